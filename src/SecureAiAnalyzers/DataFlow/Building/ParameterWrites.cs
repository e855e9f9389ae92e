using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Whether a parameter keeps what the caller gives.</summary>
internal static class ParameterWrites
{
    /// <summary>Whether its function assigns it. By name, so that a shadowing name only makes the answer yes.</summary>
    public static bool IsWritten(IParameterSymbol parameter, CancellationToken cancellationToken) => parameter.ContainingSymbol.DeclaringSyntaxReferences
        .Any(reference => WrittenNames.ChangedIn(reference.GetSyntax(cancellationToken), parameter.Name).Any());
}

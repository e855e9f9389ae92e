using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Whether a parameter keeps what the caller gives.</summary>
internal static class ParameterWrites
{
    /// <summary>Whether a function assigns it. By name, so that a shadowing name only makes the answer yes.</summary>
    public static bool IsWritten(IParameterSymbol parameter, ISymbol function, CancellationToken cancellationToken) => function.DeclaringSyntaxReferences
        .Any(reference => WrittenNames.ChangedIn(reference.GetSyntax(cancellationToken), parameter.Name).Any());
}

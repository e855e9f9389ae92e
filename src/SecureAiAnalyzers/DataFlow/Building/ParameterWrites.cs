using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Whether a parameter keeps what the caller gives.</summary>
internal static class ParameterWrites
{
    /// <summary>Whether its function assigns it. By name, so that a shadowing name only makes the answer yes.</summary>
    public static bool IsWritten(IParameterSymbol parameter, CancellationToken cancellationToken) => parameter.ContainingSymbol.DeclaringSyntaxReferences
        .SelectMany(reference => WrittenNames.In(reference.GetSyntax(cancellationToken), parameter.Name))
        .OfType<IdentifierNameSyntax>()
        .Any(WriteSyntax.IsWritten);
}

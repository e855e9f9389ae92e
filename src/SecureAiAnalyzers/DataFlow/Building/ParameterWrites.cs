using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Whether a parameter keeps what the caller gives.</summary>
internal static class ParameterWrites
{
    /// <summary>Whether a function assigns it. By name, so that a shadowing name only makes the answer yes.</summary>
    public static bool IsWritten(IParameterSymbol parameter, ISymbol function, CancellationToken cancellationToken) => function.DeclaringSyntaxReferences
        .Any(reference => WrittenNames.ChangedIn(reference.GetSyntax(cancellationToken), parameter.Name).Any());

    /// <summary>Whether a function assigns it behind a place that reads it.</summary>
    public static bool IsWrittenAfter(IParameterReferenceOperation read, ISymbol function, CancellationToken cancellationToken) =>
        function.DeclaringSyntaxReferences.Where(reference => reference.SyntaxTree == read.Syntax.SyntaxTree)
        .Select(reference => reference.GetSyntax(cancellationToken))
        .Any(code => WrittenNames.ChangedIn(code, read.Parameter.Name, TextSpan.FromBounds(read.Syntax.Span.End, code.Span.End)).Any());
}

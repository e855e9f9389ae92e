using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Where a local or parameter is written after its declaration.</summary>
internal static class LocalWrites
{
    /// <summary>Whether nothing but its initializer writes the local. Syntactic, so a shadowing name only makes the answer no.</summary>
    public static bool IsWrittenOnce(ILocalSymbol local, CancellationToken cancellationToken) =>
        local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellationToken) is { } declaration
        && !Of(local, declaration).Any();

    /// <summary>What the declaration of the local gives it; null when it has no initializer.</summary>
    public static IOperation? InitializerOf(ILocalSymbol local, BodyProvider bodies, CancellationToken cancellationToken) =>
        local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? bodies.GetOperation(value, cancellationToken)
            : null;

    /// <summary>
    /// As above, of the local that is read there; null where its initializer does not stand before. While code is typed, variables may be made of
    /// themselves and of each other, so that who follows them would go round for ever.
    /// </summary>
    public static IOperation? InitializerOf(ILocalReferenceOperation read, BodyProvider bodies, CancellationToken cancellationToken) =>
        InitializerOf(read.Local, bodies, cancellationToken) is { } initializer && initializer.Syntax.Span.End <= read.Syntax.SpanStart ? initializer : null;

    /// <summary>The names that stand for the variable, or for one of the same name that hides it, and are written, in source order.</summary>
    /// <param name="declaration">The declaration of the variable, or a node in it.</param>
    public static IEnumerable<IdentifierNameSyntax> Of(ISymbol variable, SyntaxNode declaration) =>
        WrittenNames.ChangedIn(EnclosingFunctions.Innermost(declaration) ?? declaration, variable.Name);
}

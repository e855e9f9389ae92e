using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>
/// The functions of the program that run when one of them does: what it calls or gives away, itself or through others. One instance is one question
/// with one budget, and meets each function once.
/// </summary>
internal sealed class CalledFunctions(CodeScope code, CancellationToken cancellationToken)
{
    /// <summary>Functions that one question looks into.</summary>
    private const int MaxFunctions = 256;

    private static readonly TreeAnswers<TextSpan, ImmutableArray<FilePlace>> Called = new();

    private readonly HashSet<SourceSpan> _met = [];

    /// <summary>The declarations of the functions, those that are asked for first, then the nearest; without those that were met before.</summary>
    public IEnumerable<SyntaxNode> From(IEnumerable<SyntaxNode> declarations)
    {
        var waiting = new Queue<SyntaxNode>(declarations.Where(IsNew));
        while (waiting.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var declaration = waiting.Dequeue();
            yield return declaration;
            foreach (var called in CalledIn(declaration).Where(IsNew))
                waiting.Enqueue(called);
        }
    }

    /// <summary>As above, from where a function is declared; none where that is another project.</summary>
    public IEnumerable<SyntaxNode> From(IMethodSymbol function) =>
        From(PartsOf(function).Select(reference => reference.GetSyntax(cancellationToken)).Where(code.Bodies.Contains));

    private bool IsNew(SyntaxNode declaration) => _met.Count < MaxFunctions && _met.Add(SourceSpan.Of(declaration));

    private IEnumerable<SyntaxNode> CalledIn(SyntaxNode declaration) =>
        from place in Called.Of(declaration.SyntaxTree, declaration.Span, code, scope => Read(declaration, scope))
        let known = place.Known
        where known is not null
        select known.Value.Node(cancellationToken);

    private ImmutableArray<FilePlace> Read(SyntaxNode declaration, CodeScope scope)
    {
        var places = from method in MethodsIn(scope.Bodies.GetOperation(declaration, cancellationToken)).Distinct(SymbolEqualityComparer.Default)
                     from reference in PartsOf((IMethodSymbol)method!)
                     where code.Compilation.ContainsSyntaxTree(reference.SyntaxTree)
                     select new SourceSpan(reference.SyntaxTree, reference.Span);
        var found = places.ToArray();
        foreach (var place in found)
            scope.Bodies.Read(place.Tree);
        return found.Select(FilePlace.Of).ToImmutableArray();
    }

    private static IEnumerable<IMethodSymbol> MethodsIn(IOperation? body) => body is null ? [] : body.Descendants()
        .Select(static operation => operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        })
        .OfType<IMethodSymbol>();

    private static ImmutableArray<SyntaxReference> PartsOf(IMethodSymbol method)
    {
        var declared = ExtensionBlocks.MemberBehind(method) ?? method.Declared();
        return (declared.PartialImplementationPart ?? declared).DeclaringSyntaxReferences;
    }
}

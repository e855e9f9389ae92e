using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// Facts from the whole compilation: candidates are found by name in the <see cref="TreeIndex"/> of each tree, and only those are bound.
/// Shared by all analyzers of a compilation and gone with it.
/// </summary>
internal sealed class CompilationFacts
{
    private static readonly ConditionalWeakTable<Compilation, CompilationFacts> Instances = new();

    private readonly Compilation _compilation;

    private CompilationFacts(Compilation compilation)
    {
        _compilation = compilation;
        Bodies = new BodyProvider(compilation);
        Constants = new ConstantResolver(Bodies);
        Durations = new DurationConstants(Constants);
        Development = new DevelopmentGuard(Constants);
    }

    /// <summary>Binds code of the compilation.</summary>
    public BodyProvider Bodies { get; }

    /// <summary>Tells which constants an expression can be.</summary>
    public ConstantResolver Constants { get; }

    /// <summary>Tells how long a time span is.</summary>
    public DurationConstants Durations { get; }

    /// <summary>Tells whether code runs in Development only.</summary>
    public DevelopmentGuard Development { get; }

    /// <summary>The files of the compilation.</summary>
    public IEnumerable<SyntaxTree> Trees => _compilation.SyntaxTrees;

    /// <summary>The facts of a compilation.</summary>
    public static CompilationFacts Get(Compilation compilation) => Instances.GetValue(compilation, static key => new CompilationFacts(key));

    /// <summary>Calls of methods with this name, in source order of each tree.</summary>
    public IEnumerable<IInvocationOperation> Invocations(string name, CancellationToken cancellationToken) =>
        Invocations(name, owners: null, cancellationToken);

    /// <summary>
    /// As above; where the members are static, only calls on one of these types count, before anything is bound: names such as Create are
    /// everywhere.
    /// </summary>
    public IEnumerable<IInvocationOperation> Invocations(string name, ISet<string>? owners, CancellationToken cancellationToken) =>
        Nodes(NamedBucket.Invocation, name, cancellationToken)
            .Where(node => owners is null || MayBeCallOn(owners, (InvocationExpressionSyntax)node))
            .Select(node => Bodies.GetOperation(node, cancellationToken))
            .OfType<IInvocationOperation>();

    private bool MayBeCallOn(ISet<string> owners, InvocationExpressionSyntax call) => call.Expression switch
    {
        SimpleNameSyntax => true,
        MemberAccessExpressionSyntax { Expression: SimpleNameSyntax owner } => IsNameOf(owners, owner.Identifier.ValueText),
        MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var owner } } => IsNameOf(owners, owner.Identifier.ValueText),
        MemberAccessExpressionSyntax { Expression: AliasQualifiedNameSyntax { Name: var owner } } => IsNameOf(owners, owner.Identifier.ValueText),
        _ => false,
    };

    private bool IsNameOf(ISet<string> owners, string name) =>
        owners.Contains(name) || Nodes(NamedBucket.Alias, name, CancellationToken.None).Any();

    /// <summary>The names that nodes of the bucket use, over all trees.</summary>
    public IEnumerable<string> Names(NamedBucket bucket) =>
        _compilation.SyntaxTrees.SelectMany(tree => TreeIndex.Of(tree).Names(bucket)).Distinct();

    /// <summary>Nodes of the bucket that use the name, over all trees.</summary>
    public IEnumerable<SyntaxNode> Nodes(NamedBucket bucket, string name, CancellationToken cancellationToken)
    {
        foreach (var tree in _compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var node in TreeIndex.Of(tree).Find(bucket, name))
                yield return node;
        }
    }

    /// <summary>One node of the bucket for each name that a file uses, over all trees.</summary>
    public IEnumerable<SyntaxNode> FirstOfEachName(NamedBucket bucket, CancellationToken cancellationToken)
    {
        foreach (var tree in _compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var name in TreeIndex.Of(tree).Names(bucket))
                yield return TreeIndex.Of(tree).Find(bucket, name)[0];
        }
    }

    /// <summary>All nodes of the bucket, over all trees.</summary>
    public IEnumerable<SyntaxNode> Nodes(UnnamedBucket bucket, CancellationToken cancellationToken)
    {
        foreach (var tree in _compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var node in TreeIndex.Of(tree).Find(bucket))
                yield return node;
        }
    }
}

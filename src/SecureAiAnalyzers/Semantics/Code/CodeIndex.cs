using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>
/// The source code of a compilation: candidates are found by name in the <see cref="TreeIndex"/> of each tree, and only those are bound.
/// </summary>
internal class CodeIndex(Compilation compilation, BodyProvider bodies, NameIndex files)
{
    private readonly Memo<IMethodSymbol, string> _ids = new(SymbolEqualityComparer.Default);
    private ProgramSurface? _surface;

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; } = compilation;

    /// <summary>Binds code of the compilation.</summary>
    public BodyProvider Bodies { get; } = bodies;

    /// <summary>Tells which files use a name.</summary>
    public NameIndex Files { get; } = files;

    /// <summary>What data that are kept with a file depend on outside of it.</summary>
    public ProgramSurface Surface => _surface ??= ProgramSurface.Of(Compilation, Declared);

    /// <summary>Stands for what is declared of code that the compilation does not say.</summary>
    protected virtual string Declared => string.Empty;

    /// <summary>The files of the compilation.</summary>
    public IEnumerable<SyntaxTree> Trees => Compilation.SyntaxTrees;

    /// <summary>Calls of methods with this name, in source order of each tree.</summary>
    public IEnumerable<IInvocationOperation> Invocations(string name, CancellationToken cancellationToken) =>
        Invocations(name, owners: null, cancellationToken);

    /// <summary>
    /// As above; where the members are static, only calls on one of these types count, before anything is bound: names such as Create are
    /// everywhere.
    /// </summary>
    public IEnumerable<IInvocationOperation> Invocations(string name, ISet<string>? owners, CancellationToken cancellationToken) =>
        Files.TreesWith(NamedBucket.Invocation, name).SelectMany(tree => Invocations(tree, name, owners, cancellationToken));

    /// <summary>As above, in one file.</summary>
    public IEnumerable<IInvocationOperation> Invocations(SyntaxTree tree, string name, ISet<string>? owners, CancellationToken cancellationToken) =>
        TreeIndex.Of(tree).Find(NamedBucket.Invocation, name)
            .Where(node => owners is null || MayBeCallOn(owners, (InvocationExpressionSyntax)node, cancellationToken))
            .Select(node => Bodies.GetOperation(node, cancellationToken))
            .OfType<IInvocationOperation>();

    /// <summary>The calls of a method of the program, in source order of each tree.</summary>
    public IEnumerable<IInvocationOperation> CallsOf(IMethodSymbol method, CancellationToken cancellationToken) =>
        CallNodesOf(method, cancellationToken)
            .Select(node => Bodies.GetOperation(node, cancellationToken))
            .OfType<IInvocationOperation>();

    /// <summary>As above, without binding what is known of the files.</summary>
    public IEnumerable<SyntaxNode> CallNodesOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (Files.TreesWith(NamedBucket.Invocation, method.Name) is not { Count: > 0 } files)
            return [];

        var id = IdOf(method.Declared());
        return files.SelectMany(tree => TreeIndex.Of(tree).Find(NamedBucket.Invocation, method.Name))
            .Where(node => NamedMembers.Names(node, method, id, this, cancellationToken));
    }

    /// <summary>The id of a method; kept, because the calls of one method are asked for again and again.</summary>
    private string IdOf(IMethodSymbol method) => _ids.TryGetValue(method, out var known) ? known : _ids.GetOrAdd(method, MemberIds.Of(method));

    private bool MayBeCallOn(ISet<string> owners, InvocationExpressionSyntax call, CancellationToken cancellationToken) => call.Expression switch
    {
        SimpleNameSyntax => true,
        MemberAccessExpressionSyntax { Expression: SimpleNameSyntax owner } => IsNameOf(owners, owner, cancellationToken),
        MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var owner } } => IsNameOf(owners, owner, cancellationToken),
        MemberAccessExpressionSyntax { Expression: AliasQualifiedNameSyntax { Name: var owner } } => IsNameOf(owners, owner, cancellationToken),
        _ => false,
    };

    private bool IsNameOf(ISet<string> owners, SimpleNameSyntax name, CancellationToken cancellationToken) =>
        owners.Contains(name.Identifier.ValueText) || Nodes(NamedBucket.Alias, name.Identifier.ValueText, cancellationToken).Any();

    /// <summary>The names that nodes of the bucket use, over all trees.</summary>
    public IEnumerable<string> Names(NamedBucket bucket) =>
        Compilation.SyntaxTrees.SelectMany(tree => TreeIndex.Of(tree).Names(bucket)).Distinct();

    /// <summary>Nodes of the bucket that use the name, over all trees.</summary>
    public IEnumerable<SyntaxNode> Nodes(NamedBucket bucket, string name, CancellationToken cancellationToken)
    {
        foreach (var tree in Files.TreesWith(bucket, name))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var node in TreeIndex.Of(tree).Find(bucket, name))
                yield return node;
        }
    }

    /// <summary>One node of the bucket for each name that a file uses, over all trees.</summary>
    public IEnumerable<SyntaxNode> FirstOfEachName(NamedBucket bucket, CancellationToken cancellationToken)
    {
        foreach (var tree in Compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var name in TreeIndex.Of(tree).Names(bucket))
                yield return TreeIndex.Of(tree).Find(bucket, name)[0];
        }
    }

    /// <summary>All nodes of the bucket, over all trees.</summary>
    public IEnumerable<SyntaxNode> Nodes(UnnamedBucket bucket, CancellationToken cancellationToken)
    {
        foreach (var tree in Compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var node in TreeIndex.Of(tree).Find(bucket))
                yield return node;
        }
    }
}

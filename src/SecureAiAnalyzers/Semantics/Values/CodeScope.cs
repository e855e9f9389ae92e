using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// What is asked about the code of one compilation: where things stand, what expressions can be, and what the referenced SDKs mean. It is passed
/// to everything that asks, and is gone with the compilation.
/// </summary>
internal sealed class CodeScope : CodeIndex
{
    private readonly Memo<(NamedBucket Bucket, ApiRole Role), SyntaxTree[]> _trees;

    public CodeScope(Compilation compilation)
        : this(compilation, new AiContext(compilation))
    {
    }

    public CodeScope(Compilation compilation, AiContext ai)
        : this(compilation, new BodyProvider(compilation), new NameIndex(compilation), ai, new(), new())
    {
    }

    private CodeScope(
        Compilation compilation,
        BodyProvider bodies,
        NameIndex files,
        AiContext ai,
        AnalysisTally tally,
        Memo<(NamedBucket Bucket, ApiRole Role), SyntaxTree[]> trees)
        : base(compilation, bodies, files)
    {
        _trees = trees;
        Ai = ai;
        Tally = tally;
        Constants = new ConstantResolver(this);
        Durations = new DurationConstants(this);
        Development = new DevelopmentGuard(this);
    }

    /// <summary>The same code, with a log of what is read of it.</summary>
    public CodeScope With(ReadLog log) => new(Compilation, new BodyProvider(Bodies, log), Files, Ai, Tally, _trees);

    /// <summary>The calls of methods that play the role, themselves or by a parameter, in source order of each tree.</summary>
    public IEnumerable<IInvocationOperation> CallsOf(ApiRole role, CancellationToken cancellationToken) => CallNodesOf(role, cancellationToken)
        .Select(node => Bodies.GetOperation(node, cancellationToken))
        .OfType<IInvocationOperation>();

    /// <summary>As above, without binding what is known of the files.</summary>
    public IEnumerable<SyntaxNode> CallNodesOf(ApiRole role, CancellationToken cancellationToken) =>
        TreesWith(NamedBucket.Invocation, role).SelectMany(tree => RoleSites.Calls(tree, role, this, cancellationToken));

    /// <summary>The calls that give a value to a parameter which plays the role, in source order of each tree.</summary>
    public IEnumerable<IInvocationOperation> CallsGiving(ApiRole role, CancellationToken cancellationToken) => TreesWith(NamedBucket.Invocation, role)
        .SelectMany(tree => RoleSites.CallsGiving(tree, role, this, cancellationToken))
        .Select(node => Bodies.GetOperation(node, cancellationToken))
        .OfType<IInvocationOperation>();

    /// <summary>Whether a method is called that plays the role, itself or by a parameter.</summary>
    public bool HasCallOf(ApiRole role, CancellationToken cancellationToken) =>
        TreesWith(NamedBucket.Invocation, role).Any(tree => RoleSites.Calls(tree, role, this, cancellationToken).Any());

    /// <summary>Whether code calls a method or constructor that plays the role, itself or by a parameter.</summary>
    public bool Uses(ApiRole role, CancellationToken cancellationToken) => HasCallOf(role, cancellationToken) || Constructs(role, cancellationToken);

    private bool Constructs(ApiRole role, CancellationToken cancellationToken) => Ai.Members.WithParameters(role)
        .Where(static row => row.Row.Member == SdkRow.Ctor)
        .SelectMany(row => Nodes(NamedBucket.Creation, row.Type.Name, cancellationToken))
        .Any(node => Ai.Members.Of(Bodies.GetSymbol(node, cancellationToken)).Any(row => row.Row.Role == role));

    /// <summary>The assignments to members that play the role, also in object initializers, in source order of each tree.</summary>
    public IEnumerable<IAssignmentOperation> AssignmentsTo(ApiRole role, CancellationToken cancellationToken) =>
        TreesWith(NamedBucket.Assignment, role)
        .SelectMany(tree => RoleSites.Assignments(tree, role, this, cancellationToken))
        .Select(node => Bodies.GetOperation(node, cancellationToken))
        .OfType<IAssignmentOperation>();

    /// <summary>The files in which a member of the role may be used, in the order of the compilation.</summary>
    public IReadOnlyList<SyntaxTree> TreesWith(NamedBucket bucket, ApiRole role) =>
        _trees.TryGetValue((bucket, role), out var known) ? known : _trees.GetOrAdd((bucket, role), FindTreesWith(bucket, role));

    private SyntaxTree[] FindTreesWith(NamedBucket bucket, ApiRole role)
    {
        HashSet<SyntaxTree>? found = null;
        foreach (var name in Ai.Members.NamesOf(role))
        {
            foreach (var tree in Files.TreesWith(bucket, name))
                (found ??= []).Add(tree);
        }

        return found is null ? [] : [.. found.OrderBy(Files.OrderOf)];
    }

    /// <summary>The catalogue as the compilation references it.</summary>
    public AiContext Ai { get; }

    /// <inheritdoc />
    protected override string Declared => Ai.Members.Declared?.Version ?? string.Empty;

    /// <summary>Counts what is asked and what ends at a budget.</summary>
    public AnalysisTally Tally { get; }

    /// <summary>Tells which constants an expression can be.</summary>
    public ConstantResolver Constants { get; }

    /// <summary>Tells how long a time span is.</summary>
    public DurationConstants Durations { get; }

    /// <summary>Tells whether code runs in Development only.</summary>
    public DevelopmentGuard Development { get; }
}

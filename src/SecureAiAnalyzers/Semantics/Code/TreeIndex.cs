using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>
/// Where names are used in one syntax tree. Purely syntactic and kept with the tree, so that it survives from one compilation to the next
/// as long as the file does not change.
/// </summary>
internal sealed class TreeIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeIndex> Indexes = new();

    private readonly Dictionary<string, List<SyntaxNode>>[] _named = CreateBuckets();
    private readonly List<SyntaxNode>[] _unnamed = CreateLists();

    private TreeIndex(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(static _ => true, descendIntoTrivia: false))
            Add(node);
    }

    /// <summary>The kinds of use that are found by name.</summary>
    public static IReadOnlyList<NamedBucket> Buckets { get; } = (NamedBucket[])Enum.GetValues(typeof(NamedBucket));

    /// <summary>The index of a tree.</summary>
    public static TreeIndex Of(SyntaxTree tree) => Indexes.GetValue(tree, static key => new TreeIndex(key.GetRoot()));

    /// <summary>Nodes of the bucket that use the name, in source order.</summary>
    public IReadOnlyList<SyntaxNode> Find(NamedBucket bucket, string name) =>
        _named[(int)bucket].TryGetValue(name, out var nodes) ? nodes : Array.Empty<SyntaxNode>();

    /// <summary>The names that nodes of the bucket use.</summary>
    public IEnumerable<string> Names(NamedBucket bucket) => _named[(int)bucket].Keys;

    /// <summary>All nodes of the bucket, in source order.</summary>
    public IReadOnlyList<SyntaxNode> Find(UnnamedBucket bucket) => _unnamed[(int)bucket];

    /// <summary>The simple name under which an expression or type is indexed; null where it has none.</summary>
    public static string? NameOf(SyntaxNode node) => node switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => NameOf(conditional.WhenNotNull),
        ParenthesizedExpressionSyntax parenthesized => NameOf(parenthesized.Expression),
        _ => null,
    };

    private static Dictionary<string, List<SyntaxNode>>[] CreateBuckets()
    {
        var buckets = new Dictionary<string, List<SyntaxNode>>[Buckets.Count];
        for (var i = 0; i < buckets.Length; i++)
            buckets[i] = new Dictionary<string, List<SyntaxNode>>(StringComparer.Ordinal);
        return buckets;
    }

    private static List<SyntaxNode>[] CreateLists()
    {
        var lists = new List<SyntaxNode>[Enum.GetValues(typeof(UnnamedBucket)).Length];
        for (var i = 0; i < lists.Length; i++)
            lists[i] = [];
        return lists;
    }

    private void Add(SyntaxNode node)
    {
        switch (node)
        {
            case InvocationExpressionSyntax invocation:
                Add(NamedBucket.Invocation, NameOf(invocation.Expression), invocation);
                break;
            case ObjectCreationExpressionSyntax creation:
                Add(NamedBucket.Creation, NameOf(creation.Type), creation);
                break;
            case ImplicitObjectCreationExpressionSyntax:
                Add(UnnamedBucket.TargetTypedCreation, node);
                break;
            case PrimaryConstructorBaseTypeSyntax ancestor:
                Add(UnnamedBucket.ConstructorInitializer, node);
                Add(NamedBucket.Base, NameOf(ancestor.Type), ancestor);
                break;
            case ConstructorInitializerSyntax:
                Add(UnnamedBucket.ConstructorInitializer, node);
                break;
            case AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax }:
                Add(UnnamedBucket.Deconstruction, node);
                break;
            case AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax or ImplicitElementAccessSyntax }:
                Add(UnnamedBucket.ElementAssignment, node);
                break;
            case AssignmentExpressionSyntax assignment:
                Add(NamedBucket.Assignment, NameOf(assignment.Left), assignment);
                break;
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression }:
                Add(UnnamedBucket.CollectionInitializer, node);
                break;
            case BaseListSyntax:
                Add(UnnamedBucket.BaseList, node);
                break;
            case BaseTypeSyntax ancestor:
                Add(NamedBucket.Base, NameOf(ancestor.Type), ancestor);
                break;
            case AttributeSyntax attribute:
                Add(NamedBucket.Attribute, NameOf(attribute.Name), attribute);
                break;
            case UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias }:
                Add(NamedBucket.Alias, alias, node);
                break;
            case SimpleNameSyntax name when IsMethodGroupPosition(name):
                Add(NamedBucket.MethodGroup, name.Identifier.ValueText, name);
                break;
        }
    }

    private void Add(NamedBucket bucket, string? name, SyntaxNode node)
    {
        if (name is null)
            return;

        var nodes = _named[(int)bucket];
        if (!nodes.TryGetValue(name, out var list))
            nodes.Add(name, list = new List<SyntaxNode>(1));
        list.Add(node);
    }

    private void Add(UnnamedBucket bucket, SyntaxNode node) => _unnamed[(int)bucket].Add(node);

    /// <summary>A name that stands where a value is expected and is not itself called.</summary>
    private static bool IsMethodGroupPosition(SimpleNameSyntax name)
    {
        SyntaxNode expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return expression.Parent is ArgumentSyntax
            or EqualsValueClauseSyntax
            or ArrowExpressionClauseSyntax
            or ReturnStatementSyntax
            or ExpressionElementSyntax
            or InitializerExpressionSyntax
            or CastExpressionSyntax
            or ParenthesizedExpressionSyntax
            or PostfixUnaryExpressionSyntax
            or ConditionalExpressionSyntax
            or SwitchExpressionArmSyntax
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression }
            || (expression.Parent is AssignmentExpressionSyntax assignment && assignment.Right == expression);
    }
}

/// <summary>Kinds of use that are found by name.</summary>
internal enum NamedBucket
{
    /// <summary>A call, by the simple name of what is called.</summary>
    Invocation,

    /// <summary>A method name given as a value.</summary>
    MethodGroup,

    /// <summary><c>new T(…)</c>, by the simple name of the type.</summary>
    Creation,

    /// <summary>An assignment, also in object initializers and <c>with</c>, by the simple name on its left.</summary>
    Assignment,

    /// <summary>An attribute, by its name as written.</summary>
    Attribute,

    /// <summary><c>using A = …;</c>, by the alias.</summary>
    Alias,

    /// <summary>A type in the list of what another type derives from or implements, by its simple name.</summary>
    Base,
}

/// <summary>Kinds of use that have no name to be found by.</summary>
internal enum UnnamedBucket
{
    /// <summary><c>new(…)</c>.</summary>
    TargetTypedCreation,

    /// <summary><c>: base(…)</c>, <c>: this(…)</c> and the base arguments of a primary constructor.</summary>
    ConstructorInitializer,

    /// <summary>The <c>Add</c> calls of a collection initializer.</summary>
    CollectionInitializer,

    /// <summary>An assignment through an indexer.</summary>
    ElementAssignment,

    /// <summary>An assignment to a tuple of targets.</summary>
    Deconstruction,

    /// <summary>What a type derives from and implements.</summary>
    BaseList,
}

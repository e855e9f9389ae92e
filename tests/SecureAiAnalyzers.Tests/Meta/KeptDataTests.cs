using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>
/// Data that are kept with a syntax tree hold nothing of the compilation that they were read of, which would otherwise live as long as the tree.
/// What stands behind <c>object</c> or in a closure is not seen.
/// </summary>
public sealed class KeptDataTests
{
    private static readonly Assembly Analyzers = typeof(SecureAiAnalyzer).Assembly;

    [Fact]
    public void Kept_data_hold_nothing_of_a_compilation() => Expect.None(
        Expect.Heading("docs/architecture.md", "What outlives a compilation"),
        "these fields keep a compilation alive; hold an id (MemberRef, FunctionId) or a span, and look up the symbol of today where it is asked for:",
        Problems(KeptTypes).Concat(GraphTypes.SelectMany(ProblemsOf)));

    [Fact]
    public void Check_finds_what_is_kept()
    {
        var kept = Reachable(KeptTypes);

        Assert.Contains(typeof(FlowBody), kept);
        Assert.Contains(typeof(SourceNode), kept);
        Assert.Contains(typeof(ProgramSurface), kept);
        Assert.DoesNotContain(typeof(ReadLog), kept);
    }

    [Fact]
    public void Check_sees_what_belongs_to_a_compilation() => Assert.Equal(
        ["Derived.Model holds SemanticModel", "Kept.Operations holds IOperation", "Kept.Symbol holds ISymbol", "Kept.Tree holds SyntaxTree"],
        Problems([typeof(Lazy<List<Kept>>)]).Select(problem => problem.Split(": ")[1]).Order(StringComparer.Ordinal));

    /// <summary>What the assembly keeps in static tables of trees.</summary>
    private static IEnumerable<Type> KeptTypes => Analyzers.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Select(table => table.FieldType)
        .Where(table => table.IsGenericType
            && (table.GetGenericTypeDefinition() == typeof(TreeData<>) || table.GetGenericTypeDefinition() == typeof(TreeAnswers<,>)))
        .SelectMany(table => table.GenericTypeArguments);

    /// <summary>The value graph, with what is made of it for rules.</summary>
    private static IEnumerable<Type> GraphTypes =>
        Analyzers.GetTypes().Where(type => type.Namespace == typeof(FlowBody).Namespace && !type.Name.Contains('<', StringComparison.Ordinal));

    private static IEnumerable<string> Problems(IEnumerable<Type> kept) => Reachable(kept).SelectMany(ProblemsOf);

    private static IEnumerable<string> ProblemsOf(Type type) => FieldsOf(type).SelectMany(
        field => PartsOf(field.FieldType).Where(part => IsOfCompilation(part, type)),
        (field, part) => $"{FolderOf(type)}: {type.Name}.{NameOf(field)} holds {part.Name}");

    private static bool IsOfCompilation(Type part, Type owner) =>
        part.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
        && part != typeof(TextSpan)
        && !(part == typeof(SyntaxTree) && owner == typeof(FlowBody));

    /// <summary>Our types that objects of these types may hold.</summary>
    private static HashSet<Type> Reachable(IEnumerable<Type> roots)
    {
        var reached = new HashSet<Type>();
        var waiting = new Stack<Type>(roots);
        while (waiting.TryPop(out var next))
        {
            foreach (var part in PartsOf(next).Where(IsOurs).Select(Definition).Where(reached.Add))
            {
                foreach (var other in FieldsOf(part).Select(field => field.FieldType).Concat(part.Assembly.GetTypes().Where(type => IsDerived(type, part))))
                    waiting.Push(other);
                if (part.BaseType is { } parent)
                    waiting.Push(parent);
            }
        }

        return reached;
    }

    /// <summary>The type and what it is made of: elements of arrays, arguments of generic types.</summary>
    private static IEnumerable<Type> PartsOf(Type type)
    {
        if (type.IsGenericParameter || type == typeof(WeakReference<SyntaxTree>))
            return [];
        return type.HasElementType ? PartsOf(type.GetElementType()!) : type.GenericTypeArguments.SelectMany(PartsOf).Prepend(type);
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);

    private static bool IsDerived(Type type, Type parent) => type != parent && parent.IsAssignableFrom(type);

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool IsOurs(Type type) => type.Assembly == Analyzers || type.Assembly == typeof(KeptDataTests).Assembly;

    private static string FolderOf(Type type) => "src/" + Analyzers.GetName().Name + type.Namespace?[Analyzers.GetName().Name!.Length..].Replace('.', '/');

    /// <summary>The name of a field, or of the property or parameter that it stands behind.</summary>
    private static string NameOf(FieldInfo field) => field.Name.TrimStart('<').Split('>')[0];

    private record Kept(ISymbol Symbol, Dictionary<string, IOperation[]> Operations, SyntaxTree Tree, TextSpan Span, WeakReference<SyntaxTree> Read);

    private sealed record Derived(SemanticModel Model, Kept Original) : Kept(Original);
}

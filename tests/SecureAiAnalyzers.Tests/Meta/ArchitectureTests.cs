using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>
/// The folders of the analyzers know each other one way, so that the engine knows no rule and the catalogue no engine: see docs/architecture.md.
/// </summary>
public sealed class ArchitectureTests
{
    private const string Root = "src/SecureAiAnalyzers/";
    private const string Layering = "docs/architecture.md, heading 'Layers'";

    /// <summary>The layers, from the one that knows nothing to the one that knows all.</summary>
    private static readonly string[] Layers = ["Metadata", "Symbols", "Configuration", "Catalog", "Semantics", "DataFlow", "Analysis", "Rules"];

    private static readonly Lazy<SourceTree> Source = SourceTree.Analyzers;

    [Fact]
    public void Source_compiles() => Expect.None(
        "tests/SecureAiAnalyzers.Tests/Meta/SourceTree.cs",
        "src/SecureAiAnalyzers does not compile as this file puts it together, so uses are not seen; add the usings and references that its project has:",
        Source.Value.Errors.Select(error => Root + error));

    [Fact]
    public void Layer_knows_only_those_before_it()
    {
        var wrong = Source.Value.Uses().Where(use => OrderOf(use.To) > OrderOf(use.From)).Select(use => Root + use.Where);

        Expect.None(Layering, "these use a layer that comes later; move what they use to one of their layers or before it:", wrong);
    }

    [Fact]
    public void Folders_have_no_cycle()
    {
        var uses = Source.Value.Uses().ToArray();
        var cycle = SourceTree.Cycle(uses);
        var steps = cycle.Zip(cycle.Skip(1), (from, to) => $"{from} -> {to}: {Root}{uses.First(use => use.From == from && use.To == to).Where}");

        Expect.None(Layering, "folders use each other in a ring; break one of these uses, or move what both need below them:", steps);
    }

    [Fact]
    public void Rules_of_a_family_know_no_other_family()
    {
        var wrong = Source.Value.Uses().Where(use => Family(use.From) is { } from && Family(use.To) is { } to && from != to).Select(use => Root + use.Where);

        Expect.None(Root + "Rules/Shared", "move here what rules of several families need:", wrong);
    }

    [Fact]
    public void Every_folder_is_a_layer() => Expect.Same(
        $"tests/SecureAiAnalyzers.Tests/Meta/ArchitectureTests.cs, {nameof(Layers)}; then {Layering}",
        "list each folder of src/SecureAiAnalyzers at its place in the order, or remove what is no folder:",
        Directory.EnumerateDirectories(Repository.PathOf("src/SecureAiAnalyzers")).Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal),
        Layers.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_catalogue_of_an_sdk_is_listed()
    {
        var declared = typeof(AiCatalog).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public))
            .Where(property => property.PropertyType == typeof(SdkCatalog))
            .Select(property => (property, catalog: (SdkCatalog)property.GetValue(null)!))
            .Where(row => !AiCatalog.All.Contains(row.catalog))
            .Select(row => $"{row.property.DeclaringType!.Name}.{row.property.Name}");

        Expect.None(Root + "Catalog/Lookup/AiCatalog.cs, All", "add a line for each of these, whose rows nobody reads:", declared);
    }

    [Fact]
    public void Check_sees_a_ring_and_a_later_layer()
    {
        var tree = new SourceTree(
        [
            KeyValuePair.Create("A/One.cs", "namespace A; class One { object M() => new B.Two(); }"),
            KeyValuePair.Create("B/Two.cs", "using C; namespace B; class Two { void M(C.Three three) => three.Call(); }"),
            KeyValuePair.Create("C/Three.cs", "namespace C; static class X { public static void Call(this Three t) { } } class Three { object M() => nameof(A.One); }"),
            KeyValuePair.Create("D/Four.cs", "namespace D; /* A.One */ class Four { string A => \"B.Two\"; object M() => A; }"),
        ]);

        Assert.Empty(tree.Errors);
        Assert.Equal(["A", "B", "C"], SourceTree.Cycle(tree.Uses()).Distinct().Order());
        Assert.DoesNotContain(tree.Uses(), use => use.From == "D");
    }

    private static int OrderOf(string folder) => Array.IndexOf(Layers, folder.Split('/')[0]);

    private static string? Family(string folder) => folder.Split('/') is ["Rules", var family, ..] && family != "Shared" ? family : null;
}

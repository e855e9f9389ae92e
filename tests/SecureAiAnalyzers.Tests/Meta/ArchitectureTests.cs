using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>
/// The folders of the analyzers know each other one way, so that the engine knows no rule and the catalogue no engine: see docs/architecture.md.
/// </summary>
public sealed class ArchitectureTests
{
    /// <summary>The layers, from the one that knows nothing to the one that knows all.</summary>
    private static readonly string[] Layers = ["Metadata", "Symbols", "Configuration", "Catalog", "Semantics", "DataFlow", "Analysis", "Rules"];

    private static readonly Lazy<SourceTree> Source = SourceTree.Analyzers;

    [Fact]
    public void Source_compiles() => Assert.Empty(Source.Value.Errors);

    [Fact]
    public void Layer_knows_only_those_before_it()
    {
        var wrong = Source.Value.Uses().Where(use => OrderOf(use.To) > OrderOf(use.From)).Select(use => use.Where).ToArray();

        Assert.True(wrong.Length == 0, "A layer uses a later one; the order stands in docs/architecture.md, Layers:\n" + string.Join('\n', wrong));
    }

    [Fact]
    public void Folders_have_no_cycle()
    {
        var uses = Source.Value.Uses().ToArray();
        var cycle = SourceTree.Cycle(uses);
        var steps = cycle.Zip(cycle.Skip(1), (from, to) => $"{from} -> {to}: " + uses.First(use => use.From == from && use.To == to).Where);

        Assert.True(cycle.Count == 0, "Folders use each other in a ring; move what both need below them:\n" + string.Join('\n', steps));
    }

    [Fact]
    public void Rules_of_a_family_know_no_other_family()
    {
        var wrong = Source.Value.Uses().Where(use => Family(use.From) is { } from && Family(use.To) is { } to && from != to).Select(use => use.Where).ToArray();

        Assert.True(wrong.Length == 0, "What rules of several families need stands in src/SecureAiAnalyzers/Rules/Shared:\n" + string.Join('\n', wrong));
    }

    [Fact]
    public void Every_folder_is_a_layer() => Assert.Equal(
        Layers.Order(StringComparer.Ordinal),
        Directory.EnumerateDirectories(Repository.PathOf("src/SecureAiAnalyzers")).Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_catalogue_of_an_sdk_is_listed()
    {
        var declared = typeof(AiCatalog).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public))
            .Where(property => property.PropertyType == typeof(SdkCatalog))
            .Select(property => (property, catalog: (SdkCatalog)property.GetValue(null)!))
            .Where(row => !AiCatalog.All.Contains(row.catalog))
            .Select(row => $"{row.property.DeclaringType!.Name}.{row.property.Name}")
            .ToArray();

        Assert.True(declared.Length == 0, "Add to src/SecureAiAnalyzers/Catalog/Lookup/AiCatalog.cs: " + string.Join(", ", declared));
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

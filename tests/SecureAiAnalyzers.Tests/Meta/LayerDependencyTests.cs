using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Semantics.Code;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Each layer of the analyzers knows those above it and none below, so that the engine knows no rule and the catalogue no engine.</summary>
public sealed class LayerDependencyTests
{
    /// <summary>The layers, from the one that knows nothing to the one that knows all.</summary>
    private static readonly string[] Layers = ["Infrastructure", "Configuration", "Catalog", "Facts", "Flow", "Rules"];

    public static TheoryData<string> LayerNames => [.. Layers];

    [Theory]
    [MemberData(nameof(LayerNames))]
    public void Layer_knows_only_those_above(string layer)
    {
        var below = Layers.SkipWhile(name => name != layer).Skip(1).ToArray();
        var files = Repository.FilesBelow("src/SecureAiAnalyzers/" + layer, "*.cs").ToArray();

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file => LayersNamedIn(Repository.Read(file)).Intersect(below).Select(name => file + " knows " + name)));
    }

    [Fact]
    public void Every_folder_is_a_layer() => Assert.Equal(
        Layers.Order(StringComparer.Ordinal),
        Directory.EnumerateDirectories(Repository.PathOf("src/SecureAiAnalyzers")).Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("using SecureAiAnalyzers.Rules.Flow;", "Rules")]
    [InlineData("using static SecureAiAnalyzers.Flow.FlowBudget;", "Flow")]
    [InlineData("using Budget = SecureAiAnalyzers.Flow.FlowBudget;", "Flow")]
    [InlineData("class C { SecureAiAnalyzers.Facts.TreeIndex _index; }", "Facts")]
    [InlineData("class C { global::SecureAiAnalyzers.Facts.TreeIndex _index; }", "Facts")]
    [InlineData("class C { object M() => SecureAiAnalyzers.Rules.Flow.FlowRuleSet.All; }", "Rules")]
    [InlineData("namespace SecureAiAnalyzers.Facts; class C { Rules.Finding _finding; }", "Rules")]
    [InlineData("namespace SecureAiAnalyzers.Facts; class C { object M() => Rules.RuleSet.All; }", "Rules")]
    public void Check_sees_each_way_to_name_a_layer(string code, string layer) => Assert.Contains(layer, LayersNamedIn(code));

    [Theory]
    [InlineData("using Microsoft.CodeAnalysis.FlowAnalysis;")]
    [InlineData("// SecureAiAnalyzers.Rules\nclass Rules { }")]
    [InlineData("class C { object M(C context) => context.Facts; }")]
    [InlineData("record C(string[] Rules) { bool IsEmpty => Rules.Length == 0; }")]
    public void Check_sees_nothing_else(string code) => Assert.Empty(LayersNamedIn(code));

    /// <summary>The layers in the names of the code, whole or relative to the namespace that all of them share.</summary>
    private static IEnumerable<string> LayersNamedIn(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code).GetRoot();
        var members = MembersIn(root).ToHashSet(StringComparer.Ordinal);
        return root.DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => Layers.Contains(name.Identifier.ValueText) && IsLayer(name, members) && !name.Ancestors().Any(IsNamespaceName))
            .Select(name => name.Identifier.ValueText)
            .Distinct();
    }

    private static IEnumerable<string> MembersIn(SyntaxNode root) => root.DescendantNodes().Select(node => node switch
    {
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => "",
    });

    /// <summary>Whether the name stands first in a longer one and is no member, or stands behind the shared namespace.</summary>
    private static bool IsLayer(SimpleNameSyntax name, HashSet<string> members) => name.Parent switch
    {
        QualifiedNameSyntax parent => parent.Left == name || IsShared(parent.Left),
        MemberAccessExpressionSyntax parent => (parent.Expression == name && !members.Contains(name.Identifier.ValueText)) || IsShared(parent.Expression),
        _ => false,
    };

    private static bool IsShared(SyntaxNode name) => name.ToString() is "SecureAiAnalyzers" or "global::SecureAiAnalyzers";

    private static bool IsNamespaceName(SyntaxNode node) => node.Parent is BaseNamespaceDeclarationSyntax space && space.Name == node;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.Symbols;
using SecureAiAnalyzers.Tests.Catalog;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Robustness;

/// <summary>What a team told can be asked about any symbol of code that is being written.</summary>
public sealed class TeamSymbolsTruncationTests
{
    private const int Step = 5;

    private const string Code = """
        using SecureAi;
        interface IClean<T> where T : U where U : T { [Sanitizer(1, null, "sql" + X)] T Clean([Privileged] T text); }
        class Loop : Loop, IClean<string>, IClean<int> { string IClean<string>.Clean(string text) => text; }
        record Turn([Untrusted(label: "x")] string Text, [Prompt] string Text, int Text) : Turn(Text) { public string Text => ""; }
        [Untrusted(] class C { [Sanitizer("sql", new[] { "a" })] public override partial void M([Prompt(1)] ref string[] text, __arglist); }
        partial class C { partial void M(string[] text) { } [Untrusted] string this[[Prompt] string key] { get => key; set { } } const Y Z = Q; }
        """;

    [Fact]
    public void Every_symbol_can_be_asked_about()
    {
        var references = TestReferences.Net.Assemblies;
        var annotations = CSharpSyntaxTree.ParseText(TeamCode.Annotations);
        var facts = 0;
        for (var length = 0; length <= Code.Length; length += Step)
        {
            var tree = CSharpSyntaxTree.ParseText(Code[..length]);
            facts += Ask(CSharpCompilation.Create("Broken", [tree, annotations], references));
        }

        Assert.NotEqual(0, facts);
    }

    private static int Ask(CSharpCompilation compilation)
    {
        var file = new TextFile(
            "/SecureAi.Symbols.txt",
            "source; T:Loop\nsanitizer; M:IClean`1.Clean(`0)\nsource; P:Turn.Text\nsource; M:C.M\nguard; M:C.*; @text");
        var team = TeamSymbols.Create(compilation, new KnownTypes(compilation), [file], CancellationToken.None);
        return Symbols(compilation.Assembly.GlobalNamespace).Count(symbol => HasFact(team, symbol));
    }

    private static bool HasFact(TeamSymbols team, ISymbol symbol)
    {
        var sinks = team.SinksOf(symbol) | symbol switch
        {
            IMethodSymbol method => team.SanitizesResult(method) | team.GuardsReceiver(method, static fact => fact.GuardsWhenTrue),
            IParameterSymbol parameter => team.SanitizesArgument(parameter) | team.GuardsArgument(parameter, static fact => fact.GuardsWhenFalse),
            _ => SinkKinds.None,
        };
        return sinks != SinkKinds.None || team.LabelsOf(symbol) != FlowLabels.None;
    }

    private static IEnumerable<ISymbol> Symbols(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceOrTypeSymbol nested => Symbols(nested).Prepend(member),
        IMethodSymbol method => method.Parameters.Cast<ISymbol>().Concat(method.TypeParameters).Append(method.ReturnType).Prepend(member),
        IPropertySymbol property => property.Parameters.Cast<ISymbol>().Append(property.Type).Prepend(member),
        _ => [member],
    });
}

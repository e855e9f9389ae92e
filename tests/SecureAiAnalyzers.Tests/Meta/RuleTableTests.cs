using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>What holds for the metadata of every rule.</summary>
public sealed partial class RuleTableTests
{
    private static readonly Dictionary<char, string> CategoryByFamily = new()
    {
        ['0'] = RuleCategories.Configuration,
        ['1'] = RuleCategories.Infrastructure,
        ['2'] = RuleCategories.Secrets,
        ['3'] = RuleCategories.Monitoring,
        ['4'] = RuleCategories.Prompts,
        ['5'] = RuleCategories.Output,
        ['6'] = RuleCategories.Agency,
        ['7'] = RuleCategories.SupplyChain,
        ['8'] = RuleCategories.Consumption,
    };

    public static TheoryData<string> RuleIds => [.. RuleTable.All.Select(rule => rule.Id)];

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = RuleTable.All.Select(rule => rule.Id).ToArray();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Table_holds_every_definition()
    {
        var defined = typeof(RuleTable).GetFields().Select(field => field.GetValue(null)).OfType<RuleDefinition>().Select(rule => rule.Id);

        Assert.Equal(defined.Order(StringComparer.Ordinal), RuleTable.All.Select(rule => rule.Id));
    }

    [Fact]
    public void Every_rule_is_reported_by_an_analyzer()
    {
        var supported = PackageAnalyzers.Create().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id);

        Assert.Equal(RuleTable.All.Select(rule => rule.Id), supported.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Id_and_category_belong_together(string id)
    {
        Assert.Matches(IdFormat(), id);
        Assert.Equal(CategoryByFamily[id[3]], Rule(id).Category);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Default_severity_is_a_promise_that_the_catalogue_knows(string id) =>
        Assert.Contains(Rule(id).Severity, new[] { DiagnosticSeverity.Warning, DiagnosticSeverity.Info });

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Descriptor_says_what_the_table_says(string id)
    {
        var rule = Rule(id);
        var descriptor = rule.Descriptor;

        Assert.Equal(rule.Severity, descriptor.DefaultSeverity);
        Assert.Equal(rule.EnabledByDefault, descriptor.IsEnabledByDefault);
        Assert.Equal(rule.Category, descriptor.Category);
        Assert.Equal($"{Descriptors.HelpLinkBase}{id}.md", descriptor.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Texts_are_one_sentence_each(string id)
    {
        var rule = Rule(id);

        Assert.DoesNotMatch(EndsOrHoldsSentence(), rule.Title);
        Assert.DoesNotMatch(EndsOrHoldsSentence(), rule.Message);
        Assert.EndsWith(".", rule.Description, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', rule.Title + rule.Message + rule.Description);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Tags_carry_every_reference(string id)
    {
        var rule = Rule(id);

        Assert.Empty(RuleText.References(rule).Concat(rule.Patterns).Except(rule.Descriptor.CustomTags));
        Assert.Equal(!rule.IsLocal, rule.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void References_exist(string id)
    {
        var rule = Rule(id);

        Assert.Empty(rule.Controls.Except(Guidelines.Controls.Select(control => control.Id)));
        Assert.Empty(rule.OwaspLlm.Except(Ids(Frameworks.OwaspLlm2025, Frameworks.OwaspLlm2026)));
        Assert.Empty(rule.OwaspAgentic.Except(Ids(Frameworks.OwaspAgentic)));
        Assert.Empty(rule.OwaspMcp.Except(Ids(Frameworks.OwaspMcp)));
        Assert.Empty(rule.Cwe.Except(Ids(Frameworks.Cwe)));
        Assert.Empty(rule.Atlas.Except(Ids(Frameworks.Atlas)));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Rule_serves_a_control_and_names_a_weakness(string id)
    {
        Assert.NotEmpty(Rule(id).Controls);
        Assert.NotEmpty(Rule(id).Cwe);
    }

    private static RuleDefinition Rule(string id) => RuleTable.All.Single(rule => rule.Id == id);

    private static IEnumerable<string> Ids(params IEnumerable<IReadOnlyList<FrameworkReference>> frameworks) =>
        frameworks.SelectMany(framework => framework).Select(reference => reference.Id);

    [GeneratedRegex(@"^SAI\d{4}$")]
    private static partial Regex IdFormat();

    [GeneratedRegex(@"\.$|\. [A-Z]")]
    private static partial Regex EndsOrHoldsSentence();
}

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>What holds for the metadata of every rule.</summary>
public sealed partial class RuleTableTests
{
    private const string Place = "src/SecureAiAnalyzers/Metadata/RuleTable.cs, All";

    private const int LongestLine = 200;

    private const int MostTags = 10;

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
        ['9'] = RuleCategories.Governance,
    };

    public static TheoryData<string> RuleIds => [.. RuleTable.All.Select(rule => rule.Id)];

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = RuleTable.All.Select(rule => rule.Id).ToArray();

        Expect.Same(Place, "put each rule once, in the order of the ids:", ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    /// <summary>What stands behind the place in a line of the console; the address of the page follows.</summary>
    [Fact]
    public void Message_fits_a_line() => Expect.None(
        Place,
        $"the messages of these rules are longer than {LongestLine} characters with the names of common members; shorten them:",
        RuleTable.All.Where(rule => LineOf(rule).Length >= LongestLine).Select(rule => $"{rule.Id}: {LineOf(rule)}"));

    private static string LineOf(RuleDefinition rule) => "warning " + rule.Id + ": " + string.Format(
        System.Globalization.CultureInfo.InvariantCulture, rule.Message, "ChatClientAgentOptions.Instructions", "ChatMessage(content)", "600");

    [Fact]
    public void Table_holds_every_definition()
    {
        var defined = typeof(RuleTable).GetFields().Select(field => field.GetValue(null)).OfType<RuleDefinition>().Select(rule => rule.Id);

        Expect.Same(
            Place,
            "list each rule that a RuleTable.<Family>.cs defines:",
            defined.Order(StringComparer.Ordinal),
            RuleTable.All.Select(rule => rule.Id));
    }

    [Fact]
    public void Every_rule_is_reported_by_an_analyzer()
    {
        var supported = PackageAnalyzers.Create().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id);

        Expect.Same(
            "src/SecureAiAnalyzers/Rules/RuleSet.cs",
            "add the class of each rule in RuleTable.All that is missing, and remove others:",
            RuleTable.All.Select(rule => rule.Id),
            supported.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Id_and_category_belong_together(string id)
    {
        Expect.That(IdFormat().IsMatch(id), PlaceOf(id), "an id is SAI and four digits");
        Expect.That(
            CategoryByFamily.GetValueOrDefault(id[3]) == Rule(id).Category,
            PlaceOf(id),
            $"the first digit of the id stands for another category than {Rule(id).Category}: {string.Join(", ", CategoryByFamily.Select(family => $"{family.Key} {family.Value}"))}");
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Default_severity_is_a_promise_that_the_catalogue_knows(string id) => Expect.That(
        Rule(id).Severity is DiagnosticSeverity.Warning or DiagnosticSeverity.Info,
        PlaceOf(id),
        $"the severity is Warning (95 of 100 findings are right) or Info (80), not {Rule(id).Severity}");

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Descriptor_says_what_the_table_says(string id)
    {
        var rule = Rule(id);
        var descriptor = rule.Descriptor;

        Expect.Same(
            "src/SecureAiAnalyzers/Metadata/Descriptors.cs",
            $"the descriptor of {id} has to say what {PlaceOf(id)} says:",
            Facts(rule.Severity, rule.EnabledByDefault, rule.Category, $"{Descriptors.HelpLinkBase}{id}.md"),
            Facts(descriptor.DefaultSeverity, descriptor.IsEnabledByDefault, descriptor.Category, descriptor.HelpLinkUri));

        static string[] Facts(DiagnosticSeverity severity, bool isEnabled, string category, string link) =>
            [$"severity {severity}", $"enabled {isEnabled}", $"category {category}", $"link {link}"];
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Texts_are_one_sentence_each(string id)
    {
        var rule = Rule(id);

        Expect.That(!EndsOrHoldsSentence().IsMatch(rule.Title), PlaceOf(id), $"the title is one sentence without a full stop: {rule.Title}");
        Expect.That(!EndsOrHoldsSentence().IsMatch(rule.Message), PlaceOf(id), $"the message is one sentence without a full stop: {rule.Message}");
        Expect.That(rule.Description.EndsWith('.'), PlaceOf(id), $"the description ends in a full stop: {rule.Description}");
        Expect.That(!(rule.Title + rule.Message + rule.Description).Contains('\n', StringComparison.Ordinal), PlaceOf(id), "no text has a line break");
    }

    /// <summary>Code-scanning services keep ten tags of a rule, and refuse a file in which one has more than twenty.</summary>
    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Tags_are_few_and_begin_with_what_services_read(string id)
    {
        const string Place = "src/SecureAiAnalyzers/Metadata/Descriptors.cs";
        var rule = Rule(id);
        var tags = rule.Descriptor.CustomTags.Except([WellKnownDiagnosticTags.CompilationEnd]);

        Expect.Same(
            Place,
            $"the tags of {id} have to be 'security', then the weaknesses, then the entries of the OWASP lists of {PlaceOf(id)}:",
            ["security", .. rule.Cwe, .. rule.OwaspLlm, .. rule.OwaspAgentic, .. rule.OwaspMcp],
            tags);
        Expect.That(rule.Descriptor.CustomTags.Count() <= MostTags, PlaceOf(id), $"name less: services keep {MostTags} tags of a rule");
        Expect.That(
            (!rule.IsLocal && !rule.ReadsFiles) == rule.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd),
            Place,
            $"{id} has to have the tag {WellKnownDiagnosticTags.CompilationEnd} where it is reported at the end of a compilation, and only there");
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void References_exist(string id)
    {
        var rule = Rule(id);

        string[] unknown =
        [
            .. rule.Controls.Except(Guidelines.Controls.Select(control => control.Id)),
            .. rule.En304223.Except(Ids(En304223.Sections)),
            .. rule.Aisvs.Except(Ids(Aisvs.Sections)),
            .. rule.Patterns.Except(Ids(Frameworks.Patterns)),
            .. rule.OwaspLlm.Except(Ids(Frameworks.OwaspLlm2025, Frameworks.OwaspLlm2026)),
            .. rule.OwaspAgentic.Except(Ids(Frameworks.OwaspAgentic)),
            .. rule.OwaspMcp.Except(Ids(Frameworks.OwaspMcp)),
            .. rule.Cwe.Except(Ids(Frameworks.Cwe)),
            .. rule.Atlas.Except(Ids(Frameworks.Atlas)),
        ];

        Expect.None(PlaceOf(id), "the rule names what no list of frameworks in tests/SecureAiAnalyzers.Tests/Meta holds; correct it, or add it there:", unknown);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Rule_serves_a_control_and_names_a_weakness(string id)
    {
        Expect.That(Rule(id).Controls.Any(), PlaceOf(id), "name the control of the guidelines that the rule serves");
        Expect.That(Rule(id).Cwe.Any(), PlaceOf(id), "name the weakness (CWE) that the rule finds");
    }

    private static string PlaceOf(string id) => Expect.Row(Rule(id));

    private static RuleDefinition Rule(string id) => RuleTable.All.Single(rule => rule.Id == id);

    private static IEnumerable<string> Ids(IEnumerable<FrameworkSection> sections) => sections.SelectMany(section => section.Items).Select(item => item.Id);

    private static IEnumerable<string> Ids(params IEnumerable<IReadOnlyList<FrameworkReference>> frameworks) =>
        frameworks.SelectMany(framework => framework).Select(reference => reference.Id);

    [GeneratedRegex(@"^SAI\d{4}$")]
    private static partial Regex IdFormat();

    [GeneratedRegex(@"\.$|\. [A-Z]")]
    private static partial Regex EndsOrHoldsSentence();
}

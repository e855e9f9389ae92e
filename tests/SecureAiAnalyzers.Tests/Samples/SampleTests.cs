using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Meta;
using Xunit;

namespace SecureAiAnalyzers.Tests.Samples;

/// <summary>The samples show what the rules find, and code without a finding that does the same.</summary>
public sealed class SampleTests
{
    private static readonly Dictionary<string, SampleProject> Samples = new()
    {
        ["InsecureAssistant"] = SampleProject.Service("InsecureAssistant"),
        ["SecureAssistant"] = SampleProject.Service("SecureAssistant"),
        ["InsecureClient"] = SampleProject.Client("InsecureClient"),
        ["SecureClient"] = SampleProject.Client("SecureClient"),
    };

    private static readonly RuleDefinition[] ShownElsewhere =
    [
        RuleTable.AnalysisBudget,
        RuleTable.UnapprovedEndpoint,
        RuleTable.UnlistedAsset,
        RuleTable.UnrecordedTool,
        RuleTable.SingleProvider,
        RuleTable.RebindableEndpoint,
    ];

    [Theory]
    [InlineData("InsecureAssistant")]
    [InlineData("InsecureClient")]
    public async Task Insecure_sample_has_exactly_the_marked_findings(string name)
    {
        var sample = Samples[name];
        Expect.That(sample.MarkedFindings.Any(), $"samples/{name}", "no line ends in '// SAIxxxx'; mark the lines that are reported");
        Expect.Marks(
            $"samples/{name}",
            "the marks '// SAIxxxx' and what is found differ; repair the code, or mark what is found:",
            await sample.GetFindingsAsync(),
            sample.MarkedFindings);
    }

    /// <summary>
    /// Code that is too large to be analysed is no sample, and samples have no list of a team. A tool without a record is none where anything of the
    /// program has telemetry: samples/AgentWithTools shows it. Here the address of a model comes from a request, so that the provider may be anybody:
    /// samples/InsecurePages shows that there is one only. Services listen for others, so that none of them is a server of one machine.
    /// </summary>
    [Fact]
    public void Insecure_samples_show_every_rule_about_code_and_settings()
    {
        var rules = RuleTable.All.Where(rule => (rule.IsLocal || rule.ReadsFiles) && !rule.IsStatement).Except(ShownElsewhere).Select(rule => rule.Id);

        var shown = Samples.Values.SelectMany(sample => sample.MarkedFindings).Select(finding => finding[^7..]);
        Expect.Same(
            "samples/InsecureAssistant, or samples/InsecureClient for what only concerns applications that run at their users",
            "show each rule by a line that ends in '// SAIxxxx':",
            rules,
            shown.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("SecureAssistant")]
    [InlineData("SecureClient")]
    public async Task Secure_sample_has_no_finding_with_all_rules_on(string name)
    {
        Expect.None($"samples/{name}", "the secure sample marks findings; remove the marks:", Samples[name].MarkedFindings);
        Expect.None(
            $"samples/{name}",
            "the secure sample is reported with all rules on; write what the rules ask for:",
            await Samples[name].GetFindingsAsync());
    }
}

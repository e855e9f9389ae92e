using SecureAiAnalyzers.Metadata;
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

    [Theory]
    [InlineData("InsecureAssistant")]
    [InlineData("InsecureClient")]
    public async Task Insecure_sample_has_exactly_the_marked_findings(string name)
    {
        var sample = Samples[name];
        Assert.NotEmpty(sample.MarkedFindings);
        Assert.Equal(sample.MarkedFindings, await sample.GetFindingsAsync());
    }

    /// <summary>Code that is too large to be analysed is no sample.</summary>
    [Fact]
    public void Insecure_samples_show_every_rule_about_code()
    {
        var rules = RuleTable.All.Where(rule => rule.IsLocal && rule != RuleTable.AnalysisBudget).Select(rule => rule.Id);

        var shown = Samples.Values.SelectMany(sample => sample.MarkedFindings).Select(finding => finding[^7..]);
        Assert.Equal(rules, shown.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("SecureAssistant")]
    [InlineData("SecureClient")]
    public async Task Secure_sample_has_no_finding_with_all_rules_on(string name)
    {
        Assert.Empty(Samples[name].MarkedFindings);
        Assert.Empty(await Samples[name].GetFindingsAsync());
    }
}

using SecureAiAnalyzers.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.Samples;

/// <summary>The samples show what the rules find, and code without a finding that does the same.</summary>
public sealed class SampleTests
{
    private static readonly SampleProject Insecure = new("InsecureAssistant");
    private static readonly SampleProject Secure = new("SecureAssistant");

    /// <summary>The samples are services; these rules are about applications that run at their users, and their pages show them.</summary>
    private static readonly RuleDefinition[] RulesOfClientApplications = [RuleTable.ShippedCredential];

    [Fact]
    public async Task Insecure_sample_has_exactly_the_marked_findings() =>
        Assert.Equal(Insecure.MarkedFindings, await Insecure.GetFindingsAsync());

    /// <summary>Code that is too large to be analysed is no sample.</summary>
    [Fact]
    public void Insecure_sample_shows_every_rule_about_code()
    {
        var rules = RuleTable.All.Where(rule => rule.IsLocal && rule != RuleTable.AnalysisBudget).Except(RulesOfClientApplications).Select(rule => rule.Id);

        Assert.Equal(rules, Insecure.MarkedFindings.Select(finding => finding[^7..]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Secure_sample_has_no_finding_with_all_rules_on()
    {
        Assert.Empty(Secure.MarkedFindings);
        Assert.Empty(await Secure.GetFindingsAsync());
    }
}

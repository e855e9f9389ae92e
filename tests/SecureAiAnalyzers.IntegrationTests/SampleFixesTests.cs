using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary><c>dotnet format</c> repairs the insecure sample: what remains is what no fix can know.</summary>
[Collection(SharedPackage.Name)]
public sealed class SampleFixesTests(PackageFixture package)
{
    /// <summary>Findings of rules with a fix to which the fix does not apply, by rule, and why.</summary>
    private static readonly (string Rule, string Reason)[] Unrepaired =
    [
        ("SAI1001", "the address stands in a file of settings, which no fix changes"),
        ("SAI1002", "a comment stands behind the callback, and what it says somebody has to read"),
        ("SAI1006", "a hub takes no policy on its methods; only its author can count calls"),
        ("SAI1008", "the general client takes an identity as a policy with a scope, which only its author knows"),
        ("SAI3003", "the client is registered without a pipeline, to which a step could be added"),
        ("SAI4002", "the values go into a call that stands elsewhere, which its author has to find"),
        ("SAI4006", "what a fix has made the message of a user is as long as before"),
        ("SAI5003", "a command of ADO.NET takes its parameters one by one; only query methods have an interpolated form"),
        ("SAI6001", "a kernel knows no wrapper; the filter that asks is its author's to write"),
        ("SAI6015", "that a tool only reads, its author has to say"),
        ("SAI6016", "whether a filter asks or the tool is left out, only its author knows"),
        ("SAI8001", "in bulk it needs the team's number, an option that the sample does not set"),
    ];

    [Fact]
    public async Task Sample_compiles_after_all_fixes_and_keeps_only_findings_without_one()
    {
        var sample = package.NewSample("InsecureAssistant");
        var before = await sample.BuildAsync();
        AssertSame(sample.MarkedRules, before.EnsureSuccess().Rules);

        var format = await sample.RunAsync(["format", "analyzers", "--no-restore", "--severity", "info"]);
        format.EnsureSuccess();
        var after = await sample.BuildAsync();

        var fixable = RuleTable.All.Where(rule => rule.Fix is not null).Select(rule => rule.Id).ToHashSet();
        var expected = before.Rules.Where(rule => !fixable.Contains(rule)).Concat(Unrepaired.Select(finding => finding.Rule));
        AssertSame(expected, after.EnsureSuccess().Rules);
    }

    /// <summary>Compares the lists as wholes: a comparison of collections would show their beginnings only.</summary>
    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.True(Listed(expected) == Listed(actual), $"expected: {Listed(expected)}{Environment.NewLine}actual:   {Listed(actual)}");

    private static string Listed(IEnumerable<string> rules) => string.Join(", ", rules.Order(StringComparer.Ordinal));
}

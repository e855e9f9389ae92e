using System.Globalization;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>The severities of rules follow from their reasons.</summary>
public sealed class SecuritySeverityTests
{
    private const string Place = "src/SecureAiAnalyzers/Metadata/SecuritySeverity.cs";

    [Fact]
    public void Every_rule_has_one_row() => Expect.None(
        Place,
        "these rules need one row of their category and severity, and no more:",
        RuleTable.All
            .Where(rule => SecuritySeverity.All.Count(row => row.Category == rule.Category && row.Severity == rule.Severity) != 1)
            .Select(rule => rule.Id));

    [Fact]
    public void Score_is_that_of_the_vector() => Expect.None(
        Place,
        "these scores do not follow from their vectors:",
        SecuritySeverity.All.Where(row => row.Score != ScoreOf(row.Vector)).Select(row => $"{row.Vector} is {ScoreOf(row.Vector)}, not {row.Score}"));

    [Fact]
    public void Warning_is_never_less_severe_than_an_Info_of_its_family() => Expect.None(
        Place,
        "of these families an Info has a higher score than a Warning:",
        SecuritySeverity.All
            .GroupBy(row => row.Category)
            .Where(rows => !rows.OrderBy(row => row.Severity).SequenceEqual(rows.OrderBy(row => double.Parse(row.Score, CultureInfo.InvariantCulture))))
            .Select(rows => rows.Key));

    [Theory]
    [InlineData("AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "9.8")]
    [InlineData("AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N", "1.8")]
    public void Formula_is_that_of_CVSS_3_1(string vector, string score) => Assert.Equal(score, ScoreOf(vector));

    /// <summary>The base score of a vector of CVSS 3.1 with unchanged scope.</summary>
    private static string ScoreOf(string vector)
    {
        var weights = vector.Split('/').Select(metric => metric.Split(':')).ToDictionary(metric => metric[0], metric => Weight(metric[0], metric[1]));
        var impact = 6.42 * (1 - ((1 - weights["C"]) * (1 - weights["I"]) * (1 - weights["A"])));
        var exploitability = 8.22 * weights["AV"] * weights["AC"] * weights["PR"] * weights["UI"];
        return (impact <= 0 ? 0 : RoundUp(Math.Min(impact + exploitability, 10))).ToString("0.0", CultureInfo.InvariantCulture);
    }

    private static double Weight(string metric, string value) => (metric, value) switch
    {
        ("AV", "N") => 0.85,
        ("AV", "A") => 0.62,
        ("AV", "L") => 0.55,
        ("AV", "P") => 0.2,
        ("AC", "L") => 0.77,
        ("AC", "H") => 0.44,
        ("PR", "N") => 0.85,
        ("PR", "L") => 0.62,
        ("PR", "H") => 0.27,
        ("UI", "N") => 0.85,
        ("UI", "R") => 0.62,
        ("S", "U") => 0,
        ("C" or "I" or "A", "H") => 0.56,
        ("C" or "I" or "A", "L") => 0.22,
        ("C" or "I" or "A", "N") => 0,
        _ => throw new ArgumentException($"{metric}:{value} is no metric of CVSS 3.1 with unchanged scope"),
    };

    /// <summary>Up to the next tenth, in whole numbers, as the specification does it.</summary>
    private static double RoundUp(double value)
    {
        var whole = (long)Math.Round(value * 100_000);
        return whole % 10_000 == 0 ? whole / 100_000.0 : ((whole / 10_000) + 1) / 10.0;
    }
}

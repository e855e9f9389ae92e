using System.Reflection;
using System.Text.RegularExpressions;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.DataFlow.Building;
using Xunit;

namespace SecureAiAnalyzers.Tests.Robustness;

/// <summary>
/// Our regular expressions read text of who wrote the program: none may take longer than the length of the text explains. That there are no others than
/// these fields, each with its limit, <c>BannedSymbols.txt</c> sees to.
/// </summary>
public sealed class RegularExpressionsTests
{
    private const int Length = 200_000;

    /// <summary>What begins a match again and again, or goes on for long and then fails.</summary>
    private static readonly string[] Repeated =
    [
        "{", "{{", "{a", "{0,", "{1,", "}", "a", "A", "Aa", "0", "_", "?", "&key=", "token", "x-api-key",
        "(", "(?", "(?<a", "[", "\\", "\\p{", "\\k<", " ", "-", "*",
    ];

    public static TheoryData<string> Fields => [.. All.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, Regex> All { get; } = new[] { typeof(SecureAiAnalyzer).Assembly, Assembly.Load("SecureAiAnalyzers.CodeFixes") }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(field => field.FieldType == typeof(Regex))
        .ToDictionary(field => $"{field.DeclaringType!.Name}.{field.Name}", field => (Regex)field.GetValue(null)!);

    [Theory]
    [MemberData(nameof(Fields))]
    public void Regular_expression_has_a_limit_and_stays_below_it_on_hostile_text(string field)
    {
        var expression = All[field];
        Assert.NotEqual(Regex.InfiniteMatchTimeout, expression.MatchTimeout);
        foreach (var repeated in Repeated)
        {
            var text = string.Concat(Enumerable.Repeat(repeated, Length / repeated.Length));
            _ = expression.Count(text) + expression.Count("{" + text);
        }
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("([)]", ")")]
    [InlineData("(?:a|", ")")]
    public void Pattern_of_a_program_that_would_exhaust_the_stack_is_not_read(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));

        Assert.Null(RegexPattern.Parse("^" + nested + "$", RegexOptions.None));
        Assert.Null(RegexPattern.Parse("^" + new string('a', 100_000) + "$", RegexOptions.None));
        Assert.NotNull(RegexPattern.Parse("^([a-z]+(-[a-z]+)?)$", RegexOptions.None));
    }
}

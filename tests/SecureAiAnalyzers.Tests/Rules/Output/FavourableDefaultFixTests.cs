using SecureAiAnalyzers.CodeFixes.Output;
using SecureAiAnalyzers.Rules.Output;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

using Test = RuleFixTest<FavourableDefault, FavourableDefaultFix>;

public sealed class FavourableDefaultFixTests
{
    [Theory]
    [InlineData("public record Decision(string Reason, bool [|Approved|] = true);", "public record Decision(string Reason, bool Approved = false);")]
    [InlineData(
        "public class Decision { public bool [|IsSafe|] { get; set; } = true /* until proven */; }",
        "public class Decision { public bool IsSafe { get; set; } = false /* until proven */; }")]
    [InlineData(
        "public record Decision(bool [|Approved|] = true, bool [|IsSafe|] = true);",
        "public record Decision(bool Approved = false, bool IsSafe = false);")]
    public Task Fixes_default(string types, string fixedTypes) => Test.VerifyAsync(Asking(types), Asking(fixedTypes), "Microsoft.Extensions.AI");

    [Theory]
    [InlineData("public class Decision { public Verdict [|Outcome|] { get; set; } } public enum Verdict { Allow, Deny }")]
    [InlineData("public record Decision(Verdict [|Outcome|] = Verdict.Allow); public enum Verdict { Deny, Allow }")]
    [InlineData("public class Decision { public bool [|Approved|] { get; set; } = Defaults.Yes; } static class Defaults { public const bool Yes = true; }")]
    public Task OffersNoFix_where_no_literal_decides(string types) => Test.VerifyAsync(Asking(types), Asking(types), "Microsoft.Extensions.AI");

    private static string Asking(string types) => $$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        public class Desk
        {
            public async Task<string> DecideAsync(IChatClient client) => (await client.GetResponseAsync<Decision>("May we pay?")).Result.ToString();
        }

        {{types}}
        """;
}

using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Output;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

using Test = RuleTest<FavourableDefault>;

public sealed class FavourableDefaultTests
{
    private const string Abstractions = "Microsoft.Extensions.AI";
    private const string Asked = "(await client.GetResponseAsync<Decision>(\"May we pay?\")).Result.ToString()";

    /// <summary>Types whose answers decide in favour by their default.</summary>
    [Theory]
    [InlineData("public record Decision(string Reason, bool [|Approved|] = true);")]
    [InlineData("public record struct Decision(string Reason, bool [|IsSafe|] = true);")]
    [InlineData("public class Decision { public bool [|IsAllowed|] { get; set; } = true; }")]
    [InlineData("public class Decision { public bool? [|Valid|] { get; init; } = true; }")]
    [InlineData("public class Decision { public bool [|IsPolicyCompliant|] { get; init; } = Defaults.Compliant; } static class Defaults { public const bool Compliant = true; }")]
    [InlineData("public class Decision(bool authorized = true) { public bool [|Authorized|] { get; } = authorized; }")]
    [InlineData("public record Decision(string Reason, Verdict [|Verdict|]); public enum Verdict { Approved, Refused }")]
    [InlineData("public class Decision { public Verdict [|Outcome|] { get; set; } } public enum Verdict { Allow, Deny }")]
    [InlineData("public class Decision { public Verdict [|Outcome|] { get; set; } = Verdict.Allow; } public enum Verdict { Deny, Allow }")]
    [InlineData("public record Decision(Verdict [|Outcome|] = Verdict.Accepted); public enum Verdict { Unknown, Accepted }")]
    [InlineData("public record Decision(List<Step> Steps); public record Step(string Name, bool [|Approved|] = true);")]
    [InlineData("public record Decision(Step[] Steps); public record Step(string Name, bool [|Approved|] = true);")]
    [InlineData("public record Decision(string Reason) : Base; public record Base { public bool [|Approved|] { get; init; } = true; }")]
    public Task Reports_favourable_default(string types) => Test.VerifyAsync(Asking(Asked, types), Abstractions);

    [Theory]
    [InlineData("public record Decision(string Reason, bool Approved);")]
    [InlineData("public record Decision(string Reason, bool Approved = false);")]
    [InlineData("public record Decision(string Reason, bool? Approved);")]
    [InlineData("public class Decision { public bool Approved { get; set; } }")]
    [InlineData("public class Decision { public required bool Approved { get; set; } = true; }")]
    [InlineData("public class Decision { [System.Text.Json.Serialization.JsonRequired] public bool Approved { get; set; } = true; }")]
    [InlineData("public class Decision { [System.Text.Json.Serialization.JsonIgnore] public bool Approved { get; set; } = true; }")]
    [InlineData("public class Decision { public bool Approved = true; }")]
    [InlineData("public class Decision { public bool Approved => true; }")]
    [InlineData("public class Decision { public static bool Approved { get; set; } = true; }")]
    [InlineData("public class Decision { internal bool Approved { get; set; } = true; }")]
    [InlineData("public record Decision(string Reason, bool Rejected = true);")]
    [InlineData("public record Decision(string Reason, bool IsUnsafe = true);")]
    [InlineData("public record Decision(string Reason, bool RequiresApproval = true);")]
    [InlineData("public record Decision(string Reason, bool NotApproved = true);")]
    [InlineData("public record Decision(string Reason, bool Verbose = true);")]
    [InlineData("public record Decision(string Reason, string Approved = \"true\");")]
    [InlineData("public record Decision(Verdict Verdict); public enum Verdict { Refused, Approved }")]
    [InlineData("public record Decision(Verdict Verdict); public enum Verdict { Approved = 1, Refused = 2 }")]
    [InlineData("public record Decision(Verdict? Verdict); public enum Verdict { Approved, Refused }")]
    [InlineData("public record Decision(Verdict Verdict = Verdict.NotApproved); public enum Verdict { Approved, NotApproved }")]
    public Task DoesNotReport_default_that_grants_nothing(string types) => Test.VerifyAsync(Asking(Asked, types), Abstractions);

    /// <summary>Ways to ask for the type.</summary>
    [Theory]
    [InlineData("(await client.GetResponseAsync<Decision>(new ChatMessage(ChatRole.User, \"May we pay?\"))).Text")]
    [InlineData("(await client.GetResponseAsync<List<Decision>>(\"May we pay?\")).Text")]
    [InlineData("(await client.GetResponseAsync(\"May we pay?\", new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<Decision>() })).Text")]
    [InlineData("(await client.GetResponseAsync(\"May we pay?\", new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(typeof(Decision)) })).Text")]
    [InlineData("(await Ask<Decision>(client)).ToString()")]
    public Task Reports_however_it_is_asked(string asked) =>
        Test.VerifyAsync(Asking(asked, "public record Decision(string Reason, bool [|Approved|] = true);"), Abstractions);

    [Theory]
    [InlineData("(await client.GetResponseAsync<Other>(\"May we pay?\")).Text")]
    [InlineData("(await client.GetResponseAsync(\"May we pay?\")).Text + new Decision(\"\")")]
    [InlineData("JsonSerializer.Deserialize<Decision>(\"{}\").Reason + await Task.FromResult(\"\")")]
    public Task DoesNotReport_type_that_nobody_asks_for(string asked) =>
        Test.VerifyAsync(Asking(asked, "public record Decision(string Reason, bool Approved = true);"), Abstractions);

    [Fact]
    public Task Reports_type_that_an_agent_is_asked_for() => Test.VerifyAsync("""
        using System.Threading.Tasks;
        using Microsoft.Agents.AI;

        public class Desk(AIAgent agent)
        {
            public async Task<bool> DecideAsync() => (await agent.RunAsync<Decision>("May we pay?")).Result.Approved;
        }

        public record Decision(string Reason, bool [|Approved|] = true);
        """, "Microsoft.Agents.AI", "Microsoft.Agents.AI.Abstractions");

    [Fact]
    public Task Reports_type_in_the_settings_of_Semantic_Kernel() => Test.VerifyAsync("""
        using Microsoft.SemanticKernel.Connectors.OpenAI;

        public class Desk
        {
            public OpenAIPromptExecutionSettings Settings { get; } = new() { ResponseFormat = typeof(Decision) };
        }

        public record Decision(string Reason, bool [|Approved|] = true);
        """, "Microsoft.SemanticKernel");

    [Fact]
    public Task DoesNotReport_lookalike_call() => Test.VerifyAsync("""
        using System.Threading.Tasks;

        public class Client { public Task<T> GetResponseAsync<T>(string prompt) => Task.FromResult<T>(default); }
        public class Desk(Client client) { public async Task<bool> DecideAsync() => (await client.GetResponseAsync<Decision>("May we pay?")).Approved; }
        public record Decision(string Reason, bool Approved = true);
        """, Abstractions);

    [Theory]
    [InlineData("public record Decision(string Reason, bool {|#0:Approved|} = true);", "Decision.Approved", "true")]
    [InlineData("public class Decision { public Verdict {|#0:Outcome|} { get; set; } } public enum Verdict { Allow, Deny }", "Decision.Outcome", "Verdict.Allow")]
    public Task Reports_message_that_names_the_default(string types, string member, string value) =>
        new RuleTest<FavourableDefault>(Asking(Asked, types), Abstractions)
        {
            ExpectedDiagnostics = { new DiagnosticResult(RuleTable.FavourableDefault.Descriptor).WithLocation(0).WithArguments(member, value) },
        }.RunAsync();

    private static string Asking(string asked, string types) => FlowCode.Usings + $$"""
        public class Desk
        {
            public async Task<string> DecideAsync(IChatClient client) => {{asked}};

            private static async Task<T> Ask<T>(IChatClient client) => (await client.GetResponseAsync<T>("May we pay?")).Result;
        }

        public record Other(string Reason);
        {{types}}
        """;
}

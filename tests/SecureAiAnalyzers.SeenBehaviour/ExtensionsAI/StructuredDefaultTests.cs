using System.ComponentModel;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Xunit;

namespace SecureAiAnalyzers.SeenBehaviour.ExtensionsAI;

/// <summary>SAI5012: what a model leaves out of a structured answer has its default.</summary>
public sealed class StructuredDefaultTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "Reason": "The customer is angry." }""")]
    public async Task Left_out_parameter_of_a_record_has_its_default(string answer)
    {
        var decision = await Model(answer).GetResponseAsync<Decision>("May we pay?");

        Assert.True(decision.Result.Approved);
    }

    [Fact]
    public async Task Left_out_property_has_its_initial_value()
    {
        var decision = await Model("{}").GetResponseAsync<DecisionOfProperties>("May we pay?");

        Assert.True(decision.Result.Approved);
    }

    [Fact]
    public async Task Left_out_enum_is_its_zero_value()
    {
        var decision = await Model("{}").GetResponseAsync<DecisionByVerdict>("May we pay?");

        Assert.Equal(Verdict.Approved, decision.Result.Verdict);
    }

    [Fact]
    public async Task Agent_gives_the_default_too()
    {
        var decision = await new ChatClientAgent(Model("{}")).RunAsync<Decision>("May we pay?");

        Assert.True(decision.Result.Approved);
    }

    [Fact]
    public async Task Answer_that_the_content_filter_stopped_is_parsed_all_the_same()
    {
        var response = await Model("{}", ChatFinishReason.ContentFilter).GetResponseAsync<Decision>("May we pay?");

        Assert.True(response.Result.Approved);
    }

    [Fact]
    public async Task Left_out_required_property_is_an_error() => await Assert.ThrowsAnyAsync<Exception>(
        async () => (await Model("{}").GetResponseAsync<RequiredDecision>("May we pay?")).Result.ToString());

    [Fact]
    public async Task Field_is_not_filled()
    {
        var decision = await Model("""{ "Approved": false }""").GetResponseAsync<DecisionOfField>("May we pay?");

        Assert.True(decision.Result.Approved);
    }

    [Fact]
    public void Schema_does_not_ask_for_what_has_a_default()
    {
        var schema = AIJsonUtilities.CreateJsonSchema(typeof(Decision));

        Assert.DoesNotContain("Approved", schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()), StringComparer.OrdinalIgnoreCase);
    }

    private static IChatClient Model(string answer, ChatFinishReason? reason = null) =>
        new FinishedModel(new ScriptedChatClient([new TextContent(answer)]), reason);

    private sealed class FinishedModel(IChatClient model, ChatFinishReason? reason) : DelegatingChatClient(model)
    {
        public override async Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            response.FinishReason = reason;
            return response;
        }
    }

    public sealed record Decision(string Reason, bool Approved = true);

    public sealed class DecisionOfProperties
    {
        public bool Approved { get; set; } = true;
    }

    public sealed class DecisionByVerdict
    {
        public Verdict Verdict { get; set; }
    }

    public sealed class RequiredDecision
    {
        public required bool Approved { get; set; }
    }

    public sealed class DecisionOfField
    {
#pragma warning disable CA1051 // That it is a field is what is seen.
        [Description("No part of the schema.")]
        public bool Approved = true;
#pragma warning restore CA1051
    }

    public enum Verdict
    {
        Approved,
        Refused,
    }
}

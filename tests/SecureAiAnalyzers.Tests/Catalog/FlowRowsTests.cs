using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Tests.Meta;
using Xunit;

namespace SecureAiAnalyzers.Tests.Catalog;

/// <summary>Every SDK through which an application talks to a model says where text goes in and where it comes back.</summary>
public sealed class FlowRowsTests
{
    private const string Here = "tests/SecureAiAnalyzers.Tests/Catalog/FlowRowsTests.cs";

    /// <summary>SDKs that have calls to a model and no instruction channel.</summary>
    private static readonly Dictionary<string, string> WithoutInstructions = new()
    {
        ["Kernel Memory"] = "the instructions belong to the service",
        ["Microsoft.Extensions.AI.Evaluation"] = "the instructions belong to the evaluators",
        ["ONNX Runtime"] = "a chat template makes one text of all roles",
    };

    /// <summary>SDKs that call no model: what they add is found, hosted, measured or addressed.</summary>
    private static readonly Dictionary<string, string> WithoutChat = new()
    {
        ["Microsoft.Extensions.VectorData"] = "finds records",
        ["Microsoft.Extensions.DataIngestion"] = "reads documents",
        ["A2A .NET SDK"] = "is reached through the agents of others",
        ["Azure.AI.ContentSafety"] = "judges text",
        ["ML.NET"] = "loads models without a chat",
        ["TorchSharp"] = "loads models without a chat",
        ["Aspire"] = "registers clients of other SDKs",
    };

    public static TheoryData<string> ChatSdks =>
        [.. AiCatalog.All.Where(sdk => sdk.IsAiSdk && !WithoutChat.ContainsKey(sdk.Name)).Select(sdk => sdk.Name)];

    [Theory]
    [MemberData(nameof(ChatSdks))]
    public void Chat_sdk_has_answers_and_prompts(string sdk)
    {
        Expect.That(RowsOf(sdk).Any(IsAnswer), PlaceOf(sdk), $"there is no row of a model's answer; add a FlowSource, or list the SDK in {Here}, {nameof(WithoutChat)}");
        Expect.That(
            RowsOf(sdk).Any(row => IsSink(row, SinkKinds.Prompt)),
            PlaceOf(sdk),
            $"there is no row of a prompt; add a FlowSink, or list the SDK in {Here}, {nameof(WithoutChat)}");
    }

    [Theory]
    [MemberData(nameof(ChatSdks))]
    public void Chat_sdk_has_instructions_unless_it_knows_none(string sdk) => Expect.That(
        !WithoutInstructions.ContainsKey(sdk) == RowsOf(sdk).Any(row => IsSink(row, SinkKinds.Instructions)),
        PlaceOf(sdk),
        $"an SDK has rows of instructions, or it stands in {Here}, {nameof(WithoutInstructions)}; add the rows, or correct the list");

    [Fact]
    public void Sdk_without_chat_has_no_answers() =>
        Expect.None(
            $"{Here}, {nameof(WithoutChat)}",
            "these SDKs have rows of a model's answers; remove them from the list:",
            WithoutChat.Keys.Where(sdk => RowsOf(sdk).Any(IsAnswer)));

    /// <summary>Whoever writes instructions also writes text that the model reads: the same place is a sink of both kinds.</summary>
    [Fact]
    public void Instructions_are_prompts_too() => Expect.None(
        "src/SecureAiAnalyzers/Catalog/Sdks",
        "what is a sink of instructions is one of prompts too; add the kind, or a row of it:",
        from sdk in AiCatalog.All
        from row in sdk.FlowRows
        where IsSink(row, SinkKinds.Instructions) && !sdk.FlowRows.Any(other => IsPromptOf(other, row))
        select $"{Expect.FileOf(sdk)}: {row}");

    /// <summary>A condition on the role says which parameter or property holds it.</summary>
    [Fact]
    public void Condition_on_a_role_names_its_selector() => Expect.None(
        "src/SecureAiAnalyzers/Catalog/Sdks",
        "a condition on the role needs the selector that holds the role; add it to these rows:",
        from sdk in AiCatalog.All
        from row in sdk.FlowRows
        where row.Condition == FlowCondition.InstructionRole && string.IsNullOrEmpty(row.Selector)
        select $"{Expect.FileOf(sdk)}: {row}");

    private static string PlaceOf(string sdk) => Expect.FileOf(AiCatalog.All.Single(catalog => catalog.Name == sdk));

    private static bool IsAnswer(FlowRow row) => row.Role == FlowRole.Source && row.Labels == FlowLabels.ModelOutput;

    /// <summary>Guards and sanitizers have kinds too.</summary>
    private static bool IsSink(FlowRow row, SinkKinds kind) => row.Role == FlowRole.Sink && row.Sinks.HasFlag(kind);

    private static bool IsPromptOf(FlowRow prompt, FlowRow instructions) =>
        IsSink(prompt, SinkKinds.Prompt)
        && prompt.Condition == FlowCondition.None
        && (prompt.Type, prompt.Member, prompt.Parameter) == (instructions.Type, instructions.Member, instructions.Parameter);

    private static IEnumerable<FlowRow> RowsOf(string sdk) => AiCatalog.All.Single(catalog => catalog.Name == sdk).FlowRows;
}

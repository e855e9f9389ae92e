using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Tests.Meta;
using Xunit;

namespace SecureAiAnalyzers.Tests.Catalog;

/// <summary>Every SDK through which an application talks to a model says where text goes in and where it comes back.</summary>
public sealed class FlowRowsTests
{
    private const string Sdks = "src/SecureAiAnalyzers/Catalog/Sdks";

    /// <summary>SDKs that give answers of a model; the others say in their files what they do instead.</summary>
    public static TheoryData<string> ChatSdks => [.. AiCatalog.All.Where(sdk => sdk is { IsAiSdk: true, WithoutChat: null }).Select(sdk => sdk.Name)];

    [Theory]
    [MemberData(nameof(ChatSdks))]
    public void Chat_sdk_has_answers_and_prompts(string sdk)
    {
        Expect.That(
            Sdk(sdk).FlowRows.Any(IsAnswer),
            PlaceOf(sdk),
            $"no row gives a model's answer; add rows with {nameof(ModelTextRows.Generated)}, or say in {nameof(SdkCatalog.WithoutChat)} what the SDK does instead");
        Expect.That(
            Sdk(sdk).FlowRows.Any(row => IsSink(row, SinkKinds.Prompt)),
            PlaceOf(sdk),
            "no row takes a prompt; add rows with Prompt…, Message… or Template… of ModelTextRows.cs, or say in "
            + $"{nameof(SdkCatalog.WithoutChat)} what the SDK does instead");
    }

    [Theory]
    [MemberData(nameof(ChatSdks))]
    public void Chat_sdk_has_instructions_unless_it_says_why_not(string sdk)
    {
        var hasInstructions = Sdk(sdk).FlowRows.Any(row => IsSink(row, SinkKinds.Instructions));

        Expect.That(
            hasInstructions || Sdk(sdk).WithoutInstructions is not null,
            PlaceOf(sdk),
            $"no row takes instructions; add rows with Instruction… or Message… of ModelTextRows.cs, or say in {nameof(SdkCatalog.WithoutInstructions)} why there are none");
        Expect.That(
            !hasInstructions || Sdk(sdk).WithoutInstructions is null,
            PlaceOf(sdk),
            $"there are rows of instructions; remove {nameof(SdkCatalog.WithoutInstructions)}");
    }

    [Fact]
    public void Sdk_says_why_it_has_no_answers_only_when_it_has_none() => Expect.None(
        Sdks,
        $"these SDKs have rows of a model's answers, or are no AI SDKs, which owe none; remove {nameof(SdkCatalog.WithoutChat)}:",
        AiCatalog.All.Where(sdk => sdk.WithoutChat is not null && (!sdk.IsAiSdk || sdk.FlowRows.Any(IsAnswer))).Select(Expect.FileOf));

    [Fact]
    public void Sdk_without_answers_says_nothing_about_instructions() => Expect.None(
        Sdks,
        $"only an AI SDK with a model's answers owes instructions; remove {nameof(SdkCatalog.WithoutInstructions)}:",
        AiCatalog.All.Where(sdk => sdk.WithoutInstructions is not null && (!sdk.IsAiSdk || sdk.WithoutChat is not null)).Select(Expect.FileOf));

    /// <summary>Whoever writes instructions also writes text that the model reads: the same place is a sink of both kinds.</summary>
    [Fact]
    public void Instructions_are_prompts_too() => Expect.None(
        Sdks,
        "what is a sink of instructions is one of prompts too; add the kind, or a row of it:",
        from sdk in AiCatalog.All
        from row in sdk.FlowRows
        where IsSink(row, SinkKinds.Instructions) && !sdk.FlowRows.Any(other => IsPromptOf(other, row))
        select $"{Expect.FileOf(sdk)}: {row}");

    /// <summary>A condition on the role says which parameter or property holds it.</summary>
    [Fact]
    public void Condition_on_a_role_names_its_selector() => Expect.None(
        Sdks,
        "a condition on the role needs the selector that holds the role; add it to these rows:",
        from sdk in AiCatalog.All
        from row in sdk.FlowRows
        where row.Condition == FlowCondition.InstructionRole && string.IsNullOrEmpty(row.Selector)
        select $"{Expect.FileOf(sdk)}: {row}");

    private static string PlaceOf(string sdk) => Expect.FileOf(Sdk(sdk));

    private static SdkCatalog Sdk(string name) => AiCatalog.All.Single(catalog => catalog.Name == name);

    private static bool IsAnswer(FlowRow row) => row.Role == FlowRole.Source && row.Labels == FlowLabels.ModelOutput;

    /// <summary>Guards and sanitizers have kinds too.</summary>
    private static bool IsSink(FlowRow row, SinkKinds kind) => row.Role == FlowRole.Sink && row.Sinks.HasFlag(kind);

    private static bool IsPromptOf(FlowRow prompt, FlowRow instructions) =>
        IsSink(prompt, SinkKinds.Prompt)
        && prompt.Condition == FlowCondition.None
        && (prompt.Type, prompt.Member, prompt.Parameter) == (instructions.Type, instructions.Member, instructions.Parameter);
}

using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;

namespace Measured.Feature;

/// <summary>Summaries that a kernel writes.</summary>
public sealed class FeatureSummaries(Kernel kernel, IFeatureRepository records, FeaturePlugin plugin)
{
    private const string Template = "Summarize in {{$length}} sentences:\n<text>{{$text}}</text>";

    private readonly KernelFunction _summary = kernel.CreateFunctionFromPrompt(Template);

    public async Task<string?> SummarizeAsync(int id, CancellationToken cancellationToken)
    {
        var note = await records.NoteAsync(id, cancellationToken);
        if (note is null)
            return null;
        var result = await kernel.InvokeAsync(_summary, new KernelArguments { ["text"] = note, ["length"] = "3" }, cancellationToken);
        return result.GetValue<string>();
    }

    public async Task<string> DiscussAsync(string question, string tone, CancellationToken cancellationToken)
    {
        kernel.Plugins.TryGetPlugin("feature", out var known);
        if (known is null)
            kernel.Plugins.AddFromObject(plugin, "feature");
        var history = new ChatHistory("You discuss records in a tone that is " + tone + ".");
        history.AddUserMessage(question);
        var settings = new OpenAIPromptExecutionSettings { MaxTokens = 500, FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() };
        var answer = await kernel.GetRequiredService<IChatCompletionService>().GetChatMessageContentAsync(history, settings, kernel, cancellationToken);
        return answer.Content ?? "";
    }
}

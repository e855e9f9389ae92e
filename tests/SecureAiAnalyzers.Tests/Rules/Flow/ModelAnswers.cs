using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Flow;

/// <summary>
/// Statements of each SDK that put what a model or a search gave into the string <c>answer</c>, with the stub that they need.
/// <c>The&lt;T&gt;()</c> gives any object.
/// </summary>
internal static class ModelAnswers
{
    public static TheoryData<string, string> All { get; } = new()
    {
        { "OpenAI.Chat.ChatCompletion completion = await The<OpenAI.Chat.ChatClient>().CompleteChatAsync(\"hello\"); var answer = completion.Content[0].Text;", "" },
        { "var answer = \"\"; foreach (var update in The<OpenAI.Chat.ChatClient>().CompleteChatStreaming(\"hello\")) foreach (var part in update.ContentUpdate) answer += part.Text;", "" },
        { "var answer = The<OpenAI.Chat.ChatToolCall>().FunctionArguments.ToString();", "" },
        { "OpenAI.Responses.ResponseResult result = await The<OpenAI.Responses.ResponsesClient>().CreateResponseAsync(\"m\", \"hello\"); var answer = result.GetOutputText();", "" },
        { "var answer = The<OpenAI.Responses.FunctionCallResponseItem>().FunctionName;", "" },
        { "OpenAI.Responses.OpenAIResponse result = await The<OpenAI.Responses.OpenAIResponseClient>().CreateResponseAsync(\"hello\"); var answer = result.GetOutputText();", "OpenAI.Legacy" },
        { "var answer = (await Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(The<Microsoft.Extensions.AI.IChatClient>(), \"hello\")).Text;", "" },
        { "var answer = \"\"; await foreach (var update in The<Microsoft.Extensions.AI.IChatClient>().GetStreamingResponseAsync([])) answer += update.Text;", "" },
        { "var answer = (string)The<Microsoft.Extensions.AI.FunctionCallContent>().Arguments![\"name\"]!;", "" },
        { "var answer = (await Microsoft.Extensions.AI.ChatClientExtensions.CompleteAsync(The<Microsoft.Extensions.AI.IChatClient>(), \"hello\")).Message.Text!;", "Microsoft.Extensions.AI.Legacy" },
        { "var answer = (await The<Microsoft.Agents.AI.AIAgent>().RunAsync(\"hello\")).Text;", "Microsoft.Agents.AI.Satellites" },
        { "var answer = (await The<Anthropic.IAnthropicClient>().Messages.Create(The<Anthropic.Models.Messages.MessageCreateParams>())).Content[0].ToString();", "" },
        { "var answer = The<Anthropic.Models.Messages.TextBlock>().Text;", "" },
        { "var answer = The<Anthropic.Models.Messages.ToolUseBlock>().Input[\"name\"].GetString()!;", "" },
        { "var answer = await (await The<Anthropic.IAnthropicClient>().Messages.WithRawResponse.Create(The<Anthropic.Models.Messages.MessageCreateParams>())).ReadAsString();", "" },
        { "var answer = (await Anthropic.Services.MessageServiceExtensions.Create<object>(The<Anthropic.Services.IMessageService>(), The<Anthropic.Models.Messages.MessageCreateParams>())).Message.Content[0].ToString();", "" },
        { "var answer = (await The<Anthropic.Helpers.Beta.BetaMessageThread>().Send()).Content[0].ToString();", "" },
        { "var answer = (await The<Anthropic.Helpers.Beta.BetaToolRunner>().RunUntilDoneAsync()).Content[0].ToString();", "" },
        { "var answer = \"\"; await foreach (var message in Anthropic.Helpers.Beta.BetaToolRunnerExtensions.ToolRunner(The<Anthropic.Services.Beta.IMessageService>(), The<Anthropic.Models.Beta.Messages.MessageCreateParams>(), [])) answer += message.Content[0].ToString();", "" },
        { "var answer = The<Anthropic.Models.Beta.Messages.BetaMemoryTool20250818CreateCommand>().FileText;", "" },
        { "var answer = The<Anthropic.Helpers.BetaManagedAgentsEventAggregator>().GetAgentMessageText(\"1\");", "" },
        { "var answer = The<Anthropic.Models.Beta.Agents.BetaManagedAgentsAgentToolset20260401BashInput>().Command!;", "" },
        { "var answer = ((ModelContextProtocol.Protocol.TextContentBlock)(await The<ModelContextProtocol.Client.McpClient>().CallToolAsync(\"lookup\")).Content[0]).Text;", "" },
        { "var answer = (await The<ModelContextProtocol.Client.McpClient>().CompleteAsync(null!, \"name\", \"a\")).Completion.Values[0];", "" },
        { "var answer = (await The<ModelContextProtocol.Client.McpClient>().SendRequestAsync<Note, Note>(\"acme/search\", null!)).Text;", "" },
        { "var answer = The<ModelContextProtocol.Protocol.DiscoverResult>().Instructions!;", "" },
        { "var answer = (await Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions.GetChatMessageContentAsync(The<Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService>(), \"hello\")).Content!;", "Microsoft.SemanticKernel" },
        { "var answer = (await Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(The<Microsoft.SemanticKernel.Kernel>(), \"hello\")).ToString();", "Microsoft.SemanticKernel" },
        { "var answer = The<Microsoft.SemanticKernel.Data.TextSearchResult>().Value;", "Microsoft.SemanticKernel" },
        { "var answer = AutoGen.Core.MessageExtension.GetContent(await The<AutoGen.Core.IAgent>().GenerateReplyAsync([]))!;", "AutoGen" },
        { "var answer = The<Azure.AI.Agents.Persistent.RequiredFunctionToolCall>().Arguments;", "Azure.AI.Agents.Persistent" },
        { "var answer = The<Azure.AI.Inference.ChatCompletionsClient>().Complete(new()).Value.Content;", "Azure.AI.Inference" },
        { "var answer = The<Azure.AI.OpenAI.OpenAIClient>().GetChatCompletions(new()).Value.Choices[0].Message.Content;", "Azure.AI.OpenAI.Legacy" },
        { "var answer = (await The<Amazon.BedrockRuntime.IAmazonBedrockRuntime>().ConverseAsync(new())).Output.Message.Content[0].Text;", "AWSSDK.BedrockRuntime" },
        { "var answer = (await The<Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService>().CreateCompletion(new())).Choices[0].Message.Content!;", "Betalgo.Ranul.OpenAI" },
        { "var answer = (await The<Betalgo.Ranul.OpenAI.Interfaces.ICompletionService>().CreateCompletion(new())).Choices[0].Text;", "Betalgo.Ranul.OpenAI" },
        { "var answer = (await The<Betalgo.Ranul.OpenAI.Interfaces.IAudioService>().CreateTranscription(new())).Text;", "Betalgo.Ranul.OpenAI" },
        { "var answer = The<Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.FunctionCall>().Arguments!;", "Betalgo.Ranul.OpenAI" },
        { "var answer = (await The<Google.GenAI.Models>().GenerateContentAsync(\"m\", \"hello\")).Candidates![0].Content!.Parts![0].Text!;", "Google.GenAI" },
        { "var answer = (await The<Google.Cloud.AIPlatform.V1.PredictionServiceClient>().GenerateContentAsync(new())).Candidates[0].Content.Parts[0].Text;", "Google.Cloud.AIPlatform.V1" },
        { "var answer = (await The<Microsoft.KernelMemory.IKernelMemory>().SearchAsync(\"hello\")).Results[0].Partitions[0].Text;", "Microsoft.KernelMemory" },
        { "var answer = \"\"; await foreach (var part in The<LLama.Abstractions.ILLamaExecutor>().InferAsync(\"hello\")) answer += part;", "LLamaSharp" },
        { "var answer = The<LLama.StreamingTokenDecoder>().Read();", "LLamaSharp" },
        { "var answer = (await The<LangChain.Chains.HelperChains.LLMChain>().RunAsync(\"text\"))!;", "LangChain" },
        { "var answer = (await The<Mscc.GenerativeAI.GenerativeModel>().GenerateContent(\"hello\")).Text!;", "Mscc.GenerativeAI" },
        { "var answer = await OllamaSharp.IAsyncEnumerableExtensions.StreamToEndAsync(The<OllamaSharp.Chat>().SendAsync(\"hello\"));", "OllamaSharp" },
        { "var answer = The<Microsoft.ML.OnnxRuntimeGenAI.Tokenizer>().Decode([]);", "Microsoft.ML.OnnxRuntimeGenAI" },
        { "var answer = The<Microsoft.ML.OnnxRuntimeGenAI.MultiModalProcessor>().Decode([]);", "Microsoft.ML.OnnxRuntimeGenAI" },
        { "var answer = \"\"; await foreach (var hit in The<Microsoft.Extensions.VectorData.IVectorSearchable<Note>>().SearchAsync(\"hello\", 3)) answer += hit.Record.Text;", "Microsoft.Extensions.VectorData.Abstractions" },
        { "var answer = The<Microsoft.Extensions.DataIngestion.IngestionDocumentElement>().GetMarkdown();", "Microsoft.Extensions.DataIngestion" },
    };
}

using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Flow;

/// <summary>
/// Statements of each SDK that put the string <c>text</c> into what a model reads outside instructions, with the stub that they need.
/// <c>The&lt;T&gt;()</c> gives any object.
/// </summary>
internal static class PromptSinks
{
    public static TheoryData<string, string> All { get; } = new()
    {
        { "_ = new OpenAI.Chat.UserChatMessage([|text|]);", "" },
        { "OpenAI.Chat.ChatMessage message = [|text|];", "" },
        { "_ = new OpenAI.Chat.ToolChatMessage(\"1\", [|text|]);", "" },
        { "_ = OpenAI.Responses.ResponseItem.CreateUserMessageItem([|text|]);", "" },
        { "_ = OpenAI.Responses.ResponseItem.CreateFunctionCallOutputItem(\"1\", [|text|]);", "" },
        { "The<OpenAI.Embeddings.EmbeddingClient>().GenerateEmbedding([|text|]);", "" },
        { "The<OpenAI.Images.ImageClient>().GenerateImage([|text|]);", "" },
        { "_ = OpenAI.Chat.ChatOutputPrediction.CreateStaticContentPrediction([|text|]);", "" },
        { "The<OpenAI.Chat.ChatClient>().CompleteChat([|System.ClientModel.BinaryContent.CreateJson(new { messages = text })|]);", "" },
        { "The<OpenAI.Assistants.AssistantClient>().CreateThreadAndRun([|System.ClientModel.BinaryContent.CreateJson(new { thread = text })|]);", "" },
        { "The<OpenAI.Files.OpenAIFileClient>().UploadFile([|BinaryData.FromString(text)|], \"notes.txt\", OpenAI.Files.FileUploadPurpose.Assistants);", "" },
        { "The<OpenAI.Responses.McpToolCallApprovalResponseItem>().Reason = [|text|];", "" },
        { "_ = new OpenAI.Decisions.DecisionsUserMessageItem([|[new OpenAI.Decisions.DecisionsInputTextContentPart(text)]|]);", "" },
        { "await The<OpenAI.Responses.OpenAIResponseClient>().CreateResponseAsync([|text|]);", "OpenAI.Legacy" },
        { "_ = new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.User, [|text|]);", "" },
        { "await Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(The<Microsoft.Extensions.AI.IChatClient>(), [|text|]);", "" },
        { "_ = new Microsoft.Extensions.AI.FunctionResultContent(\"1\", [|text|]);", "" },
        { "The<Microsoft.Extensions.AI.ToolApprovalResponseContent>().Reason = [|text|];", "" },
        { "_ = new Microsoft.Extensions.AI.TranscriptionOptions { Prompt = [|text|] };", "" },
        { "await Microsoft.Extensions.AI.HostedFileClientExtensions.UploadAsync(The<Microsoft.Extensions.AI.IHostedFileClient>(), [|new Microsoft.Extensions.AI.DataContent(System.Text.Encoding.UTF8.GetBytes(text), \"text/plain\")|]);", "" },
        { "await Microsoft.Extensions.AI.Evaluation.EvaluatorExtensions.EvaluateAsync(The<Microsoft.Extensions.AI.Evaluation.IEvaluator>(), [|text|], \"answer\");", "Microsoft.Extensions.AI.Evaluation" },
        { "The<Microsoft.Extensions.VectorData.IVectorSearchable<Note>>().SearchAsync([|text|], 3);", "Microsoft.Extensions.VectorData.Abstractions" },
        { "await Microsoft.Extensions.AI.ChatClientExtensions.CompleteAsync(The<Microsoft.Extensions.AI.IChatClient>(), [|text|]);", "Microsoft.Extensions.AI.Legacy" },
        { "await The<Microsoft.Agents.AI.AIAgent>().RunAsync([|text|]);", "Microsoft.Agents.AI.Satellites" },
        { "_ = new Microsoft.Agents.AI.TextSearchProviderOptions { ContextPrompt = [|text|] };", "Microsoft.Agents.AI.Satellites" },
        { "_ = new Microsoft.Agents.AI.ChatHistoryMemoryProviderOptions { ContextPrompt = [|text|] };", "Microsoft.Agents.AI.Satellites" },
        { "_ = new Microsoft.Agents.AI.Mem0.Mem0ProviderOptions { ContextPrompt = [|text|] };", "Microsoft.Agents.AI.Satellites" },
        { "_ = new Microsoft.Agents.AI.Data.TextSearchProviderOptions { CitationsPrompt = [|text|] };", "Microsoft.Agents.AI.Legacy" },
        { "Microsoft.Agents.AI.LoopEvaluation.Continue([|text|]);", "Microsoft.Agents.AI.Satellites" },
        { "The<Microsoft.Agents.AI.AgentInlineSkill>().AddResource(\"prices\", [|(object)text|]);", "Microsoft.Agents.AI.Satellites" },
        { "_ = new Microsoft.Agents.AI.Workflows.MagenticPromptOverrides { FinalAnswerPrompt = [|text|] };", "Microsoft.Agents.AI.Satellites" },
        { "The<Microsoft.Agents.AI.Workflows.MagenticPlanReviewRequest>().Revise([|text|]);", "Microsoft.Agents.AI.Satellites" },
        { "_ = new Anthropic.Models.Messages.UserMessageParam([|text|]);", "" },
        { "The<ModelContextProtocol.Protocol.PromptMessage>().Content = [|new ModelContextProtocol.Protocol.TextContentBlock { Text = text }|];", "" },
        { "The<Microsoft.SemanticKernel.ChatCompletion.ChatHistory>().AddUserMessage([|text|]);", "Microsoft.SemanticKernel" },
        { "await Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions.GetChatMessageContentAsync(The<Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService>(), [|text|]);", "Microsoft.SemanticKernel" },
        { "_ = new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIAudioToTextExecutionSettings { Prompt = [|text|] };", "Microsoft.SemanticKernel" },
        { "The<Microsoft.SemanticKernel.PromptRenderContext>().RenderedPrompt = [|text|];", "Microsoft.SemanticKernel" },
        { "await The<Microsoft.SemanticKernel.Data.TextSearchStore<string>>().UpsertTextAsync([|[text]|]);", "Microsoft.SemanticKernel" },
        { "Microsoft.SemanticKernel.PromptYamlKernelExtensions.CreateFunctionFromPromptYaml(null!, [|\"template: \" + text|]);", "Microsoft.SemanticKernel.Satellites" },
        { "await The<Microsoft.SemanticKernel.Agents.Orchestration.Sequential.SequentialOrchestration>().InvokeAsync([|text|], null!);", "Microsoft.SemanticKernel.Satellites" },
        { "await Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(The<Microsoft.SemanticKernel.Kernel>(), [|\"Summarize \" + text|]);", "Microsoft.SemanticKernel" },
        { "_ = new AutoGen.Core.TextMessage(AutoGen.Core.Role.User, [|text|]);", "AutoGen" },
        { "The<Azure.AI.Agents.Persistent.ThreadMessages>().CreateMessage(\"1\", Azure.AI.Agents.Persistent.MessageRole.User, [|text|]);", "Azure.AI.Agents.Persistent" },
        { "_ = new Azure.AI.Inference.ChatRequestUserMessage([|text|]);", "Azure.AI.Inference" },
        { "_ = new Azure.AI.Inference.EmbeddingsOptions([|[text]|]);", "Azure.AI.Inference" },
        { "_ = new Azure.AI.OpenAI.ChatRequestUserMessage([|text|]);", "Azure.AI.OpenAI.Legacy" },
        { "_ = new Amazon.BedrockRuntime.Model.Message { Content = [|[new() { Text = text }]|] };", "AWSSDK.BedrockRuntime" },
        { "_ = Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage.FromUser([|text|]);", "Betalgo.Ranul.OpenAI" },
        { "await The<Google.GenAI.Models>().GenerateContentAsync(\"m\", [|text|]);", "Google.GenAI" },
        { "await Microsoft.KernelMemory.KernelMemoryExtensions.AskAsync(The<Microsoft.KernelMemory.IKernelMemory>(), [|text|]);", "Microsoft.KernelMemory" },
        { "The<LLama.ChatSession>().AddUserMessage([|text|]);", "LLamaSharp" },
        { "_ = LangChain.Chains.Chain.Set([|text|]);", "LangChain" },
        { "await The<Mscc.GenerativeAI.GenerativeModel>().GenerateContent([|text|]);", "Mscc.GenerativeAI" },
        { "The<OllamaSharp.Chat>().SendAsync([|text|]);", "OllamaSharp" },
        { "The<Microsoft.ML.OnnxRuntimeGenAI.Tokenizer>().Encode([|text|]);", "Microsoft.ML.OnnxRuntimeGenAI" },
    };
}

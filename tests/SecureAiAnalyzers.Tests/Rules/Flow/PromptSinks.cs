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
        { "await The<OpenAI.Responses.OpenAIResponseClient>().CreateResponseAsync([|text|]);", "OpenAI.Legacy" },
        { "_ = new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.User, [|text|]);", "" },
        { "await Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(The<Microsoft.Extensions.AI.IChatClient>(), [|text|]);", "" },
        { "_ = new Microsoft.Extensions.AI.FunctionResultContent(\"1\", [|text|]);", "" },
        { "await Microsoft.Extensions.AI.ChatClientExtensions.CompleteAsync(The<Microsoft.Extensions.AI.IChatClient>(), [|text|]);", "Microsoft.Extensions.AI.Legacy" },
        { "await The<Microsoft.Agents.AI.AIAgent>().RunAsync([|text|]);", "Microsoft.Agents.AI.Satellites" },
        { "_ = new Anthropic.Models.Messages.UserMessageParam([|text|]);", "" },
        { "_ = new Anthropic.Models.Beta.Messages.BetaUserMessageParam([|text|]);", "" },
        { "_ = new Anthropic.Models.Beta.Sessions.Events.BetaManagedAgentsUserDefineOutcomeEventParams { Description = [|text|], Rubric = null! };", "" },
        { "_ = new Anthropic.Models.Beta.MemoryStores.Memories.MemoryCreateParams { Path = \"note\", Content = [|text|] };", "" },
        { "The<ModelContextProtocol.Protocol.PromptMessage>().Content = [|new ModelContextProtocol.Protocol.TextContentBlock { Text = text }|];", "" },
        { "_ = new ModelContextProtocol.Server.McpServerPromptCreateOptions { Description = [|text|] };", "" },
        { "The<ModelContextProtocol.Protocol.Resource>().Description = [|text|];", "" },
        { "The<Microsoft.SemanticKernel.ChatCompletion.ChatHistory>().AddUserMessage([|text|]);", "Microsoft.SemanticKernel" },
        { "await Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(The<Microsoft.SemanticKernel.Kernel>(), [|\"Summarize \" + text|]);", "Microsoft.SemanticKernel" },
        { "_ = new AutoGen.Core.TextMessage(AutoGen.Core.Role.User, [|text|]);", "AutoGen" },
        { "The<Azure.AI.Agents.Persistent.ThreadMessages>().CreateMessage(\"1\", Azure.AI.Agents.Persistent.MessageRole.User, [|text|]);", "Azure.AI.Agents.Persistent" },
        { "_ = new Azure.AI.Inference.ChatRequestUserMessage([|text|]);", "Azure.AI.Inference" },
        { "_ = new Azure.AI.OpenAI.ChatRequestUserMessage([|text|]);", "Azure.AI.OpenAI.Legacy" },
        { "_ = new Amazon.BedrockRuntime.Model.Message { Content = [|[new() { Text = text }]|] };", "AWSSDK.BedrockRuntime" },
        { "_ = Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage.FromUser([|text|]);", "Betalgo.Ranul.OpenAI" },
        { "_ = new Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest { Prompt = [|text|] };", "Betalgo.Ranul.OpenAI" },
        { "_ = new Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.EmbeddingCreateRequest { Input = [|text|] };", "Betalgo.Ranul.OpenAI" },
        { "_ = new Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ToolOutput { Output = [|text|] };", "Betalgo.Ranul.OpenAI" },
        { "await The<Google.GenAI.Models>().GenerateContentAsync(\"m\", [|text|]);", "Google.GenAI" },
        { "await Microsoft.KernelMemory.KernelMemoryExtensions.AskAsync(The<Microsoft.KernelMemory.IKernelMemory>(), [|text|]);", "Microsoft.KernelMemory" },
        { "The<LLama.ChatSession>().AddUserMessage([|text|]);", "LLamaSharp" },
        { "await The<LLama.LLamaReranker>().GetRelevanceScores([|text|], []);", "LLamaSharp" },
        { "The<LLama.LLamaTemplate>().Add(\"user\", [|text|]);", "LLamaSharp" },
        { "The<LLama.Batched.Conversation>().Prompt([|text|]);", "LLamaSharp" },
        { "_ = LangChain.Chains.Chain.Set([|text|]);", "LangChain" },
        { "await The<Mscc.GenerativeAI.GenerativeModel>().GenerateContent([|text|]);", "Mscc.GenerativeAI" },
        { "The<OllamaSharp.Chat>().SendAsync([|text|]);", "OllamaSharp" },
        { "_ = new OllamaSharp.Models.SystemOneRequest { State = [|text|] };", "OllamaSharp" },
        { "The<Microsoft.ML.OnnxRuntimeGenAI.Tokenizer>().Encode([|text|]);", "Microsoft.ML.OnnxRuntimeGenAI" },
        { "The<Microsoft.ML.OnnxRuntimeGenAI.MultiModalProcessor>().ProcessImages([|text|], null!);", "Microsoft.ML.OnnxRuntimeGenAI" },
    };
}

using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Flow;

/// <summary>
/// Statements of each SDK that put the string <c>text</c> into instructions, with the stub that they need. <c>The&lt;T&gt;()</c> gives any object.
/// </summary>
internal static class InstructionSinks
{
    public static TheoryData<string, string> All { get; } = new()
    {
        { "_ = new OpenAI.Chat.SystemChatMessage([|text|]);", "" },
        { "_ = new OpenAI.Chat.DeveloperChatMessage([|\"You know \" + text|]);", "" },
        { "_ = OpenAI.Chat.ChatMessage.CreateSystemMessage([|text|]);", "" },
        { "_ = OpenAI.Chat.ChatMessage.CreateDeveloperMessage([|text|]);", "" },
        { "_ = OpenAI.Chat.ChatTool.CreateFunctionTool(\"lookup\", [|text|]);", "" },
        { "_ = OpenAI.Responses.ResponseItem.CreateSystemMessageItem([|text|]);", "" },
        { "_ = OpenAI.Responses.ResponseItem.CreateDeveloperMessageItem([|text|]);", "" },
        { "_ = new OpenAI.Responses.CreateResponseOptions { Instructions = [|text|] };", "" },
        { "_ = new OpenAI.Assistants.AssistantCreationOptions { Instructions = [|text|] };", "" },
        { "_ = new OpenAI.Assistants.RunCreationOptions { AdditionalInstructions = [|text|] };", "" },
        { "_ = new OpenAI.Realtime.RealtimeConversationSessionOptions { Instructions = [|text|] };", "" },
        { "_ = new OpenAI.Responses.ResponseCreationOptions { Instructions = [|text|] };", "OpenAI.Legacy" },
        { "_ = new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.System, [|text|]);", "" },
        { "_ = new Microsoft.Extensions.AI.ChatMessage(new Microsoft.Extensions.AI.ChatRole(\"developer\"), [|text|]);", "" },
        { "_ = new Microsoft.Extensions.AI.ChatOptions { Instructions = [|text|] };", "" },
        { "_ = Microsoft.Extensions.AI.AIFunctionFactory.Create(() => 1, \"lookup\", [|text|]);", "" },
        { "_ = new Microsoft.Extensions.AI.AIFunctionFactoryOptions { Description = [|text|] };", "" },
        { "_ = new Microsoft.Extensions.AI.HostedMcpServerTool(\"shop\", \"https://example.org\") { ServerDescription = [|text|] };", "" },
        { "_ = new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.System, [|text|]);", "Microsoft.Extensions.AI.Legacy" },
        { "_ = new Microsoft.Agents.AI.ChatClientAgent(The<Microsoft.Extensions.AI.IChatClient>(), instructions: [|text|]);", "Microsoft.Agents.AI.Satellites" },
        { "_ = new Microsoft.Agents.AI.AIContext { Instructions = [|text|] };", "Microsoft.Agents.AI.Satellites" },
        { "_ = new Anthropic.Models.Messages.MessageCreateParams { MaxTokens = 9, Messages = [], Model = \"m\", System = [|text|] };", "" },
        { "_ = new Anthropic.Models.Messages.MessageCreateParams { MaxTokens = 9, Messages = [], Model = null!, System = [|text|] };", "Anthropic.Legacy" },
        { "_ = new ModelContextProtocol.Server.McpServerOptions { ServerInstructions = [|text|] };", "" },
        { "_ = new ModelContextProtocol.Server.McpServerToolCreateOptions { Description = [|text|] };", "" },
        { "The<ModelContextProtocol.Protocol.Tool>().Description = [|text|];", "" },
        { "The<ModelContextProtocol.Client.McpClientTool>().WithDescription([|text|]);", "" },
        { "_ = new Microsoft.SemanticKernel.ChatCompletion.ChatHistory([|text|]);", "Microsoft.SemanticKernel" },
        { "The<Microsoft.SemanticKernel.ChatCompletion.ChatHistory>().AddSystemMessage([|text|]);", "Microsoft.SemanticKernel" },
        { "The<Microsoft.SemanticKernel.ChatCompletion.ChatHistory>().AddDeveloperMessage([|text|]);", "Microsoft.SemanticKernel" },
        { "The<Microsoft.SemanticKernel.ChatCompletion.ChatHistory>().AddMessage(Microsoft.SemanticKernel.ChatCompletion.AuthorRole.System, [|text|]);", "Microsoft.SemanticKernel" },
        { "_ = new Microsoft.SemanticKernel.ChatMessageContent(Microsoft.SemanticKernel.ChatCompletion.AuthorRole.Developer, [|text|]);", "Microsoft.SemanticKernel" },
        { "_ = new Microsoft.SemanticKernel.Agents.ChatCompletionAgent { Instructions = [|text|] };", "Microsoft.SemanticKernel.Satellites" },
        { "_ = Microsoft.SemanticKernel.KernelFunctionFactory.CreateFromMethod(() => 1, \"lookup\", [|text|]);", "Microsoft.SemanticKernel" },
        { "_ = new AutoGen.AssistantAgent(\"helper\", [|text|]);", "AutoGen" },
        { "_ = new AutoGen.Core.TextMessage(AutoGen.Core.Role.System, [|text|]);", "AutoGen" },
        { "The<Azure.AI.Agents.Persistent.PersistentAgentsAdministrationClient>().CreateAgent(\"m\", instructions: [|text|]);", "Azure.AI.Agents.Persistent" },
        { "_ = new Azure.AI.Agents.Persistent.FunctionToolDefinition(\"lookup\", [|text|]);", "Azure.AI.Agents.Persistent" },
        { "The<Azure.AI.Projects.AgentsClient>().CreateAgent(\"m\", instructions: [|text|]);", "Azure.AI.Projects.Legacy" },
        { "_ = new Azure.AI.Projects.Agents.DeclarativeAgentDefinition(\"m\") { Instructions = [|text|] };", "Azure.AI.Projects" },
        { "_ = new Azure.AI.Inference.ChatRequestSystemMessage([|text|]);", "Azure.AI.Inference" },
        { "_ = new Azure.AI.OpenAI.ChatRequestSystemMessage([|text|]);", "Azure.AI.OpenAI.Legacy" },
        { "_ = new Amazon.BedrockRuntime.Model.SystemContentBlock { Text = [|text|] };", "AWSSDK.BedrockRuntime" },
        { "_ = Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage.FromSystem([|text|]);", "Betalgo.Ranul.OpenAI" },
        { "_ = new Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage(\"developer\", [|text|]);", "Betalgo.Ranul.OpenAI" },
        { "_ = new Google.GenAI.Types.GenerateContentConfig { SystemInstruction = [|new() { Parts = [new() { Text = text }] }|] };", "Google.GenAI" },
        { "_ = new Google.Cloud.AIPlatform.V1.GenerateContentRequest { SystemInstruction = [|new() { Parts = { new Google.Cloud.AIPlatform.V1.Part { Text = text } } }|] };", "Google.Cloud.AIPlatform.V1" },
        { "The<LLama.ChatSession>().AddSystemMessage([|text|]);", "LLamaSharp" },
        { "The<LLama.Common.ChatHistory>().AddMessage(LLama.Common.AuthorRole.System, [|text|]);", "LLamaSharp" },
        { "_ = new LLama.StatelessExecutor(The<LLama.LLamaWeights>(), The<LLama.Abstractions.IContextParams>()) { SystemMessage = [|text|] };", "LLamaSharp" },
        { "_ = LangChain.Chains.Chain.ReActAgentExecutor(The<Microsoft.Extensions.AI.IChatClient>(), [|text|]);", "LangChain" },
        { "_ = The<Mscc.GenerativeAI.GoogleAI>().GenerativeModel(systemInstruction: [|new Mscc.GenerativeAI.Types.Content(text)|]);", "Mscc.GenerativeAI" },
        { "_ = new OllamaSharp.Chat(The<OllamaSharp.IOllamaApiClient>(), [|text|]);", "OllamaSharp" },
        { "_ = new OllamaSharp.Models.Chat.Message(OllamaSharp.Models.Chat.ChatRole.System, [|text|]);", "OllamaSharp" },
        { "_ = new OllamaSharp.Models.Chat.Message { Role = OllamaSharp.Models.Chat.ChatRole.System, Content = [|text|] };", "OllamaSharp" },
        { "_ = new OllamaSharp.Models.GenerateRequest { System = [|text|] };", "OllamaSharp" },
    };
}

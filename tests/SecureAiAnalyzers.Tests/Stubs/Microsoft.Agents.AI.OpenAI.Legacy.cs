// refs: Microsoft.Extensions.AI; Microsoft.Agents.AI.Legacy; OpenAI.Legacy
#nullable enable
#pragma warning disable

namespace OpenAI
{
    using System;
    using System.Collections.Generic;
    using Microsoft.Agents.AI;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;
    using OpenAI.Responses;

    public static class OpenAIResponseClientExtensions
    {
        public static ChatClientAgent CreateAIAgent(
            this OpenAIResponseClient client, string? instructions = null, string? name = null, string? description = null,
            IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent CreateAIAgent(
            this OpenAIResponseClient client, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) => throw null!;
    }
}

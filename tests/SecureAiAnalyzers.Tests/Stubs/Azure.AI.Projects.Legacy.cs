#nullable enable
#pragma warning disable

using System;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Azure.AI.Projects
{
    public class AIProjectClient : ClientConnectionProvider
    {
        protected AIProjectClient() : base(default(int)) { }
        public AIProjectClient(string connectionString, TokenCredential credential) : base(default(int)) { }
        public AIProjectClient(string connectionString, TokenCredential credential, AIProjectClientOptions options)
            : base(default(int)) { }
        public AIProjectClient(Uri endpoint, TokenCredential credential) : base(default(int)) { }
        public AIProjectClient(Uri endpoint, TokenCredential credential, AIProjectClientOptions options) : base(default(int)) { }
        public virtual AgentsClient GetAgentsClient() => throw null!;
        public override IEnumerable<ClientConnection> GetAllConnections() => throw null!;
        public override ClientConnection GetConnection(string connectionId) => throw null!;
    }

    public class AIProjectClientOptions : ClientOptions
    {
        public AIProjectClientOptions() { }
    }

    public class AgentsClient
    {
        protected AgentsClient() { }
        public AgentsClient(string connectionString, TokenCredential credential) { }
        public virtual Response<Agent> CreateAgent(
            string model,
            string? name = null,
            string? description = null,
            string? instructions = null,
            IEnumerable<ToolDefinition>? tools = null,
            ToolResources? toolResources = null,
            float? temperature = null,
            float? topP = null,
            BinaryData? responseFormat = null,
            IReadOnlyDictionary<string, string>? metadata = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<Agent>> CreateAgentAsync(
            string model,
            string? name = null,
            string? description = null,
            string? instructions = null,
            IEnumerable<ToolDefinition>? tools = null,
            ToolResources? toolResources = null,
            float? temperature = null,
            float? topP = null,
            BinaryData? responseFormat = null,
            IReadOnlyDictionary<string, string>? metadata = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public class Agent
    {
        internal Agent() { }
        public string Id => throw null!;
        public string Instructions => throw null!;
        public string Model => throw null!;
        public string Name => throw null!;
    }

    public abstract class ToolDefinition
    {
        protected ToolDefinition() { }
    }

    public class CodeInterpreterToolDefinition : ToolDefinition
    {
        public CodeInterpreterToolDefinition() { }
    }

    public class ToolResources
    {
        public ToolResources() { }
    }
}

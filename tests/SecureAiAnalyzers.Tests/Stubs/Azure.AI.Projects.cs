#nullable enable
#pragma warning disable

using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.AI.Extensions.OpenAI;
using Azure.AI.Projects.Agents;

namespace Azure.AI.Projects
{
    public class AIProjectClient : ClientConnectionProvider
    {
        protected AIProjectClient() : base(default(int)) { }
        public AIProjectClient(AIProjectClientSettings settings) : base(default(int)) { }
        public AIProjectClient(Uri endpoint, AuthenticationTokenProvider tokenProvider) : base(default(int)) { }
        public AIProjectClient(Uri endpoint, AuthenticationTokenProvider tokenProvider, AIProjectClientOptions options)
            : base(default(int)) { }

        public virtual AgentAdministrationClient AgentAdministrationClient => throw null!;
        public virtual AIProjectConnectionsOperations Connections => throw null!;
        public ClientPipeline Pipeline => throw null!;
        public override IEnumerable<ClientConnection> GetAllConnections() => throw null!;
        public override ClientConnection GetConnection(string connectionId) => throw null!;
    }

    public class AIProjectClientOptions : ClientPipelineOptions
    {
        public AIProjectClientOptions(ServiceVersion version = ServiceVersion.V1) { }
        public string UserAgentApplicationId { get; set; } = null!;

        public enum ServiceVersion
        {
            V2025_05_01 = 1,
            V1 = 2,
        }
    }

    public class AIProjectClientSettings : ClientSettings
    {
        public AIProjectClientSettings() { }
        public Uri Endpoint { get; set; } = null!;
        public AIProjectClientOptions Options { get; set; } = null!;
        protected override void BindCore(Microsoft.Extensions.Configuration.IConfigurationSection section) => throw null!;
    }

    public class AIProjectConnectionsOperations
    {
        protected AIProjectConnectionsOperations() { }
    }
}

namespace Azure.AI.Projects.Agents
{
    public class AgentAdministrationClient
    {
        protected AgentAdministrationClient() { }
        public virtual ClientResult<ProjectsAgentVersion> CreateAgentVersion(
            string agentName,
            ProjectsAgentVersionCreationOptions options,
            string? foundryFeatures = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<ClientResult<ProjectsAgentVersion>> CreateAgentVersionAsync(
            string agentName,
            ProjectsAgentVersionCreationOptions options,
            string? foundryFeatures = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual ClientResult DeleteAgent(string agentName, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<ClientResult> DeleteAgentAsync(string agentName, CancellationToken cancellationToken = default) => throw null!;
        public virtual ClientResult<ProjectsAgentRecord> GetAgent(
            string agentName, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<ClientResult<ProjectsAgentRecord>> GetAgentAsync(
            string agentName, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<ClientResult<ProjectsAgentVersion>> GetAgentVersionAsync(
            string agentName, string agentVersion, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ProjectsAgentVersionCreationOptions
    {
        public ProjectsAgentVersionCreationOptions(ProjectsAgentDefinition definition) { }
        public ProjectsAgentDefinition Definition { get; set; } = null!;
        public string Description { get; set; } = null!;
        public IDictionary<string, string> Metadata => throw null!;
    }

    public abstract class ProjectsAgentDefinition
    {
        internal ProjectsAgentDefinition() { }
    }

    public class DeclarativeAgentDefinition : ProjectsAgentDefinition
    {
        public DeclarativeAgentDefinition(string model) { }
        public string Instructions { get; set; } = null!;
        public string Model { get; set; } = null!;
        public float? Temperature { get; set; }
        public IList<global::OpenAI.Responses.ResponseTool> Tools => throw null!;
        public float? TopP { get; set; }
    }

    public class ProjectsAgentRecord
    {
        internal ProjectsAgentRecord() { }
        public string Id => throw null!;
        public string Name => throw null!;
    }

    public class ProjectsAgentVersion
    {
        internal ProjectsAgentVersion() { }
        public ProjectsAgentDefinition Definition => throw null!;
        public string Description => throw null!;
        public string Id => throw null!;
        public string Name => throw null!;
        public string Version => throw null!;
    }
}

namespace Azure.AI.Extensions.OpenAI
{
    public class AgentReference
    {
        public AgentReference(string name, string? version = null) { }
        public string Name => throw null!;
        public string Version => throw null!;
        public static implicit operator AgentReference(string agentName) => throw null!;
    }

    public static class ClientConnectionProviderExtensions
    {
        public static ProjectOpenAIClient GetProjectOpenAIClient(
            this ClientConnectionProvider connectionProvider, ProjectOpenAIClientOptions? options = null) => throw null!;
    }

    public class ProjectOpenAIClient : global::OpenAI.OpenAIClient
    {
        protected ProjectOpenAIClient() { }
    }

    public class ProjectOpenAIClientOptions : global::OpenAI.OpenAIClientOptions
    {
        public ProjectOpenAIClientOptions() { }
    }
}

#nullable enable
#pragma warning disable

// The public surface of ModelContextProtocol.AspNetCore 2.3.1.

namespace Microsoft.AspNetCore.Builder
{
    using Microsoft.AspNetCore.Routing;

    public static class McpEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapMcp(this IEndpointRouteBuilder endpoints, string pattern = "") => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using System;
    using Microsoft.AspNetCore.Authentication;
    using ModelContextProtocol.AspNetCore;
    using ModelContextProtocol.AspNetCore.Authentication;
    using ModelContextProtocol.Server;

    public static class HttpMcpServerBuilderExtensions
    {
        public static IMcpServerBuilder WithHttpTransport(
            this IMcpServerBuilder builder, Action<HttpServerTransportOptions>? configureOptions = null) => throw null!;
        public static IMcpServerBuilder AddAuthorizationFilters(this IMcpServerBuilder builder) => throw null!;
        public static IMcpServerBuilder WithDistributedCacheEventStreamStore(
            this IMcpServerBuilder builder, Action<DistributedCacheEventStreamStoreOptions>? configureOptions = null) => throw null!;
    }

    public static class McpAuthenticationExtensions
    {
        public static AuthenticationBuilder AddMcp(
            this AuthenticationBuilder builder, Action<McpAuthenticationOptions>? configureOptions = null) => throw null!;
        public static AuthenticationBuilder AddMcp(
            this AuthenticationBuilder builder, string authenticationScheme, string displayName,
            Action<McpAuthenticationOptions>? configureOptions = null) => throw null!;
    }
}

namespace ModelContextProtocol.AspNetCore
{
    using System;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.AspNetCore.Http;
    using ModelContextProtocol.Protocol;
    using ModelContextProtocol.Server;

    public enum HttpServerSessionMode
    {
        Stateless,
        Stateful,
        StatefulForInitializeClients,
    }

    public class HttpServerTransportOptions
    {
        public Func<HttpContext, McpServerOptions, CancellationToken, Task>? ConfigureSessionOptions { get; set; }
        public Func<HttpContext, McpServer, CancellationToken, Task>? RunSessionHandler { get; set; }
        public HttpServerSessionMode SessionMode { get; set; }
        public bool Stateless { get; set; }
        public bool EnableLegacySse { get; set; }
        public ISseEventStreamStore? EventStreamStore { get; set; }
        public ISessionMigrationHandler? SessionMigrationHandler { get; set; }
        public bool PerSessionExecutionContext { get; set; }
        public TimeSpan IdleTimeout { get; set; }
        public int MaxIdleSessionCount { get; set; }
        public TimeProvider TimeProvider { get; set; }
    }

    public interface ISessionMigrationHandler
    {
        ValueTask OnSessionInitializedAsync(
            HttpContext context, string sessionId, InitializeRequestParams initializeParams, CancellationToken cancellationToken);
        ValueTask<InitializeRequestParams?> AllowSessionMigrationAsync(
            HttpContext context, string sessionId, CancellationToken cancellationToken);
    }
}

namespace ModelContextProtocol.AspNetCore.Authentication
{
    using System;
    using System.Text.Encodings.Web;
    using System.Threading.Tasks;
    using Microsoft.AspNetCore.Authentication;
    using Microsoft.AspNetCore.Http;
    using Microsoft.Extensions.Logging;
    using Microsoft.Extensions.Options;
    using ModelContextProtocol.Authentication;

    public static class McpAuthenticationDefaults
    {
        public const string AuthenticationScheme = "McpAuth";
        public const string DisplayName = "MCP Authentication";
    }

    public class McpAuthenticationEvents
    {
        public Func<ResourceMetadataRequestContext, Task> OnResourceMetadataRequest { get; set; }
    }

    public class McpAuthenticationHandler : AuthenticationHandler<McpAuthenticationOptions>, IAuthenticationRequestHandler
    {
        public McpAuthenticationHandler(
            IOptionsMonitor<McpAuthenticationOptions> options, ILoggerFactory logger, UrlEncoder encoder) : base(default!, default!,
            default!) => throw null!;
        public Task<bool> HandleRequestAsync() => throw null!;
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => throw null!;
        protected override Task HandleChallengeAsync(AuthenticationProperties properties) => throw null!;
    }

    public class McpAuthenticationOptions : AuthenticationSchemeOptions
    {
        public McpAuthenticationEvents Events { get; set; }
        public Uri? ResourceMetadataUri { get; set; }
        public ProtectedResourceMetadata? ResourceMetadata { get; set; }
    }

    public class ResourceMetadataRequestContext : HandleRequestContext<McpAuthenticationOptions>
    {
        public ResourceMetadataRequestContext(
            HttpContext context, AuthenticationScheme scheme, McpAuthenticationOptions options) : base(default!, default!,
            default!) => throw null!;
        public ProtectedResourceMetadata? ResourceMetadata { get; set; }
    }
}

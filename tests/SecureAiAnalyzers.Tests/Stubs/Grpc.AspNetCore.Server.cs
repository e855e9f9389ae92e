#nullable enable
#pragma warning disable
using System;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.AspNetCore.Server
{
    public class GrpcServiceOptions
    {
        public bool? EnableDetailedErrors { get; set; }
        public int? MaxReceiveMessageSize { get; set; }
        public int? MaxSendMessageSize { get; set; }
    }

    public class GrpcServiceOptions<TService> : GrpcServiceOptions
        where TService : class
    {
    }

    public interface IGrpcServerBuilder
    {
        IServiceCollection Services { get; }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using Grpc.AspNetCore.Server;

    public static class GrpcServicesExtensions
    {
        public static IGrpcServerBuilder AddGrpc(this IServiceCollection services) => throw null!;
        public static IGrpcServerBuilder AddGrpc(this IServiceCollection services, Action<GrpcServiceOptions> configureOptions) => throw null!;
    }
}

namespace Microsoft.AspNetCore.Builder
{
    using Microsoft.AspNetCore.Routing;

    public sealed class GrpcServiceEndpointConventionBuilder : IEndpointConventionBuilder
    {
        public void Add(Action<EndpointBuilder> convention) => throw null!;
    }

    public static class GrpcEndpointRouteBuilderExtensions
    {
        public static GrpcServiceEndpointConventionBuilder MapGrpcService<TService>(this IEndpointRouteBuilder builder)
            where TService : class => throw null!;
    }
}

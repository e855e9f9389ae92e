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

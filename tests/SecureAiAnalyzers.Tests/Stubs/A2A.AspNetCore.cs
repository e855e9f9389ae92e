#nullable enable
#pragma warning disable

namespace A2A
{
    public interface IA2ARequestHandler
    {
    }
}

namespace A2A.AspNetCore
{
    using Microsoft.AspNetCore.Builder;
    using Microsoft.AspNetCore.Routing;

    public static class A2ARouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapA2A(this IEndpointRouteBuilder endpoints, string path) => throw null!;
        public static IEndpointConventionBuilder MapA2A(
            this IEndpointRouteBuilder endpoints, IA2ARequestHandler requestHandler, string path) => throw null!;
        public static IEndpointConventionBuilder MapHttpA2A(
            this IEndpointRouteBuilder endpoints, IA2ARequestHandler requestHandler, string path) => throw null!;
    }
}

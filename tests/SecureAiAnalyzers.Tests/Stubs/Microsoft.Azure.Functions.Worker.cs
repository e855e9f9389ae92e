#nullable enable
#pragma warning disable

namespace Microsoft.Azure.Functions.Worker
{
    using System;

    public abstract class FunctionContext
    {
        public virtual System.Threading.CancellationToken CancellationToken => throw null!;
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class FunctionAttribute : Attribute
    {
        public FunctionAttribute(string name) => throw null!;
    }

    public enum AuthorizationLevel
    {
        Anonymous,
        User,
        Function,
        System,
        Admin,
    }

    public interface IFunctionsWorkerApplicationBuilder
    {
    }

    public delegate System.Threading.Tasks.Task FunctionExecutionDelegate(FunctionContext context);

    public interface IFunctionsWorkerMiddleware
    {
        System.Threading.Tasks.Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class HttpTriggerAttribute : Attribute
    {
        public HttpTriggerAttribute(params string[] methods) => throw null!;
        public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) => throw null!;
        public string? Route { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class QueueTriggerAttribute : Attribute
    {
        public QueueTriggerAttribute(string queueName) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class ServiceBusTriggerAttribute : Attribute
    {
        public ServiceBusTriggerAttribute(string queueName) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class BlobTriggerAttribute : Attribute
    {
        public BlobTriggerAttribute(string blobPath) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class EventHubTriggerAttribute : Attribute
    {
        public EventHubTriggerAttribute(string eventHubName) => throw null!;
    }
}

namespace Microsoft.Azure.Functions.Worker.Http
{
    using System;
    using System.Collections.Generic;
    using System.Collections.Specialized;
    using System.IO;
    using System.Threading;
    using System.Threading.Tasks;

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class FromBodyAttribute : Attribute
    {
    }

    public interface IHttpCookie
    {
        string Name { get; }
        string Value { get; }
    }

    public abstract class HttpRequestData
    {
        public abstract Stream Body { get; }
        public abstract HttpHeadersCollection Headers { get; }
        public abstract IReadOnlyCollection<IHttpCookie> Cookies { get; }
        public abstract Uri Url { get; }
        public virtual NameValueCollection Query => throw null!;
        public abstract string Method { get; }
    }

    public sealed class HttpHeadersCollection : System.Net.Http.Headers.HttpHeaders
    {
    }

    public static class HttpRequestDataExtensions
    {
        public static string? ReadAsString(this HttpRequestData request, System.Text.Encoding? encoding = null) => throw null!;
        public static Task<string?> ReadAsStringAsync(this HttpRequestData request, System.Text.Encoding? encoding = null) => throw null!;
        public static ValueTask<T?> ReadFromJsonAsync<T>(
            this HttpRequestData request, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Extensions.Hosting
{
    using System;
    using System.Threading.Tasks;
    using Microsoft.Azure.Functions.Worker;

    public static class MiddlewareWorkerApplicationBuilderExtensions
    {
        public static IFunctionsWorkerApplicationBuilder UseMiddleware<T>(this IFunctionsWorkerApplicationBuilder builder)
            where T : class, IFunctionsWorkerMiddleware => throw null!;
        public static IFunctionsWorkerApplicationBuilder UseMiddleware(
            this IFunctionsWorkerApplicationBuilder builder, Func<FunctionContext, Func<Task>, Task> middleware) => throw null!;
        public static IFunctionsWorkerApplicationBuilder UseWhen<T>(
            this IFunctionsWorkerApplicationBuilder builder, Func<FunctionContext, bool> predicate)
            where T : class, IFunctionsWorkerMiddleware => throw null!;
    }
}

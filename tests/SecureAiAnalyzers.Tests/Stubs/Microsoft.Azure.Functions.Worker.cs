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

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class HttpTriggerAttribute : Attribute
    {
        public HttpTriggerAttribute(params string[] methods) => throw null!;
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

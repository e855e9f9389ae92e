#nullable enable
#pragma warning disable

namespace Grpc.Core
{
    using System;
    using System.Collections;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;

    public sealed class Metadata : IEnumerable<Metadata.Entry>
    {
        public string? GetValue(string key) => throw null!;
        public Entry? Get(string key) => throw null!;
        public IEnumerator<Entry> GetEnumerator() => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;

        public class Entry
        {
            public Entry(string key, string value) { }
            public string Key => throw null!;
            public string Value => throw null!;
        }
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
    public class BindServiceMethodAttribute : Attribute
    {
        public BindServiceMethodAttribute(Type bindType, string bindMethodName) => throw null!;
    }

    public interface IAsyncStreamWriter<in T>
    {
        Task WriteAsync(T message);
    }

    public interface IServerStreamWriter<in T> : IAsyncStreamWriter<T>
    {
    }

    public abstract class ServerCallContext
    {
        public Metadata RequestHeaders => throw null!;
        public CancellationToken CancellationToken => throw null!;
    }

    public interface IAsyncStreamReader<out T>
    {
        T Current { get; }
        Task<bool> MoveNext(CancellationToken cancellationToken);
    }

    public static class AsyncStreamReaderExtensions
    {
        public static Task<bool> MoveNext<T>(this IAsyncStreamReader<T> streamReader) where T : class => throw null!;
        public static IAsyncEnumerable<T> ReadAllAsync<T>(
            this IAsyncStreamReader<T> streamReader, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Grpc.Core
{
    public class RpcException : System.Exception
    {
        public RpcException(Status status) { }
        public Status Status => throw null!;
    }

    public struct Status
    {
        public Status(StatusCode statusCode, string detail) { }
        public string Detail => throw null!;
    }

    public enum StatusCode
    {
        OK = 0,
        Internal = 13,
    }
}

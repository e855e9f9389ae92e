#nullable enable
#pragma warning disable

namespace Microsoft.CodeAnalysis.Scripting
{
    using System;
    using System.Threading;
    using System.Threading.Tasks;

    public sealed class ScriptOptions
    {
        public static ScriptOptions Default => throw null!;
    }

    public abstract class Script
    {
        public Script<object> ContinueWith(string code, ScriptOptions? options = null) => throw null!;
    }

    public sealed class Script<T> : Script
    {
        public Task<ScriptState<T>> RunAsync(object? globals = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class ScriptState
    {
        public object ReturnValue => throw null!;
        public Task<ScriptState<object>> ContinueWithAsync(
            string code, ScriptOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class ScriptState<T> : ScriptState
    {
    }
}

namespace Microsoft.CodeAnalysis.CSharp.Scripting
{
    using System;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.CodeAnalysis.Scripting;

    public static class CSharpScript
    {
        public static Script<T> Create<T>(string code, ScriptOptions? options = null, Type? globalsType = null) => throw null!;
        public static Script<object> Create(string code, ScriptOptions? options = null, Type? globalsType = null) => throw null!;
        public static Task<T> EvaluateAsync<T>(
            string code, ScriptOptions? options = null, object? globals = null, Type? globalsType = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<object> EvaluateAsync(
            string code, ScriptOptions? options = null, object? globals = null, Type? globalsType = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<ScriptState<object>> RunAsync(
            string code, ScriptOptions? options = null, object? globals = null, Type? globalsType = null,
            CancellationToken cancellationToken = default) => throw null!;
    }
}

#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;

namespace Microsoft.ML.OnnxRuntime
{
    public class InferenceSession : IDisposable
    {
        public InferenceSession(string modelPath) { }
        public InferenceSession(string modelPath, PrePackedWeightsContainer prepackedWeightsContainer) { }
        public InferenceSession(string modelPath, SessionOptions options) { }
        public InferenceSession(string modelPath, SessionOptions options, PrePackedWeightsContainer prepackedWeightsContainer) { }
        public InferenceSession(byte[] model) { }
        public InferenceSession(byte[] model, PrePackedWeightsContainer prepackedWeightsContainer) { }
        public InferenceSession(byte[] model, SessionOptions options) { }
        public InferenceSession(byte[] model, SessionOptions options, PrePackedWeightsContainer prepackedWeightsContainer) { }
        public IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Run(IReadOnlyCollection<NamedOnnxValue> inputs) => throw null!;
        public void Dispose() => throw null!;
    }

    public class SessionOptions : IDisposable
    {
        public SessionOptions() { }
        public void AppendExecutionProvider_CUDA(int deviceId = 0) => throw null!;
        public void RegisterCustomOpLibrary(string libraryPath) => throw null!;
        public void RegisterCustomOpLibraryV2(string libraryPath, out IntPtr libraryHandle) => throw null!;
        public void Dispose() => throw null!;
    }

    public class PrePackedWeightsContainer : IDisposable
    {
        public PrePackedWeightsContainer() { }
        public void Dispose() => throw null!;
    }

    public class NamedOnnxValue
    {
        protected NamedOnnxValue() { }
        public string Name { get; set; } = null!;
        public object Value { get; set; } = null!;
    }

    public class DisposableNamedOnnxValue : NamedOnnxValue, IDisposable
    {
        internal DisposableNamedOnnxValue() { }
        public void Dispose() => throw null!;
    }

    public interface IDisposableReadOnlyCollection<T> : IReadOnlyCollection<T>, IDisposable
    {
    }
}

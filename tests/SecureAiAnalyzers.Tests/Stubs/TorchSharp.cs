#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;
using System.IO;

namespace TorchSharp
{
    public enum DeviceType
    {
        CPU = 0,
        CUDA = 1,
    }

    public static class torch
    {
        public static Tensor load(string location) => throw null!;
        public static void save(Tensor t, string location) => throw null!;

        public sealed class Tensor : IDisposable
        {
            internal Tensor() { }
            public void Dispose() => throw null!;
        }

        public class Device
        {
            public Device(string description) { }
        }

        public static class nn
        {
            public class Module : IDisposable
            {
                protected Module(string name) { }
                public virtual Module load(
                    string location,
                    bool strict = true,
                    IList<string>? skip = null,
                    Dictionary<string, bool>? loadedParameters = null) => throw null!;
                public virtual Module load(
                    BinaryReader reader,
                    bool strict = true,
                    IList<string>? skip = null,
                    Dictionary<string, bool>? loadedParameters = null) => throw null!;
                public Module load(
                    Stream stream,
                    bool strict = true,
                    IList<string>? skip = null,
                    Dictionary<string, bool>? loadedParameters = null) => throw null!;
                public Module save(string location, IList<string>? skip = null) => throw null!;
                public void Dispose() => throw null!;
            }
        }

        public static class jit
        {
            public static ScriptModule load(
                string filename, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw null!;
            public static ScriptModule load(
                byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw null!;
            public static ScriptModule load(string filename, Device map_location) => throw null!;
            public static ScriptModule load(byte[] bytes, Device map_location) => throw null!;
            public static ScriptModule load(string filename, string map_location) => throw null!;
            public static ScriptModule load(byte[] bytes, string map_location) => throw null!;
            public static ScriptModule<TResult> load<TResult>(
                string filename, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw null!;
            public static ScriptModule<TResult> load<TResult>(
                byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw null!;

            public class ScriptModule : nn.Module
            {
                internal ScriptModule() : base(null!) { }
                public object forward(params object[] input) => throw null!;
            }

            public class ScriptModule<TResult> : ScriptModule
            {
                internal ScriptModule() { }
            }
        }

        public static class export
        {
            public static ExportedProgram load(string filename) => throw null!;
            public static ExportedProgram<TResult> load<TResult>(string filename) => throw null!;
        }
    }

    public class ExportedProgram : IDisposable
    {
        internal ExportedProgram() { }
        public torch.Tensor[] run(params torch.Tensor[] inputs) => throw null!;
        public void Dispose() => throw null!;
    }

    public class ExportedProgram<TResult> : ExportedProgram
    {
        internal ExportedProgram() { }
    }
}

// Stands in for the types of the same names in the packages TorchSharp and TorchSharp.PyBridge, with the members that the samples use. The packages
// bring native code for each platform, and the samples only show which file is read. Rules see no difference.
#pragma warning disable SA1300, CS8981, IDE1006, CA1707 // The names are those of PyTorch.
namespace TorchSharp
{
    /// <summary>The library.</summary>
    internal static class torch
    {
        /// <summary>Its neural networks.</summary>
        internal static class nn
        {
            /// <summary>A network without its numbers.</summary>
            public static Module Linear(long inputSize, long outputSize) => new($"{inputSize}:{outputSize}");

            /// <summary>A network.</summary>
            internal sealed class Module(string shape)
            {
                /// <summary>How many numbers go in and come out.</summary>
                public string Shape { get; } = shape;

                /// <summary>The files whose numbers it has.</summary>
                public IList<string> Files { get; } = [];
            }
        }
    }
}

namespace TorchSharp.PyBridge
{
    /// <summary>Reads the numbers of a network.</summary>
    internal static class PyBridgeModuleExtensions
    {
        /// <summary>From a file of PyTorch.</summary>
        public static torch.nn.Module load_py(this torch.nn.Module module, string location)
        {
            module.Files.Add(location);
            return module;
        }

        /// <summary>From a file that holds numbers only.</summary>
        public static torch.nn.Module load_safetensors(this torch.nn.Module module, string location)
        {
            module.Files.Add(location);
            return module;
        }
    }
}

// Stands in for the type of the same name in the package Microsoft.ML.OnnxRuntime, with the members that the samples use. The package brings
// native code for each platform, and the samples only show which model is loaded. Rules see no difference.
namespace Microsoft.ML.OnnxRuntime;

/// <summary>A model that is loaded.</summary>
internal sealed class InferenceSession(string modelPath) : IDisposable
{
    /// <summary>Names of what the model takes.</summary>
    public IReadOnlyList<string> InputNames { get; } = [Path.GetFileNameWithoutExtension(modelPath)];

    /// <summary>Frees the model.</summary>
    public void Dispose()
    {
    }
}

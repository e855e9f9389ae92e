// Stands in for the types of the same names in the package Microsoft.ML.OnnxRuntime, with the members that the samples use. The package brings
// native code for each platform, and the samples only show which model is loaded. Rules see no difference.
namespace Microsoft.ML.OnnxRuntime;

/// <summary>A model that is loaded.</summary>
internal sealed class InferenceSession(string modelPath, SessionOptions? options = null) : IDisposable
{
    /// <summary>Names of what the model takes.</summary>
    public IReadOnlyList<string> InputNames { get; } = [Path.GetFileNameWithoutExtension(modelPath), .. options?.Libraries ?? []];

    /// <summary>Frees the model.</summary>
    public void Dispose()
    {
    }
}

/// <summary>How a model is loaded.</summary>
internal sealed class SessionOptions : IDisposable
{
    /// <summary>Native code that is loaded with the model.</summary>
    public IList<string> Libraries { get; } = [];

    /// <summary>Loads native code with the model.</summary>
    public void RegisterCustomOpLibrary(string libraryPath) => Libraries.Add(libraryPath);

    /// <summary>Frees the options.</summary>
    public void Dispose()
    {
    }
}

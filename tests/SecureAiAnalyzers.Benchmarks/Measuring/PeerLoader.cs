using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecureAiAnalyzers.Benchmarks.Measuring;

/// <summary>Loads the assemblies of one package apart from those of others, as the compiler does.</summary>
internal sealed class PeerLoader(string folder) : AssemblyLoadContext, IAnalyzerAssemblyLoader
{
    /// <summary>The analyzers in an assembly of the folder.</summary>
    public AnalyzerFileReference Reference(string assembly)
    {
        var path = Path.Combine(folder, assembly);
        return File.Exists(path)
            ? new AnalyzerFileReference(path, this)
            : throw new InvalidOperationException($"There is no {assembly} to compare with");
    }

    /// <inheritdoc />
    public void AddDependencyLocation(string fullPath)
    {
        // All that an assembly needs stands beside it.
    }

    /// <inheritdoc />
    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    /// <inheritdoc />
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}

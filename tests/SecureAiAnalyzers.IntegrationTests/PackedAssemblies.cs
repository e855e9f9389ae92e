using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>The DLLs of a folder of the package, loaded apart from those that the tests reference, on the compiler of the tests.</summary>
internal sealed class PackedAssemblies(string folder) : AssemblyLoadContext(nameof(PackedAssemblies)), IAnalyzerAssemblyLoader
{
    /// <summary>The analyzers of a DLL, as a compiler finds and makes them; fails the test when one cannot be made.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Analyzers(string file)
    {
        var reference = new AnalyzerFileReference(PathOf(file), this);
        var failures = new List<string>();
        reference.AnalyzerLoadFailed += (_, failure) => failures.Add($"{failure.ErrorCode} {failure.TypeName}: {failure.Message}");
        var analyzers = reference.GetAnalyzers(LanguageNames.CSharp);
        Assert.Empty(failures);
        Assert.NotEmpty(analyzers);
        return analyzers;
    }

    /// <summary>A DLL of the folder.</summary>
    public Assembly Load(string file) => LoadFromAssemblyPath(PathOf(file));

    /// <inheritdoc/>
    public void AddDependencyLocation(string fullPath)
    {
    }

    /// <inheritdoc/>
    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        File.Exists(PathOf(assemblyName.Name + ".dll")) ? LoadFromAssemblyPath(PathOf(assemblyName.Name + ".dll")) : null;

    private string PathOf(string file) => Path.Combine(folder, file);
}

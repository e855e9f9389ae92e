using System.Reflection;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>References of a project beyond its reference assemblies.</summary>
public class MetadataReferenceCollection : List<MetadataReference>
{
    /// <summary>Adds a loaded assembly.</summary>
    public void Add(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        Add(assembly.Location);
    }

    /// <summary>Adds an assembly file.</summary>
    public void Add(string path) => Add(ReferenceCache.FromFile(path));
}

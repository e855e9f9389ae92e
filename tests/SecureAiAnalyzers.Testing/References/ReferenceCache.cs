using System.Collections.Concurrent;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Reads each assembly once, because compilations share symbols only through the same reference object.</summary>
internal static class ReferenceCache
{
    private static readonly ConcurrentDictionary<string, Lazy<MetadataReference>> ReferencesByPath = new(StringComparer.Ordinal);

    public static MetadataReference FromFile(string path) => ReferencesByPath.GetOrAdd(path, static path => new(() => Create(path))).Value;

    private static PortableExecutableReference Create(string path) => MetadataReference.CreateFromFile(
        path,
        documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(path, ".xml")));
}

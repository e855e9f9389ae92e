using System.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Serves the XML files that documentation comments include.</summary>
internal sealed class InMemoryXmlResolver(IReadOnlyDictionary<string, string> contentByPath) : XmlReferenceResolver
{
    public override string? ResolveReference(string path, string? baseFilePath) => contentByPath.ContainsKey(path) ? path : null;

    public override Stream OpenRead(string resolvedPath) =>
        contentByPath.TryGetValue(resolvedPath, out var content)
            ? new MemoryStream(Encoding.UTF8.GetBytes(content))
            : throw new IOException($"The test has no XML file '{resolvedPath}'.");

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => contentByPath.GetHashCode();
}

using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Files that are numbered if they have no name.</summary>
public class SourceFileList : SourceFileCollection
{
    private readonly string defaultPrefix;
    private readonly string defaultExtension;

    /// <summary>Creates a list whose unnamed files are called prefix + number + extension.</summary>
    public SourceFileList(string defaultPrefix, string defaultExtension)
    {
        this.defaultPrefix = defaultPrefix;
        this.defaultExtension = defaultExtension;
    }

    /// <summary>Adds a file under the next number.</summary>
    public void Add(string content) => Add(SourceText.From(content));

    /// <summary>Adds a file under the next number.</summary>
    public void Add(SourceText content) => Add(($"{defaultPrefix}{Count}.{defaultExtension}", content));
}

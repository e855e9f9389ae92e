using System.Collections.Immutable;

namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>
/// Which declarations of a program mention a name. Made of all files once; the programs that follow share it, and only the files count anew that were
/// exchanged.
/// </summary>
internal sealed class DeclarationIndex
{
    /// <summary>Exchanged files above which the index is made anew.</summary>
    private const int MaxExchanged = 16;

    private readonly ImmutableArray<ProgramFile> _files;
    private readonly Read _read;
    private readonly HashSet<ProgramFile> _gone;
    private readonly ProgramFile[] _added;
    private readonly HashSet<string> _opened;

    /// <param name="files">All files of the program.</param>
    /// <param name="earlier">The index of an earlier program; null where there is none.</param>
    public DeclarationIndex(ImmutableArray<ProgramFile> files, DeclarationIndex? earlier)
    {
        _files = files;
        _read = earlier?._read ?? new Read(files);
        var (gone, added) = ExchangedFiles.Between(_read.Files, files);
        if (gone.Length + added.Length > MaxExchanged)
            (_read, gone, added) = (new Read(files), [], []);
        (_gone, _added) = ([.. gone], added);
        _opened = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
            _opened.UnionWith(file.Declarations.Opened);
    }

    /// <summary>Whether an alias or a static using for the whole program names the type.</summary>
    public bool IsOpened(string? type) => type is not null && _opened.Contains(type);

    /// <summary>Whether a type of the name has members that code can name, and not the type.</summary>
    public bool IsOpen(string type)
    {
        foreach (var file in _files)
        {
            if (file.Declarations.Names.ContainsKey(type) && file.Declarations.Declarations.Any(declared => declared.IsOpen && declared.Type == type))
                return true;
        }

        return false;
    }

    /// <summary>The declarations that mention the name.</summary>
    public IEnumerable<Declaration> Mentioning(string name)
    {
        foreach (var file in _read.FilesWith(name))
        {
            if (_gone.Contains(file))
                continue;
            foreach (var declared in file.Declarations.Mentioning(name))
                yield return declared;
        }

        foreach (var file in _added)
        {
            foreach (var declared in file.Declarations.Mentioning(name))
                yield return declared;
        }
    }

    /// <summary>The files of which the index was made, by the names that their declarations mention.</summary>
    private sealed class Read
    {
        private readonly Dictionary<string, List<ProgramFile>> _byName = new(StringComparer.Ordinal);

        public Read(ImmutableArray<ProgramFile> files)
        {
            Files = files;
            foreach (var file in files)
            {
                foreach (var name in file.Declarations.MentionedNames)
                    Add(name, file);
            }
        }

        public ImmutableArray<ProgramFile> Files { get; }

        public IReadOnlyList<ProgramFile> FilesWith(string name) => _byName.TryGetValue(name, out var files) ? files : Array.Empty<ProgramFile>();

        private void Add(string name, ProgramFile file)
        {
            if (!_byName.TryGetValue(name, out var files))
                _byName.Add(name, files = []);
            files.Add(file);
        }
    }
}

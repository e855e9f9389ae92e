using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Configuration;

/// <summary>
/// A file in which a team tells what its code, and that of others, does to values: <c>role; documentation-comment id; detail</c> on each line, with
/// comments after a number sign. Purely textual, so that one parse serves all compilations until the file changes.
/// </summary>
internal sealed class SymbolsFile
{
    /// <summary>The name of the file of a project that has one.</summary>
    public const string DefaultName = "SecureAi.Symbols.txt";

    private const string NamePrefix = "SecureAi.Symbols.";
    private const string NameSuffix = ".txt";

    private static readonly ConditionalWeakTable<SourceText, SymbolsFile> Parsed = new();

    public SymbolsFile(ImmutableArray<SymbolsLine> lines, ImmutableArray<FileProblem> problems)
    {
        Lines = lines;
        Problems = problems;
    }

    /// <summary>The lines that have the form of one, in the order of the file.</summary>
    public ImmutableArray<SymbolsLine> Lines { get; }

    /// <summary>What is wrong with the other lines.</summary>
    public ImmutableArray<FileProblem> Problems { get; }

    /// <summary>
    /// Whether the file is a symbols file: <c>SecureAi.Symbols.txt</c> or <c>SecureAi.Symbols.ANYTHING.txt</c>, in any folder and letter case.
    /// </summary>
    public static bool IsSymbolsFile(AdditionalText file) => IsSymbolsFile(file.Path);

    /// <summary>Whether a file of this path is a symbols file.</summary>
    public static bool IsSymbolsFile(string path) => FileName.Is(path, NamePrefix, NameSuffix);

    /// <summary>Whether one of the files tells of what calls a model: then the project is a part of an AI application, whatever it references.</summary>
    public static bool TellClient(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) => files
        .Where(IsSymbolsFile)
        .Select(file => file.GetText(cancellationToken))
        .Any(text => text is not null && Of(text, cancellationToken).Lines.Any(static line => line.Role == SymbolsRole.Client));

    /// <summary>The parsed text; one text is parsed once.</summary>
    public static SymbolsFile Of(SourceText text, CancellationToken cancellationToken) =>
        Parsed.GetValue(text, key => SymbolsFileParser.Parse(key, cancellationToken));
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Tests.Incremental;

/// <summary>A file of a program as text.</summary>
/// <param name="Path">Where it stands; what is below <c>Library/</c> belongs to the referenced project.</param>
/// <param name="Code">Its text.</param>
/// <param name="Reading">A file that is read again has a new tree, even when the text is the same.</param>
internal sealed record ProgramFile(string Path, string Code, int Reading = 0)
{
    /// <summary>The folder of the referenced project.</summary>
    public const string Library = "Library/";

    /// <summary>Whether the file belongs to the referenced project.</summary>
    public bool IsOfLibrary => Path.StartsWith(Library, StringComparison.Ordinal);
}

/// <summary>A program at one moment, all as text: any two of them can follow one another.</summary>
/// <param name="Files">The files, in the order of the compilation.</param>
/// <param name="References">What the program compiles against.</param>
/// <param name="Output">Library or program.</param>
/// <param name="Config">The text of .editorconfig.</param>
/// <param name="Symbols">The text of SecureAi.Symbols.txt; empty when there is no such file.</param>
internal sealed record ProgramText(
    ImmutableArray<ProgramFile> Files, ImmutableArray<MetadataReference> References, OutputKind Output, string Config = "", string Symbols = "")
{
    /// <summary>The program with another text of a file.</summary>
    public ProgramText With(ProgramFile file, string code) => this with { Files = Files.Replace(file, file with { Code = code }) };
}

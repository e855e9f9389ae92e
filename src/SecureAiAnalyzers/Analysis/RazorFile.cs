using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Analysis;

/// <summary>Code that the Razor compiler makes of components, pages and views.</summary>
internal static class RazorFile
{
    /// <summary>Whether the tree is made of a Razor file.</summary>
    public static bool Is(SyntaxTree tree) =>
        tree.FilePath.EndsWith("_razor.g.cs", StringComparison.OrdinalIgnoreCase) || tree.FilePath.EndsWith("_cshtml.g.cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether somebody wrote the code at this place; in a tree made of a Razor file, only what is mapped to that file.</summary>
    public static bool IsWritten(Location place) => place.SourceTree is { } tree && (!Is(tree) || place.GetMappedLineSpan().HasMappedPath);
}

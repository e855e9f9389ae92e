using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Tests.Incremental;

/// <summary>A program as the host of an editor holds it: files that did not change keep their trees from one snapshot to the next.</summary>
internal sealed class ProgramSnapshot
{
    /// <summary>The folder of the program.</summary>
    public const string Root = "/app/";
    private const string WebSdk = "is_global = true\nbuild_property.UsingMicrosoftNETSdkWeb = true\n";

    private static readonly ImmutableDictionary<string, ReportDiagnostic> AllRules =
        WebProject.AllRules.ToImmutableDictionary(static rule => rule.Id, static _ => ReportDiagnostic.Warn);

    private readonly ProgramText _text;
    private readonly ImmutableDictionary<string, (ProgramFile File, SyntaxTree Tree)> _trees;

    private ProgramSnapshot(
        ProgramText text,
        ImmutableDictionary<string, (ProgramFile File, SyntaxTree Tree)> trees,
        CSharpCompilation? library,
        CSharpCompilation main,
        AnalyzerOptions options)
    {
        _text = text;
        _trees = trees;
        Library = library;
        Main = main;
        Options = options;
    }

    /// <summary>The program's own project.</summary>
    public CSharpCompilation Main { get; }

    /// <summary>The referenced project, if there is one.</summary>
    public CSharpCompilation? Library { get; }

    /// <summary>What the host tells the analyzers of the program's own project.</summary>
    public AnalyzerOptions Options { get; }

    /// <summary>The program, of which nothing was known before.</summary>
    public static ProgramSnapshot Of(ProgramText text)
    {
        var trees = text.Files.ToImmutableDictionary(static file => file.Path, static file => (file, Parse(file)));
        var library = text.Files.Any(static file => file.IsOfLibrary) ? NewLibrary(text, TreesOf(text, trees, isOfLibrary: true)) : null;
        var main = CSharpCompilation.Create(
            "Program", TreesOf(text, trees, isOfLibrary: false), ReferencesOf(text, library), MainOptions(text));
        return new ProgramSnapshot(text, trees, library, main, OptionsOf(text));
    }

    /// <summary>The program after an edit.</summary>
    public ProgramSnapshot To(ProgramText text)
    {
        var trees = text.Files.ToImmutableDictionary(static file => file.Path, file => (file, TreeOf(file)));
        var library = Edited(Library, text, trees, isOfLibrary: true) ?? (text.Files.Any(static file => file.IsOfLibrary)
            ? NewLibrary(text, TreesOf(text, trees, isOfLibrary: true))
            : null);
        var main = Edited(Main, text, trees, isOfLibrary: false)!;
        if (library != Library)
            main = main.WithReferences(ReferencesOf(text, library));
        if (text.Output != _text.Output)
            main = main.WithOptions(MainOptions(text));
        var options = text.Config == _text.Config && text.Symbols == _text.Symbols ? Options : OptionsOf(text);
        return new ProgramSnapshot(text, trees, library, main, options);
    }

    /// <summary>The compilation that a file belongs to, and the file in it.</summary>
    public (CSharpCompilation Compilation, SyntaxTree Tree) Find(string path)
    {
        var (file, tree) = _trees[path];
        return (file.IsOfLibrary ? Library! : Main, tree);
    }

    /// <summary>Whether the compiler fails on the program when no analyzer is there.</summary>
    public bool BreaksCompiler()
    {
        try
        {
            Library?.GetDiagnostics();
            Main.GetDiagnostics();
            return false;
        }
        catch (Exception)
        {
            return true;
        }
    }

    /// <summary>The files whose trees are not those that a compiler reads from the text: what then differs is the parser's.</summary>
    public IEnumerable<string> MisreadFiles() =>
        _trees.Values.Where(static file => !Parse(file.File).GetRoot().IsEquivalentTo(file.Tree.GetRoot())).Select(static file => file.File.Path);

    private SyntaxTree TreeOf(ProgramFile file)
    {
        if (!_trees.TryGetValue(file.Path, out var known) || known.File.Reading != file.Reading)
            return Parse(file);
        if (known.File == file)
            return known.Tree;

        var text = known.Tree.GetText();
        return known.Tree.WithChangedText(text.WithChanges(Change(known.File.Code, file.Code)));
    }

    /// <summary>The one change between two texts, as small as it can be.</summary>
    private static TextChange Change(string before, string after)
    {
        var start = 0;
        var most = Math.Min(before.Length, after.Length);
        while (start < most && before[start] == after[start])
            start++;
        var end = 0;
        while (end < most - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        return new TextChange(TextSpan.FromBounds(start, before.Length - end), after[start..^end]);
    }

    private static CSharpCompilation? Edited(
        CSharpCompilation? compilation, ProgramText text, ImmutableDictionary<string, (ProgramFile File, SyntaxTree Tree)> trees, bool isOfLibrary)
    {
        if (compilation is null || (isOfLibrary && !text.Files.Any(static file => file.IsOfLibrary)))
            return null;

        var before = compilation.SyntaxTrees;
        var now = TreesOf(text, trees, isOfLibrary).ToImmutableArray();
        if (before.Select(static tree => tree.FilePath).SequenceEqual(now.Select(static tree => tree.FilePath)))
        {
            for (var i = 0; i < now.Length; i++)
                compilation = before[i] == now[i] ? compilation : compilation.ReplaceSyntaxTree(before[i], now[i]);
            return compilation;
        }

        return compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(now);
    }

    private static IEnumerable<SyntaxTree> TreesOf(
        ProgramText text, ImmutableDictionary<string, (ProgramFile File, SyntaxTree Tree)> trees, bool isOfLibrary) =>
        text.Files.Where(file => file.IsOfLibrary == isOfLibrary).Select(file => trees[file.Path].Tree);

    private static SyntaxTree Parse(ProgramFile file) => WebProject.Parse(file.Code, Root + file.Path);

    private static CSharpCompilation NewLibrary(ProgramText text, IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Library", trees, text.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: AllRules));

    private static IEnumerable<MetadataReference> ReferencesOf(ProgramText text, CSharpCompilation? library) =>
        library is null ? text.References : text.References.Add(library.ToMetadataReference());

    private static CSharpCompilationOptions MainOptions(ProgramText text) =>
        new(text.Output, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: AllRules);

    private static AnalyzerOptions OptionsOf(ProgramText text) => new(
        text.Symbols.Length == 0 ? [] : [new TextFile(Root + "SecureAi.Symbols.txt", text.Symbols)],
        new ConfigFileOptions(("/.globalconfig", WebSdk), (Root + ".editorconfig", text.Config)));
}

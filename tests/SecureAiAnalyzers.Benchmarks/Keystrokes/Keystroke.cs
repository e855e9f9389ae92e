using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Benchmarks.Measuring;

namespace SecureAiAnalyzers.Benchmarks.Keystrokes;

/// <summary>Parses what is new, and gives what the editor then does to the program.</summary>
internal delegate Func<CSharpCompilation> Edit(CSharpCompilation before);

/// <summary>One change of a program.</summary>
/// <param name="Edit">What is changed.</param>
/// <param name="IsComplete">Whether the code is one that somebody would leave so: its findings are known.</param>
internal sealed record Keystroke(Edit Edit, bool IsComplete = true)
{
    /// <summary>Nothing is typed: the file is opened.</summary>
    public static Keystroke None { get; } = new(static before => () => before);

    /// <summary>Replaces text after an anchor, which must stand in the file.</summary>
    public static Edit Replace(string path, string anchor, int offset, int length, string text) => before =>
    {
        var old = before.SyntaxTrees.Single(tree => tree.FilePath == path);
        var code = old.GetText();
        var start = code.ToString().IndexOf(anchor, StringComparison.Ordinal);
        if (start < 0)
            throw new InvalidOperationException($"{path} does not hold: {anchor}");
        var changed = old.WithChangedText(code.WithChanges(new TextChange(new TextSpan(start + anchor.Length + offset, length), text)));
        return () => before.ReplaceSyntaxTree(old, changed);
    };

    /// <summary>Adds a file.</summary>
    public static Edit Add(string path, string code) => before =>
    {
        var added = MeasuredProgram.Parse(code, path);
        return () => before.AddSyntaxTrees(added);
    };

    /// <summary>Removes a file.</summary>
    public static Edit Remove(string path) => before =>
    {
        var removed = before.SyntaxTrees.Single(tree => tree.FilePath == path);
        return () => before.RemoveSyntaxTrees(removed);
    };

    /// <summary>The same in the library that the program references.</summary>
    public Keystroke InLibrary() => this with { Edit = before => ReplaceLibrary(before, Edit) };

    private static Func<CSharpCompilation> ReplaceLibrary(CSharpCompilation before, Edit edit)
    {
        var old = before.References.OfType<CompilationReference>().Single();
        var library = edit((CSharpCompilation)old.Compilation);
        return () => before.ReplaceReference(old, library().ToMetadataReference());
    }
}

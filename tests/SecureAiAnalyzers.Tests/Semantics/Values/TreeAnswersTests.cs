using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Values;

/// <summary>How long answers about a place hold for which other files were read.</summary>
public sealed class TreeAnswersTests
{
    private const string Asked = "class Asked { object Run(Read read) => read.Value(); }";
    private const string Read = "class Read { public object Value() => 1; }";
    private const string Other = "class Other { public object Value() => 1; }";

    private readonly TreeAnswers<string, int> _answers = new();
    private readonly TreeAnswers<string, int> _inner = new();
    private int _found;

    [Fact]
    public void Answer_holds_while_what_was_read_is_the_same()
    {
        var first = Program(Asked, Read, Other);

        Assert.Equal(1, Ask(first, ReadsSecondFile));
        Assert.Equal(1, Ask(Edited(first, 2, "=> 1", "=> 2"), ReadsSecondFile));
        Assert.Equal(2, Ask(Edited(first, 1, "=> 1", "=> 2"), ReadsSecondFile));
    }

    [Theory]
    [InlineData(1, "public object Value", "public string Value", 2)]
    [InlineData(1, "class Read {", "class Read { public int More;", 2)]
    [InlineData(2, "public object Value", "public string Value", 1)]
    public void Answer_holds_while_no_declaration_changes_that_concerns_the_file(int file, string before, string after, int answer)
    {
        var first = Program(Asked, Read, Other);
        Ask(first, ReadsSecondFile);

        Assert.Equal(answer, Ask(Edited(first, file, before, after), ReadsSecondFile));
    }

    [Fact]
    public void Answer_depends_on_what_was_read_for_answers_that_it_uses()
    {
        var first = Program(Asked, Read, Other);
        Ask(first, code => Inner(code));
        var again = Edited(first, 0, "Run", "Run2");
        Ask(again, code => Inner(code));

        Assert.Equal(5, Ask(Edited(again, 1, "=> 1", "=> 2"), code => Inner(code)));
    }

    [Fact]
    public void Answer_that_the_program_decides_is_not_kept()
    {
        var first = Program(Asked, Read, Other);
        int Find(CodeScope code)
        {
            code.Bodies.ReadProgram();
            return ++_found;
        }

        Assert.Equal(1, Ask(first, Find));
        Assert.Equal(2, Ask(first, Find));
        Assert.Equal(4, Ask(first, code => _inner.Of(Tree(first, 2), "inner", code, Find) + 1));
        Assert.Equal(5, Ask(first, code => _inner.Of(Tree(first, 2), "inner", code, Find) + 1));
    }

    private int Inner(CodeScope code) => _inner.Of(Tree(code.Compilation, 2), "inner", code, ReadsSecondFile) > 0 ? ++_found : 0;

    private int ReadsSecondFile(CodeScope code)
    {
        code.Bodies.Read(Tree(code.Compilation, 1));
        return ++_found;
    }

    private int Ask(Compilation compilation, Func<CodeScope, int> find) => _answers.Of(Tree(compilation, 0), "asked", new CodeScope(compilation), find);

    private static SyntaxTree Tree(Compilation compilation, int number) => compilation.SyntaxTrees.ElementAt(number);

    /// <summary>The second compilation with the same files, as an editor has it.</summary>
    private static CSharpCompilation Program(params string[] files)
    {
        var trees = files.Select(static file => CSharpSyntaxTree.ParseText(file));
        var compilation = CSharpCompilation.Create("Program", trees, TestReferences.AspNetCore.Assemblies);
        _ = new CodeScope(compilation).Surface;
        return compilation.Clone();
    }

    private static CSharpCompilation Edited(CSharpCompilation compilation, int file, string before, string after)
    {
        var tree = Tree(compilation, file);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree.ToString().Replace(before, after, StringComparison.Ordinal)));
    }
}

using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Robustness;

/// <summary>
/// Code that is being written is broken most of the time: no analyzer fails on it, and none hangs. What breaks one text goes into one
/// compilation, since a compilation costs far more than a file in it.
/// </summary>
public sealed partial class TruncationTests
{
    private const int CutsOfAKind = 3;
    private const int Removals = 10;
    private const int TokensRemoved = 3;

    /// <summary>Far above what one run takes, so that only an endless one is cut off.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The texts that are broken.</summary>
    public static TheoryData<string> Texts => [.. CodeText.Names];

    [Theory]
    [MemberData(nameof(Texts))]
    public Task Code_that_ends_early_is_analysed(string text) => VerifyAsync(text, Cuts);

    [Theory]
    [MemberData(nameof(Texts))]
    public Task Code_that_lacks_tokens_is_analysed(string text) => VerifyAsync(text, WithoutTokens);

    /// <summary>What goes round for ever overflows a stack, which ends the test run.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public Task Code_in_which_locals_are_made_of_themselves_is_analysed(string text) => VerifyAsync(text, BrokenCode.MadeOfItself);

    [Fact]
    public void At_least_two_hundred_texts_are_broken()
    {
        var count = 0;
        foreach (var text in CodeText.Names)
        {
            var tree = CodeText.TreeOf(text, CodeText.ProjectOf(text));
            count += Cuts(tree).Concat(WithoutTokens(tree)).Distinct().Count();
        }

        Assert.True(count >= 200, $"{count} texts");
    }

    [Fact]
    public async Task Each_file_of_a_batch_is_analysed()
    {
        const string program = "samples/InsecureAssistant/Program.cs";
        var project = CodeText.ProjectOf(program);
        var code = CodeText.TreeOf(program, project).ToString();

        var findings = await WebProject.Analyze(WithFiles(project, [code, code])).GetAnalyzerDiagnosticsAsync();

        var counts = findings.CountBy(finding => finding.Location.SourceTree!.FilePath).ToDictionary();
        Assert.InRange(counts[program], 1, int.MaxValue);
        Assert.Equal(counts[program], counts["Broken0.cs"]);
        Assert.Equal(counts[program], counts["Broken1.cs"]);
    }

    /// <summary>A bracket before a call makes an attribute of it, whose arguments the compiler cannot bind.</summary>
    [Theory]
    [InlineData("Mc")]
    [InlineData("McpServerTool")]
    [InlineData("System.ComponentModel.Description")]
    [InlineData("Microsoft.AspNetCore.Authorization.Authorize")]
    public async Task Call_behind_a_bracket_is_analysed(string typed)
    {
        var code = $$"""
            using Microsoft.Extensions.AI;
            using ModelContextProtocol.Server;
            var app = WebApplication.CreateBuilder(args).Build();
            [{{typed}}
            app.MapPost("/chat", async (string question, IChatClient model) =>
                (await model.GetResponseAsync(question + Environment.GetEnvironmentVariable("API_KEY"))).Text).RequireRateLimiting("model");
            """;
        var failures = new ConcurrentQueue<string>();

        var project = WebProject.Compile([WebProject.Parse(code, "Program.cs")], RuleTable.All);
        var run = WebProject.Analyze(project, (exception, analyzer, _) => failures.Enqueue($"{analyzer}: {exception}"));
        await run.GetAnalyzerDiagnosticsAsync();

        Assert.Empty(failures);
    }

    private static IEnumerable<string> Cuts(SyntaxTree tree) =>
        Enum.GetValues<CutKind>().SelectMany(kind => BrokenCode.CutOff(tree, kind, CutsOfAKind));

    private static IEnumerable<string> WithoutTokens(SyntaxTree tree) =>
        Enumerable.Range(1, Removals).Select(seed => BrokenCode.WithoutTokens(tree, seed, TokensRemoved));

    private static async Task VerifyAsync(string text, Func<SyntaxTree, IEnumerable<string>> breakCode)
    {
        var project = CodeText.ProjectOf(text);
        var broken = WithFiles(project, breakCode(CodeText.TreeOf(text, project)));
        var failures = new ConcurrentQueue<string>();

        var run = WebProject.Analyze(broken, (exception, analyzer, _) => failures.Enqueue($"{analyzer}: {exception}"));
        await run.GetAnalyzerDiagnosticsAsync().WaitAsync(Patience);

        Assert.Empty(failures);
    }

    /// <summary>The project with further files, each in a namespace of its own below that of the text: types do not clash.</summary>
    private static CSharpCompilation WithFiles(CSharpCompilation project, IEnumerable<string> codes) =>
        project.AddSyntaxTrees(codes.Select((code, index) =>
            WebProject.Parse(FileNamespace().Replace(code, "$0.Broken" + index), $"Broken{index}.cs")));

    [GeneratedRegex(@"^namespace [\w.]+(?=;)", RegexOptions.Multiline)]
    private static partial Regex FileNamespace();
}

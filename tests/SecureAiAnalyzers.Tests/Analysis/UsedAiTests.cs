using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Analysis;

/// <summary>What makes a program one that uses AI, beside one that could.</summary>
public sealed class UsedAiTests
{
    private const string Plain = "class Shop { string Name => \"shop\"; }";

    [Theory]
    [InlineData("using OpenAI.Chat; class Shop { }")]
    [InlineData("global using Microsoft.Extensions.AI;")]
    [InlineData("using Client = OpenAI.OpenAIClient;")]
    [InlineData("class Shop { OpenAI.OpenAIClient? _client; }")]
    [InlineData("class Shop { object Of() => new global::OpenAI.OpenAIClient(\"k\"); }")]
    [InlineData("class Shop { void Add(object services) => services.AddChatClient(null); }")]
    [InlineData("class Shop { void Map(object app) => app.MapMcp(); }")]
    [InlineData("class Shop { string Host => \"https://api.openai.com/v1\"; }")]
    [InlineData("class Shop { string Host => \"https://desk.openai.azure.com\"; }")]
    [InlineData("class Shop { string Path => \"chat/completions\"; }")]
    [InlineData("class Shop { string Key => System.Environment.GetEnvironmentVariable(\"OpenAI:ApiKey\"); }")]
    [InlineData("#pragma warning disable SAI1001\nclass Shop { }")]
    [InlineData("using Azure.Search.Documents;")]
    public void Code_that_speaks_of_AI_uses_it(string code) => Assert.True(UsesAi(Compile(TestReferences.Sdks, code, Plain)));

    [Theory]
    [InlineData(Plain)]
    [InlineData("class Shop { void Start() => AutoGenerate(); void AutoGenerate() { } }")]
    [InlineData("class Shop { string Name => \"OpenAIs\"; }")]
    [InlineData("class Shop { void Log(string text) => System.Console.WriteLine(text); }")]
    [InlineData("class Shop { void Fill(System.Collections.Generic.List<int> all) => all.AddRange([1]); }")]
    [InlineData("")]
    public void Code_that_only_could_does_not(string code) => Assert.False(UsesAi(Compile(TestReferences.Sdks, code, Plain)));

    [Fact]
    public void Code_without_SDK_uses_none_whatever_it_speaks_of() =>
        Assert.False(UsesAi(Compile(TestReferences.Net, "namespace OpenAI { class Notes { } }")));

    [Theory]
    [InlineData("public class Desk { public OpenAI.OpenAIClient? Client; }", true)]
    [InlineData("public class Desk { public string? Client; }", false)]
    public void Project_uses_AI_where_one_does_that_it_references(string code, bool expected)
    {
        var core = Compile(TestReferences.Sdks, code).WithAssemblyName("Core");

        Assert.Equal(expected, UsesAi(Compile(TestReferences.Sdks, Plain).AddReferences(core.ToMetadataReference())));
        Assert.Equal(expected, UsesAi(Compile(TestReferences.Sdks, Plain).AddReferences(Built(core))));
    }

    [Fact]
    public void Platform_that_uses_an_SDK_for_itself_makes_nobody_use_it()
    {
        var platform = Compile(TestReferences.Sdks, "public class Desk { public OpenAI.OpenAIClient? Client; }").WithAssemblyName("Microsoft.Desk");

        Assert.False(UsesAi(Compile(TestReferences.Sdks, Plain).AddReferences(Built(platform))));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("class Assistant { OpenAI.Chat.ChatClient? _client; }", 1)]
    public async Task Secret_in_a_log_is_reported_where_AI_is_used(string other, int expected)
    {
        var program = Compile(
            TestReferences.Sdks,
            "class Shop { void Show() => System.Console.WriteLine(System.Environment.GetEnvironmentVariable(\"SHOP_PASSWORD\")); }",
            other);

        var found = await program.WithAnalyzers([new CodeAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(Enumerable.Repeat(RuleTable.SecretInLog.Id, expected), found.Select(finding => finding.Id));
    }

    [Fact]
    public async Task Key_of_a_provider_is_reported_where_no_AI_is_used()
    {
        var program = Compile(TestReferences.Sdks, $"class Shop {{ string Key => \"{KeySamples.OpenAI}\"; }}");

        var found = await program.WithAnalyzers([new CodeAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal([RuleTable.ProviderKeyInSource.Id], found.Select(finding => finding.Id));
    }

    private static bool UsesAi(Compilation compilation) =>
        AnalysisScope.Get(compilation, new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty), CancellationToken.None).UsesAi;

    private static MetadataReference Built(Compilation project)
    {
        using var image = new MemoryStream();
        Assert.True(project.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static CSharpCompilation Compile(ReferenceSet references, params string[] files) => CSharpCompilation.Create(
        "Program",
        files.Select(file => CSharpSyntaxTree.ParseText(file)),
        references.Assemblies,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SecureAiAnalyzers.Tests.Configuration;

/// <summary>What the compiler makes of configuration files, as docs/configuration.md tells it.</summary>
public sealed class ConfigFileTests
{
    private const string Key = "secure_ai.excluded_symbols";

    private static readonly SyntaxTree File = CSharpSyntaxTree.ParseText("", path: "/app/One.cs");

    [Theory]
    [InlineData("T:A, T:B # why", "T:A, T:B")]
    [InlineData("T:A; T:B", "T:A")]
    [InlineData("M:A.#ctor, T:B", "M:A.")]
    [InlineData("M:A.*ctor*, M:Program.<Main>*", "M:A.*ctor*, M:Program.<Main>*")]
    public void Value_ends_at_its_first_semicolon_or_number_sign(string written, string read) =>
        Assert.Equal(read, ValueIn(("/app/.editorconfig", $"[*.cs]\n{Key} = {written}\n")));

    [Fact]
    public void Editorconfig_wins_over_global_configuration() =>
        Assert.Equal("T:A", ValueIn(Global("/app/.globalconfig", "T:B"), ("/app/.editorconfig", $"[*.cs]\n{Key} = T:A\n")));

    [Fact]
    public void Two_global_configurations_of_one_level_unset_a_key_and_the_compiler_warns()
    {
        var files = new[] { Global("/app/one.globalconfig", "T:A"), Global("/app/two.globalconfig", "T:B") };

        var configurations = files.Select(file => AnalyzerConfig.Parse(file.Content, file.Path)).ToImmutableArray();
        AnalyzerConfigSet.Create(configurations, out var diagnostics);

        Assert.Null(ValueIn(files));
        Assert.Equal("MultipleGlobalAnalyzerKeys", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void Globalconfig_has_a_higher_level_than_other_names() =>
        Assert.Equal("T:A", ValueIn(Global("/app/.globalconfig", "T:A"), Global("/app/two.globalconfig", "T:B")));

    private static (string Path, string Content) Global(string path, string value) => (path, $"is_global = true\n{Key} = {value}\n");

    private static string? ValueIn(params IEnumerable<(string Path, string Content)> files) =>
        new ConfigFileOptions(files).GetOptions(File).TryGetValue(Key, out var value) || new ConfigFileOptions(files).GlobalOptions.TryGetValue(Key, out value)
            ? value
            : null;
}

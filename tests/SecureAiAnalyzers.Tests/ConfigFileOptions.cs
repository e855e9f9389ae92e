using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecureAiAnalyzers.Tests;

/// <summary>Options from the text of configuration files, for tests that run analyzers without a workspace.</summary>
internal sealed class ConfigFileOptions(params IEnumerable<(string Path, string Content)> files) : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _files =
        AnalyzerConfigSet.Create(files.Select(file => AnalyzerConfig.Parse(file.Content, file.Path)).ToArray());

    /// <inheritdoc />
    public override AnalyzerConfigOptions GlobalOptions => new Options(_files.GlobalConfigOptions);

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(_files.GetOptionsForSourcePath(tree.FilePath));

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(_files.GetOptionsForSourcePath(textFile.Path));

    private sealed class Options(AnalyzerConfigOptionsResult result) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => result.AnalyzerOptions.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            result.AnalyzerOptions.TryGetValue(key, out value);
    }
}

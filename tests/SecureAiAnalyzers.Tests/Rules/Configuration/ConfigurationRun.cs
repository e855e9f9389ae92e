using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Rules.Configuration;

namespace SecureAiAnalyzers.Tests.Rules.Configuration;

/// <summary>Runs <see cref="ConfigurationAnalyzer"/> under configuration files.</summary>
internal sealed class ConfigurationRun
{
    private static readonly MetadataReference CoreLibrary = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);

    private readonly ConfigurationAnalyzer _analyzer = new();
    private readonly CompilationWithAnalyzers _compilation;

    /// <param name="code">The code of <c>/app/One.cs</c>; there are <c>/app/Two.cs</c> and <c>/app/sub/Three.cs</c> too.</param>
    /// <param name="files">The configuration files.</param>
    public ConfigurationRun(string code, params IEnumerable<(string Path, string Content)> files)
        : this(code, files, [])
    {
    }

    private ConfigurationRun(
        string code, IEnumerable<(string Path, string Content)> files, IEnumerable<(string Path, string Content)> additionalFiles)
    {
        var compilation = CSharpCompilation.Create(
            "App",
            [Parse(code, "/app/One.cs"), Parse("class Two { }", "/app/Two.cs"), Parse("class Three { }", "/app/sub/Three.cs")],
            [CoreLibrary],
            new CSharpCompilationOptions(HasEntryPoint(code) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
        var texts = additionalFiles.Select(AdditionalText (file) => new TextFile(file.Path, file.Content));
        _compilation = compilation.WithAnalyzers([_analyzer], new AnalyzerOptions([.. texts], new ConfigFileOptions(files)));
    }

    /// <summary>Code that counts as a use of an AI SDK.</summary>
    public static string AiCode => "namespace OpenAI { public class OpenAIClient { } }";

    /// <summary>Runs the analyzer over code beside additional files.</summary>
    public static ConfigurationRun WithAdditionalFiles(string code, params IEnumerable<(string Path, string Content)> files) => new(code, [], files);

    /// <summary>What the analyzer reports.</summary>
    public Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync() => _compilation.GetAnalyzerDiagnosticsAsync();

    /// <summary>The messages that the analyzer reports, in the order of reporting.</summary>
    public async Task<IEnumerable<string>> GetMessagesAsync() =>
        (await GetDiagnosticsAsync()).Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Whether the analyzer registered anything for the compilation.</summary>
    public async Task<bool> RegistersAsync()
    {
        await GetDiagnosticsAsync();
        var telemetry = await _compilation.GetAnalyzerTelemetryInfoAsync(_analyzer, CancellationToken.None);
        return telemetry.CompilationEndActionsCount + telemetry.AdditionalFileActionsCount
            + telemetry.OperationActionsCount + telemetry.SyntaxTreeActionsCount > 0;
    }

    private static bool HasEntryPoint(string code) => code.Contains(" Main(", StringComparison.Ordinal);

    private static SyntaxTree Parse(string code, string path) => CSharpSyntaxTree.ParseText(code, path: path);
}

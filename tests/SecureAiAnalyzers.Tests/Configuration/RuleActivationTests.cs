using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Configuration;

/// <summary>Which rules are on is what the compiler decides.</summary>
public sealed class RuleActivationTests
{
    private static readonly SyntaxTree File = CSharpSyntaxTree.ParseText("", path: "/app/One.cs");

    [Theory]
    [InlineData("", true)]
    [InlineData("dotnet_diagnostic.SAI2001.severity = none", false)]
    [InlineData("dotnet_diagnostic.SAI2001.severity = silent", false)]
    [InlineData("dotnet_diagnostic.SAI2001.severity = suggestion", true)]
    [InlineData("dotnet_analyzer_diagnostic.category-SecureAI.Secrets.severity = none", false)]
    [InlineData("dotnet_analyzer_diagnostic.category-SecureAI.Secrets.severity = error", true)]
    [InlineData("dotnet_analyzer_diagnostic.category-SecureAI.Prompts.severity = none", true)]
    [InlineData("dotnet_analyzer_diagnostic.severity = none", false)]
    [InlineData("dotnet_analyzer_diagnostic.severity = none\ndotnet_analyzer_diagnostic.category-SecureAI.Secrets.severity = warning", true)]
    [InlineData("dotnet_diagnostic.SAI2001.severity = error\ndotnet_analyzer_diagnostic.category-SecureAI.Secrets.severity = none", true)]
    public void Editorconfig_decides(string line, bool isOn) =>
        Assert.Equal(isOn, Activation([("/app/.editorconfig", "[*.cs]\n" + line + "\n")]).IsOn(RuleTable.HardCodedCredential, File));

    [Theory]
    [InlineData("dotnet_diagnostic.SAI2001.severity = none", false)]
    [InlineData("dotnet_analyzer_diagnostic.category-SecureAI.Secrets.severity = none", false)]
    [InlineData("dotnet_diagnostic.SAI2002.severity = none", true)]
    public void Global_configuration_decides(string line, bool isOn) =>
        Assert.Equal(isOn, Activation([("/app/.globalconfig", "is_global = true\n" + line + "\n")]).IsOn(RuleTable.HardCodedCredential, File));

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, "error", false)]
    [InlineData(ReportDiagnostic.Error, "none", true)]
    [InlineData(ReportDiagnostic.Default, "none", false)]
    public void Command_line_wins(ReportDiagnostic option, string severity, bool isOn) => Assert.Equal(
        isOn,
        Activation([("/app/.editorconfig", $"[*.cs]\ndotnet_diagnostic.SAI2001.severity = {severity}\n")], ("SAI2001", option))
            .IsOn(RuleTable.HardCodedCredential, File));

    [Theory]
    [InlineData("dotnet_analyzer_diagnostic.category-SecureAI.Configuration.severity = warning", false)]
    [InlineData("dotnet_diagnostic.SAI0002.severity = suggestion", true)]
    public void Rule_that_is_off_by_default_is_turned_on_by_its_id_only(string line, bool isOn) =>
        Assert.Equal(isOn, Activation([("/app/.editorconfig", "[*.cs]\n" + line + "\n")]).IsOn(RuleTable.AnalysisBudget, File));

    [Theory]
    [InlineData("/app/.editorconfig", "[*.cs]", "dotnet_diagnostic.SAI0001.severity = none", true)]
    [InlineData("/app/.editorconfig", "[*.cs]", "dotnet_analyzer_diagnostic.category-SecureAI.Configuration.severity = none", true)]
    [InlineData("/app/.globalconfig", "is_global = true", "dotnet_diagnostic.SAI0001.severity = none", false)]
    public void Finding_without_a_place_follows_global_configuration_only(string path, string head, string line, bool isOn) =>
        Assert.Equal(isOn, Activation([(path, head + "\n" + line + "\n")]).IsOn(RuleTable.InvalidConfiguration, File));

    private static RuleActivation Activation(
        IEnumerable<(string Path, string Content)> files, params IEnumerable<(string Id, ReportDiagnostic Option)> commandLine)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions(commandLine.Select(option => KeyValuePair.Create(option.Id, option.Option)))
            .WithSyntaxTreeOptionsProvider(new FileSeverities(files));
        var compilation = CSharpCompilation.Create("App", [File], options: options);
        return new RuleActivation(compilation, new OptionReader(new ConfigFileOptions(files)), CancellationToken.None);
    }

    /// <summary>Severities of configuration files, as the compiler reads them.</summary>
    private sealed class FileSeverities(IEnumerable<(string Path, string Content)> files) : SyntaxTreeOptionsProvider
    {
        private readonly AnalyzerConfigSet _files = AnalyzerConfigSet.Create(files.Select(file => AnalyzerConfig.Parse(file.Content, file.Path)).ToArray());

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            _files.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            _files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}

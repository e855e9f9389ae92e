using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Consumption;
using SecureAiAnalyzers.Rules.Monitoring;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Analysis;

/// <summary>Rules that nobody sees are not run.</summary>
public sealed class AiRuleSetTests
{
    [Theory]
    [InlineData(ReportDiagnostic.Default, false)]
    [InlineData(ReportDiagnostic.Suppress, false)]
    [InlineData(ReportDiagnostic.Info, true)]
    [InlineData(ReportDiagnostic.Error, true)]
    public void Rule_that_is_off_by_default_runs_where_it_is_on(ReportDiagnostic severity, bool runs) =>
        Assert.Equal(runs, SeesModelCalls(new MissingEndUserId(), severity));

    [Theory]
    [InlineData(ReportDiagnostic.Default)]
    [InlineData(ReportDiagnostic.Warn)]
    public void Rule_that_is_on_by_default_runs(ReportDiagnostic severity) => Assert.True(SeesModelCalls(new UnlimitedOutput(), severity));

    private static bool SeesModelCalls(AiRule rule, ReportDiagnostic severity)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions([KeyValuePair.Create(rule.Definition.Id, severity)]);
        var compilation = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText("")], TestReferences.Everything.Assemblies, options);
        var scope = AnalysisScope.Get(compilation, new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty), CancellationToken.None);
        return new AiRuleSet(rule).RegistryFor(scope, CancellationToken.None).Roles.Contains(ApiRole.ModelCall);
    }
}

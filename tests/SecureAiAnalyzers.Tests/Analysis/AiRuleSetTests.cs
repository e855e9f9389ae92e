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

    /// <summary>Each of many rules runs by its own severity, those behind the first 64 as well.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(100)]
    public void Rule_is_found_among_many(int place)
    {
        var off = Enumerable.Range(0, 101).Select(AiRule (_) => new MissingEndUserId()).ToArray();
        off[place] = new UnlimitedOutput();

        Assert.False(SeesModelCalls(new MissingEndUserId(), ReportDiagnostic.Default));
        Assert.True(SeesModelCalls(off, []));
    }

    private static bool SeesModelCalls(AiRule rule, ReportDiagnostic severity) =>
        SeesModelCalls([rule], [KeyValuePair.Create(rule.Definition.Id, severity)]);

    private static bool SeesModelCalls(AiRule[] rules, KeyValuePair<string, ReportDiagnostic>[] severities)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions(severities);
        var code = CSharpSyntaxTree.ParseText("using Microsoft.Extensions.AI;");
        var compilation = CSharpCompilation.Create("App", [code], TestReferences.Everything.Assemblies, options);
        var scope = AnalysisScope.Get(compilation, new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty), CancellationToken.None);
        return new AiRuleSet(rules).RegistryFor(scope, CancellationToken.None).Roles.Contains(ApiRole.ModelCall);
    }
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Sharing;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.DataFlow.Sharing;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// Writes down, in a file of comments, where values lead that other projects give to the code. Only in builds of projects that share their flows: the
/// build says so by a feature of the compiler, because editors run it while somebody types.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SharedFlowsGenerator : IIncrementalGenerator
{
    private const string TooMuch = "has more to tell other projects than is told";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Where(static file => SharedFile.Is(file) || SymbolsFile.IsSymbolsFile(file)).Collect();
        var isOn = context.ParseOptionsProvider.Select(
            static (options, _) => options.Features.TryGetValue(SharedProjects.Feature, out var value) && value == SharedProjects.Write);
        context.RegisterImplementationSourceOutput(context.CompilationProvider.Combine(files).Combine(isOn), static (output, source) =>
        {
            var ((compilation, files), isOn) = source;
            if (isOn)
                Write(output, new SharedSearch(compilation, files).Result(output.CancellationToken));
        });
    }

    private static void Write(SourceProductionContext output, SharedProject project)
    {
        output.AddSource(SharedFile.GeneratedName, SourceText.From(SharedFile.Format(project), Encoding.UTF8));
        if (!project.IsComplete)
            output.ReportDiagnostic(new Finding(Location.None, project.Assembly, TooMuch).ToDiagnostic(RuleTable.AnalysisBudget));
    }
}

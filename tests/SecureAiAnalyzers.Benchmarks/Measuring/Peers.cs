using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecureAiAnalyzers.Benchmarks.Measuring;

/// <summary>Analyzers that many projects have, from the packages that only this project restores; its build copies them into the folder <c>Peers</c>.</summary>
internal static class Peers
{
    private const string SecurityCategory = "Security";

    /// <summary>The analyzers of a package, as it enables them; of the first the security rules only, but all of those.</summary>
    public static AnalyzerSet Load(string name) => name switch
    {
        "NetAnalyzers" => Security(Load(name, "Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll")),
        "Meziantou" => Load(name, "Meziantou.Analyzer.dll"),
        "Sonar" => Load(name, "SonarAnalyzer.CSharp.dll"),
        _ => throw new ArgumentException($"There is no {name} to compare with"),
    };

    private static AnalyzerSet Load(string name, params string[] assemblies)
    {
        var loader = new PeerLoader(Path.Combine(AppContext.BaseDirectory, "Peers", name));
        return new AnalyzerSet(name, [.. assemblies.SelectMany(assembly => loader.Reference(assembly).GetAnalyzers(LanguageNames.CSharp))]);
    }

    private static AnalyzerSet Security(AnalyzerSet all) => all with
    {
        Analyzers = [.. all.Analyzers.Where(analyzer => SecurityRules(analyzer).Any())],
        SwitchedOn = [.. all.Analyzers.SelectMany(SecurityRules).Select(rule => rule.Id).Distinct()],
    };

    private static IEnumerable<DiagnosticDescriptor> SecurityRules(DiagnosticAnalyzer analyzer) =>
        analyzer.SupportedDiagnostics.Where(rule => rule.Category == SecurityCategory);
}

using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// What every rule owes the team when it reports: silence in tests, in excluded symbols and where nobody wrote the code, and a fingerprint for the rest.
/// </summary>
internal static class ReportPolicy
{
    /// <summary>The diagnostic of a finding in code; null when the team's settings silence it.</summary>
    public static Diagnostic? DiagnosticOf(
        RuleDefinition rule, AnalysisScope scope, Finding finding, ISymbol? containingSymbol, CancellationToken cancellationToken) =>
        IsSilenced(rule, scope, finding.Location, containingSymbol)
            ? null
            : scope.Fingerprints.Mark(rule, scope.Within(finding), cancellationToken).ToDiagnostic(rule);

    /// <summary>Whether the team's settings ask for silence at this place, or nobody could mend it.</summary>
    private static bool IsSilenced(RuleDefinition rule, AnalysisScope scope, Location location, ISymbol? containingSymbol) =>
        !RazorFile.IsWritten(location)
        || scope.IsSilentInTests(rule, location.SourceTree)
        || IsExcluded(rule, scope, location, containingSymbol);

    private static bool IsExcluded(RuleDefinition rule, AnalysisScope scope, Location location, ISymbol? containingSymbol)
    {
        var entries = scope.Options.GetList(OptionTable.ExcludedSymbols, rule, location.SourceTree);
        if (entries.IsEmpty)
            return false;

        var patterns = entries.Select(static entry => new SymbolPattern(entry)).ToArray();

        for (var symbol = containingSymbol; symbol is not null and not INamespaceSymbol { IsGlobalNamespace: true }; symbol = OwnerOf(symbol))
        {
            if (patterns.Any(pattern => pattern.Matches(symbol)))
                return true;
        }

        return false;
    }

    /// <summary>What the symbol stands in; for an accessor, its property or event.</summary>
    private static ISymbol? OwnerOf(ISymbol symbol) => (symbol as IMethodSymbol)?.AssociatedSymbol ?? symbol.ContainingSymbol;
}

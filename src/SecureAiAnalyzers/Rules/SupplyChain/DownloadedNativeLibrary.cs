using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.SupplyChain.Support;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.SupplyChain;

/// <summary>SAI7007, where the program has downloaded the native code that it loads, and no hash or signature of it is checked.</summary>
internal sealed class DownloadedNativeLibrary() : AiRule(RuleTable.UntrustedNativeLibrary)
{
    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.NativeLibrary, Analyze);

    private void Analyze(ApiUse use)
    {
        if (use.Value is not { } library
            || new DownloadedModels(use.Scope, use.CancellationToken).DownloadOf(library) is not { } download
            || new ContentChecks(use.Scope, use.CancellationToken).StandBetween(download.Operation, use.Operation))
        {
            return;
        }

        use.Report(Definition, new Finding(library.Syntax.GetLocation(), DisplayNames.Of(download.Member), use.TargetName)
        {
            Additional = [download.Operation.Syntax.GetLocation()],
            Properties = FindingProperties.Of(FindingProperties.Hop + "0", "downloaded here"),
        });
    }
}

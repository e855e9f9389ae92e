using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Shared;

namespace SecureAiAnalyzers.Rules.SupplyChain;

/// <summary>SAI7006: an MCP server is fetched each time it starts, in whatever version its registry has then.</summary>
internal sealed class UnpinnedServer() : AiRule(RuleTable.UnpinnedServer)
{
    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.ServerArguments, Analyze);

    private void Analyze(ApiUse use)
    {
        if (use.Value is not { } arguments || new ServerCommandLine(use).Unpinned() is not var (package, place))
            return;

        var isWrittenHere = place.SyntaxTree == arguments.Syntax.SyntaxTree && arguments.Syntax.Span.Contains(place.Span);
        use.Report(Definition, new Finding((isWrittenHere ? place : arguments.Syntax).GetLocation(), package.Name)
        {
            Additional = isWrittenHere ? [] : [place.GetLocation()],
        });
    }
}

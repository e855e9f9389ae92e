using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Consumption.Support;

namespace SecureAiAnalyzers.Rules.Consumption;

/// <summary>SAI8004: a conversation takes in each turn, is sent whole each time, and is never reduced.</summary>
internal sealed class GrowingConversation() : AiRule(RuleTable.GrowingConversation)
{
    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.ModelCall, Analyze);

    private void Analyze(ApiUse use)
    {
        if (use is not { Row.RunsFunction: false, Operation: IInvocationOperation call })
            return;

        var sent = new SentConversations(use.Scope);
        foreach (var reference in sent.In(call))
        {
            if (new ConversationGrowth(use.Scope, sent, use.CancellationToken).Of(reference, call) is { } holder)
                use.Report(Definition, new Finding(reference.Syntax.GetLocation(), holder.Name));
        }
    }
}

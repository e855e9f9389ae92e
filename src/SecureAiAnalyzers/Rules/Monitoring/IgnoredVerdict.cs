using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring.Support;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Monitoring;

/// <summary>SAI3009: content is checked and nothing looks at the verdict.</summary>
internal sealed class IgnoredVerdict() : AiRule(RuleTable.IgnoredVerdict)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.Moderation, Analyze);
        registry.OnUse(ApiRole.Evaluation, Analyze);
    }

    private void Analyze(ApiUse use)
    {
        if (use.Operation is IInvocationOperation call
            && !IsProbe(use, call)
            && UnreadResults.Contains(call, use.Scope.Code, use.CancellationToken))
        {
            use.Report(Definition, new Finding(MemberNames.LocationOf(call), DisplayNames.Of(use.Symbol)));
        }
    }

    /// <summary>A text that is always the same tells whether the service answers; there is nothing to decide about it.</summary>
    private static bool IsProbe(ApiUse use, IInvocationOperation call)
    {
        var content = call.Arguments.FirstOrDefault(static argument => argument.ArgumentKind == ArgumentKind.Explicit)?.Value.SkipConversions();
        if (content is IObjectCreationOperation { Arguments: [var inner, ..] })
            content = inner.Value;
        return use.Scope.Code.Constants.ResolveAll(content, use.CancellationToken).Any(static value => value.IsWhole && value.Text is not null);
    }
}

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
    private const string Nothing = "Nothing";
    private const string Decide = "decide by it what happens to the content, or remove the call";
    private const string Uncertain = "it passes where an evaluator or an item failed: read the status, the error and each metric too";

    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.Moderation, Analyze);
        registry.OnUse(ApiRole.Evaluation, Analyze);
    }

    private void Analyze(ApiUse use)
    {
        if (use.Operation is IInvocationOperation call
            && !IsProbe(use, call)
            && UnreadResults.ReadersOf(call, use.Scope.Code, use.CancellationToken) is { } readers)
        {
            var reader = readers.FirstOrDefault();
            use.Report(Definition, new Finding(
                MemberNames.LocationOf(call),
                DisplayNames.Of(use.Symbol),
                reader is null ? Nothing : $"Nothing but '{DisplayNames.Of(reader)}'",
                reader is null ? Decide : Uncertain));
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

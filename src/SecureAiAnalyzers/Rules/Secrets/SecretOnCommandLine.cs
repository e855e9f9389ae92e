using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Secrets;

/// <summary>
/// SAI2009: a secret becomes an argument of a process: any secret where an AI SDK or a container tool starts it, else the credential of a model.
/// </summary>
internal sealed class SecretOnCommandLine() : FlowRule(RuleTable.SecretOnCommandLine, FlowLabels.Secret, SinkKinds.CommandLine)
{
    /// <inheritdoc />
    public override bool IsTextOnly => true;

    /// <inheritdoc />
    public override bool Covers(SinkUse use, SourceHit source, FlowContext context, CancellationToken cancellationToken) =>
        use.Program is not null || IsOfAiSdk(use.Member, context) || IsOfAiSdk(source.Member, context) || SecretNames.IsOfModel(source.Member.DisplayName);

    private static bool IsOfAiSdk(MemberRef member, FlowContext context) =>
        context.Members.SymbolOf(member) is { } symbol && context.Ai.IsOfAiSdk(symbol.ContainingType);
}

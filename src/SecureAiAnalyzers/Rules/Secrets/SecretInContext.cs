using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Secrets;

/// <summary>SAI2005: a secret reaches what a model reads.</summary>
internal sealed class SecretInContext() : FlowRule(RuleTable.SecretInContext, FlowLabels.Secret, SinkKinds.Prompt)
{
    /// <inheritdoc />
    public override bool IsTextOnly => true;

    /// <inheritdoc />
    public override bool CoversToolResults => true;
}

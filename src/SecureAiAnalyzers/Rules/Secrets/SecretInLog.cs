using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Secrets;

/// <summary>SAI2006: a secret reaches a log, the console, an exception or a trace.</summary>
internal sealed class SecretInLog() : FlowRule(RuleTable.SecretInLog, FlowLabels.Secret, SinkKinds.Log)
{
    /// <inheritdoc />
    public override bool IsTextOnly => true;

    /// <summary>What a model reads, too, is told of by SAI2005.</summary>
    public override IReadOnlyList<RuleDefinition> YieldsTo => [RuleTable.SecretInContext];
}

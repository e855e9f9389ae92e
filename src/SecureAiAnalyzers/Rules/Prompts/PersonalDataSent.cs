using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Prompts;

/// <summary>SAI4005: what the program has classified as personal reaches what a model reads.</summary>
internal sealed class PersonalDataSent() : FlowRule(RuleTable.PersonalDataSent, FlowLabels.Personal, SinkKinds.Prompt)
{
    /// <inheritdoc />
    public override bool IsTextOnly => true;

    /// <inheritdoc />
    public override bool CoversToolResults => true;
}

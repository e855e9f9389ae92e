using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5008, where what a model says is the role, claim or policy itself.</summary>
internal sealed class OutputAsRole() : FlowRule(RuleTable.OutputDecidesAccess, FromModel | FlowLabels.Declared, SinkKinds.Access);

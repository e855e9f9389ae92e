using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5005: what a model says names a file or folder.</summary>
internal sealed class OutputAsPath() : FlowRule(RuleTable.OutputAsPath, FromModel | FlowLabels.Declared, SinkKinds.FilePath | SinkKinds.Directory);

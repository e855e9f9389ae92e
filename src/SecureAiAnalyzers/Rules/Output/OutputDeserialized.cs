using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5007: what a model says names the types of objects, or the entities of a document.</summary>
internal sealed class OutputDeserialized() : FlowRule(
    RuleTable.OutputDeserialized, FromModel | FlowLabels.Declared, SinkKinds.Deserialization | SinkKinds.Xml);

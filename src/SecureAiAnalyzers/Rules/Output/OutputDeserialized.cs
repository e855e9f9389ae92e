using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5007: what a model says names the types of objects, or the entities of a document.</summary>
internal sealed class OutputDeserialized() : FlowRule(
    RuleTable.OutputDeserialized, FromModel | FlowLabels.Declared, SinkKinds.Deserialization | SinkKinds.Xml)
{
    private static readonly Regex OpenElement = BoundedRegex.Create(@"\A\s*(<\?xml[^<>]*>\s*)?<[A-Za-z_]");

    /// <summary>A document names its entities before its first element: what stands behind one that the program has opened names none.</summary>
    public override bool Concerns(IOperation sink, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var texts = new ValueOrigins(scope.Code, cancellationToken).Of(sink);
        return texts.Count == 0 || !texts.All(static text => TextPiece.Of(text.Value).FirstOrDefault().Text is { } head && OpenElement.IsMatch(head));
    }
}

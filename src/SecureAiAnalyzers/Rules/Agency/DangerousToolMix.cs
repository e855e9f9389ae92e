using System.Collections.Immutable;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency.Support;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6010: one model has tools by which a text of others can have it read what is private and send it away, or act on it.</summary>
internal sealed class DangerousToolMix() : AiRule(RuleTable.DangerousToolMix)
{
    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.ToolList, Analyze);

    private void Analyze(ApiUse use)
    {
        if (ToolMix.In(ListedTool.In(use.Value, use.Scope, use.CancellationToken), use.Scope, use.CancellationToken) is { } mix && !use.IsDevelopmentOnly)
            use.Report(Definition, FindingOf(use, mix));
    }

    private static Finding FindingOf(ApiUse use, ToolMix mix)
    {
        ToolPart[] parts = [mix.PrivateData, mix.Foreign, mix.WayOut];
        var (reads, other, way) = (mix.PrivateData.Tool.Text, mix.Foreign.Tool.Text, mix.WayOut.Tool.Text);
        var text = $"private data by {reads}, what others wrote by {other} and a way out by {way}, which {mix.WayOut.Text}";
        return new Finding(use.Value!.Syntax.GetLocation(), use.TargetName, text, way)
        {
            Additional = [.. parts.Select(static part => MemberNames.LocationOf(part.Tool.Registration))],
            Properties = parts
                .Select(static (part, index) => (Key: FindingProperties.HopAt(index), Text: $"{part.Tool.Text} {part.Text}"))
                .ToImmutableDictionary(static hop => hop.Key, static hop => (string?)hop.Text),
        };
    }
}

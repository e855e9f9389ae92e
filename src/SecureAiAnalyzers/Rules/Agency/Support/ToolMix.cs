using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>
/// Tools of one model that together are dangerous: one reads what is private, one reads what others wrote, and one leads out, by which what is private
/// can leave, or something is changed.
/// </summary>
/// <param name="PrivateData">The first one.</param>
/// <param name="Foreign">The second one.</param>
/// <param name="WayOut">The third one.</param>
internal sealed record ToolMix(ToolPart PrivateData, ToolPart Foreign, ToolPart WayOut)
{
    /// <summary>The mix that the tools make, of as many different ones as there are; null where they make none, or one tool does it all.</summary>
    public static ToolMix? In(IReadOnlyList<ListedTool> tools, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var parts = new ToolParts(scope, cancellationToken);
        if (tools.Count < 2 || !tools.Any(ToolParts.MayReadPrivateData) || !tools.Any(ToolParts.MayReadForeign))
            return null;

        var ways = Found(tools, parts.WayOut);
        if (ways.Length == 0 || Found(tools, parts.Foreign) is not { Length: > 0 } foreign)
            return null;

        return Mixes(Found(tools, parts.PrivateData), foreign, ways)
            .Where(static mix => mix.Tools > 1)
            .OrderByDescending(static mix => mix.Tools)
            .FirstOrDefault();
    }

    private int Tools => new[] { PrivateData.Tool, Foreign.Tool, WayOut.Tool }.Distinct().Count();

    private static IEnumerable<ToolMix> Mixes(ToolPart[] privateData, ToolPart[] foreign, ToolPart[] ways) =>
        from reads in privateData
        from other in foreign
        from way in ways
        select new ToolMix(reads, other, way);

    private static ToolPart[] Found(IReadOnlyList<ListedTool> tools, Func<ListedTool, ToolPart?> part) =>
        [.. tools.Select(part).OfType<ToolPart>().Take(ToolParts.MaxAlternatives)];
}

/// <summary>What a tool does in a mix.</summary>
/// <param name="Tool">The tool.</param>
/// <param name="Text">What it does, as a verb with its object.</param>
internal sealed record ToolPart(ListedTool Tool, string Text);

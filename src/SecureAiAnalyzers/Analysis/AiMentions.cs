using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Text;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// Tells by its characters whether code speaks of AI: of an SDK, a host of models, or one of our rules. Packages come with whatever references them, so
/// that much code could use an SDK and does not.
/// </summary>
internal static class AiMentions
{
    private static readonly string[] Anchors = [.. AiCatalog.All.Where(IsAboutAi).SelectMany(static sdk => sdk.Anchors).Distinct()];

    private static readonly TextSet Marks = new(
        [.. Anchors, .. Extensions, .. ModelHosts.Marks, .. RuleTable.All.Select(static rule => rule.Id)], wholeWords: true);

    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> Known = new();

    /// <summary>Whether some file speaks of AI in the compilation, or in a project that it references and an editor holds.</summary>
    public static bool AreInReach(Compilation compilation, CancellationToken cancellationToken) =>
        AreIn(compilation, cancellationToken)
        || compilation.References.OfType<CompilationReference>().Any(project => AreIn(project.Compilation, cancellationToken));

    private static bool AreIn(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Known.GetValue(tree, static key => new StrongBox<bool>(Marks.IsIn(key.GetText()))).Value)
                return true;
        }

        return false;
    }

    private static bool IsAboutAi(SdkCatalog sdk) =>
        sdk.IsAiSdk || sdk.FlowRows.Any(static row => row.Role == FlowRole.Source && (row.Labels & FlowLabels.Retrieved) != 0);

    /// <summary>What SDKs add to the namespaces of general libraries, which code need not name.</summary>
    private static IEnumerable<string> Extensions => AiCatalog.All
        .Where(static sdk => sdk.IsAiSdk)
        .SelectMany(static sdk => sdk.Rows)
        .Where(static row => row.Type.EndsWith(nameof(Extensions), StringComparison.Ordinal))
        .Where(static row => !Array.Exists(Anchors, anchor => row.Type.StartsWith(anchor, StringComparison.Ordinal)))
        .Select(static row => row.Member)
        .OfType<string>();
}

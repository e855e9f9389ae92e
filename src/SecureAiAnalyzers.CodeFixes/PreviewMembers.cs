using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace SecureAiAnalyzers.CodeFixes;

/// <summary>
/// Members and types that an SDK marks as experimental, or as obsolete by an id of its own. Code that names one does not compile, or no longer without
/// a warning, until somebody has allowed the id.
/// </summary>
internal static class PreviewMembers
{
    /// <summary>Whether the repair names one where nobody has allowed it. Asked of the compiler, which knows what allows it there.</summary>
    public static bool AreWritten(Repair repair, SyntaxEditor editor, RepairContext context)
    {
        repair.Apply(editor);
        var before = context.Root.SyntaxTree;
        var after = before.WithRootAndOptions(editor.GetChangedRoot(), before.Options);
        var model = context.Model.Compilation.ReplaceSyntaxTree(before, after).GetSemanticModel(after);
        return after.GetChangedSpans(before)
            .SelectMany(change => model.GetDiagnostics(change, context.CancellationToken).Where(found => change.Contains(found.Location.SourceSpan)))
            .Any(static found => found.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CustomObsolete));
    }
}

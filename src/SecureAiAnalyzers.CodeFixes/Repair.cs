using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace SecureAiAnalyzers.CodeFixes;

/// <summary>One way to repair one finding.</summary>
/// <param name="Title">What the light bulb says.</param>
/// <param name="Key">Equivalence key: a constant, the same for every finding that this way repairs.</param>
/// <param name="Apply">Edits the document. Edits must survive others in the same file: replace nodes by a function of the current node.</param>
internal sealed record Repair(string Title, string Key, Action<SyntaxEditor> Apply)
{
    /// <summary>Somebody has to look at each place: the repair is never carried out together with others.</summary>
    public bool IsForOnePlace { get; init; }

    /// <summary>The key by which the repair of this finding is asked for.</summary>
    public string KeyFor(Diagnostic finding) => IsForOnePlace ? $"{Key}@{finding.Location.SourceTree?.FilePath}:{finding.Location.SourceSpan.Start}" : Key;

    /// <summary>What is replaced, where several findings may ask for the same: it is replaced once.</summary>
    public SyntaxNode? Target { get; init; }
}

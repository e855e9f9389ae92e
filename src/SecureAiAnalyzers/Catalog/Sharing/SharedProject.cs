using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Catalog.Sharing;

/// <summary>What one project says about its members, and about those of other projects that it implements.</summary>
internal sealed class SharedProject
{
    private readonly Dictionary<string, ImmutableArray<SharedFact>> _facts;

    /// <param name="assembly">Name of the project's assembly.</param>
    /// <param name="facts">What it says.</param>
    /// <param name="isComplete">Whether all that there is to say was said.</param>
    public SharedProject(string assembly, ImmutableArray<SharedFact> facts, bool isComplete = true)
    {
        Assembly = assembly;
        Facts = facts;
        IsComplete = isComplete;
        _facts = facts.GroupBy(static fact => fact.Id).ToDictionary(static member => member.Key, static member => member.ToImmutableArray());
        Version = Convert.ToBase64String([.. SourceText.From(SharedFile.Format(this), Encoding.UTF8).GetChecksum()]);
    }

    /// <summary>Name of the project's assembly.</summary>
    public string Assembly { get; }

    /// <summary>What it says.</summary>
    public ImmutableArray<SharedFact> Facts { get; }

    /// <summary>Whether all that there is to say was said.</summary>
    public bool IsComplete { get; }

    /// <summary>Stands for what it says: two that say the same have the same.</summary>
    public string Version { get; }

    /// <summary>What it says about a member.</summary>
    public ImmutableArray<SharedFact> Of(string id) => _facts.TryGetValue(id, out var facts) ? facts : ImmutableArray<SharedFact>.Empty;
}

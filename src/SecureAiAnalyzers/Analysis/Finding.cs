using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>Where a finding stands and what its message says.</summary>
/// <param name="Location">The smallest useful span.</param>
/// <param name="Arguments">What fills the message format; never the value of a secret.</param>
internal sealed record Finding(Location Location, params object[] Arguments)
{
    /// <summary>Other places that belong to the finding, such as the literal whose value arrives here.</summary>
    public IReadOnlyList<Location> Additional { get; init; } = [];

    /// <summary>What the fix needs to know, by the keys of <see cref="FindingProperties"/>.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>
    /// The finding without the places that belong to another compilation, which the compiler does not accept, and those that nobody wrote.
    /// </summary>
    public Finding Within(Compilation compilation) => this with
    {
        Additional = [.. Additional.Where(place => place.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree) && RazorFile.IsWritten(place))],
    };

    /// <summary>The finding with one more property; unchanged when the value is null.</summary>
    public Finding With(string key, string? value) => value is null ? this : this with { Properties = Properties.SetItem(key, value) };

    /// <summary>The diagnostic that says so.</summary>
    public Diagnostic ToDiagnostic(RuleDefinition rule) =>
        Diagnostic.Create(rule.Descriptor, Location, Additional, Properties, Arguments);
}

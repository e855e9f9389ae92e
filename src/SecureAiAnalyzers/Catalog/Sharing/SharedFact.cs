using System.Collections.Immutable;

namespace SecureAiAnalyzers.Catalog.Sharing;

/// <summary>What a project says about a member that other projects use: a line of the form that symbols files have.</summary>
/// <param name="role">What is said.</param>
/// <param name="id">Documentation-comment id of the member.</param>
/// <param name="details">The details of the role.</param>
internal sealed class SharedFact(SharedRole role, string id, ImmutableArray<string> details)
{
    /// <summary>The detail of a sink by which all of the text arrives there, and nothing else.</summary>
    public const string Whole = "whole";

    /// <summary>How the detail of a sink begins that names the parameter by which the caller tells that the text is only a name.</summary>
    public const string Unless = "unless ";

    /// <summary>How the detail of a source begins that names the member which has the labels.</summary>
    public const string Of = "of ";

    private const char FieldSeparator = ';';
    private const char DetailSeparator = ',';

    /// <summary>What is said.</summary>
    public SharedRole Role { get; } = role;

    /// <summary>Documentation-comment id of the member.</summary>
    public string Id { get; } = id;

    /// <summary>The details of the role.</summary>
    public ImmutableArray<string> Details { get; } = details;

    /// <summary>The fact that a line tells; null when it tells none that this version knows.</summary>
    public static SharedFact? Parse(string line)
    {
        var fields = line.Split(FieldSeparator);
        if (fields.Length != 3 || !Enum.TryParse<SharedRole>(fields[0].Trim(), ignoreCase: true, out var role))
            return null;

        var details = fields[2].Split(DetailSeparator).Select(static detail => detail.Trim()).ToImmutableArray();
        return new SharedFact(role, fields[1].Trim(), details);
    }

    /// <summary>The line.</summary>
    public override string ToString() =>
        $"{Role.ToString().ToLowerInvariant()}{FieldSeparator} {Id}{FieldSeparator} {string.Join(DetailSeparator + " ", Details)}";
}

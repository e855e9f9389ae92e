using System.Text.RegularExpressions;

namespace SecureAiAnalyzers.Symbols;

/// <summary>
/// The only way to make a regular expression here. What is matched was written by whoever wrote the program, who may want to keep the compiler busy.
/// </summary>
internal static class BoundedRegex
{
    /// <summary>Far above what a pattern needs whose time grows with the text alone; an exception, and so AD0001, tells of one that is none.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <summary>Makes one that never holds a build up.</summary>
    public static Regex Create(string pattern, RegexOptions options = RegexOptions.None) => new(pattern, options | RegexOptions.CultureInvariant, Limit);

    /// <summary>Makes one with exactly these options, as the program under analysis would.</summary>
    public static Regex CreateAsWritten(string pattern, RegexOptions options) => new(pattern, options, Limit);
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Configuration;

/// <summary>Reads the options of one compilation. A value that does not parse counts as not set; SAI0001 tells of it.</summary>
internal sealed class OptionReader(AnalyzerConfigOptionsProvider provider)
{
    /// <summary>The keys of an option, for a rule and for all: a new text for each question cost more than the answer.</summary>
    private static readonly ConcurrentDictionary<(string Option, string Rule), (string OfRule, string OfAll)> Keys = new();

    /// <summary>Kept, because a host may put them together anew for each question.</summary>
    private readonly Memo<SyntaxTree, AnalyzerConfigOptions> _ofTrees = new();
    private AnalyzerConfigOptions? _global;

    /// <summary>Options from global configuration and MSBuild.</summary>
    public AnalyzerConfigOptions Global => _global ??= provider.GlobalOptions;

    /// <summary>Options of a file, with the global ones.</summary>
    public AnalyzerConfigOptions Of(SyntaxTree tree) =>
        _ofTrees.TryGetValue(tree, out var known) ? known : _ofTrees.GetOrAdd(tree, provider.GetOptions(tree));

    /// <summary>Options of a file that is no code, with the global ones.</summary>
    public AnalyzerConfigOptions Of(AdditionalText file) => provider.GetOptions(file);

    /// <summary>Value of a boolean option for a rule in a file.</summary>
    public bool GetBoolean(OptionDefinition option, RuleDefinition rule, SyntaxTree? tree) => Boolean(option, Find(option, rule, tree));

    /// <inheritdoc cref="GetBoolean(OptionDefinition, RuleDefinition, SyntaxTree?)"/>
    public bool GetBoolean(OptionDefinition option, RuleDefinition rule, AdditionalText file) => Boolean(option, Find(option, rule, Of(file)));

    /// <summary>Value of a number option for a rule in a file.</summary>
    public int GetNumber(OptionDefinition option, RuleDefinition rule, SyntaxTree? tree) =>
        OptionValue.TryParseNumber(option, Find(option, rule, tree), out var value)
            ? value
            : int.Parse(option.Default, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether the team has set a value that can be read.</summary>
    public bool IsSet(OptionDefinition option, RuleDefinition rule, SyntaxTree? tree) =>
        Find(option, rule, tree) is { } text && OptionValue.Describe(option, text) is null;

    /// <summary>Values of a list option for a rule in a file.</summary>
    public ImmutableArray<string> GetList(OptionDefinition option, RuleDefinition rule, SyntaxTree? tree) => List(Find(option, rule, tree));

    /// <inheritdoc cref="GetList(OptionDefinition, RuleDefinition, SyntaxTree?)"/>
    public ImmutableArray<string> GetList(OptionDefinition option, RuleDefinition rule, AdditionalText file) => List(Find(option, rule, Of(file)));

    private static bool Boolean(OptionDefinition option, string? text) => bool.TryParse(text, out var value) ? value : bool.Parse(option.Default);

    private static ImmutableArray<string> List(string? text) => text is null ? ImmutableArray<string>.Empty : OptionValue.SplitList(text);

    private string? Find(OptionDefinition option, RuleDefinition rule, SyntaxTree? tree) => Find(option, rule, tree is null ? Global : Of(tree));

    private static string? Find(OptionDefinition option, RuleDefinition rule, AnalyzerConfigOptions options)
    {
        var (ofRule, ofAll) = Keys.GetOrAdd((option.Name, rule.Id), static key =>
            (OptionTable.Prefix + key.Rule + "." + key.Option, OptionTable.Prefix + key.Option));
        return options.TryGetValue(ofRule, out var value) || options.TryGetValue(ofAll, out value) ? value : null;
    }
}

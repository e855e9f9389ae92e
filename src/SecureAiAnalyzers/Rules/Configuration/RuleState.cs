using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Configuration;

/// <summary>Whether a rule reports in the files of a project.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsOn">It reports in some file.</param>
/// <param name="IsOff">It is silent in some file.</param>
/// <param name="IsSwitchedOff">It is silent in some file because settings say so, though it is on by default.</param>
internal sealed record RuleState(string Id, bool IsOn, bool IsOff, bool IsSwitchedOff)
{
    /// <summary>The states of all rules, in id order.</summary>
    public static IReadOnlyList<RuleState> In(IEnumerable<SyntaxTree> files, AnalysisScope scope, RuleActivation activation) =>
        [.. RuleTable.All.Select(rule => Of(rule, files, scope, activation))];

    private static RuleState Of(RuleDefinition rule, IEnumerable<SyntaxTree> files, AnalysisScope scope, RuleActivation activation)
    {
        var (isOn, isOff, isSwitchedOff) = (false, false, false);
        foreach (var file in files)
        {
            var isAllowed = activation.IsOn(rule, file);
            var reports = isAllowed && !scope.IsSilentInTests(rule, file);
            isOn |= reports;
            isOff |= !reports;
            isSwitchedOff |= !isAllowed && rule.EnabledByDefault;
        }

        return new RuleState(rule.Id, isOn, isOff, isSwitchedOff);
    }
}

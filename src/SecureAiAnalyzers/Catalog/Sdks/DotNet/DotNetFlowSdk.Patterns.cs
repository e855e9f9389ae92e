using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Patterns of regular expressions, and what limits their matching.</content>
internal static partial class DotNetFlowSdk
{
    private const string DefaultMatchTimeout = "REGEX_DEFAULT_MATCH_TIMEOUT";

    private static SdkRow[] PatternRows =>
    [
        .. Matching.Select(static member => Sink(SinkKinds.Pattern, Regex, member, "pattern", FlowCondition.UnlimitedMatching)),
        .. Parameter(ApiRole.MatchTimeout, Regex, Matching, "matchTimeout"),
        .. Parameter(ApiRole.MatchOptions, Regex, Matching, "options"),
        Member(ApiRole.LinearMatching, "System.Text.RegularExpressions.RegexOptions", "NonBacktracking"),
        Parameter(ApiRole.DefaultMatchTimeout, "System.AppContext", "SetData", "name") with { SwitchName = DefaultMatchTimeout },
        Parameter(ApiRole.DefaultMatchTimeout, "System.AppDomain", "SetData", "name") with { SwitchName = DefaultMatchTimeout },
        .. Sanitizer(SinkKinds.Pattern, Regex, ["Escape"], "str"),
    ];

    private static string[] Matching => [Ctor, "IsMatch", "Match", "Matches", "Replace", "Split", "Count", "EnumerateMatches", "EnumerateSplits"];
}

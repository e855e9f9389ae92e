using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Rules;

namespace SecureAiAnalyzers.Tool.Output;

/// <summary>What a clean log is made of.</summary>
/// <param name="Findings">The repository's findings.</param>
/// <param name="Rules">All rules, sorted by id.</param>
/// <param name="Proof">What ran.</param>
/// <param name="Category">Under which a service keeps the log apart from others of the same commit.</param>
/// <param name="Problems">What could not be read.</param>
internal sealed record CleanLog(
    IReadOnlyList<CleanFinding> Findings,
    IReadOnlyList<RuleMetadata> Rules,
    AnalysisProof Proof,
    string Category,
    IReadOnlyList<string> Problems);

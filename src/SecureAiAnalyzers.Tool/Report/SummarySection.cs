using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Report;

/// <summary>What was analysed, and how many findings there are.</summary>
internal sealed class SummarySection(ReportContent content)
{
    private const string Id = "summary";

    /// <summary>Writes the section.</summary>
    public void Write(HtmlWriter html)
    {
        html.StartSection(Id, "Summary");
        html.Start("p", ("class", "verdict " + VerdictName));
        html.Element("strong", $"Analysis {VerdictName}. ");
        html.Text(Verdict());
        html.End();
        WriteProblems(html);
        WriteLevels(html);
        WriteFacts(html);
        html.End();
    }

    private string VerdictName => content.Proof.Verdict.ToString().ToLowerInvariant();

    private string Verdict() => content.Proof.Verdict switch
    {
        AnalysisVerdict.Complete => "Each compilation says that all of it was analysed.",
        AnalysisVerdict.Partial => "A compilation says that something was not analysed: the absence of a finding does not say that the code is sound.",
        _ when content.Proof.Compilations == 0 => "No compilation was read.",
        _ => $"{content.Proof.Unproven} of {Counted.Of(content.Proof.Compilations, "compilation")} "
            + $"do not say what was analysed ({ProofProperties.RuleId}), which a build with -p:SecureAiProof=true does.",
    };

    private void WriteProblems(HtmlWriter html)
    {
        if (content.Problems.Count == 0)
            return;

        html.Element("h3", "What could not be read");
        html.Start("ul", ("class", "problems"));
        foreach (var problem in content.Problems)
            html.Element("li", content.Logs.WithoutFolder(problem));
        html.End();
    }

    private void WriteLevels(HtmlWriter html)
    {
        html.StartTable("Findings by level", "Level", "Open", "Silenced in source", "In a baseline");
        foreach (var level in Levels.In(content.Findings))
            WriteCounts(html, Levels.NameOf(level), [.. content.Findings.Where(finding => finding.Finding.Level == level)]);
        WriteCounts(html, "all", content.Findings);
        html.EndTable();
    }

    private static void WriteCounts(HtmlWriter html, string heading, IReadOnlyList<CleanFinding> findings)
    {
        var inSource = findings.Count(finding => finding.Finding.IsSilencedInSource);
        var open = findings.Count(finding => finding.Counts(newOnly: true));
        html.StartRow(heading);
        html.Cell(open);
        html.Cell(inSource);
        html.Cell(findings.Count - open - inSource);
        html.End();
    }

    private void WriteFacts(HtmlWriter html)
    {
        html.Element("h3", "What was analysed");
        html.Start("dl");
        WriteFact(html, "Compilations", $"{content.Proof.Compilations}, of {Counted.Of(content.Projects.Count, "project")}");
        WriteNames(html, "SDKs", ProofProperties.Sdks);
        WriteNames(html, "Newer than the rules know", ProofProperties.NewerSdks);
        WriteNames(html, "Version of the rules", ProofProperties.Version);
        if (content.Proof.Names(ProofProperties.RulesOn) is { Count: > 0 } ran)
            WriteFact(html, "Rules that ran", $"{ran.Count}");
        WriteNames(html, "Rules that were off in some project or file", ProofProperties.RulesOff);
        var counts = ProofProperties.Counts.Where(key => content.Proof.Count(key) > 0).Select(key => Told(key, content.Proof.Count(key))).ToArray();
        if (counts.Length > 0)
            WriteFact(html, "Looked at", string.Join(", ", counts));
        html.End();
    }

    private static string Told(string key, long count) => key switch
    {
        "budgets" => Counted.Of(count, "question") + " that ended at a budget",
        "baselined" => Counted.Of(count, "finding") + " hidden by a baseline",
        _ => Counted.Of(count, key.TrimEnd('s')),
    };

    private void WriteNames(HtmlWriter html, string heading, string key)
    {
        if (content.Proof.Names(key) is { Count: > 0 } names)
            WriteFact(html, heading, string.Join(", ", names));
    }

    private static void WriteFact(HtmlWriter html, string heading, string text)
    {
        html.Element("dt", heading);
        html.Element("dd", text);
    }
}

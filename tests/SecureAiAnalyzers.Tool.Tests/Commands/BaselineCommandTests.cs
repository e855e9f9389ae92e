using System.Text.Json.Nodes;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Commands;

/// <summary><c>secure-ai baseline</c>.</summary>
public sealed class BaselineCommandTests : IDisposable
{
    private const string One = "11111111111111111111111111111111";
    private const string Two = "22222222222222222222222222222222";
    private const string Three = "33333333333333333333333333333333";

    private readonly TempFolder _folder = new();

    private string Baseline => _folder["SecureAi.Baseline.txt"];

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_lists_all_findings_sorted_with_member_or_file()
    {
        var log = Log(
            "a",
            Proof(),
            Finding("SAI2001", Three, "M:Contoso.Shop.Open(System.String)"),
            Finding("SAI1001", Two, "M:Program.{Main}$(System.String[])"),
            HiddenByBaseline(Finding("SAI1001", One, null)));

        var run = Run("write", log, "-o", Baseline, "--reason", "start, 2026-11");

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Errors));
        Assert.Equal(
            $"""
            # compilations: 1
            SAI1001 {One} shop/Program.cs # start, 2026-11
            SAI1001 {Two} shop/Program.cs # start, 2026-11
            SAI2001 {Three} M:Contoso.Shop.Open(System.String) # start, 2026-11

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(Baseline));
        Assert.Contains("3 findings, 3 of them new", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_leaves_out_what_no_baseline_holds()
    {
        var inBaseline = CompilerLog.Result("SAI9004", "/src/SecureAi.Baseline.txt").With(("fingerprint", Three));
        var log = Log(
            "a", Proof(), Finding("SAI1001", One, null), Finding("SAI1001", Two, null).Suppressed("why"), Finding("SAI0001", Three, null), inBaseline);

        Run("write", log, "-o", Baseline);

        Assert.Equal([$"SAI1001 {One} shop/Program.cs #"], Entries());
    }

    [Fact]
    public void Write_keeps_notes_and_texts_and_drops_what_is_stale_only_when_all_was_analysed()
    {
        _folder.Write("SecureAi.Baseline.txt", $"# ours\r\n\r\nSAI1001 {Two.ToUpperInvariant()} old/place.cs  #  ann, until 2027 \r\nSAI1001 {Three} gone.cs # ben\r\n");
        var findings = new[] { Finding("SAI1001", One, null), Finding("SAI1001", Two, null) };

        var unknown = Run("write", Log("a", findings), "-o", Baseline, "--reason", "new");
        Assert.Equal(
            ["# ours", $"SAI1001 {One} shop/Program.cs # new", $"SAI1001 {Two} shop/Program.cs # ann, until 2027", $"SAI1001 {Three} gone.cs # ben"],
            Lines().Where(line => !line.StartsWith("# compilations", StringComparison.Ordinal)));
        Assert.Contains("1 that no finding needs are kept", unknown.Output, StringComparison.Ordinal);

        Run("write", Log("b", [Proof(), .. Copies(findings)]), "-o", Baseline);
        Assert.Equal([$"SAI1001 {One} shop/Program.cs # new", $"SAI1001 {Two} shop/Program.cs # ann, until 2027"], Entries());
    }

    [Fact]
    public void Write_again_changes_nothing()
    {
        var log = Log("a", Proof(), Finding("SAI2001", Two, "M:Shop.#ctor"), Finding("SAI1001", One, "M:Shop.Open"));
        Run("write", log, "-o", Baseline, "--reason", "start # of it all");
        var first = File.ReadAllText(Baseline);

        Run("write", log, "-o", Baseline);

        Assert.Equal(first, File.ReadAllText(Baseline));
    }

    [Fact]
    public void Frameworks_and_projects_that_share_a_file_need_each_entry_once()
    {
        var one = Log("a.net8.0", Proof(), Finding("SAI1001", One, "M:A"));
        var two = Log("a.net10.0", Proof(), Finding("SAI1001", One, "M:A"));
        var other = Log("b", Proof(), Finding("SAI1001", Two, "M:A"));

        Run("write", one, two, other, "-o", Baseline);

        Assert.Equal([$"SAI1001 {One} M:A #", $"SAI1001 {Two} M:A #"], Entries());
        Assert.Equal("# compilations: 3", Lines()[0]);
    }

    [Fact]
    public void Compare_tells_new_known_and_stale_and_fails_on_new()
    {
        _folder.Write("SecureAi.Baseline.txt", $"SAI1001 {One} a # ann\nSAI1001 {Three} gone.cs # ben\n");
        var known = HiddenByBaseline(Finding("SAI1001", One, null));

        var red = Run("compare", Log("a", known, Finding("SAI2001", Two, "M:Contoso.Shop.Open")), "--baseline", Baseline);
        var green = Run("compare", Log("b", HiddenByBaseline(Finding("SAI1001", One, null))), "--baseline", Baseline);

        Assert.Equal((ExitCodes.Findings, ExitCodes.Success), (red.ExitCode, green.ExitCode));
        Assert.Equal(
            [$"new    SAI2001 {Two} M:Contoso.Shop.Open", $"stale  SAI1001 {Three} gone.cs # ben", "1 new, 1 known, 1 stale"],
            red.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Contains("0 new, 1 known, 1 stale", green.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Prune_drops_what_is_stale()
    {
        _folder.Write("SecureAi.Baseline.txt", $"# ours\n# compilations: 1\nSAI1001 {One} a # ann\nSAI1001 {Three} gone.cs # ben\n");

        var run = Run("prune", Log("a", Proof(), Finding("SAI1001", One, null), Finding("SAI2001", Two, null)), "--baseline", Baseline);

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Equal(["# ours", "# compilations: 1", $"SAI1001 {One} a # ann"], Lines());
        Assert.Contains($"gone   SAI1001 {Three} gone.cs # ben", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("partial", 1, "was not analysed in full")]
    [InlineData(null, 1, "build with -p:SecureAiProof=true")]
    [InlineData("complete", 2, "the logs have 1 compilation, and the baseline was written of 2")]
    public void Prune_refuses_what_is_not_proved_unless_it_is_forced(string? verdict, int written, string reason)
    {
        var content = $"# compilations: {written}\nSAI1001 {Three} gone.cs # ben\n";
        _folder.Write("SecureAi.Baseline.txt", content);
        var log = Log("a", verdict is null ? [Finding("SAI1001", One, null)] : [Proof(verdict)]);

        var refused = Run("prune", log, "--baseline", Baseline);
        Assert.Equal((ExitCodes.Unusable, content), (refused.ExitCode, File.ReadAllText(Baseline)));
        Assert.Contains(reason, refused.Errors, StringComparison.Ordinal);

        var forced = Run("prune", log, "--baseline", Baseline, "--force");
        Assert.Equal(ExitCodes.Success, forced.ExitCode);
        Assert.Empty(Entries());
    }

    [Theory]
    [InlineData("write", "-o")]
    [InlineData("compare", "--baseline")]
    [InlineData("prune", "--baseline")]
    public void Damaged_log_or_baseline_is_unusable_and_changes_nothing(string command, string option)
    {
        var sound = Log("sound", Proof(), Finding("SAI1001", One, null));
        var damaged = _folder.Write("damaged.sarif", "{ \"version\": \"2.1.0\", \"runs\": [");
        var conflict = _folder.Write("conflict.txt", "<<<<<<< HEAD\n");
        _folder.Write("SecureAi.Baseline.txt", $"SAI1001 {Three} gone.cs # ben\n");

        Assert.Equal(ExitCodes.Unusable, Run(command, sound, damaged, option, Baseline).ExitCode);
        Assert.Equal(ExitCodes.Unusable, Run(command, sound, option, conflict).ExitCode);
        Assert.Equal(ExitCodes.Unusable, Run(command, option, Baseline).ExitCode);
        Assert.Equal(ExitCodes.Unusable, Run(command, sound, option, "").ExitCode);
        Assert.Equal([$"SAI1001 {Three} gone.cs # ben"], Lines());
        Assert.Equal("<<<<<<< HEAD\n", File.ReadAllText(conflict));
    }

    [Fact]
    public void Findings_without_fingerprint_are_told_and_count_as_new()
    {
        var log = Log("a", Proof(), CompilerLog.Result());

        var written = Run("write", log, "-o", Baseline);
        Assert.Equal(ExitCodes.Unusable, written.ExitCode);
        Assert.Contains("1 finding left out", written.Errors, StringComparison.Ordinal);

        var compared = Run("compare", log, "--baseline", Baseline);
        Assert.Equal(ExitCodes.Findings, compared.ExitCode);
        Assert.Contains("1 new, 0 known", compared.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_texts_stay_in_their_line()
    {
        var log = Log("a", Proof(), Finding("SAI1001", One, "M:A\nSAI2001 " + Two + " x # y\u001b[2J #z"));

        Run("write", log, "-o", Baseline, "--reason", "one\ntwo");

        Assert.Equal([$"SAI1001 {One} M:A\\u000ASAI2001 {Two} x%20# y\\u001B[2J%20#z # one\\u000Atwo"], Entries());
    }

    [Fact]
    public void Large_baselines_are_read_and_written()
    {
        var entries = Enumerable.Range(0, 100_000).Select(i => $"SAI2001 {i:x32} M:Contoso.Shop.Member{i} # ann");
        _folder.Write("SecureAi.Baseline.txt", string.Join('\n', entries));

        Run("write", Log("a", Finding("SAI1001", One, null)), "-o", Baseline);

        Assert.Equal(100_001, Entries().Length);
    }

    private static ToolRun Run(string command, params string[] arguments) => ToolRun.Of(["baseline", command, .. arguments, "--root", "/src"]);

    private string Log(string name, params JsonObject[] results) => _folder.Write($"logs/{name}.sarif", CompilerLog.Of(results));

    private string[] Lines() => File.ReadAllLines(Baseline);

    private string[] Entries() => [.. Lines().Where(line => !line.StartsWith('#'))];

    private static JsonObject Finding(string rule, string fingerprint, string? symbol) => symbol is null
        ? CompilerLog.Result(rule, message: fingerprint).With(("fingerprint", fingerprint))
        : CompilerLog.Result(rule, message: fingerprint).With(("fingerprint", fingerprint), ("symbol", symbol));

    private static JsonObject[] Copies(IEnumerable<JsonObject> findings) => [.. findings.Select(finding => finding.DeepClone().AsObject())];

    private static JsonObject Proof(string verdict = "complete") => CompilerLog.Result("SAI0003", level: "note").With(("verdict", verdict));

    private static JsonObject HiddenByBaseline(JsonObject finding)
    {
        finding.Suppressed(null)["suppressions"]![0]!["properties"]!["suppressionType"] =
            "DiagnosticSuppressor { Suppression Id: SAIBASELINE, Suppression Justification: Listed in SecureAi.Baseline.txt }";
        return finding;
    }
}

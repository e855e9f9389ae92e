using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Analysis;

/// <summary>Reports the flows that end in one body.</summary>
internal readonly struct FlowReporter(FlowRuleSet rules, ISymbol owner, FileAnalysis file)
{
    private const string TooLarge = "is too large";
    private const string TooMany = "has more callers or implementations than are followed";

    private readonly FlowRuleSet _rules = rules;
    private readonly ISymbol _owner = owner;
    private readonly FileAnalysis _file = file;
    private readonly AnalysisScope _scope = file.Scope;
    private readonly FlowEngine _engine = file.Scope.Flow;

    /// <summary>Reports each value that a source reaches, once for each rule.</summary>
    public void Report(FlowBody body)
    {
        foreach (var function in body.Functions)
        {
            if (function.IsOverBudget)
                ReportBudget(new Finding(Location.Create(body.Tree, function.Name.Span), function.Name.Text, TooLarge));
        }

        foreach (var use in body.Sinks)
            Report(use);
        if (!_rules.AsksForToolResults(_engine.Context, body.Tree, _file.CancellationToken))
            return;

        foreach (var returned in body.Returned)
        {
            if (returned.Function.Method is { } method && _engine.IsTool(returned.Function, _file.CancellationToken))
                Report(ResultOf(method, returned), isToolResult: true);
        }
    }

    private static SinkUse ResultOf(MemberRef tool, ReturnUse returned) =>
        new(returned.Value, SinkKinds.Prompt, returned.Function, returned.Span, tool, Parameter: null) { IsWholeObject = true };

    private void Report(SinkUse use, bool isToolResult = false)
    {
        _scope.Code.Tally.AddFlow();
        SourceHit? unsolved = null;
        var found = new List<(FlowRule Rule, List<SourceHit> Sources)>();
        var isSilent = true;
        FlowMode? asked = null;
        IReadOnlyList<SourceHit> hits = [];
        foreach (var rule in _rules.All)
        {
            if ((use.Sinks & rule.Sink) == 0 || (isToolResult && !rule.CoversToolResults) || (use.IsPart && rule.IsVerbatim)
                || !rule.AppliesTo(_scope)
                || !rule.MayReport(_engine.Context, use.Function.Body.Tree, _file.CancellationToken))
            {
                continue;
            }

            var mode = rule.ModeOf(use);
            if (mode != asked)
                (asked, hits) = (mode, _engine.SourcesOf(use.Value, use.IsWholeObject, mode, _file.CancellationToken));
            var sources = Sources(use, rule, hits, ref unsolved);
            if (sources.Count == 0 && found.Count == 0)
                sources.AddRange(rule.SourcesBeside(use, _engine.Context));
            if (sources.Count > 0 && !IsToldElsewhere(use, rule))
                found.Add((rule, sources));
            isSilent &= sources.Count == 0;
        }

        foreach (var (rule, sources) in found)
            Report(use, rule, [.. sources.Where(source => !IsToldByOther(rule, source, found))]);
        if (isSilent && unsolved is not null)
            ReportBudget(new Finding(LocationOf(use), unsolved.Member.DisplayName, TooMany));
    }

    private void Report(SinkUse use, FlowRule rule, List<SourceHit> sources)
    {
        if (sources.Count > 0)
            Report(rule.Definition, FindingOf(use, rule, sources));
    }

    private static bool IsToldByOther(FlowRule rule, SourceHit source, List<(FlowRule Rule, List<SourceHit> Sources)> found)
    {
        foreach (var (other, sources) in found)
        {
            if (rule.YieldsTo.Contains(other.Definition) && sources.Exists(source.IsAt))
                return true;
        }

        return false;
    }

    /// <summary>The sources of which the rule speaks.</summary>
    /// <param name="use">The sink.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="hits">What reaches the sink.</param>
    /// <param name="unsolved">Set to the first place of which it is not known what reaches the sink.</param>
    private List<SourceHit> Sources(SinkUse use, FlowRule rule, IReadOnlyList<SourceHit> hits, ref SourceHit? unsolved)
    {
        var sources = new List<SourceHit>();
        foreach (var hit in hits)
        {
            if (hit.Labels == FlowLabels.Unsolved)
                unsolved ??= hit;
            else if (IsOf(rule, use, hit))
                sources.Add(hit);
        }

        return sources;
    }

    private bool IsOf(FlowRule rule, SinkUse use, SourceHit hit) => (hit.Labels & rule.Labels) != 0
        && !(use.IsDescription && IsDescription(hit))
        && rule.Covers(use, hit, _engine.Context, _file.CancellationToken);

    /// <summary>Whether a server tells by it what a tool is for: who passes the tool on says the same of it.</summary>
    private bool IsDescription(SourceHit hit)
    {
        if ((hit.Labels & FlowLabels.Retrieved) == 0 || _engine.Context.Members.SymbolOf(hit.Member) is not { } member)
            return false;

        foreach (var row in _engine.Context.RowsOf(member))
        {
            if (row.Row is { Role: FlowRole.Source, IsDescription: true })
                return true;
        }

        return false;
    }

    private bool IsToldElsewhere(SinkUse use, FlowRule rule)
    {
        var node = use.Function.Body.Tree.GetRoot(_file.CancellationToken).FindNode(use.Span.TextSpan, getInnermostNodeForTie: true);
        return _scope.Code.Bodies.GetOperation(node, _file.CancellationToken) is { } sink
            && (!rule.Concerns(sink, _scope, _file.CancellationToken) || rule.IsToldElsewhere(sink, _scope, _file.CancellationToken));
    }

    private Finding FindingOf(SinkUse use, FlowRule rule, List<SourceHit> sources)
    {
        var hops = _engine.PathOf(use.Value, use.IsWholeObject, rule.ModeOf(use), sources[0], _file.CancellationToken);
        var places = new List<Location>();
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        AddSafeForm(use, rule, properties);
        Add(sources[0].Place, FlowHop.Source + SourceName(sources[0].Member), places, properties);
        foreach (var hop in hops.Where(hop => hop.Place != sources[0].Place && !use.Span.TextSpan.Equals(hop.Place.Span)))
            Add(hop.Place, hop.Text, places, properties);
        if (use.Reaches is not null)
            Add(new SourceSpan(use.Function.Body.Tree, use.Span.TextSpan), $"reaches '{use.Reaches}' in '{use.Member.DisplayName}'", places, properties);
        foreach (var other in sources.Skip(1))
            Add(other.Place, FlowHop.Source + SourceName(other.Member), places, properties);
        return new Finding(LocationOf(use), SourceName(sources[0].Member), SinkName(use))
        {
            Additional = places,
            Properties = properties.ToImmutable(),
        };
    }

    /// <summary>Tells the fix by which name the SDK takes the text safely.</summary>
    private static void AddSafeForm(SinkUse use, FlowRule rule, ImmutableDictionary<string, string?>.Builder properties)
    {
        foreach (var row in use.SafeForms)
        {
            if ((row.Sinks & rule.Sink) == 0)
                continue;

            properties[FindingProperties.Replacement] = row.SafeForm;
            if (row.Selector is not null)
                properties[FindingProperties.Role] = row.Selector;
            return;
        }
    }

    /// <summary>The text of a hop stands under the position of its place. What nobody wrote explains nothing.</summary>
    private static void Add(SourceSpan place, string text, List<Location> places, ImmutableDictionary<string, string?>.Builder properties)
    {
        var location = Location.Create(place.Tree, place.Span);
        if (!RazorFile.IsWritten(location))
            return;

        properties[FindingProperties.HopAt(places.Count)] = text;
        places.Add(location);
    }

    private static Location LocationOf(SinkUse use) => Location.Create(use.Function.Body.Tree, use.Span.TextSpan);

    private static string SourceName(MemberRef source) => source.Kind == MemberKind.Indexer ? source.TypeName : source.DisplayName;

    private static string SinkName(SinkUse use) => use.Member.Kind == MemberKind.Lambda
        ? "result of a tool"
        : NameOf(use) + (use.Program is null ? string.Empty : $" of {ShellNames.NameOf(use.Program)}");

    private static string NameOf(SinkUse use) => use.Parameter is null ? use.Member.DisplayName : use.Member.DisplayName + "(" + use.Parameter + ")";

    private void ReportBudget(Finding finding)
    {
        _scope.Code.Tally.AddBudget();
        Report(RuleTable.AnalysisBudget, finding);
    }

    private void Report(RuleDefinition rule, Finding finding) => _file.Report(rule, finding, _owner);
}

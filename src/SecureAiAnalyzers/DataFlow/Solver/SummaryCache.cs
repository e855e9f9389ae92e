using SecureAiAnalyzers.Symbols;


namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>
/// Final summaries of a compilation. A run publishes its summaries together when all of them are final, so that no thread sees one that still
/// grows; two threads may find the same summary, and either may be kept.
/// </summary>
internal sealed class SummaryCache
{
    private readonly Memo<(FlowPoint, FlowMode), ProcedureSummary> _local = new();
    private readonly Memo<(FlowPoint, FlowMode), ProcedureSummary> _parameters = new();
    private readonly Memo<(MemberPoint, FlowMode), ProcedureSummary> _members = new();

    /// <summary>What a value is made of inside its function.</summary>
    public ProcedureSummary? OfValue(FlowPoint point, FlowMode mode) => _local.TryGetValue((point, mode), out var summary) ? summary : null;

    /// <summary>What callers give for a parameter.</summary>
    public ProcedureSummary? OfParameter(FlowPoint point, FlowMode mode) => _parameters.TryGetValue((point, mode), out var summary) ? summary : null;

    /// <summary>What the program writes to a member.</summary>
    public ProcedureSummary? OfMember(MemberPoint point, FlowMode mode) => _members.TryGetValue((point, mode), out var summary) ? summary : null;

    /// <summary>Keeps final summaries.</summary>
    public void Publish(
        FlowMode mode,
        IEnumerable<KeyValuePair<FlowPoint, ProcedureSummary>> values,
        IEnumerable<KeyValuePair<FlowPoint, ProcedureSummary>> parameters,
        IEnumerable<KeyValuePair<MemberPoint, ProcedureSummary>> members)
    {
        foreach (var pair in values)
            _local.TryAdd((pair.Key, mode), pair.Value);
        foreach (var pair in parameters)
            _parameters.TryAdd((pair.Key, mode), pair.Value);
        foreach (var pair in members)
            _members.TryAdd((pair.Key, mode), pair.Value);
    }
}

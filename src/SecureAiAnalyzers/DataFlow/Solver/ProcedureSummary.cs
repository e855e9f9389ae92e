using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>
/// The solution of a query: the sources, and, inside one function, the parameters and members that it depends on. Grows until nothing changes,
/// and is final then.
/// </summary>
internal sealed class ProcedureSummary(SourceSet sources)
{
    /// <summary>The sources.</summary>
    public SourceSet Sources { get; } = sources;

    /// <summary>Parts of parameters that reach the value.</summary>
    public HashSet<FlowPoint> Parameters { get; } = [];

    /// <summary>Parts of members that reach the value.</summary>
    public HashSet<MemberPoint> Members { get; } = [];
}

/// <summary>A part of a member.</summary>
/// <param name="Member">The member.</param>
/// <param name="Path">The part.</param>
internal readonly record struct MemberPoint(MemberRef Member, AccessPath Path);

using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>Learns where a value comes from, one step at a time.</summary>
internal interface IStepVisitor
{
    /// <summary>The types that are known where the step is taken.</summary>
    TypeSubstitution? Types { get; }

    /// <summary>It comes from another value of the same body.</summary>
    void Next(FlowNode node, AccessPath path);

    /// <summary>It is a source.</summary>
    void Source(SourceNode source);

    /// <summary>It is what a call gives that may run more functions than are followed.</summary>
    void Unsolved(CallNode call);

    /// <summary>It was given to the function.</summary>
    void Parameter(ParameterNode parameter, AccessPath path);

    /// <summary>It is in a member that the program writes elsewhere: a static one, or one that only its own type writes.</summary>
    void Member(MemberRef member, AccessPath path);

    /// <summary>It comes out of a function that is called: the node belongs to that function, whose parameters the call gives.</summary>
    void Inside(FlowNode node, AccessPath path, CallFrame frame);
}

/// <summary>A call as it is entered.</summary>
/// <param name="Site">The call.</param>
/// <param name="Function">The function.</param>
/// <param name="Made">The object, when a constructor is called.</param>
internal sealed record CallFrame(CallSite Site, FlowFunction? Function, FlowNode? Made = null);

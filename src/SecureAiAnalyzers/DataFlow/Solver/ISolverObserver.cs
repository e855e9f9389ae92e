namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>Is told what a solver does, for tests and for whoever looks into a wrong finding. The analyzers give none.</summary>
internal interface ISolverObserver
{
    /// <summary>The transfer function is applied to the point. What it finds is told to the visitor that is returned, which passes it on.</summary>
    IStepVisitor Step(FlowPoint point, IStepVisitor visitor);

    /// <summary>The summary of a value has grown.</summary>
    void Grew(FlowPoint point, ProcedureSummary summary);

    /// <summary>The summary of a value is final from an earlier run.</summary>
    void Reused(FlowPoint point, ProcedureSummary summary);

    /// <summary>The worklist is empty, so that all summaries are final.</summary>
    void Solved(FlowPoint point, IReadOnlyList<SourceHit> sources);
}

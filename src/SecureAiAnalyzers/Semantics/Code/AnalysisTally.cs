namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>What was asked in a compilation and how often no answer was found in time, so that silence can be told from safety (SAI0003).</summary>
internal sealed class AnalysisTally
{
    private int _flows;
    private int _budgets;

    /// <summary>Values at sinks of which it was asked where they come from.</summary>
    public int Flows => _flows;

    /// <summary>Questions that ended at a budget, so that their answer is not known.</summary>
    public int Budgets => _budgets;

    /// <summary>Counts a value at a sink.</summary>
    public void AddFlow() => Interlocked.Increment(ref _flows);

    /// <summary>Counts a question that ended at a budget.</summary>
    public void AddBudget() => Interlocked.Increment(ref _budgets);
}

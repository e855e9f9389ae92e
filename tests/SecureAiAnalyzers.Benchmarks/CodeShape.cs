namespace SecureAiAnalyzers.Benchmarks;

/// <summary>What grows in a measured program.</summary>
public enum CodeShape
{
    /// <summary>Statements of one method, each third of them a branch.</summary>
    Statements,

    /// <summary>Methods that call each other in a ring, with a source in one and a sink in another.</summary>
    Methods,

    /// <summary>Operands of one concatenation.</summary>
    Operands,

    /// <summary>Calls of one fluent chain.</summary>
    FluentCalls,

    /// <summary>Lambdas beside each other, each with a lambda in it.</summary>
    Lambdas,

    /// <summary>Files, each with a method that calls one of the file before.</summary>
    Files,
}

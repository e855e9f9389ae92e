using System;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SecureAiAnalyzers.Flow;

/// <summary>
/// What the engine is ready to do for one body. The limits depend on that body alone, so that the same code always has the same findings.
/// </summary>
internal static class FlowBudget
{
    /// <summary>Blocks of one function.</summary>
    public const int MaxBlocks = 40_000;

    /// <summary>Depth of an expression.</summary>
    public const int MaxDepth = 200;

    /// <summary>Depth of lambdas in lambdas.</summary>
    public const int MaxNesting = 24;

    /// <summary>Implementations of one interface member, above which a call is unknown.</summary>
    public const int MaxImplementations = 20;

    /// <summary>Callers of one function, above which its parameters are unknown.</summary>
    public const int MaxCallers = 60;

    /// <summary>Sources named for one label.</summary>
    public const int MaxSources = 4;

    /// <summary>Gives up on a graph that is too large.</summary>
    public static void Check(ControlFlowGraph graph)
    {
        if (graph.Blocks.Length > MaxBlocks)
            throw new FlowBudgetException();
    }

    /// <summary>Gives up on functions nested too deep.</summary>
    public static void CheckNesting(int depth)
    {
        if (depth > MaxNesting)
            throw new FlowBudgetException();
    }

    /// <summary>Gives up on expressions nested too deep.</summary>
    public static void CheckDepth(int depth)
    {
        if (depth > MaxDepth)
            throw new FlowBudgetException();
    }
}

/// <summary>A body is larger than <see cref="FlowBudget"/> allows; caught where the body is built.</summary>
internal sealed class FlowBudgetException : Exception;

using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>
/// What the engine is ready to do for one function. The limits depend on its code alone, so that the same code always has the same findings; a
/// lambda or local function that is above them leaves the function around it as it is.
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
    public const int MaxImplementations = Implementations.MaxFollowed;

    /// <summary>Callers of one function, above which its parameters are unknown.</summary>
    public const int MaxCallers = 60;

    /// <summary>Questions that one body has, up to which each of them walks through it for itself.</summary>
    public const int MaxWalks = 64;

    /// <summary>Steps that are looked at for the way of one finding; without a way it names source and sink.</summary>
    public const int MaxSteps = 1_000;

    /// <summary>The same in a body with more questions than that.</summary>
    public const int MaxStepsInLarge = 500;

    /// <summary>Sources named for one label.</summary>
    public const int MaxSources = 4;

    /// <summary>Parameters of other functions that are told to reach one sink.</summary>
    public const int MaxGiven = 100;

    /// <summary>Whether no question can walk through the body for itself.</summary>
    public static bool IsLarge(FlowBody body) => body.Questions > MaxWalks;
}

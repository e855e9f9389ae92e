namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a state takes over from the state before it.</summary>
public enum StateInheritanceMode
{
    /// <summary>Everything that is not set, except for fixable diagnostics.</summary>
    AutoInherit,

    /// <summary>Nothing.</summary>
    Explicit,

    /// <summary>Everything that is not set, fixable diagnostics included.</summary>
    AutoInheritAll,
}

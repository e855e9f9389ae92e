namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What happens to the markup in the files of a state.</summary>
public enum MarkupMode
{
    /// <summary>Markup is code: nothing is parsed.</summary>
    None,

    /// <summary>Markup is removed and means nothing.</summary>
    Ignore,

    /// <summary>Markup is removed; the diagnostics that a code fix of the test can fix are not expected.</summary>
    IgnoreFixable,

    /// <summary>Markup is removed and describes expected diagnostics and locations.</summary>
    Allow,
}

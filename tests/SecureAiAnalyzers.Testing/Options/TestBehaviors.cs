namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Leaves out automatic checks of an analyzer test.</summary>
[Flags]
public enum TestBehaviors
{
    /// <summary>All checks run.</summary>
    None = 0,

    /// <summary>Does not check that generated code is left alone.</summary>
    SkipGeneratedCodeCheck = 1,

    /// <summary>Does not check that <c>#pragma warning disable</c> silences the analyzers.</summary>
    SkipSuppressionCheck = 2,

    /// <summary>Does not compare the output of source generators.</summary>
    SkipGeneratedSourcesCheck = 4,
}

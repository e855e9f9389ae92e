namespace SecureAiAnalyzers.Analysis;

/// <summary>Who wrote the code that an analyzer looks at.</summary>
public enum CodeOrigin
{
    /// <summary>People, in C#.</summary>
    Written,

    /// <summary>
    /// The Razor compiler, which makes it of components, pages and views. The compiler counts it as generated code; findings are shown in the
    /// Razor file.
    /// </summary>
    Razor,

    /// <summary>People, in C# or in Razor files.</summary>
    WrittenOrRazor,
}

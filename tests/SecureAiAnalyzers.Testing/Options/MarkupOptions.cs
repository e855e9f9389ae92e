namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Changes how markup is read.</summary>
[Flags]
public enum MarkupOptions
{
    /// <summary>The default.</summary>
    None = 0,

    /// <summary>Markup that fits several descriptors means the first of them.</summary>
    UseFirstDescriptor = 1,

    /// <summary><c>$$</c> is code, for example the start of an interpolated raw string.</summary>
    TreatPositionIndicatorsAsCode = 2,
}

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>An expected location and how it is compared.</summary>
public readonly struct DiagnosticLocation
{
    /// <summary>Creates a location.</summary>
    public DiagnosticLocation(FileLinePositionSpan span, DiagnosticLocationOptions options)
    {
        Span = span;
        Options = options;
    }

    /// <summary>File, start and end.</summary>
    public FileLinePositionSpan Span { get; }

    /// <summary>How the location is compared.</summary>
    public DiagnosticLocationOptions Options { get; }
}

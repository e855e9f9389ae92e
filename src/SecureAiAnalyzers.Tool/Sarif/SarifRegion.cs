namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>A part of a file, counted from 1; the end column is the one after the last.</summary>
internal readonly record struct SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn) : IComparable<SarifRegion>
{
    /// <inheritdoc/>
    public int CompareTo(SarifRegion other) =>
        (StartLine, StartColumn, EndLine, EndColumn).CompareTo((other.StartLine, other.StartColumn, other.EndLine, other.EndColumn));
}

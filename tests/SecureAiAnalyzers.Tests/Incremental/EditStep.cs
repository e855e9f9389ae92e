using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Tests.Incremental;

/// <summary>One edit, and what the host asks after it.</summary>
/// <param name="Name">What the edit does.</param>
/// <param name="Program">The program after it.</param>
internal sealed record EditStep(string Name, ProgramText Program)
{
    /// <summary>The files that are open.</summary>
    public ImmutableArray<string> Open { get; init; } = [];

    /// <summary>Whether the findings of the whole program are asked too.</summary>
    public bool AsksAll { get; init; }

    /// <summary>Whether the driver uses several threads.</summary>
    public bool IsConcurrent { get; init; }

    /// <summary>After so many milliseconds the host gives up a first question; null when it asks none.</summary>
    public int? Cancelled { get; init; }

    /// <summary>The part of the first open file that a first question is about; null when it asks none.</summary>
    public TextSpan? Part { get; init; }

    /// <summary>The step whose snapshot is asked again, instead of a new one.</summary>
    public EditStep? Earlier { get; init; }
}

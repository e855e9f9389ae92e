using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog;

namespace SecureAiAnalyzers.Flow.Building;

/// <summary>A test that a condition makes.</summary>
/// <param name="Subject">What is tested.</param>
/// <param name="Sinks">The sinks that it is right for when the test is passed.</param>
internal sealed record GuardTest(IOperation Subject, SinkKinds Sinks)
{
    /// <summary>The set that the subject is looked up in; it must itself be clean.</summary>
    public IOperation? Set { get; init; }

    /// <summary>Whether what the subject was made of, or is a part of, is right too: an address whose host is tested.</summary>
    public bool CoversParts { get; init; }
}

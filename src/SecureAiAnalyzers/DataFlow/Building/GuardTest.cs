using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>A test that a condition makes.</summary>
/// <param name="Subject">What is tested.</param>
/// <param name="Sinks">The sinks that it is right for when the test is passed.</param>
internal sealed record GuardTest(IOperation Subject, SinkKinds Sinks)
{
    /// <summary>The set that the subject is looked up in; it must itself be clean.</summary>
    public IOperation? Set { get; init; }

    /// <summary>The characters that the subject is made of.</summary>
    public CharacterSet Characters { get; init; } = CharacterSet.All;

    /// <summary>The member of the subject that is tested, the outermost first; empty for the subject itself.</summary>
    public IReadOnlyList<ISymbol> Path { get; init; } = [];

    /// <summary>Whether the subject is a list, and <see cref="Path"/> leads from each of its elements to what is tested.</summary>
    public bool IsOfElements { get; init; }

    /// <summary>Whether what the subject was made of, or is a part of, is right too: an address whose host is tested.</summary>
    public bool CoversParts { get; init; }

    /// <summary>Whether the subject is a path that leads where it may, so that all that names the same file is right for paths too.</summary>
    public bool IsOfPath { get; init; }

    /// <summary>The address whose host the subject is; null for other texts.</summary>
    public IOperation? Address { get; init; }

    /// <summary>Whether all that the subject holds is right too: an object that was checked as a whole.</summary>
    public bool CoversMembers { get; init; }

    /// <summary>The call whose caller the subject belongs to, where a function tests what it is given by a condition or function of that caller.</summary>
    public CallFrame? GivenBy { get; init; }

    /// <summary>Whether the other test is one of the same value.</summary>
    public bool IsOfSameValue(GuardTest other) =>
        IsSame(Subject, other.Subject) && Path.SequenceEqual(other.Path, SymbolEqualityComparer.Default);

    private static bool IsSame(IOperation left, IOperation right) => (left.SkipConversions(), right.SkipConversions()) switch
    {
        (ILocalReferenceOperation one, ILocalReferenceOperation two) => SymbolEqualityComparer.Default.Equals(one.Local, two.Local),
        (IParameterReferenceOperation one, IParameterReferenceOperation two) => SymbolEqualityComparer.Default.Equals(one.Parameter, two.Parameter),
        (IMemberReferenceOperation { Instance: { } one } first, IMemberReferenceOperation { Instance: { } two } second) =>
            SymbolEqualityComparer.Default.Equals(first.Member, second.Member) && IsSame(one, two),
        (IInstanceReferenceOperation, IInstanceReferenceOperation) => true,
        (IFlowCaptureReferenceOperation one, IFlowCaptureReferenceOperation two) => one.Id.Equals(two.Id),
        _ => false,
    };
}

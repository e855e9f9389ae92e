using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Reads out of a condition which values are right when it is true, or when it is false.</summary>
/// <param name="body">The body that is built.</param>
/// <param name="peek">The value of an operation where the condition stands.</param>
/// <param name="heldBy">What a temporary holds when it is not null.</param>
/// <param name="locate">The storage location that an operation reads.</param>
internal sealed class GuardReader(
    BodyBuilder body, Func<IOperation?, FlowNode?> peek, Func<IOperation, IOperation?> heldBy, Func<IOperation?, StorageLocation?> locate)
{
    /// <summary>What is known on the branch that the condition's outcome leads to.</summary>
    public IReadOnlyList<Refinement> Read(IOperation condition, bool outcome)
    {
        var refinements = new List<Refinement>();
        foreach (var test in body.Tests.In(condition, outcome))
            Add(test, refinements);
        return refinements;
    }

    private void Add(GuardTest test, List<Refinement> refinements)
    {
        var set = test.Set is null ? null : peek(test.Set);
        Add(test, set, test.Subject.SkipConversions(), refinements);
        if (test.Address is { } address && test.Subject.SkipConversions() is ILocalReferenceOperation)
            Add(test, set, address.SkipConversions(), refinements);
    }

    private void Add(GuardTest test, FlowNode? set, IOperation? tested, List<Refinement> refinements)
    {
        var subject = tested;
        while (subject is not null)
        {
            if (test is { IsOfElements: true, Path.Count: > 0 })
            {
                if (peek(subject) is { } list)
                    refinements.Add(new Refinement(list, test.Sinks, set, test.Characters) { Path = test.Path });
            }
            else if (ValueOf(subject, test) is { } value)
            {
                refinements.Add(new Refinement(value, test.Sinks, set, test.Characters) { Whole = test.CoversMembers ? WholeOf(subject, test) : null });
                if (test.CoversParts)
                    AddParts(value, test, set, refinements);
            }

            subject = heldBy(subject).SkipConversions() ?? (test.CoversParts || KeepsContent(subject) ? Inner(subject) : null);
        }
    }

    /// <summary>What is tested: the subject, or a member of it.</summary>
    private FlowNode? ValueOf(IOperation subject, GuardTest test)
    {
        var value = peek(subject);
        foreach (var member in test.Path)
            value = body.Nodes.Load(value, member, subject.Syntax);
        return value;
    }

    private StorageLocation? WholeOf(IOperation subject, GuardTest test)
    {
        var whole = locate(subject);
        foreach (var member in test.Path)
            whole = whole?.Of(member);
        return whole;
    }

    /// <summary>An address whose host is checked is right, and so is the text that it was made of.</summary>
    private static void AddParts(FlowNode value, GuardTest test, FlowNode? set, List<Refinement> refinements)
    {
        if (value is not DerivedNode derived)
            return;

        foreach (var part in derived.Operands)
            refinements.Add(new Refinement(part, test.Sinks, set, CharacterSet.All));
    }

    /// <summary>Whether a check of the call's result is a check of the text itself: only ends or letter case differ.</summary>
    public static bool KeepsContent(IOperation? subject) => subject is IInvocationOperation
    {
        TargetMethod:
            {
                ContainingType.SpecialType: SpecialType.System_String,
                Name: "Trim" or "TrimStart" or "TrimEnd" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "ToString" or "ToCharArray",
            }
            or { ContainingType.Name: "MemoryExtensions", Name: "AsSpan", Parameters.Length: 1 }
            or { ContainingType.Name: "Enumerable", Name: "AsEnumerable" or "ToArray" or "ToList" or "ToHashSet" },
    };

    /// <summary>What a call or property is a part or a form of.</summary>
    public static IOperation? Inner(IOperation subject) => subject switch
    {
        IInvocationOperation { Instance: null, Arguments: [var text] } => text.Value.SkipConversions(),
        IInvocationOperation call => call.Instance.SkipConversions(),
        IPropertyReferenceOperation property => property.Instance.SkipConversions(),
        _ => null,
    };
}

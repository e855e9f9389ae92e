using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>Answers: does a function that is made go anywhere from where a model could get it?</summary>
internal sealed class ToolDestinations : ObjectReach
{
    private ToolDestinations(CodeScope code, CancellationToken cancellationToken)
        : base(code, cancellationToken)
    {
    }

    /// <summary>Whether the whole way of the function is seen, and nothing takes it: at most its name or the number of functions is read.</summary>
    public static bool AreNone(IOperation tool, CodeScope code, CancellationToken cancellationToken) =>
        new ToolDestinations(code, cancellationToken).Follow(tool).All(static use => use.IsPassedOn || IsDropped(use));

    /// <inheritdoc />
    protected override bool FollowsCollections => true;

    private static bool IsDropped(ObjectUse use) => use.User switch
    {
        IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        IPropertyReferenceOperation { Type.SpecialType: not SpecialType.None } property => property.Instance == use.Part,
        _ => false,
    };
}

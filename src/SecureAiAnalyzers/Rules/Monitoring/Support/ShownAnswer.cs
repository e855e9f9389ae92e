using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>
/// Whether a parsed answer is only shown: itself, its members and the texts that are made of them go to the console or a log, where a person sees
/// what is missing.
/// </summary>
internal sealed class ShownAnswer : ObjectReach
{
    private readonly AiContext _ai;

    private ShownAnswer(AiContext ai, CodeScope code, CancellationToken cancellationToken)
        : base(code, cancellationToken) => _ai = ai;

    /// <summary>Whether all that uses the answer shows it.</summary>
    public static bool Is(IOperation answer, AiContext ai, CodeScope code, CancellationToken cancellationToken)
    {
        var walk = new ShownAnswer(ai, code, cancellationToken);
        var isShown = false;
        foreach (var use in walk.Follow(answer))
        {
            if (walk.IsShown(use))
                isShown = true;
            else if (!use.IsPassedOn && !IsTakenApart(use))
                return false;
        }

        return isShown;
    }

    protected override bool PassesOn(IOperation whole, IOperation part) => base.PassesOn(whole, part) || whole switch
    {
        IMemberReferenceOperation member => member.Instance == part,
        IInterpolationOperation or IInterpolatedStringOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType.SpecialType: SpecialType.System_String } } => true,
        IInvocationOperation call => call.Type is { SpecialType: SpecialType.System_String },
        IConditionalAccessOperation access => access.Operation != part,
        _ => false,
    };

    /// <summary>What is read where the object is there at all, and the elements that a loop takes out of it.</summary>
    protected override IEnumerable<ObjectUse> FollowFurther(ObjectUse use) => use.User switch
    {
        IConditionalAccessOperation access => access.WhenNotNull.DescendantsAndSelf()
            .OfType<IConditionalAccessInstanceOperation>()
            .Take(1)
            .SelectMany(instance => Follow(instance, use)),
        IForEachLoopOperation { Syntax: ForEachStatementSyntax, Locals: [var element] } => Follow(element, use),
        _ => [],
    };

    private static bool IsTakenApart(ObjectUse use) => use.User is IConditionalAccessOperation or IForEachLoopOperation { Syntax: ForEachStatementSyntax };

    private bool IsShown(ObjectUse use) => use.User is IArgumentOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter }
        && _ai.Members.FlowOf(method).Any(row =>
            row.Row.Role == FlowRole.Sink && (row.Row.Sinks & SinkKinds.Log) != 0 && row.Row.Parameter == parameter.Name);
}

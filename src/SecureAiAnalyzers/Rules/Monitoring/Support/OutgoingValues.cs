using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>
/// Whether a value leaves the function in which it is made, by itself or as part of a text or an object: returned, or given to a parameter
/// that shows it to the caller.
/// </summary>
internal sealed class OutgoingValues(CodeScope code, AiContext ai, CancellationToken cancellationToken)
    : ObjectReach(code, cancellationToken)
{
    /// <summary>Beginnings of the names of methods that take out what must not be seen.</summary>
    private static readonly string[] CleaningMethods = ["Sanitize", "Redact", "Mask", "Scrub", "Strip"];

    private static readonly string[] FillingMethods = ["Add", "Append", "AppendLine", "AppendFormat", "Insert"];

    /// <summary>Whether the value leaves.</summary>
    public static bool Contain(IOperation value, CodeScope code, AiContext ai, CancellationToken cancellationToken) =>
        new OutgoingValues(code, ai, cancellationToken).Follow(value).Any(use => use.User switch
        {
            IReturnOperation => !use.IsPassedOn,
            IArgumentOperation argument => IsShown(argument, ai),
            _ => false,
        });

    protected override bool PassesOn(IOperation whole, IOperation part) => whole switch
    {
        IArgumentOperation argument => !IsShown(argument, ai) && !IsFilledIn(argument) && IsMadeOf(argument),
        IInvocationOperation call when call.Instance == part => GivesText(call.Type),
        IConditionalOperation choice when choice.Condition == part => false,
        _ => HoldsParts(whole, part),
    };

    protected override bool IsFollowed(ISymbol holder) => holder switch
    {
        ILocalSymbol => true,
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } =>
            method.MethodKind != MethodKind.Constructor && !IsValueless(method.ReturnType) && !IsCleaning(method.Name),
        _ => false,
    };

    /// <summary>A local object that takes the value in, as a member or as an element.</summary>
    protected override IEnumerable<ObjectUse> FollowFurther(ObjectUse use)
    {
        var owner = use.User switch
        {
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => target.Instance,
            IArgumentOperation { Parent: IInvocationOperation call } argument when IsFilledIn(argument) => call.Instance,
            _ => null,
        };
        return VariableOf(owner) is { } local ? Follow(local, use) : [];
    }

    private static bool IsShown(IArgumentOperation argument, AiContext ai) => ai.Members.Of(argument.Parameter, ApiRole.DisclosedText) is not null;

    /// <summary>Whether the argument goes into a local object, such as a list of errors.</summary>
    private static bool IsFilledIn(IArgumentOperation argument) =>
        argument.Parent is IInvocationOperation call && FillingMethods.Contains(call.TargetMethod.Name) && VariableOf(call.Instance) is not null;

    /// <summary>Whether the operation makes its value of the part, so that the part goes where it goes.</summary>
    private static bool HoldsParts(IOperation whole, IOperation part) => whole switch
    {
        IConversionOperation or IParenthesizedOperation or IAwaitOperation => true,
        IInterpolationOperation interpolation => interpolation.Expression == part,
        IInterpolatedStringOperation or IInterpolatedStringAdditionOperation or ITupleOperation => true,
        IBinaryOperation binary => binary.OperatorKind == BinaryOperatorKind.Add && GivesText(binary.Type),
        ICoalesceOperation or IConditionalOperation => true,
        ISwitchExpressionArmOperation arm => arm.Value == part,
        ISwitchExpressionOperation choice => choice.Value != part,
        IAnonymousObjectCreationOperation or IObjectCreationOperation or IObjectOrCollectionInitializerOperation => true,
        IArrayCreationOperation or IArrayInitializerOperation or IWithOperation or IMemberInitializerOperation => true,
        ISimpleAssignmentOperation assignment => assignment.Value == part && IsPartOfInitializer(assignment),
        IInvocationOperation => true,
        IImplicitIndexerReferenceOperation indexer => indexer.Instance == part,
        IConditionalAccessOperation access => access.Operation != part || GivesText(access.Type),
        _ => whole.Syntax is CollectionExpressionSyntax or CollectionElementSyntax,
    };

    private static bool IsPartOfInitializer(ISimpleAssignmentOperation assignment) =>
        assignment.Parent is IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation;

    private static bool GivesText(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String } or { Name: "StringBuilder" };

    /// <summary>Whether what the call or constructor gives is made of the argument; methods of the application are looked into.</summary>
    private static bool IsMadeOf(IArgumentOperation argument) => argument.Parent switch
    {
        IObjectCreationOperation => true,
        IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } => true,
        IInvocationOperation { TargetMethod: var method } call =>
            method.DeclaringSyntaxReferences.IsEmpty && !IsValueless(call.Type) && !IsCleaning(method.Name),
        _ => false,
    };

    /// <summary>A call that gives a number, a truth value or nothing to wait for says nothing about its arguments.</summary>
    private static bool IsValueless(ITypeSymbol? type) => type
        is null
        or { SpecialType: SpecialType.System_Void }
        or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Char }
        or INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 };

    private static bool IsCleaning(string method) => CleaningMethods.Any(word => method.StartsWith(word, StringComparison.Ordinal));

    /// <summary>The local that is written, itself or by a member of the object that it holds.</summary>
    private static ILocalSymbol? VariableOf(IOperation? target) => target.SkipConversions() switch
    {
        ILocalReferenceOperation local => local.Local,
        IPropertyReferenceOperation { Instance: { } owner } => VariableOf(owner),
        IFieldReferenceOperation { Instance: { } owner } => VariableOf(owner),
        IInvocationOperation { Instance: { } filled } call when FillingMethods.Contains(call.TargetMethod.Name) => VariableOf(filled),
        _ => null,
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>
/// Where the text of an exception goes: the exception itself into helpers that are given it, the text that any code makes of it by itself or as part
/// of a text or an object. It is followed out of the function to who calls that, and to what shows it.
/// </summary>
internal sealed class ExceptionReach(CodeScope code, AiContext ai, CancellationToken cancellationToken)
    : ObjectReach(code, cancellationToken)
{
    /// <summary>Beginnings of the names of methods that take out what must not be seen.</summary>
    private static readonly string[] CleaningMethods = ["Sanitize", "Redact", "Mask", "Scrub", "Strip"];

    private static readonly string[] FillingMethods = ["Add", "Append", "AppendLine", "AppendFormat", "Insert"];

    /// <summary>Every place that the text of the exception comes to, with the text, from where a handler names the exception.</summary>
    public IEnumerable<(ObjectUse Use, ExceptionText Text)> From(IOperation exception)
    {
        foreach (var use in Follow(exception))
        {
            if (TextIn(use) is { } text)
                yield return (use, text);
        }
    }

    /// <summary>Whether the value is shown to somebody outside, other than by being returned.</summary>
    public bool Shows(ObjectUse use) => use.User is IArgumentOperation argument && IsShown(argument);

    protected override bool PassesOn(IOperation whole, IOperation part) => whole switch
    {
        _ when IsException(part.Type) => IsSameException(whole),
        IArgumentOperation argument => !IsShown(argument) && !IsFilledIn(argument) && IsMadeOf(argument),
        IDelegateCreationOperation => true,
        IInvocationOperation call when call.Instance == part => call.TargetMethod.MethodKind == MethodKind.DelegateInvoke || GivesText(call.Type),
        IConditionalOperation choice when choice.Condition == part => false,
        _ => HoldsParts(whole, part),
    };

    protected override bool IsFollowed(ISymbol holder) => holder switch
    {
        ILocalSymbol => true,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } parameter =>
            IsException(parameter.Type) && !IsException(constructor.ContainingType),
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter =>
            (IsException(parameter.Type) || !IsValueless(method.ReturnType)) && !IsCleaning(method.Name),
        IParameterSymbol => true,
        IMethodSymbol method => !IsCleaning(method.Name),
        _ => false,
    };

    /// <summary>
    /// The text that is made of the exception, by functions that get it as values too; an object that takes the text in, as a member or as an
    /// element; who calls the function that returns it by the name of what it implements or as a value.
    /// </summary>
    protected override IEnumerable<ObjectUse> FollowFurther(ObjectUse use)
    {
        if (IsException(use.Value.Type))
            return ExceptionText.At(use.Value) is { } text ? Follow(text.Made, use) : FollowCallbacks(use);
        if (use.User is IReturnOperation)
            return FollowCalls(use);
        if (use.Entry is { Call: IObjectCreationOperation made } && KeepsInMember(use.User))
            return Follow(made, use, use.Entry.Outer);

        return VariableOf(OwnerOf(use)) is { } local ? Follow(local, use) : [];
    }

    /// <summary>The functions that the code is given to call with the exception.</summary>
    private IEnumerable<ObjectUse> FollowCallbacks(ObjectUse use)
    {
        if (use.User is not IArgumentOperation { Parameter: { } given, Parent: IInvocationOperation call }
            || call.TargetMethod.MethodKind != MethodKind.DelegateInvoke
            || IsValueless(call.Type))
        {
            yield break;
        }

        foreach (var (function, outer) in FunctionsIn(call.Instance, use.Entry))
        {
            var method = function.Method.PartialImplementationPart ?? function.Method;
            if (IsCleaning(method.Name) || method.Parameters.ElementAtOrDefault(given.Ordinal) is not { } parameter)
                continue;
            foreach (var later in Follow(parameter, use, new CallFrame(call, method, outer)))
                yield return later;
        }
    }

    /// <summary>
    /// The functions that the delegate can be, each with the call of the function that takes it as a parameter: what that function makes of it goes back
    /// there.
    /// </summary>
    private IEnumerable<(FunctionValue Function, CallFrame? Outer)> FunctionsIn(IOperation? callback, CallFrame? entry)
    {
        if (callback.SkipConversions() is not IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol taker } parameter })
            return FunctionValues.Of(callback, Code, CancellationToken).Found.Select(function => (function, entry));

        return from call in CallSites.Of(taker, Code, CancellationToken).OfType<IInvocationOperation>()
               from argument in call.Arguments
               where argument.Parameter?.Ordinal == parameter.Ordinal
               from function in FunctionValues.Of(argument.Value, Code, CancellationToken).Found
               select (function, (CallFrame?)new CallFrame(call, taker, null));
    }

    /// <summary>Whether a constructor keeps the text in a member that others read of the object.</summary>
    private static bool KeepsInMember(IOperation? user) => user switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: var member } } => IsPublic(member),
        IPropertyInitializerOperation { InitializedProperties: [var property] } => IsPublic(property),
        IFieldInitializerOperation { InitializedFields: [var field] } => IsPublic(field),
        _ => false,
    };

    private static bool IsPublic(ISymbol member) => member.DeclaredAccessibility == Accessibility.Public;

    private IEnumerable<ObjectUse> FollowCalls(ObjectUse returned) => FunctionRound(returned.User!.Syntax) switch
    {
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => returned.User.Ancestors().OfType<IAnonymousFunctionOperation>().Take(1)
            .SelectMany(lambda => Follow(lambda, returned)),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => CallTargets.Of(method)
            .Where(target => !SymbolEqualityComparer.Default.Equals(target, method) && ai.Declares(target))
            .SelectMany(target => Follow(target, returned)),
        _ => [],
    };

    private static IOperation? OwnerOf(ObjectUse use) => use.User switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => target.Instance,
        IArgumentOperation { Parent: IInvocationOperation call } argument when IsFilledIn(argument) => call.Instance,
        _ => null,
    };

    /// <summary>The text that was made on the way to the use; null where it is still the exception itself.</summary>
    private static ExceptionText? TextIn(ObjectUse use)
    {
        for (var made = use; made.From is { } from; made = from)
        {
            if (IsException(from.Value.Type) && ExceptionText.At(from.Value) is { } text && text.Made == made.Value)
                return text;
        }

        return null;
    }

    private static bool IsException(ITypeSymbol? type) => type.SelfAndAncestors().Any(static ancestor =>
        ancestor is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    private static bool IsSameException(IOperation whole) => IsException(whole.Type) && whole
        is IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalOperation
        or ISwitchExpressionArmOperation or ISwitchExpressionOperation;

    private bool IsShown(IArgumentOperation argument) => ai.Members.Of(argument.Parameter, ApiRole.DisclosedText) is not null;

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
    private bool IsMadeOf(IArgumentOperation argument) => argument.Parent switch
    {
        IObjectCreationOperation => true,
        IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } => true,
        IInvocationOperation { TargetMethod: var method } call =>
            !ai.Declares(method) && !IsValueless(call.Type) && !IsCleaning(method.Name),
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

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>
/// Answers: what becomes of the text that a model call returns, in the function that calls? Follows locals, the members of the answer that
/// lead to its text, what trims the text or changes its case, and methods of the application that give it back.
/// </summary>
internal sealed class AnswerTexts : ObjectReach
{
    /// <summary>Members of answers, tasks and collections that lead from the result of a call to a part of it.</summary>
    private static readonly HashSet<string> Steps = new(StringComparer.Ordinal)
    {
        "ConfigureAwait", "GetAwaiter", "GetResult", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ElementAt",
        "OfType", "Cast", "ToList", "ToArray",
    };

    /// <summary>Members of text that keep what it says.</summary>
    private static readonly HashSet<string> Trimmings = new(StringComparer.Ordinal)
    {
        "Trim", "TrimStart", "TrimEnd", "ToLower", "ToLowerInvariant", "ToUpper", "ToUpperInvariant", "Replace", "Substring", "ToString", "Normalize",
        "AsSpan", "AsMemory",
    };

    private readonly AiContext _ai;

    private AnswerTexts(AiContext ai, CodeScope code, CancellationToken cancellationToken)
        : base(code, cancellationToken) => _ai = ai;

    /// <summary>The places that use the text of the call's answer, in the order in which the walk meets them.</summary>
    public static IEnumerable<AnswerText> Of(
        IInvocationOperation call, AiContext ai, CodeScope code, CancellationToken cancellationToken)
    {
        var walk = new AnswerTexts(ai, code, cancellationToken);
        return from use in walk.Follow(call)
               where use is { IsPassedOn: false, Entry: null, User: not IConditionalAccessOperation }
               let read = walk.ReadOf(use)
               where read is not null
               select new AnswerText(read, use.Part);
    }

    /// <summary>What reads the answer of the call parsed, in the order in which the walk meets it.</summary>
    public static IEnumerable<IOperation> ParsedOf(IInvocationOperation call, AiContext ai, CodeScope code, CancellationToken cancellationToken)
    {
        var walk = new AnswerTexts(ai, code, cancellationToken);
        return walk.Follow(call)
            .Where(static use => use.Entry is null)
            .Select(use => use.Value.Ancestors().Prepend(use.Value).TakeWhile(operation => operation != use.User).FirstOrDefault(walk.IsParsed))
            .OfType<IOperation>();
    }

    private bool IsParsed(IOperation value) =>
        value is IPropertyReferenceOperation property && _ai.Members.Of(property.Property, ApiRole.ParsedAnswer) is not null;

    protected override bool PassesOn(IOperation whole, IOperation part) => whole switch
    {
        IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or IAwaitOperation => true,
        IConversionOperation => !IsTextLike(part.Type) || IsTextLike(whole.Type),
        ICoalesceOperation coalesce => coalesce.Value == part,
        IConditionalAccessOperation access => access.Operation != part,
        IPropertyReferenceOperation property => property.Instance == part && !IsTextLike(part.Type) && !IsOfToolCall(property.Property),
        IArrayElementReferenceOperation element => element.ArrayReference == part && !IsTextLike(part.Type),
        IArgumentOperation { Parent: IInvocationOperation call } =>
            (IsReceiver(call, part) && LeadsOn(call, part)) || (!IsTextLike(part.Type) && IsJoin(call.TargetMethod)),
        IInvocationOperation call => call.Instance is null || (call.Instance == part && LeadsOn(call, part)),
        _ => false,
    };

    protected override bool IsFollowed(ISymbol holder) =>
        holder is ILocalSymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } };

    /// <summary>The reads of a local from the place that gives it the value up to the next one that gives it another, in source order.</summary>
    protected override IEnumerable<IOperation> ReferencesAfter(ObjectUse? use, ILocalSymbol local)
    {
        var after = use is null ? (TextSpan?)null : TextSpan.FromBounds(use.Part.Syntax.SpanStart + 1, int.MaxValue);
        return VariableReferences.To(local, Code, CancellationToken, after).TakeWhile(reference => use is null || !reference.IsReplaced());
    }

    /// <summary>What is read where the object is there at all.</summary>
    protected override IEnumerable<ObjectUse> FollowFurther(ObjectUse use) =>
        use.User is IConditionalAccessOperation access
        && access.WhenNotNull.DescendantsAndSelf().FirstOrDefault(static inner => inner is IConditionalAccessInstanceOperation) is { } instance
            ? Follow(instance, use)
            : [];

    /// <summary>What first reads the text on the way to the use; null where that is no text of an answer.</summary>
    private IOperation? ReadOf(ObjectUse use) => (use.From is { } from ? ReadOf(from) : null)
        ?? use.Value.Ancestors().Prepend(use.Value).TakeWhile(operation => operation != use.User).FirstOrDefault(IsText);

    private bool LeadsOn(IInvocationOperation call, IOperation part) => IsTextLike(part.Type)
        ? Trimmings.Contains(call.TargetMethod.Name) && IsTextLike(call.Type)
        : Steps.Contains(call.TargetMethod.Name) || IsTextMember(call.TargetMethod) || TakesTexts(call);

    /// <summary>Whether the call gives the text of each part.</summary>
    private bool TakesTexts(IInvocationOperation call) => call.TargetMethod.Name == "Select"
        && call.Arguments[call.Arguments.Length - 1].Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation selector }
        && FunctionBodies.Returns(selector.Body).All(value => IsText(value));

    private static bool IsJoin(IMethodSymbol method) => method is { Name: "Concat" or "Join", ContainingType.SpecialType: SpecialType.System_String };

    private static bool IsReceiver(IInvocationOperation call, IOperation value) =>
        call.TargetMethod.IsExtensionMethod && call.Arguments is [{ } first, ..] && first.Value == value;

    /// <summary>Whether the operation reads the text of an answer, or is a call that returns nothing else.</summary>
    private bool IsText(IOperation value) => IsTextLike(value.Type) && value switch
    {
        IPropertyReferenceOperation property => IsTextMember(property.Property),
        IInvocationOperation call => IsTextMember(call.TargetMethod) || IsJoin(call.TargetMethod),
        IAwaitOperation or IConversionOperation => true,
        _ => false,
    };

    private bool IsTextMember(ISymbol member) => _ai.Members.Of(member, ApiRole.AnswerText) is not null;

    /// <summary>A tool call is no answer: its arguments are data that the model had to give in a form.</summary>
    private static bool IsOfToolCall(IPropertySymbol property) =>
        property.Name.Contains("Tool") || property.Name.Contains("Function") || property.Name.Contains("Argument");

    private static bool IsTextLike(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String }
            or INamedTypeSymbol
            {
                Name: "ReadOnlySpan" or "ReadOnlyMemory",
                ContainingNamespace.Name: "System",
                TypeArguments: [{ SpecialType: SpecialType.System_Char }],
            };
}

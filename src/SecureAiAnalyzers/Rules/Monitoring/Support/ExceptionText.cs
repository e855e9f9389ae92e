using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>Text that code makes of an exception.</summary>
/// <param name="Value">The expression that gives the text.</param>
/// <param name="Member">The member of the exception that gives it, as a message names it.</param>
/// <param name="Exception">The static type of the exception.</param>
/// <param name="IsMessageOnly">Whether it is the message, without type, inner exceptions and stack.</param>
internal sealed record ExceptionText(IOperation Value, string Member, ITypeSymbol? Exception, bool IsMessageOnly)
{
    private const string MessageMember = "Message";
    private const string TextMember = "ToString";

    /// <summary>The operation that has the text: the expression, or what makes text of the exception that the expression gives.</summary>
    public IOperation Made { get; private init; } = Value;

    /// <summary>Whether the text is that of an exception inside the one that the code names.</summary>
    public bool IsOfInner { get; private init; }

    /// <summary>The text that the code makes where it names the exception; null when it makes none.</summary>
    public static ExceptionText? At(IOperation reference)
    {
        var exception = reference;
        while (IsInner(exception.Parent, exception))
            exception = exception.Parent!;

        return TextOf(exception) is { } text ? text with { IsOfInner = exception != reference } : null;
    }

    private static ExceptionText? TextOf(IOperation exception) => exception.Parent switch
    {
        IConditionalAccessOperation access when access.Operation == exception => Of(access.WhenNotNull, access, exception),
        IInterpolationOperation hole => Implicit(exception, hole),
        IConversionOperation { Parent: IInterpolationOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } } conversion =>
            Implicit(exception, conversion),
        IConversionOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } } conversion when IsOfText(call.TargetMethod) =>
            Implicit(exception, conversion),
        { } parent => Of(parent, parent, exception),
        null => null,
    };

    private static ExceptionText Implicit(IOperation exception, IOperation made) =>
        new(exception, TextMember, exception.Type, IsMessageOnly: false) { Made = made };

    private static bool IsOfText(IMethodSymbol method) => method.ContainingType.SpecialType == SpecialType.System_String;

    private static bool IsInner(IOperation? parent, IOperation exception) => parent switch
    {
        IPropertyReferenceOperation { Property.Name: "InnerException" } inner => inner.Instance == exception,
        IInvocationOperation { TargetMethod.Name: "GetBaseException" } call => call.Instance == exception,
        _ => false,
    };

    private static ExceptionText? Of(IOperation member, IOperation value, IOperation exception) => member switch
    {
        IPropertyReferenceOperation { Property.Name: MessageMember } property when IsOf(property.Instance, exception) =>
            new ExceptionText(value, MessageMember, exception.Type, IsMessageOnly: true),
        IPropertyReferenceOperation { Property.Name: "StackTrace" } property when IsOf(property.Instance, exception) =>
            new ExceptionText(value, property.Property.Name, exception.Type, IsMessageOnly: false),
        IInvocationOperation { TargetMethod.Name: TextMember } call when IsOf(call.Instance, exception) =>
            new ExceptionText(value, TextMember, exception.Type, IsMessageOnly: false),
        _ => null,
    };

    private static bool IsOf(IOperation? instance, IOperation exception) =>
        instance == exception || instance is IConditionalAccessInstanceOperation;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Rules.Shared;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>Whether code notices an answer that has no text.</summary>
internal static class EmptyAnswers
{
    /// <summary>Whether the text that is read fails where there is none, or is tested anywhere.</summary>
    public static bool AreNoticed(ModelAnswer answer, IOperation read) =>
        IsPartOfContent(read) || answer.Texts.Any(IsTest);

    /// <summary>An answer without text has no parts, so that reading the first one fails.</summary>
    private static bool IsPartOfContent(IOperation read) => read.DescendantsAndSelf().Any(static part => part
        is IArrayElementReferenceOperation
        or IPropertyReferenceOperation { Property.IsIndexer: true }
        or IInvocationOperation { TargetMethod.Name: "First" or "Last" or "Single" or "ElementAt" });

    private static bool IsTest(AnswerText text) => text.Value.Parent switch
    {
        IPropertyReferenceOperation { Property.Name: "Length" or "IsEmpty" } => true,
        IIsPatternOperation or ISwitchExpressionOperation or ICoalesceOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => true,
        IInvocationOperation call => call.Type?.SpecialType == SpecialType.System_Boolean,
        IArgumentOperation { Parent: IInvocationOperation call } => call.Type?.SpecialType == SpecialType.System_Boolean || IsRefusal(call),
        _ => false,
    };

    /// <summary>Whether the call throws where it is given nothing, as its name says.</summary>
    private static bool IsRefusal(IInvocationOperation call) => call.TargetMethod.Name.StartsWith("ThrowIfNullOr", StringComparison.Ordinal);
}

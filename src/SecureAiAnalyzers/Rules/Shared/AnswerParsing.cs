using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>Code that reads the free text of an answer as data: parses it, or tests it for a word of consent.</summary>
internal static class AnswerParsing
{
    /// <summary>What reads the text as data though a form could be had, and what gives that form; null when the rule does not report it.</summary>
    public static (string Reader, string Form)? Reads(ModelAnswer answer, AnswerText text) =>
        ReaderOf(answer, text) is { } reader
        && !ParseHandling.IsHandled(text.Value, answer.Scope.Code, answer.CancellationToken)
        && FormOf(answer) is { } form
            ? (reader, form)
            : null;

    /// <summary>Whether the parameter takes the text to parse it.</summary>
    public static bool IsParse(AiContext ai, IParameterSymbol? parameter) =>
        ai.Members.Of(parameter, ApiRole.TextParse) is not null;

    /// <summary>What the SDK of the call has to give an answer a form; null where it has nothing, or where a form is set or may be.</summary>
    private static string? FormOf(ModelAnswer answer)
    {
        if (ReturnsTypedAnswer(answer.Call.TargetMethod) || AnswerForm.MayBeSet(answer))
            return null;

        var row = answer.Ai.Members.WithParameters(ApiRole.StructuredOutput).FirstOrDefault(row => row.Sdk == answer.Row.Sdk);
        return row is null ? null : row.Row.ParsingCall ?? row.Type.Name + "." + row.Row.Member;
    }

    private static bool ReturnsTypedAnswer(IMethodSymbol call) => call.TypeArguments.Any(static type => type.SpecialType != SpecialType.System_String);

    /// <summary>What reads the text as data; null when nothing does.</summary>
    private static string? ReaderOf(ModelAnswer answer, AnswerText text)
    {
        if (IsParse(answer.Ai, text.Parameter))
            return DisplayNames.Of(text.Parameter!.ContainingSymbol);
        if (text.Test is { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String } test } call && IsTest(test) && HasVerdict(answer, call))
            return DisplayNames.Of(test);

        return text.Value.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
            && IsVerdict(answer, comparison.LeftOperand == text.Value ? comparison.RightOperand : comparison.LeftOperand)
            ? "=="
            : null;
    }

    private static bool IsTest(IMethodSymbol method) => method.Name is "Contains" or "StartsWith" or "EndsWith" or "Equals";

    private static bool HasVerdict(ModelAnswer answer, IInvocationOperation test) =>
        test.Arguments is [{ } first, ..] && IsVerdict(answer, first.Value);

    private static bool IsVerdict(ModelAnswer answer, IOperation word) =>
        answer.Scope.Code.Constants.Resolve(word, answer.CancellationToken) is [{ Text: { } text }] && Verdicts.Contain(text);
}

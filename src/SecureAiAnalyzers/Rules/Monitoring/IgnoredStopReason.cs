using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Monitoring;

/// <summary>SAI3005: the text of an answer is parsed or stored in a member that never asks why the model stopped.</summary>
internal sealed class IgnoredStopReason() : AiRule(RuleTable.IgnoredStopReason)
{
    private const string Stored = "stored";
    private const string Parsed = "parsed";

    public override bool AppliesTo(AnalysisScope scope) => scope.Ai.Has(ApiRole.StopReason);

    public override void Register(RuleRegistry registry)
    {
        foreach (var kind in ModelAnswer.Bodies)
            registry.OnOperation(kind, Analyze);
    }

    private void Analyze(OperationUse body)
    {
        if (!MayUseAnswers(body))
            return;

        foreach (var answer in ModelAnswer.In(body))
        {
            if (UseOf(answer) is { } found && MissingIn(body.Operation, answer, found) is { } missing && !IsGivenAway(answer))
                body.Report(Definition, new Finding(found.Read.Syntax.GetLocation(), found.Use, missing));
        }
    }

    /// <summary>Whether the body writes a name by which answers are parsed, or any code one by which they are stored: few programs do.</summary>
    private static bool MayUseAnswers(OperationUse body) =>
        MayStore(body.Scope.Code) || Writes(body, ApiRole.TextParse) || Writes(body, ApiRole.ParsedAnswer);

    private static bool Writes(OperationUse body, ApiRole role) => WrittenNames.HasAny(body.Operation.Syntax, body.Ai.Members.NamesOf(role));

    private static bool MayStore(CodeScope code) =>
        code.TreesWith(NamedBucket.Invocation, ApiRole.StoredValue).Count > 0 || code.TreesWith(NamedBucket.Assignment, ApiRole.StoredValue).Count > 0;

    /// <summary>The first use that must not get half an answer; null where there is none.</summary>
    private static (IOperation Read, string Use)? UseOf(ModelAnswer answer)
    {
        foreach (var text in answer.Texts)
        {
            if (UseOf(answer, text) is { } use)
                return (text.Read, use);
        }

        return answer.Parsed.FirstOrDefault(parsed => IsTrusted(answer, parsed)) is { } read ? (read, Parsed) : null;
    }

    /// <summary>Whether the parsed answer is used as data, by code that is not ready for one that does not parse.</summary>
    private static bool IsTrusted(ModelAnswer answer, IOperation parsed) =>
        !ParseHandling.IsHandled(parsed, answer.Scope.Code, answer.CancellationToken)
        && !ShownAnswer.Is(parsed, answer.Ai, answer.Scope.Code, answer.CancellationToken);

    /// <summary>What the member would have to read of the answer and does not, as the message names it; null where it knows of it.</summary>
    private static string? MissingIn(IOperation body, ModelAnswer answer, (IOperation Read, string Use) found)
    {
        var reasons = answer.Ai.Members.Of(ApiRole.StopReason).Where(row => row.Sdk == answer.Row.Sdk).ToArray();
        if (reasons.Length == 0)
            return null;
        if (!reasons.Any(reason => IsNamed(body, reason.Row.Member!)))
        {
            var own = reasons.FirstOrDefault(reason => IsBeside(reason.Type, answer.Row.Type)) ?? reasons[0];
            return own.Type.Name + "." + own.Row.Member;
        }

        return found.Use == Stored && !EmptyAnswers.AreNoticed(answer, found.Read) ? Refusals.Unread(answer, name => IsNamed(body, name)) : null;
    }

    /// <summary>What happens to the text that must not happen to half an answer; null for other uses.</summary>
    private static string? UseOf(ModelAnswer answer, AnswerText text)
    {
        if (StoredAnswers.Stores(answer, text))
            return Stored;

        return AnswerParsing.IsParse(answer.Ai, text.Parameter)
            && !ParseHandling.IsHandled(text.Value, answer.Scope.Code, answer.CancellationToken)
            && AnswerParsing.Reads(answer, text) is null
            ? Parsed
            : null;
    }

    /// <summary>An SDK with several kinds of models has a namespace for each.</summary>
    private static bool IsBeside(INamedTypeSymbol reason, INamedTypeSymbol client) =>
        reason.ContainingNamespace.ToDisplayString() == client.ContainingNamespace.ToDisplayString();

    /// <summary>Whether the member names it anywhere: for this answer or another one, the author knows of it.</summary>
    private static bool IsNamed(IOperation body, string member) =>
        WrittenNames.In(body.Syntax, member).Any();

    /// <summary>Whether a function of the application gets the whole answer and may ask it.</summary>
    private static bool IsGivenAway(ModelAnswer answer)
    {
        var result = answer.Call.Ancestors()
            .TakeWhile(static parent => parent is IAwaitOperation or IConversionOperation
                or IVariableInitializerOperation or IVariableDeclaratorOperation or IInvocationOperation)
            .OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault()?.Symbol;
        return result is not null
            && VariableReferences.To(result, answer.Scope.Code, answer.CancellationToken).Any(reference => IsGivenAway(reference, answer.Ai));
    }

    private static bool IsGivenAway(IOperation reference, AiContext ai)
    {
        var parent = reference.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent is IReturnOperation
            || parent is IArgumentOperation { Parent: IInvocationOperation call } && ai.Declares(call.TargetMethod);
    }
}

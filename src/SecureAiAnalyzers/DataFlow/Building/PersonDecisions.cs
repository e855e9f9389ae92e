using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Finds in a condition that a person has agreed: it tests the answer to a question of the console, of a dialog, or of a method whose name says that it
/// asks for consent. What the person was shown may be run then.
/// </summary>
internal sealed class PersonDecisions(FlowContext context, CodeScope code, ReadLog reads, CancellationToken cancellationToken)
{
    /// <summary>What a person can decide on who sees the text.</summary>
    private const SinkKinds Decided = SinkKinds.Code | SinkKinds.Command | SinkKinds.Sql | SinkKinds.Access;

    /// <summary>The question that is answered with yes when the condition has the outcome; null for all else.</summary>
    public IInvocationOperation? QuestionIn(IOperation condition, bool outcome) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
            InComparison(comparison, (comparison.OperatorKind == BinaryOperatorKind.Equals) == outcome),
        IIsPatternOperation pattern => Agrees(pattern.Pattern) == outcome ? QuestionOf(pattern.Value) : null,
        IPropertyReferenceOperation property => ConsentNames.TellRefusal(property.Property.Name) != outcome ? QuestionOf(property.Instance) : null,
        IInvocationOperation call when WordIn(call) is { } word => ConsentNames.Agrees(word) == outcome ? call.Arguments
            .Select(static argument => argument.Value)
            .Prepend(call.Instance)
            .Select(QuestionOf)
            .FirstOrDefault(static question => question is not null) : null,
        IInvocationOperation or ILocalReferenceOperation or IConversionOperation => outcome ? QuestionOf(condition) : null,
        _ => null,
    };

    /// <summary>What the person has seen: the variables in what the question says, and in what was shown by the same means before it.</summary>
    public IEnumerable<GuardTest> ShownWith(IInvocationOperation question)
    {
        var written = code.Bodies.GetOperation(question.Syntax, cancellationToken) as IInvocationOperation ?? question;
        var body = written.Ancestors().LastOrDefault() ?? written;
        var shown = body.DescendantsAndSelf()
            .OfType<IInvocationOperation>()
            .Where(call => call.Syntax.SpanStart <= written.Syntax.SpanStart && IsOfSameMeans(call.TargetMethod, written.TargetMethod))
            .SelectMany(static call => call.Arguments);
        var variables = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        return shown.SelectMany(argument => VariablesIn(argument.Value, variables)).Select(static variable => new GuardTest(variable, Decided));
    }

    private IInvocationOperation? InComparison(IBinaryOperation comparison, bool areEqual)
    {
        if (WordOf(comparison.RightOperand) is { } right)
            return ConsentNames.Agrees(right) == areEqual ? QuestionOf(comparison.LeftOperand) : null;
        return WordOf(comparison.LeftOperand) is { } left && ConsentNames.Agrees(left) == areEqual ? QuestionOf(comparison.RightOperand) : null;
    }

    /// <summary>Whether the pattern takes words that agree, or those that refuse; null where it does not decide.</summary>
    private static bool? Agrees(IPatternOperation pattern)
    {
        if (pattern is INegatedPatternOperation negated)
            return !Agrees(negated.Pattern);

        var answers = pattern.DescendantsAndSelf()
            .OfType<IConstantPatternOperation>()
            .Select(static constant => WordOf(constant.Value) is { } word ? ConsentNames.Agrees(word) : null)
            .Distinct()
            .ToArray();
        return answers is [{ } answer] ? answer : null;
    }

    /// <summary>The constant that a test of a text looks for.</summary>
    private static string? WordIn(IInvocationOperation call) => call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String
        ? call.Arguments.Select(static argument => WordOf(argument.Value)).FirstOrDefault(static word => word is not null)
        : null;

    private static string? WordOf(IOperation? operation) => operation.SkipConversions() switch
    {
        IFieldReferenceOperation { Field: { HasConstantValue: true, ContainingType.TypeKind: TypeKind.Enum } field } => field.Name,
        { ConstantValue: { HasValue: true, Value: string or char } constant } => constant.Value.ToString(),
        _ => null,
    };

    /// <summary>The question whose answer the value is, or is read from.</summary>
    private IInvocationOperation? QuestionOf(IOperation? answer)
    {
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var value = answer; value is not null; value = BehindAnswer(value, visited))
        {
            if (value is IInvocationOperation call && IsQuestion(call))
                return call;
        }

        return null;
    }

    private IOperation? BehindAnswer(IOperation value, HashSet<ISymbol> visited)
    {
        var written = value.AsWritten(code.Bodies, cancellationToken);
        return written switch
        {
            _ when written != value => written,
            IAwaitOperation await => await.Operation,
            IConversionOperation conversion => conversion.Operand,
            ICoalesceOperation coalesce => coalesce.Value,
            IConditionalAccessOperation access => access.Operation,
            IInvocationOperation call => call.Instance,
            IPropertyReferenceOperation property => property.Instance,
            ILocalReferenceOperation { Local: var local } when visited.Add(local) => OnlyValueOf(local),
            _ => null,
        };
    }

    private IOperation? OnlyValueOf(ILocalSymbol local) =>
        LocalWrites.InitializerOf(local, code.Bodies, cancellationToken) is { } value && LocalWrites.IsWrittenOnce(local, cancellationToken) ? value : null;

    private bool IsQuestion(IInvocationOperation call) =>
        context.RowsOf(call.TargetMethod).Any(static row => row.Row.Role == FlowRole.Question)
        || (ConsentNames.AskPerson(call.TargetMethod.Name) && !IsAnsweredByCode(call.TargetMethod));

    /// <summary>Whether all code that may run for the method gives the same answer to everything.</summary>
    private bool IsAnsweredByCode(IMethodSymbol method)
    {
        if (!context.IsInSource(method))
            return false;

        reads.AsksForTypes = true;
        var returned = context.Implementations.Of(method.OriginalDefinition, cancellationToken).SelectMany(ReturnedBy).ToArray();
        return returned.Length > 0 && Array.TrueForAll(returned, static value => value.ConstantValue.HasValue);
    }

    private IEnumerable<IOperation> ReturnedBy(IMethodSymbol method)
    {
        reads.Add(method);
        return (ReturnedConditions.Of(method, code, cancellationToken) ?? []).Select(static returned => Delegates.Unwrap(returned.Value) ?? returned.Value);
    }

    private bool IsOfSameMeans(IMethodSymbol method, IMethodSymbol question) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingType, question.ContainingType)
        && (SymbolEqualityComparer.Default.Equals(method, question) || !IsInOwnType(question));

    /// <summary>Whether the question is one of the program's own classes, whose other members show nothing.</summary>
    private bool IsInOwnType(IMethodSymbol question) =>
        question.ContainingType is { TypeKind: not TypeKind.Interface } type && context.IsInSource(type);

    /// <summary>The variables and texts of members that the value is made of, with those in what local variables are made of.</summary>
    private IEnumerable<IOperation> VariablesIn(IOperation value, HashSet<ISymbol> visited)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            if (part is IParameterReferenceOperation or IPropertyReferenceOperation { Type.SpecialType: SpecialType.System_String, Arguments.IsEmpty: true })
                yield return part;
            if (part is not ILocalReferenceOperation { Local: var local } || !visited.Add(local))
                continue;

            yield return part;
            foreach (var inner in PartsOf(local).SelectMany(made => VariablesIn(made, visited)))
                yield return inner;
        }
    }

    /// <summary>What a local variable is made of, and what is added to it.</summary>
    private IEnumerable<IOperation> PartsOf(ILocalSymbol local)
    {
        if (LocalWrites.InitializerOf(local, code.Bodies, cancellationToken) is { } initializer)
            yield return initializer;
        foreach (var reference in VariableReferences.To(local, code, cancellationToken))
        {
            if (reference.Parent is not IInvocationOperation call || call.Instance != reference)
                continue;

            foreach (var argument in call.Arguments)
                yield return argument.Value;
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>
/// Finds the text of exceptions that a handler hands to a model, as the result of a tool, or to the caller of an endpoint: itself, by helpers that are
/// given the exception, or by what calls the function of the handler.
/// </summary>
internal sealed class DisclosedExceptions
{
    /// <summary>Parts of the names of settings by which a team decides who sees details.</summary>
    private static readonly string[] DetailSettings = ["Debug", "Detail", "Develop", "Verbose", "Expose", "Include", "Show", "Diagnos"];

    private readonly OperationUse _use;
    private readonly ICatchClauseOperation _clause;
    private readonly TextReaders _readers;

    private DisclosedExceptions(OperationUse use, ICatchClauseOperation clause)
    {
        _use = use;
        _clause = clause;
        _readers = new TextReaders(use.Scope, use.CancellationToken);
    }

    /// <summary>The texts that leave the handler which <paramref name="use"/> looks at, in source order.</summary>
    public static IEnumerable<DisclosedException> In(OperationUse use) =>
        use.Operation is ICatchClauseOperation { ExceptionDeclarationOrExpression: IVariableDeclaratorOperation { Symbol: var exception } } clause
            ? new DisclosedExceptions(use, clause).Of(exception)
            : [];

    private IEnumerable<DisclosedException> Of(ILocalSymbol exception)
    {
        var known = new HashSet<TextSpan>();
        foreach (var reference in ReferencesTo(exception))
        {
            foreach (var (use, text) in new ExceptionReach(_use.Scope.Code, _use.Ai, _use.CancellationToken).From(reference))
            {
                var place = WithAlternatives(PlaceOf(use, text));
                if (!known.Contains(place.Syntax.Span)
                    && ReaderOf(use) is var reader and not TextReader.None
                    && TellsOfInside(text, use, exception.Type)
                    && known.Add(place.Syntax.Span))
                {
                    yield return new DisclosedException(text, place, reader == TextReader.Model);
                }
            }
        }
    }

    /// <summary>Where the handler itself names the exception; functions in it return to somebody else.</summary>
    private IEnumerable<IOperation> ReferencesTo(ILocalSymbol exception) => _clause.Handler.Descendants()
        .OfType<ILocalReferenceOperation>()
        .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, exception))
        .Where(reference => !reference.Ancestors().TakeWhile(ancestor => ancestor != _clause).Any(IsFunction));

    private static bool IsFunction(IOperation operation) => operation is IAnonymousFunctionOperation or ILocalFunctionOperation;

    /// <summary>The expression of the handler that gives the text: the text itself, or the call of the helper that makes it.</summary>
    private IOperation PlaceOf(ObjectUse use, ExceptionText text)
    {
        var made = use;
        while (made.Value != text.Made)
            made = made.From!;
        return EntriesOf(made).LastOrDefault(entry => IsInHandler(entry.Call))?.Call ?? text.Value;
    }

    private bool IsInHandler(IOperation call) =>
        call.Syntax.SyntaxTree == _clause.Syntax.SyntaxTree && _clause.Syntax.Span.Contains(call.Syntax.Span);

    /// <summary>The calls of helpers in which the use stands, from the inside out.</summary>
    private static IEnumerable<CallFrame> EntriesOf(ObjectUse use)
    {
        for (var entry = use.Entry; entry is not null; entry = entry.Outer)
            yield return entry;
    }

    /// <summary>The expression with what it gives way to, or is given way by, when it is null.</summary>
    private static IOperation WithAlternatives(IOperation value)
    {
        var whole = value;
        for (var parent = value.Parent; parent is ICoalesceOperation or IConversionOperation; parent = parent.Parent)
        {
            if (parent is ICoalesceOperation)
                whole = parent;
        }

        return whole;
    }

    private TextReader ReaderOf(ObjectUse use)
    {
        if (use.User is not (IReturnOperation or IArgumentOperation or IThrowOperation) || FunctionRound(use.User) is not { } function)
            return TextReader.None;

        return use.User switch
        {
            IReturnOperation => _readers.OfResult(function),
            IThrowOperation => _readers.SendsMessages(function) ? TextReader.Model : TextReader.None,
            IArgumentOperation argument when _use.Ai.Members.Of(argument.Parameter, ApiRole.DisclosedText) is not null => _readers.OfOutput(function),
            _ => TextReader.None,
        };
    }

    private IMethodSymbol? FunctionRound(IOperation operation) => _use.Scope.Code.Bodies.GetModel(operation.Syntax.SyntaxTree)
        .GetEnclosingSymbol(operation.Syntax.SpanStart, _use.CancellationToken) as IMethodSymbol;

    /// <summary>Whether nothing on the way says that this text may be read: neither the environment, nor a setting, nor the kind of the exception.</summary>
    private bool TellsOfInside(ExceptionText text, ObjectUse end, ITypeSymbol caught)
    {
        var way = WayTo(end).ToArray();
        var conditions = way
            .SelectMany(place => BranchConditions.Of(place).Where(condition => !WasDecidedBefore(condition)), (place, condition) => (place, condition))
            .ToArray();
        if (conditions.Any(static found => IsSetting(found.condition)) || (_clause.Filter is { } filter && IsSetting(filter)))
            return false;

        var isKindTold = !IsInternal(text.Exception)
            && !IsInternal(caught)
            && (FilterTellsKind() || conditions.Any(found => TellsKind(found.condition, found.place)));
        return (!text.IsMessageOnly || (IsTelling(text.Exception) && (text.IsOfInner || IsTelling(caught)) && !isKindTold))
            && !way.Any(place => _use.Scope.Code.Development.Covers(place, _use.CancellationToken));
    }

    /// <summary>What the text passes, with the calls of helpers that make it.</summary>
    private static IEnumerable<IOperation> WayTo(ObjectUse end)
    {
        for (var use = end; use is not null; use = use.From)
        {
            yield return use.Value;
            foreach (var entry in EntriesOf(use))
                yield return entry.Call;
        }
    }

    /// <summary>Whether the condition stands in the function of the handler and was decided before anything failed.</summary>
    private bool WasDecidedBefore(IOperation condition) =>
        condition.Syntax.SyntaxTree == _clause.Syntax.SyntaxTree
        && condition.Syntax.SpanStart < _clause.Syntax.SpanStart
        && EnclosingFunctions.Of(condition.Syntax).FirstOrDefault() is { } function
        && function.Span.Contains(_clause.Syntax.Span);

    /// <summary>
    /// Whether a message of an exception of this static type may be anybody's. Messages of networks, databases and files tell of the inside, whatever
    /// their kind.
    /// </summary>
    private bool IsTelling(ITypeSymbol? type) => CaughtExceptions.IsGeneral(type) || IsInternal(type);

    private bool IsInternal(ITypeSymbol? type) => _use.Ai.Is(ApiRole.InternalException, type);

    private bool FilterTellsKind() => CaughtExceptions.HasDecidingFilter(_clause) && !IsInternalTest(_clause.Filter!);

    /// <summary>Whether the place is only reached by exceptions of the kinds that the condition names.</summary>
    private bool TellsKind(IOperation condition, IOperation place) =>
        !CaughtExceptions.IsCancellationTest(condition)
        && TestedTypes(condition).Any()
        && !IsInternalTest(condition)
        && HoldsAt(place, condition) != IsNegative(condition);

    /// <summary>Whether the condition holds where the place is reached; in another branch, or behind one that leaves, it does not.</summary>
    private static bool HoldsAt(IOperation place, IOperation condition) => condition.Parent switch
    {
        IConditionalOperation choice => choice.WhenTrue.Syntax.Span.Contains(place.Syntax.Span),
        ISwitchExpressionArmOperation arm => arm.Value.Syntax.Span.Contains(place.Syntax.Span),
        ISwitchCaseOperation section => section.Syntax.Span.Contains(place.Syntax.Span),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } => false,
        _ => true,
    };

    private static bool IsNegative(IOperation condition) => condition.SkipConversions() switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => !IsNegative(not.Operand),
        IIsPatternOperation { Pattern: INegatedPatternOperation or IBinaryPatternOperation { LeftPattern: INegatedPatternOperation } } => true,
        IBinaryOperation both => IsNegative(both.LeftOperand) || IsNegative(both.RightOperand),
        _ => false,
    };

    private bool IsInternalTest(IOperation condition) => TestedTypes(condition).ToArray() is { Length: > 0 } types && types.All(IsInternal);

    private static IEnumerable<ITypeSymbol> TestedTypes(IOperation condition) => condition.DescendantsAndSelf()
        .Select(static part => part switch
        {
            IIsTypeOperation test => test.TypeOperand,
            ITypePatternOperation test => test.MatchedType,
            IDeclarationPatternOperation { MatchedType: { } type } => type,
            _ => null,
        })
        .OfType<ITypeSymbol>();

    private static bool IsSetting(IOperation condition) => condition.DescendantsAndSelf()
        .Any(static part => part.Type is { SpecialType: SpecialType.System_Boolean } && IsSettingName(part switch
        {
            IMemberReferenceOperation member => member.Member.Name,
            IParameterReferenceOperation parameter => parameter.Parameter.Name,
            ILocalReferenceOperation local => local.Local.Name,
            _ => string.Empty,
        }));

    private static bool IsSettingName(string name) =>
        DetailSettings.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}

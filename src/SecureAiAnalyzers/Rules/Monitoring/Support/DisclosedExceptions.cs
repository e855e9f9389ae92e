using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>Finds the text of exceptions that a handler hands to the model, as the result of a tool, or to the caller of an endpoint.</summary>
internal static class DisclosedExceptions
{
    /// <summary>Parts of the names of settings by which a team decides who sees details.</summary>
    private static readonly string[] DetailSettings = ["Debug", "Detail", "Develop", "Verbose", "Expose", "Include", "Show", "Diagnos"];

    /// <summary>The texts that leave the handler which <paramref name="use"/> looks at, in source order.</summary>
    public static IEnumerable<DisclosedException> In(OperationUse use)
    {
        if (use.Operation is not ICatchClauseOperation { ExceptionDeclarationOrExpression: IVariableDeclaratorOperation { Symbol: var exception } } clause)
            return [];

        var texts = ReferencesTo(exception, clause)
            .Select(ExceptionText.At)
            .OfType<ExceptionText>()
            .Where(text => !IsChosenBySetting(text, clause) && OutgoingValues.Contain(text.Value, use.Scope.Code, use.Ai, use.CancellationToken))
            .Where(text => !use.Scope.Code.Development.Covers(text.Value, use.CancellationToken))
            .ToArray();
        return texts.Length == 0 ? [] : For(ReaderOf(clause, use), texts, clause);
    }

    private static IEnumerable<DisclosedException> For(Reader reader, ExceptionText[] texts, ICatchClauseOperation clause)
    {
        var known = new HashSet<TextSpan>();
        foreach (var text in reader == Reader.None ? [] : texts)
        {
            var whole = WithAlternatives(text.Value);
            if (known.Add(whole.Syntax.Span) && (!text.IsMessageOnly || IsOfAnyOrigin(text, clause)))
                yield return new DisclosedException(text, whole, reader == Reader.Model);
        }
    }

    /// <summary>Where the handler itself names the exception; functions in it return to somebody else.</summary>
    private static IEnumerable<IOperation> ReferencesTo(ILocalSymbol exception, ICatchClauseOperation clause) => clause.Handler.Descendants()
        .OfType<ILocalReferenceOperation>()
        .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, exception))
        .Where(reference => !reference.Ancestors().TakeWhile(ancestor => ancestor != clause).Any(IsFunction));

    private static bool IsFunction(IOperation operation) => operation is IAnonymousFunctionOperation or ILocalFunctionOperation;

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

    /// <summary>
    /// Whether the message may be anybody's: the handler and the conditions round the text do not say of which kind the exception is.
    /// Messages of databases tell about tables and columns, whatever their kind.
    /// </summary>
    private static bool IsOfAnyOrigin(ExceptionText text, ICatchClauseOperation clause) =>
        IsOfDatabase(text.Exception)
        || (CaughtExceptions.IsGeneral(text.Exception)
            && !CaughtExceptions.HasDecidingFilter(clause)
            && !ConditionsOf(text, clause).Any(TellsKind));

    private static bool IsOfDatabase(ITypeSymbol? type) => type.SelfAndAncestors().Any(static ancestor =>
        ancestor is
        {
            Name: "DbException",
            ContainingNamespace: { Name: "Common", ContainingNamespace: { Name: "Data", ContainingNamespace.Name: "System" } },
        });

    private static IEnumerable<IOperation> ConditionsOf(ExceptionText text, ICatchClauseOperation clause) =>
        BranchConditions.Of(text.Value).Where(condition => clause.Handler.Syntax.Span.Contains(condition.Syntax.Span));

    private static bool TellsKind(IOperation condition) => !CaughtExceptions.IsCancellationTest(condition)
        && condition.DescendantsAndSelf().Any(static part => part is IIsTypeOperation or ITypePatternOperation or IDeclarationPatternOperation);

    private static bool IsChosenBySetting(ExceptionText text, ICatchClauseOperation clause) => ConditionsOf(text, clause)
        .SelectMany(static condition => condition.DescendantsAndSelf())
        .Any(static part => part.Type is { SpecialType: SpecialType.System_Boolean } && IsSettingName(part switch
        {
            IMemberReferenceOperation member => member.Member.Name,
            IParameterReferenceOperation parameter => parameter.Parameter.Name,
            ILocalReferenceOperation local => local.Local.Name,
            _ => string.Empty,
        }));

    private static bool IsSettingName(string name) =>
        DetailSettings.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static Reader ReaderOf(ICatchClauseOperation clause, OperationUse use)
    {
        if (FunctionOf(clause, use) is not { } function)
            return Reader.None;
        if (use.Scope.Program.IsTool(function, use.CancellationToken))
            return Reader.Model;

        return use.Scope.Program.Endpoints.IsHandler(function, use.CancellationToken) ? Reader.Caller : Reader.None;
    }

    private static IMethodSymbol? FunctionOf(IOperation operation, OperationUse use) => operation.Ancestors().FirstOrDefault(IsFunction) switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation local => local.Symbol,
        _ => use.ContainingSymbol as IMethodSymbol,
    };

    private enum Reader
    {
        None,
        Model,
        Caller,
    }
}

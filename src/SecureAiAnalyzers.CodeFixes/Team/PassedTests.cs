using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Catalog.Knowledge;

namespace SecureAiAnalyzers.CodeFixes.Team;

/// <summary>Finds the calls that have said yes or no, or have not thrown, whenever a place is reached. Read inside one function.</summary>
internal sealed class PassedTests(SemanticModel model, CancellationToken cancellationToken)
{
    private const int MostVariables = 4;

    /// <summary>How names of methods begin that throw for others.</summary>
    private static readonly string[] CheckNames = ["Throw", "Fail", "Validate", "Verify", "Ensure", "Check", "Require", "Demand", "Assert", "Guard"];

    /// <summary>The calls, the nearest first.</summary>
    public IEnumerable<PassedTest> At(SyntaxNode place)
    {
        for (var part = place; part.Parent is { } parent && !IsFunction(part); part = parent)
        {
            foreach (var test in Round(part, parent).Concat(Before(part, parent)))
                yield return test;
        }
    }

    private static bool IsFunction(SyntaxNode part) => part is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
        or MemberDeclarationSyntax and not GlobalStatementSyntax;

    /// <summary>What the condition says under which the part runs.</summary>
    private IEnumerable<PassedTest> Round(SyntaxNode part, SyntaxNode parent) => parent switch
    {
        IfStatementSyntax test when part == test.Statement => In(test.Condition, true),
        IfStatementSyntax test when part == test.Else => In(test.Condition, false),
        WhileStatementSyntax loop when part == loop.Statement => In(loop.Condition, true),
        ConditionalExpressionSyntax choice when part == choice.WhenTrue => In(choice.Condition, true),
        ConditionalExpressionSyntax choice when part == choice.WhenFalse => In(choice.Condition, false),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when part == both.Right => In(both.Left, true),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when part == either.Right => In(either.Left, false),
        _ => [],
    };

    /// <summary>What the statements before the part say, the nearest first.</summary>
    private IEnumerable<PassedTest> Before(SyntaxNode part, SyntaxNode parent)
    {
        var statements = parent switch
        {
            BlockSyntax block => block.Statements.Reverse(),
            SwitchSectionSyntax section => section.Statements.Reverse(),
            CompilationUnitSyntax program => program.Members.OfType<GlobalStatementSyntax>().Select(static member => member.Statement).Reverse(),
            _ => [],
        };
        return statements.Where(statement => statement.Span.End <= part.SpanStart).SelectMany(Passed);
    }

    /// <summary>What is known behind a statement that does not leave.</summary>
    private IEnumerable<PassedTest> Passed(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Else: null } test when Leaves(test.Statement) => In(test.Condition, false),
        IfStatementSyntax { Else: { } other } test when Leaves(other.Statement) => In(test.Condition, true),
        ExpressionStatementSyntax { Expression: AwaitExpressionSyntax await } => NotThrown(await.Expression),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => NotThrown(call),
        _ => [],
    };

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        BlockSyntax block => block.Statements.LastOrDefault() is { } last && Leaves(last),
        _ => statement is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax
            or YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldBreakStatement },
    };

    /// <summary>A call that returns nothing, and went well.</summary>
    private IEnumerable<PassedTest> NotThrown(ExpressionSyntax expression) =>
        CallIn(expression) is { } call && MethodOf(call) is { } method && ReturnsNothing(method) && MayRefuse(method)
            ? [new PassedTest(call, method, Outcome: true)]
            : [];

    /// <summary>Whether the method may throw for what it is given, as far as its code shows: one that only logs or tells others is no check.</summary>
    private bool MayRefuse(IMethodSymbol method) => method.IsAbstract || method.DeclaringSyntaxReferences
        .SelectMany(reference => reference.GetSyntax(cancellationToken).DescendantNodes())
        .Any(static node => node is ThrowStatementSyntax or ThrowExpressionSyntax
            || (node is InvocationExpressionSyntax { Expression: var called }
                && Array.Exists(CheckNames, check => NameOf(called).StartsWith(check, StringComparison.Ordinal))));

    private static string NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => string.Empty,
    };

    private static bool ReturnsNothing(IMethodSymbol method) =>
        method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 };

    /// <summary>The calls that must have said something where the condition has the outcome.</summary>
    private IEnumerable<PassedTest> In(ExpressionSyntax condition, bool outcome, int variables = 0) => condition switch
    {
        ParenthesizedExpressionSyntax inner => In(inner.Expression, outcome, variables),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => In(not.Operand, !outcome, variables),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when outcome =>
            In(both.Left, true, variables).Concat(In(both.Right, true, variables)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when !outcome =>
            In(either.Left, false, variables).Concat(In(either.Right, false, variables)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } same when Truth(same.Right) is { } truth =>
            In(same.Left, outcome == truth, variables),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } other when Truth(other.Right) is { } truth =>
            In(other.Left, outcome != truth, variables),
        IsPatternExpressionSyntax test => InPattern(test.Expression, test.Pattern, outcome, variables),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var flag, Expression: var owner } when ResultFlags.GoodValueOf(flag) is { } good =>
            OfResult(owner, outcome == good),
        IdentifierNameSyntax name when variables < MostVariables && InitializerOf(name) is { } initializer => In(initializer, outcome, variables + 1),
        _ => CallIn(condition) is { } call && MethodOf(call) is { } method && SaysYesOrNo(method) ? [new PassedTest(call, method, outcome)] : [],
    };

    private IEnumerable<PassedTest> InPattern(ExpressionSyntax value, PatternSyntax pattern, bool outcome, int variables) => pattern switch
    {
        UnaryPatternSyntax negated => InPattern(value, negated.Pattern, !outcome, variables),
        ConstantPatternSyntax constant when Truth(constant.Expression) is { } truth => In(value, outcome == truth, variables),
        RecursivePatternSyntax { PropertyPatternClause.Subpatterns: [{ NameColon.Name.Identifier.ValueText: var flag, Pattern: ConstantPatternSyntax part }] }
            when ResultFlags.GoodValueOf(flag) is { } good && Truth(part.Expression) is { } truth => OfResult(value, outcome == (truth == good)),
        _ => [],
    };

    /// <summary>The call whose result says that it is valid, or that it is not.</summary>
    private IEnumerable<PassedTest> OfResult(ExpressionSyntax result, bool isValid)
    {
        var made = result is IdentifierNameSyntax name ? InitializerOf(name) : result;
        return made is not null && CallIn(made) is { } call && MethodOf(call) is { } method ? [new PassedTest(call, method, isValid)] : [];
    }

    private static bool? Truth(ExpressionSyntax expression) => expression.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => true,
        SyntaxKind.FalseLiteralExpression => false,
        _ => null,
    };

    private ExpressionSyntax? InitializerOf(IdentifierNameSyntax name) =>
        model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var declaration] }
            ? (declaration.GetSyntax(cancellationToken) as VariableDeclaratorSyntax)?.Initializer?.Value
            : null;

    private static InvocationExpressionSyntax? CallIn(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => CallIn(inner.Expression),
        AwaitExpressionSyntax await => CallIn(await.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var task } } =>
            CallIn(task),
        _ => expression as InvocationExpressionSyntax,
    };

    private IMethodSymbol? MethodOf(InvocationExpressionSyntax call) => model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol;

    private static bool SaysYesOrNo(IMethodSymbol method) => method.ReturnType is { SpecialType: SpecialType.System_Boolean }
        or INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] };
}

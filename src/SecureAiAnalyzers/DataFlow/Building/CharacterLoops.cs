using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Loops over the characters of a text that refuse some: whoever gets behind the last character knows that the text has none of those. A loop is
/// tried with one character after the other.
/// </summary>
internal sealed class CharacterLoops(CharacterTests tests, BodyProvider bodies, CancellationToken cancellationToken)
{
    private enum Way
    {
        /// <summary>To the statement that follows.</summary>
        Falls,

        /// <summary>To the next character.</summary>
        Continues,

        /// <summary>Out of the loop, or to the flag that says no.</summary>
        Refuses,

        /// <summary>Behind the loop, before all characters were looked at.</summary>
        Breaks,

        /// <summary>Somewhere.</summary>
        Unknown,
    }

    /// <summary>The loop of which the condition tells that another round follows; null when it is none.</summary>
    public ILoopOperation? LoopOf(IOperation condition) => condition.Syntax.Parent switch
    {
        ForEachStatementSyntax loop when condition is IInvocationOperation { TargetMethod.Name: "MoveNext" } && loop.Expression == condition.Syntax =>
            bodies.GetOperation(loop, cancellationToken) as ILoopOperation,
        ForStatementSyntax loop when loop.Condition == condition.Syntax => bodies.GetOperation(loop, cancellationToken) as ILoopOperation,
        _ => null,
    };

    /// <summary>The text that the loop goes through and the characters that it lets pass; null when it goes through none.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="flag">A local that says no when something is written to it.</param>
    public (IOperation Text, CharacterSet Characters)? Passed(ILoopOperation loop, ILocalSymbol? flag = null)
    {
        if (Subject(loop) is not var (text, isTested) || text.ReferencedVariable() is { } variable && IsWrittenIn(loop, variable.Name))
            return null;

        var names = Names(loop, isTested);
        var isBroken = false;
        var passed = CharacterSet.Where(character =>
        {
            var way = WayOf(loop.Body, new Tried(character, operation => isTested(operation) || IsNamed(operation, names)), flag);
            isBroken |= flag is not null && way is Way.Breaks or Way.Unknown;
            return way is not (Way.Refuses or Way.Breaks);
        });
        return isBroken ? null : (text, passed);
    }

    /// <summary>
    /// The text in which a loop over characters replaces each of them, the characters, and what takes their place; null when it does something else.
    /// </summary>
    public static (IOperation Text, IOperation Characters, string Replacement)? Replaced(ILoopOperation loop)
    {
        if (loop is not IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var element } } each
            || StatementOf(each.Body) is not IExpressionStatementOperation { Operation: var statement })
        {
            return null;
        }

        var assignment = statement as ISimpleAssignmentOperation;
        var call = (assignment?.Value ?? statement).SkipConversions() as IInvocationOperation;
        var text = assignment?.Target ?? (call?.Instance is { Type.SpecialType: not SpecialType.System_String } changed ? changed : null);
        return text is not null && call is not null
            && SymbolEqualityComparer.Default.Equals(call.Instance.ReferencedVariable(), text.ReferencedVariable())
            && Replacing(call, element) is { } after
            ? (text, each.Collection, after)
            : null;
    }

    private static IOperation StatementOf(IOperation body) => body is IBlockOperation { Operations: [var only] } ? only : body;

    /// <summary>What the call puts in the place of a character, which the variable holds; null when it replaces something else.</summary>
    public static string? Replacing(IInvocationOperation call, ISymbol character) =>
        call is { TargetMethod.Name: "Replace", Arguments: [var before, var after, ..] }
        && SymbolEqualityComparer.Default.Equals(Character(before.Value).ReferencedVariable(), character)
            ? ConstantText(after.Value.SkipConversions())
            : null;

    private static string? ConstantText(IOperation? text) => text switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => constant?.ToString() ?? string.Empty,
        IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => string.Empty,
        _ => null,
    };

    private static IOperation? Character(IOperation value) => value.SkipConversions() switch
    {
        IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { } character } => character.SkipConversions(),
        var other => other,
    };

    private static (IOperation Text, Func<IOperation, bool> IsTested)? Subject(ILoopOperation loop) => loop switch
    {
        IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: { Type.SpecialType: SpecialType.System_Char } element } } each
            when each.Collection.SkipConversions() is { } text =>
            (text, operation => operation is ILocalReferenceOperation read && SymbolEqualityComparer.Default.Equals(read.Local, element)),
        IForLoopOperation counted when Counter(counted) is var (index, text) => (text, operation => IsElement(operation, text, index)),
        _ => null,
    };

    /// <summary>The counter of a loop from the first character to the last, and the text.</summary>
    private static (ILocalSymbol Index, IOperation Text)? Counter(IForLoopOperation loop) =>
        loop.Condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan, LeftOperand: ILocalReferenceOperation { Local: var index } } condition
        && condition.RightOperand is IPropertyReferenceOperation { Property.Name: "Length" or "Count", Instance: { } text }
        && loop.Before is [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ Symbol: var started, Initializer.Value: var start }] }] }]
        && start.ConstantValue.Value is 0
        && loop.AtLoopBottom is [IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation { Kind: OperationKind.Increment } step }]
        && step.Target is ILocalReferenceOperation { Local: var counted }
        && SymbolEqualityComparer.Default.Equals(index, started)
        && SymbolEqualityComparer.Default.Equals(index, counted)
        && !IsWrittenIn(loop.Body, index.Name)
            ? (index, text)
            : null;

    private static bool IsElement(IOperation operation, IOperation text, ILocalSymbol index)
    {
        var (owner, place) = operation switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var argument] } property => (property.Instance, argument.Value),
            IArrayElementReferenceOperation { Indices: [var argument] } element => (element.ArrayReference, argument),
            _ => (null, null),
        };
        return place is ILocalReferenceOperation { Local: var counter }
            && SymbolEqualityComparer.Default.Equals(counter, index)
            && SymbolEqualityComparer.Default.Equals(owner.ReferencedVariable(), text.ReferencedVariable());
    }

    private static bool IsWrittenIn(IOperation operation, string name) => operation.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Any(identifier => identifier.Identifier.ValueText == name && WriteSyntax.IsWritten(identifier));

    /// <summary>Locals that are other names of the character.</summary>
    private static HashSet<ISymbol?> Names(ILoopOperation loop, Func<IOperation, bool> isTested) => new(
        loop.Body.DescendantsAndSelf().OfType<IVariableDeclaratorOperation>()
            .Where(declared => declared.GetVariableInitializer()?.Value.SkipConversions() is { } value && isTested(value))
            .Select(static declared => declared.Symbol)
            .Where(local => !IsWrittenIn(loop.Body, local.Name)),
        SymbolEqualityComparer.Default);

    private static bool IsNamed(IOperation operation, HashSet<ISymbol?> names) => operation is ILocalReferenceOperation local && names.Contains(local.Local);

    private Way WayOf(IOperation? statement, Tried tried, ILocalSymbol? flag) => statement switch
    {
        null or IEmptyOperation => Way.Falls,
        IBlockOperation block => WayOfAll(block.Operations, tried, flag),
        IConditionalOperation choice => Choose(choice, tried, flag),
        ISwitchOperation choice => Choose(choice, tried, flag),
        IReturnOperation or IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation } => Way.Refuses,
        IBranchOperation { BranchKind: BranchKind.Continue } => Way.Continues,
        IBranchOperation { BranchKind: BranchKind.Break } => Way.Breaks,
        IExpressionStatementOperation { Operation: IAssignmentOperation { Target: ILocalReferenceOperation { Local: var target } } assignment }
            when flag is not null && SymbolEqualityComparer.Default.Equals(target, flag) => WayOfFlag(assignment, tried),
        _ when statement.DescendantsAndSelf().Any(static part => part is IReturnOperation or IThrowOperation or IBranchOperation) => Way.Unknown,
        _ => Way.Falls,
    };

    /// <summary>A constant that is written to a flag says no; what is combined with the flag says no when it decides.</summary>
    private Way WayOfFlag(IAssignmentOperation assignment, Tried tried)
    {
        var (value, decides) = assignment switch
        {
            ICompoundAssignmentOperation { OperatorKind: var kind } both => (both.Value, kind == BinaryOperatorKind.Or),
            ISimpleAssignmentOperation { Value: IBinaryOperation { OperatorKind: var kind } both } =>
                (both.RightOperand, kind == BinaryOperatorKind.ConditionalOr),
            _ => (null, false),
        };
        return value is null ? Way.Refuses : tests.Result(value, tried) == decides ? Way.Refuses : Way.Falls;
    }

    private Way WayOfAll(IEnumerable<IOperation> statements, Tried tried, ILocalSymbol? flag)
    {
        foreach (var statement in statements)
        {
            var way = WayOf(statement, tried, flag);
            if (way != Way.Falls)
                return way;
        }

        return Way.Falls;
    }

    private Way Choose(IConditionalOperation choice, Tried tried, ILocalSymbol? flag)
    {
        var condition = tests.Result(choice.Condition, tried);
        if (condition is { } known)
            return WayOf(known ? choice.WhenTrue : choice.WhenFalse, tried, flag);

        var way = WayOf(choice.WhenTrue, tried, flag);
        return way == WayOf(choice.WhenFalse, tried, flag) ? way : Way.Unknown;
    }

    private Way Choose(ISwitchOperation choice, Tried tried, ILocalSymbol? flag)
    {
        if (tests.Number(choice.Value, tried) is not { } value)
            return Way.Unknown;

        var section = choice.Cases.FirstOrDefault(section => section.Clauses.Any(clause => Accepts(clause, value, tried)))
            ?? choice.Cases.FirstOrDefault(static section => section.Clauses.Any(static clause => clause is IDefaultCaseClauseOperation));
        var way = section is null ? Way.Falls : WayOfAll(section.Body, tried, flag);
        return way == Way.Breaks ? Way.Falls : way;
    }

    private bool Accepts(ICaseClauseOperation clause, long value, Tried tried) => clause switch
    {
        ISingleValueCaseClauseOperation single => CharacterTests.Constant(single.Value) == value,
        IPatternCaseClauseOperation pattern => CharacterTests.Matches(pattern.Pattern, value) == true
            && (pattern.Guard is null || tests.Result(pattern.Guard, tried) == true),
        _ => false,
    };
}

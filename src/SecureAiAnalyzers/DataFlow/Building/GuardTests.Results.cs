using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>
/// Functions of the program that return a value together with whether it is right: <c>(bool Ok, string Path)</c>, or a record or class of both.
/// </content>
internal sealed partial class GuardTests
{
    /// <summary>
    /// The tests of what a function returns beside the part that has the outcome: those that it makes before every return with which the part may
    /// have it.
    /// </summary>
    /// <param name="part">A variable that took the part out of the result, or a member of the result.</param>
    /// <param name="outcome">What is known of the part.</param>
    private IReadOnlyList<GuardTest> InResult(IOperation? part, PartOutcome outcome)
    {
        if (part is null || ResultOf(part.AsWritten(code.Bodies, cancellationToken)) is not { } result)
            return [];

        for (var depth = 0; depth < MaxCalls && result is MemberOfResult { Member: IPropertySymbol { GetMethod: { } getter } } member; depth++)
        {
            if (AskedBy(getter, outcome) is not var (asked, itsOutcome))
                break;
            (result, outcome) = (member with { Member = asked }, itsOutcome);
        }

        return InResult(result, outcome, part);
    }

    /// <summary>The member of the same object that a property asks for: <c>bool Ok => Error is null</c>.</summary>
    private (ISymbol Member, PartOutcome Outcome)? AskedBy(IMethodSymbol getter, PartOutcome outcome)
    {
        if (outcome.IsOfNull || !context.IsInSource(getter)
            || ReturnedConditions.Of(getter.OriginalDefinition, code, cancellationToken) is not [{ Before.Count: 0, Value: var value }])
        {
            return null;
        }

        reads.Add(getter);
        return value.SkipConversions() switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand } => Asked(operand, new PartOutcome(!outcome.Value)),
            IIsPatternOperation test when OutcomeOf(test.Pattern) is { } of => Asked(test.Value, of with { Value = of.Value == outcome.Value }),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test when IsNull(test.RightOperand) =>
                Asked(test.LeftOperand, new PartOutcome(outcome.Value == (test.OperatorKind == BinaryOperatorKind.Equals), IsOfNull: true)),
            _ => null,
        };
    }

    private static (ISymbol Member, PartOutcome Outcome)? Asked(IOperation member, PartOutcome outcome) =>
        member.SkipConversions() is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Instance: IInstanceReferenceOperation } own
            ? (own.Member, outcome)
            : null;

    /// <summary>The tests of what a function returns beside the parts that a pattern asks for: <c>Check(name) is (true, var path)</c>.</summary>
    private IEnumerable<GuardTest> InMatchedResult(IOperation value, IRecursivePatternOperation pattern) =>
        pattern.MatchedType is INamedTypeSymbol type && (CallIn(value) ?? CallBehind(value)) is { } call
            ? PartsAskedFor(pattern, type).SelectMany(part => InResult(new MemberOfResult(call, part.Member, value, type), part.Outcome, value))
            : [];

    private static IEnumerable<(ISymbol Member, PartOutcome Outcome)> PartsAskedFor(IRecursivePatternOperation pattern, INamedTypeSymbol type) =>
        FunctionBuilder.PositionsOf(pattern.DeconstructSymbol, type).Zip(pattern.DeconstructionSubpatterns, static (member, part) => (member, part))
            .Concat(pattern.PropertySubpatterns.Where(static part => part.Member is IMemberReferenceOperation)
                .Select(static part => (((IMemberReferenceOperation)part.Member).Member, part.Pattern)))
            .SelectMany(static asked => OutcomeOf(asked.Item2) is { } outcome ? [(asked.Item1, outcome)] : Array.Empty<(ISymbol, PartOutcome)>());

    private static PartOutcome? OutcomeOf(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool value } } => new PartOutcome(value),
        IConstantPatternOperation { Value: var value } when IsNull(value) => new PartOutcome(true, IsOfNull: true),
        INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } when IsNull(value) => new PartOutcome(false, IsOfNull: true),
        _ => null,
    };

    private IReadOnlyList<GuardTest> InResult(CalledResult result, PartOutcome outcome, IOperation part)
    {
        if (_calls >= MaxCalls || !context.IsInSource(result.Call.TargetMethod))
            return [];

        _calls++;
        IReadOnlyList<GuardTest>? common = null;
        foreach (var (made, tests, method, given) in WaysOut(result.Call))
        {
            var flag = result.FlagOf(made);
            if (flag is not null && !outcome.IsPossible(flag.Value))
                continue;

            IReadOnlyList<GuardTest> all = flag is null || outcome.IsOfNull ? tests : [.. tests, .. In(flag.Value, outcome.Value)];
            var siblings = result.Siblings(made).ToArray();
            // A function that gives a value back has made that one right; what it was given may be a part of it only.
            var isOfGiven = Array.TrueForAll(siblings, static sibling => IsKnown(sibling.Value));
            GuardTest[] checks =
            [
                .. siblings.SelectMany(sibling => ChecksOf(sibling, all, set => SetOf(set, method, given))),
                .. InCaller(all.Where(test => isOfGiven || test.IsOfPath), method, given),
            ];
            common = common is null ? checks : Common(common, checks);
        }

        _calls--;
        return common is { Count: > 0 } ? Unchanged(common, result.Call, part) : [];
    }

    /// <summary>What the functions return that a call may run, with what they have tested before.</summary>
    private IEnumerable<WayOut> WaysOut(IInvocationOperation call)
    {
        foreach (var method in MethodsOf(call, call.TargetMethod.Declared()))
        {
            var given = GivenTo(call, call.Instance, receivers: 0);
            foreach (var returned in ReturnedConditions.Of(method, code, cancellationToken) ?? [new ReturnedCondition(call, [])])
            {
                foreach (var way in Alternatives(returned))
                    yield return new WayOut(MadeParts(way.Value), [.. way.Before.SelectMany(Known)], method, given);
            }
        }
    }

    private static IEnumerable<ReturnedCondition> Alternatives(ReturnedCondition returned) => returned.Value.SkipConversions() switch
    {
        IConditionalOperation { WhenFalse: { } whenFalse } choice =>
            Alternatives(new ReturnedCondition(choice.WhenTrue, [.. returned.Before, new KnownCondition(choice.Condition, true)]))
                .Concat(Alternatives(new ReturnedCondition(whenFalse, [.. returned.Before, new KnownCondition(choice.Condition, false)]))),
        IThrowOperation => [],
        _ => [returned],
    };

    /// <summary>The parts of a tuple or of an object that is made here, or by a function that does nothing else; none of others.</summary>
    private IReadOnlyList<MadePart> MadeParts(IOperation returned) => returned.SkipConversions() switch
    {
        ITupleOperation tuple => [.. tuple.Elements.Select(static (element, index) => new MadePart(ItemName(index), element))],
        IObjectCreationOperation creation =>
        [
            .. creation.Arguments.Where(static argument => argument.Parameter is not null)
                .Select(static argument => new MadePart(argument.Parameter!.Name, argument.Value)),
            .. SetParts(creation),
            .. creation is { Constructor.IsImplicitlyDeclared: true, Arguments.IsEmpty: true, Type: { } type } ? UnsetParts(type) : [],
        ],
        ITypeParameterObjectCreationOperation creation => [.. SetParts(creation)],
        IInvocationOperation factory when context.IsInSource(factory.TargetMethod) && factory.TargetMethod.IsStatic => PartsMadeBy(factory),
        IMemberReferenceOperation { Instance: null } held when new ValueOrigins(code, cancellationToken).Of(held) is [{ IsEnd: false } made]
            && made.Value is IObjectCreationOperation => MadeParts(made.Value),
        _ => [],
    };

    /// <summary>What the initializer of a new object sets.</summary>
    private static IEnumerable<MadePart> SetParts(IOperation creation) => creation.ChildOperations.OfType<IObjectOrCollectionInitializerOperation>()
        .SelectMany(static initializer => initializer.Initializers)
        .OfType<ISimpleAssignmentOperation>()
        .Where(static assignment => assignment.Target is IMemberReferenceOperation)
        .Select(static assignment => new MadePart(((IMemberReferenceOperation)assignment.Target).Member.Name, assignment.Value));

    /// <summary>The properties that hold nothing unless somebody sets them; what sets them comes before.</summary>
    private IEnumerable<MadePart> UnsetParts(ITypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>()
        .Where(property => property.DeclaringSyntaxReferences is [var reference]
            && reference.GetSyntax(cancellationToken) is PropertyDeclarationSyntax { Initializer: null, ExpressionBody: null })
        .Select(static property => new MadePart(property.Name, null));

    private IReadOnlyList<MadePart> PartsMadeBy(IInvocationOperation factory)
    {
        if (_calls >= MaxCalls || ReturnedConditions.Of(factory.TargetMethod.Declared(), code, cancellationToken) is not [{ Before.Count: 0 } returned])
            return [];

        _calls++;
        var parts = MadeParts(returned.Value);
        _calls--;
        return
        [
            .. parts.Select(part => part.Value?.SkipConversions() is IParameterReferenceOperation { Parameter.Ordinal: var ordinal }
                && Argument(factory, ordinal) is { } argument ? part with { Value = argument } : part),
        ];
    }

    private static IEnumerable<GuardTest> ChecksOf(
        (IOperation? Value, GuardTest Place) sibling, IReadOnlyList<GuardTest> tests, Func<IOperation?, IOperation?> given)
    {
        if (sibling.Value is not { } made || IsKnown(made))
            return [sibling.Place with { Sinks = SinkKinds.All }];

        var returned = new GuardTest(made, SinkKinds.None);
        return tests.Where(returned.IsOfSameValue).Select(test => test with
        {
            Subject = sibling.Place.Subject,
            Path = sibling.Place.Path,
            Set = given(test.Set),
        });
    }

    private static bool IsKnown(IOperation? value) => value?.SkipConversions() is null or { ConstantValue.HasValue: true };

    private CalledResult? ResultOf(IOperation? part) => part switch
    {
        ILocalReferenceOperation { Local: var local } => OfDeconstruction(local),
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Instance: { Type: INamedTypeSymbol type } whole } member =>
            (CallIn(whole) ?? CallBehind(whole)) is { } call ? new MemberOfResult(call, member.Member, whole, type) : null,
        _ => null,
    };

    private CalledResult? OfDeconstruction(ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(cancellationToken) is not SingleVariableDesignationSyntax designation
            || designation.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment
            || !LocalWrites.IsWrittenOnce(local, cancellationToken)
            || code.Bodies.GetOperation(assignment, cancellationToken) is not IDeconstructionAssignmentOperation { Target: var target, Value: var value }
            || Declared(target) is not ITupleOperation { Elements: var elements }
            || CallIn(value) is not { } call)
        {
            return null;
        }

        IOperation[] variables = [.. elements.Select(Declared)];
        var position = Array.FindIndex(variables, variable => SymbolEqualityComparer.Default.Equals(variable.ReferencedVariable(), local));
        return position < 0 ? null : new DeconstructedResult(call, variables, position);
    }

    private static IOperation Declared(IOperation target) => target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;

    /// <summary>The call whose result a variable holds, which is written once.</summary>
    private IInvocationOperation? CallBehind(IOperation whole) =>
        whole.AsWritten(code.Bodies, cancellationToken) is ILocalReferenceOperation { Local: var local }
        && LocalWrites.InitializerOf(local, code.Bodies, cancellationToken) is { } value
        && LocalWrites.IsWrittenOnce(local, cancellationToken)
            ? CallIn(value)
            : null;

    private IInvocationOperation? CallIn(IOperation value) => value.SkipConversions() switch
    {
        IAwaitOperation wait => CallIn(wait.Operation),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } => CallIn(task),
        IInvocationOperation call => call,
        _ => null,
    };

    private static string ItemName(int index) => $"Item{index + 1}";

    /// <summary>A return of a function.</summary>
    /// <param name="Made">The parts of what it returns.</param>
    /// <param name="Tests">What it has tested before.</param>
    /// <param name="Method">The function.</param>
    /// <param name="Call">The call as the function sees it.</param>
    private sealed record WayOut(IReadOnlyList<MadePart> Made, IReadOnlyList<GuardTest> Tests, IMethodSymbol Method, CalledFunction Call);

    /// <summary>What is known of a part of a result.</summary>
    /// <param name="Value">The truth value of the part, or whether it is null.</param>
    /// <param name="IsOfNull">Whether the part is asked for null.</param>
    private readonly record struct PartOutcome(bool Value, bool IsOfNull = false)
    {
        /// <summary>Whether what a function returns for the part may be so.</summary>
        public bool IsPossible(IOperation? returned)
        {
            if (returned is null)
                return Value == IsOfNull;
            if (!IsOfNull)
                return returned.ConstantValue is not { HasValue: true, Value: bool constant } || constant == Value;
            if (returned.SkipConversions() is { ConstantValue: { HasValue: true, Value: var value } })
                return value is null == Value;
            return !Value || returned.SkipConversions() is not (IInterpolatedStringOperation or IObjectCreationOperation);
        }
    }

    /// <summary>A part of what a function returns.</summary>
    /// <param name="Name">The member that holds it, or the parameter of a constructor that is given it.</param>
    /// <param name="Value">What it is; null where nobody sets it.</param>
    private sealed record MadePart(string Name, IOperation? Value);

    /// <summary>The result of a call, of which one part is tested.</summary>
    /// <param name="Call">The call.</param>
    private abstract record CalledResult(IInvocationOperation Call)
    {
        /// <summary>What a return gives for the part that is tested; null where that is not known.</summary>
        public abstract MadePart? FlagOf(IReadOnlyList<MadePart> made);

        /// <summary>What it gives for the others, and where they are behind the call.</summary>
        public abstract IEnumerable<(IOperation? Value, GuardTest Place)> Siblings(IReadOnlyList<MadePart> made);
    }

    /// <summary>The result is taken apart into variables.</summary>
    private sealed record DeconstructedResult(IInvocationOperation Call, IOperation[] Variables, int Position) : CalledResult(Call)
    {
        public override MadePart? FlagOf(IReadOnlyList<MadePart> made) => Position < made.Count ? made[Position] : null;

        public override IEnumerable<(IOperation? Value, GuardTest Place)> Siblings(IReadOnlyList<MadePart> made) =>
            from position in Enumerable.Range(0, Math.Min(made.Count, Variables.Length))
            where position != Position && Variables[position].ReferencedVariable() is not null
            select (made[position].Value, new GuardTest(Variables[position], SinkKinds.None));
    }

    /// <summary>Members of the result are read, where a variable holds it or a pattern asks for them.</summary>
    private sealed record MemberOfResult(IInvocationOperation Call, ISymbol Member, IOperation Whole, INamedTypeSymbol Type)
        : CalledResult(Call)
    {
        public override MadePart? FlagOf(IReadOnlyList<MadePart> made) =>
            made.FirstOrDefault(part => IsHeldBy(part, StoredName(Member)));

        public override IEnumerable<(IOperation? Value, GuardTest Place)> Siblings(IReadOnlyList<MadePart> made) =>
            from member in Type.IsTupleType ? Type.TupleElements.CastArray<ISymbol>() : MembersOf(Type)
            where member is IFieldSymbol or IPropertySymbol && !SymbolEqualityComparer.Default.Equals(StoredAs(member), StoredAs(Member))
            let part = made.FirstOrDefault(part => IsHeldBy(part, StoredName(member)))
            where part is not null
            select (part.Value, new GuardTest(Whole, SinkKinds.None) { Path = [StoredAs(member)] });

        private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol? type) =>
            type is null ? [] : type.GetMembers().Concat(MembersOf(type.BaseType));

        private static ISymbol StoredAs(ISymbol member) =>
            ((member as IFieldSymbol)?.CorrespondingTupleField ?? member).OriginalDefinition;

        private static string StoredName(ISymbol member) => StoredAs(member).Name;

        private static bool IsHeldBy(MadePart part, string member) => part.Name.Equals(member, StringComparison.OrdinalIgnoreCase);
    }
}

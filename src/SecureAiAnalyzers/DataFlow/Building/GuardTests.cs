using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Finds the tests in a condition that make a value right: equality with constants, membership in a set, parsing, host and prefix checks,
/// anchored patterns, the consent of a person who saw it, and functions of the program that do one of these.
/// </summary>
internal sealed partial class GuardTests(FlowContext context, CodeScope code, ReadLog reads, CancellationToken cancellationToken)
{
    private const int MaxCalls = 4;

    private readonly CharacterTests _characters = new(code, cancellationToken);
    private readonly CharacterLoops _loops = new(new CharacterTests(code, cancellationToken), code.Bodies, cancellationToken);
    private readonly ConstantCharacters _constants = new(code, cancellationToken);
    private readonly RegexPatterns _patterns = new(code, cancellationToken);
    private readonly Dictionary<IOperation, (ILookup<ISymbol, ReturnedCondition> Writes, ILoopOperation[] Loops)> _flags = [];
    private readonly HashSet<ISymbol> _askedFlags = new(SymbolEqualityComparer.Default);
    private readonly PathTests _paths = new(code, reads, cancellationToken);
    private readonly PersonDecisions _decisions = new(context, code, reads, cancellationToken);
    private int _calls;
    private bool _isInUnset;

    /// <summary>The tests that are passed when the condition has the outcome.</summary>
    public IReadOnlyList<GuardTest> In(IOperation? condition, bool outcome)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var tests = InKind(condition.SkipConversions(), outcome);
        return UnsetLists.Of(condition.SkipConversions(), outcome) is { } list ? [.. tests, .. InUnset(list)] : tests;
    }

    /// <summary>What a full path that was tested is made of: right as well.</summary>
    public IEnumerable<IOperation> PartsOfFullPath(IOperation? path) => path is null ? [] : _paths.PartsOfFullPath(path);

    /// <summary>Where a list of folders is empty, what would be looked up in it is as right as the operator wants it to be.</summary>
    private IEnumerable<GuardTest> InUnset(IOperation list)
    {
        if (_isInUnset)
            return [];

        _isInUnset = true;
        var tests = new List<GuardTest>();
        foreach (var lookUp in new UnsetLists(code.Bodies, cancellationToken).LookUps(list))
        {
            tests.AddRange(In(lookUp, outcome: true)
                .Where(static test => (test.Sinks & SinkKinds.FilePath) != 0)
                .Select(test => test with { Sinks = test.Sinks & (SinkKinds.FilePath | SinkKinds.Directory), Set = list, Characters = CharacterSet.All }));
        }

        _isInUnset = false;
        return tests;
    }

    private IReadOnlyList<GuardTest> InKind(IOperation? condition, bool outcome)
    {
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return In(not.Operand, !outcome);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both:
                return outcome ? [.. In(both.LeftOperand, true), .. In(both.RightOperand, true)] : Common(both, false);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either:
                return outcome ? Common(either, true) : [.. In(either.LeftOperand, false), .. In(either.RightOperand, false)];
            case IBinaryOperation comparison:
                return WithDecision(InComparison(comparison, outcome), comparison, outcome);
            case IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool expected } } } truth:
                return InTruth(truth.Value, expected, outcome);
            case IIsPatternOperation pattern:
                return WithDecision(InPattern(pattern.Value, pattern.Pattern, outcome), pattern, outcome);
            case IIsNullOperation test:
                return InNull(test.Operand, outcome);
            case ILoopOperation loop:
                return InLoop(loop);
            case IFlowCaptureReferenceOperation temporary:
                return In(temporary.AsWritten(code.Bodies, cancellationToken), outcome);
            case IAwaitOperation await:
                return In(await.Operation, outcome);
            case IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task }:
                return In(task, outcome);
            case IInvocationOperation call:
                return WithDecision(InCall(call, outcome), call, outcome);
            case IPropertyReferenceOperation property:
                return WithDecision(InProperty(property, outcome), property, outcome);
            case ILocalReferenceOperation local:
                return WithDecision(InLocal(local, outcome), local, outcome);
            case IParameterReferenceOperation parameter:
                return InGiven(parameter, outcome);
            case IConversionOperation conversion:
                return WithDecision([], conversion, outcome);
            case var choice:
                return InChoice(choice, outcome);
        }
    }

    /// <summary>The tests, and what the condition says of the will of a person.</summary>
    private IReadOnlyList<GuardTest> WithDecision(IReadOnlyList<GuardTest> tests, IOperation condition, bool outcome) =>
        _decisions.QuestionIn(condition, outcome) is { } question
            ? [.. tests, .. Unchanged([.. _decisions.ShownWith(question)], question, condition)]
            : tests;

    /// <summary>A condition that is one of several.</summary>
    private IReadOnlyList<GuardTest> InChoice(IOperation? condition, bool outcome) => condition switch
    {
        IConditionalOperation { WhenFalse: { } whenFalse } choice => Common(
            [
                new ReturnedCondition(choice.WhenTrue, [new KnownCondition(choice.Condition, true)]),
                new ReturnedCondition(whenFalse, [new KnownCondition(choice.Condition, false)]),
            ],
            outcome),
        ISwitchExpressionOperation choice => Common(
            [.. choice.Arms.Select(arm => new ReturnedCondition(arm.Value, [new KnownCondition(choice.Value, true) { Arm = arm }]))],
            outcome),
        ICoalesceOperation choice => Common([new ReturnedCondition(choice.Value, []), new ReturnedCondition(choice.WhenNull, [])], outcome),
        IConditionalAccessOperation access => In(access.WhenNotNull, outcome),
        IFieldReferenceOperation { Field.Type.SpecialType: SpecialType.System_Boolean } field =>
            [.. InResult(field, new PartOutcome(outcome)), .. InDeclared(field.Field, field.Instance, outcome)],
        _ => [],
    };

    private IReadOnlyList<GuardTest> InProperty(IPropertyReferenceOperation property, bool outcome)
    {
        if (IsSuccess(property.Property))
            return outcome ? InSuccess(property.Instance) : [];

        var declared = InDeclared(property.Property, property.Instance, outcome);
        return property is { Property.GetMethod: { } getter, Instance: { } receiver } && context.IsInSource(getter)
            ?
            [
                .. InFunction(new CalledFunction(property, receiver, static _ => null), getter, outcome),
                .. InResult(property, new PartOutcome(outcome)),
                .. declared,
            ]
            : [.. declared];
    }

    /// <summary>A local holds the condition, or is a flag that is set where the condition holds.</summary>
    private IReadOnlyList<GuardTest> InLocal(ILocalReferenceOperation reference, bool outcome)
    {
        if (reference.Local is not { Type.SpecialType: SpecialType.System_Boolean } local)
            return [];
        if (LocalWrites.InitializerOf(reference, code.Bodies, cancellationToken) is not { } initializer)
            return InResult(reference, new PartOutcome(outcome));

        return LocalWrites.IsWrittenOnce(local, cancellationToken)
            ? Unchanged(In(initializer, outcome), initializer, reference)
            : InFlag(local, initializer, reference, outcome);
    }

    /// <summary>A flag that is set to what it was tells nothing more of it.</summary>
    private IReadOnlyList<GuardTest> InFlag(ILocalSymbol flag, IOperation initializer, IOperation reference, bool outcome)
    {
        if (!_askedFlags.Add(flag))
            return [];

        var tests = InWrites(flag, initializer, reference, outcome);
        _askedFlags.Remove(flag);
        return tests;
    }

    private IReadOnlyList<GuardTest> InWrites(ILocalSymbol flag, IOperation initializer, IOperation reference, bool outcome)
    {
        if (BodyRound(initializer) is not { } body || initializer.ConstantValue is not { HasValue: true, Value: bool initial })
            return [];

        var (all, loops) = FlagsOf(body);
        var writes = all[flag].ToArray();
        if (initial != outcome)
            return Unchanged(Common(writes, outcome), initializer, reference);

        var isOneWay = writes.All(write =>
            write.Value.ConstantValue is { HasValue: true, Value: bool value } ? value != initial : write.Value is IBinaryOperation);
        return isOneWay
            ? [.. loops.Where(loop => loop.Syntax.SpanStart > initializer.Syntax.SpanStart && loop.Syntax.Span.End <= reference.Syntax.SpanStart)
                .Select(loop => _loops.Passed(loop, flag))
                .SelectMany(passed => passed is var (text, characters) ? Unchanged(MadeOf(text, characters), text, reference) : [])]
            : [];
    }

    private static IOperation? BodyRound(IOperation initializer) =>
        initializer.Ancestors().TakeWhile(static part => part is not (IAnonymousFunctionOperation or ILocalFunctionOperation)).LastOrDefault();

    /// <summary>What a body writes to its flags and the loops that it has, found once for all of its flags.</summary>
    private (ILookup<ISymbol, ReturnedCondition> Writes, ILoopOperation[] Loops) FlagsOf(IOperation body)
    {
        if (!_flags.TryGetValue(body, out var flags))
            _flags.Add(body, flags = (ReturnedConditions.WrittenToFlags(body), [.. body.DescendantsAndSelf().OfType<ILoopOperation>()]));
        return flags;
    }

    /// <summary>The tests of what is still the same between the test and the place where its result is used. By name, which may only hide one.</summary>
    private IReadOnlyList<GuardTest> Unchanged(IReadOnlyList<GuardTest> tests, IOperation tested, IOperation used)
    {
        if (tests.Count == 0
            || tested.Syntax.SyntaxTree != used.Syntax.SyntaxTree
            || tested.Syntax.Span.End >= used.Syntax.SpanStart
            || BodyLocator.Find(used.Syntax) is not { } body)
        {
            return tests;
        }

        var between = TextSpan.FromBounds(tested.Syntax.Span.End, used.Syntax.SpanStart);
        return [.. tests.Where(test => test.Subject.ReferencedVariable() is not { } variable
            || !WrittenNames.ChangedIn(body, variable.Name, between).Any())];
    }

    /// <summary>Both sides must test the same value.</summary>
    private IReadOnlyList<GuardTest> Common(IBinaryOperation condition, bool outcome) =>
        Common(In(condition.LeftOperand, outcome), In(condition.RightOperand, outcome));

    /// <summary>The tests that both make.</summary>
    private static IReadOnlyList<GuardTest> Common(IReadOnlyList<GuardTest> left, IReadOnlyList<GuardTest> right)
    {
        var common = new List<GuardTest>();
        foreach (var test in left)
        {
            if (right.FirstOrDefault(test.IsOfSameValue) is { } same)
            {
                common.Add(test with
                {
                    Sinks = test.Sinks & same.Sinks,
                    Set = test.Set ?? same.Set,
                    CoversParts = test.CoversParts && same.CoversParts,
                    CoversMembers = test.CoversMembers && same.CoversMembers,
                    IsOfPath = test.IsOfPath && same.IsOfPath,
                    Characters = test.Characters | same.Characters,
                });
            }
        }

        return common;
    }

    private IReadOnlyList<GuardTest> InComparison(IBinaryOperation comparison, bool outcome) =>
        [.. InValues(comparison, outcome), .. InLength(comparison, outcome)];

    private IReadOnlyList<GuardTest> InValues(IBinaryOperation comparison, bool outcome)
    {
        if (!outcome && _loops.LoopOf(comparison) is { } loop)
            return InLoop(loop);
        if (InNumber(comparison, outcome) is { } number)
            return number.Count > 0 ? number : InCharacter(comparison, outcome);
        if (comparison.LeftOperand.SkipConversions()?.Type is { SpecialType: SpecialType.System_Char })
            return InCharacter(comparison, outcome);
        return comparison.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
            ? InEquality(comparison.LeftOperand, comparison.RightOperand, (comparison.OperatorKind == BinaryOperatorKind.Equals) == outcome)
            : [];
    }

    /// <summary>A number is compared with a constant, on whatever side it stands.</summary>
    private IReadOnlyList<GuardTest>? InNumber(IBinaryOperation comparison, bool outcome)
    {
        if (CharacterTests.Constant(comparison.RightOperand) is { } right)
            return InNumber(comparison.LeftOperand, number => CharacterTests.Compare(comparison.OperatorKind, number, right), outcome);
        return CharacterTests.Constant(comparison.LeftOperand) is { } left
            ? InNumber(comparison.RightOperand, number => CharacterTests.Compare(comparison.OperatorKind, left, number), outcome)
            : null;
    }

    private IReadOnlyList<GuardTest> InEquality(IOperation left, IOperation right, bool areEqual)
    {
        if (Truth(right) is { } second)
            return InTruth(left, second, areEqual);
        if (Truth(left) is { } first)
            return InTruth(right, first, areEqual);
        if (IsNull(right))
            return InNull(left, areEqual);
        if (IsNull(left))
            return InNull(right, areEqual);
        if (InMember(left, right, areEqual) is { Count: > 0 } declared)
            return declared;
        return areEqual ? Equality(left, right) : InDifference(left, right);
    }

    /// <summary>The result of a check that the team has declared is, or is not, a member of an enum.</summary>
    private IReadOnlyList<GuardTest> InMember(IOperation left, IOperation right, bool isMember) =>
        right.SkipConversions() is { ConstantValue: { HasValue: true, Value: var member } }
            ? [.. InDeclaredMember(left, [member], isMember)]
            : left.SkipConversions() is { ConstantValue: { HasValue: true, Value: var first } } ? [.. InDeclaredMember(right, [first], isMember)] : [];

    /// <summary>A step of a way that is no step to the parent.</summary>
    private static IReadOnlyList<GuardTest> InDifference(IOperation left, IOperation right) => IsParentStep(right)
        ? MadeOf(left, ~CharacterSet.ParentStep)
        : IsParentStep(left) ? MadeOf(right, ~CharacterSet.ParentStep) : InHostKind(left, right, areEqual: false);

    /// <summary>A text is the name of a host or an address, since it is of a kind of those, or not of none.</summary>
    private static IReadOnlyList<GuardTest> InHostKind(IOperation kind, IOperation constant, bool areEqual) =>
        kind.SkipConversions() is IInvocationOperation
        {
            TargetMethod: { Name: "CheckHostName", ContainingType: { Name: "Uri", ContainingNamespace.Name: "System" } },
            Arguments: [var name],
        }
        && constant.SkipConversions() is { ConstantValue: { HasValue: true, Value: int value } }
        && (value == 0) != areEqual
            ? MadeOf(name.Value, CharacterSet.Where(static character => character is '.' or '-' or ':' or '_' || IsLetterOrDigit(character)))
            : [];

    private static bool IsLetterOrDigit(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';

    private static bool IsParentStep(IOperation operation) => operation.SkipConversions() is { ConstantValue: { HasValue: true, Value: ".." } };

    private static bool IsNull(IOperation operation) => operation.SkipConversions() is { ConstantValue: { HasValue: true, Value: null } };

    private IReadOnlyList<GuardTest> InNull(IOperation value, bool isNull) => isNull
        ? [Tested(value, SinkKinds.All), .. InResult(value, new PartOutcome(true, IsOfNull: true)), .. InNothing(value), .. InDeclaredNull(value, isNull)]
        : InNotNull(value);

    /// <summary>A search has given an element, or a function has told of an error beside what it returns, or of none.</summary>
    private IReadOnlyList<GuardTest> InNotNull(IOperation found) =>
        [
            .. found.AsWritten(code.Bodies, cancellationToken) is IInvocationOperation { Type.IsReferenceType: true } search
                ? InElements(search, outcome: true)
                : InResult(found, new PartOutcome(false, IsOfNull: true)),
            .. InDeclaredNull(found, isNull: false),
        ];

    /// <summary>The condition is, or is not, the truth value. One that may be null as well tells nothing when it is not.</summary>
    private IReadOnlyList<GuardTest> InTruth(IOperation condition, bool value, bool isSame) =>
        isSame || condition.SkipConversions()?.Type is { SpecialType: SpecialType.System_Boolean } ? In(condition, isSame == value) : [];

    private static bool? Truth(IOperation operation) =>
        operation.SkipConversions() is { ConstantValue: { HasValue: true, Value: bool value } } ? value : null;

    /// <summary>Two texts have the same place in an order.</summary>
    private IReadOnlyList<GuardTest> InOrder(IOperation order) => order.SkipConversions() is IInvocationOperation
    {
        TargetMethod: { Name: "Compare" or "CompareOrdinal", IsStatic: true, ContainingType.SpecialType: SpecialType.System_String },
        Arguments: [var left, var right, ..],
    }
        ? Equality(left.Value, right.Value)
        : [];

    /// <summary>Equality with a value that is known, or that nobody untrusted has written.</summary>
    private IReadOnlyList<GuardTest> Equality(IOperation left, IOperation right)
    {
        if (IsConstant(right))
            return [Tested(left, SinkKinds.All), .. InHostKind(left, right, areEqual: true)];
        if (IsConstant(left))
            return [Tested(right, SinkKinds.All), .. InHostKind(right, left, areEqual: true)];
        if (SanitizedBy(left, right) is var rightKinds and not SinkKinds.None)
            return [Tested(right, rightKinds)];
        if (SanitizedBy(right, left) is var leftKinds and not SinkKinds.None)
            return [Tested(left, leftKinds)];
        return [.. EqualityWith(left, right), .. EqualityWith(right, left)];
    }

    /// <summary>Equality with what a variable holds, as it is, without its ends, or together with constants.</summary>
    private IEnumerable<GuardTest> EqualityWith(IOperation subject, IOperation other)
    {
        var set = TextPiece.Of(other).Where(static piece => piece.Value is { ConstantValue.HasValue: false }).ToArray() is [{ Value: var only }]
            ? only.SkipConversions()
            : other.SkipConversions();
        while (GuardReader.KeepsContent(set) && GuardReader.Inner(set!) is { } inner)
            set = inner;
        if (!IsStorageLocation(subject) || set is null || !IsStorageLocation(set))
            return [];

        return [Tested(subject, SinkKinds.All, set), .. _paths.PartsOfEqual(subject).Select(part => part with { Set = set })];
    }

    /// <summary>The sinks that a value is right for when it is what a sanitizer makes of it.</summary>
    private SinkKinds SanitizedBy(IOperation made, IOperation value)
    {
        if (made.AsWritten(code.Bodies, cancellationToken) is not IInvocationOperation call || value.ReferencedVariable() is not { } variable)
            return SinkKinds.None;

        foreach (var (row, _, _) in context.RowsOf(call.TargetMethod))
        {
            if (row is { Role: FlowRole.Sanitizer, From: [var name] }
                && SymbolEqualityComparer.Default.Equals(Named(call, name).ReferencedVariable(), variable))
            {
                return row.Sinks & ~SinkKinds.Prompt;
            }
        }

        return SinkKinds.None;
    }

    private static bool IsStorageLocation(IOperation operation) => operation.SkipConversions() switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IFlowCaptureReferenceOperation => true,
        IFieldReferenceOperation { Instance: var owner } => owner is null || IsStorageLocation(owner),
        IPropertyReferenceOperation { Arguments.Length: 0, Instance: var owner } => owner is null || IsStorageLocation(owner),
        _ => false,
    };

    /// <summary>A test; that of an address's host makes the whole address right for requests.</summary>
    private GuardTest Tested(IOperation subject, SinkKinds sinks, IOperation? set = null) =>
        AddressOf(subject) is { } address ? OfHost(subject, set) with { Address = address } : new GuardTest(subject, sinks) { Set = set };

    private static GuardTest OfHost(IOperation subject, IOperation? set = null) =>
        new(subject, SinkKinds.Url | SinkKinds.Endpoint) { Set = set, CoversParts = true };

    /// <summary>The host of an address ends with a dot and a domain, which is a constant or stands in a set.</summary>
    private GuardTest? InDomain(IOperation subject, IOperation? suffix) => AddressOf(subject) is null ? null : TextPiece.Of(suffix).ToArray() switch
    {
        [{ Text: { } text }] when IsDomain(text) => Tested(subject, SinkKinds.All),
        [{ Text: "." }, { Value: { } domain }] => Tested(subject, SinkKinds.All, domain),
        [{ Value.ConstantValue: { HasValue: true, Value: string constant } }] when IsDomain(constant) => Tested(subject, SinkKinds.All),
        [{ Value.ConstantValue: { HasValue: true, Value: "." or '.' } }, { Value: { } domain }] => Tested(subject, SinkKinds.All, domain),
        _ => null,
    };

    private static bool IsDomain(string suffix) => suffix.StartsWith(".", StringComparison.Ordinal) && suffix.IndexOf('.', 1) > 0;

    /// <summary>The address whose host the subject is, may be in a local; null for other texts.</summary>
    private IOperation? AddressOf(IOperation subject) => subject.AsWritten(code.Bodies, cancellationToken).SkipConversions() switch
    {
        IPropertyReferenceOperation { Property: var property, Instance: { } address } when IsHost(property) => address,
        IInvocationOperation { TargetMethod.Name: "GetLeftPart", Instance: { } address, Arguments: [{ Value.ConstantValue.Value: (int)UriPartial.Authority }] }
            when IsAddress(address.Type!) => address,
        ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_String } local } when LocalWrites.IsWrittenOnce(local, cancellationToken) =>
            LocalWrites.InitializerOf(local, code.Bodies, cancellationToken).SkipConversions() is IPropertyReferenceOperation held
                ? AddressOf(held)
                : AddressMatchedBy(local),
        _ => null,
    };

    /// <summary>The address of which a pattern gives the host to a local: <c>uri is { Host: var host }</c>.</summary>
    private IOperation? AddressMatchedBy(ILocalSymbol local) => local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellationToken).Parent is VarPatternSyntax { Parent: SubpatternSyntax { Parent.Parent: RecursivePatternSyntax whole } part }
        && part.NameColon?.Name.Identifier.ValueText is "Host" or "DnsSafeHost" or "IdnHost" or "Authority"
        && whole.Parent is IsPatternExpressionSyntax test
        && code.Bodies.GetOperation(test.Expression, cancellationToken) is { Type: { Name: "Uri", ContainingNamespace.Name: "System" } } address
            ? address
            : null;

    private static bool IsHost(ISymbol member) => member is IPropertySymbol
    {
        Name: "Host" or "DnsSafeHost" or "IdnHost" or "Authority",
        ContainingType: { Name: "Uri", ContainingNamespace.Name: "System" },
    };

    private static bool IsConstant(IOperation operation) =>
        operation.SkipConversions() is { ConstantValue: { HasValue: true, Value: not null } } || IsEmpty(operation);

    private static bool IsEmpty(IOperation operation) =>
        operation.SkipConversions() is IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } };

    private IReadOnlyList<GuardTest> InPattern(IOperation value, IPatternOperation pattern, bool outcome) =>
        BoundsAbove(pattern, outcome) ? [.. InMatch(value, pattern, outcome), .. Measured(value)] : InMatch(value, pattern, outcome);

    private IReadOnlyList<GuardTest> InMatch(IOperation value, IPatternOperation pattern, bool outcome) =>
        [.. InAnyMatch(value, pattern, outcome), .. Team.IsEmpty ? [] : InDeclaredMember(value, ConstantsOf(pattern), outcome)];

    /// <summary>The value, or members of it, that a pattern leaves only constants of.</summary>
    private IReadOnlyList<GuardTest> InAnyMatch(IOperation value, IPatternOperation pattern, bool outcome)
    {
        if (InNumber(value, number => CharacterTests.Matches(pattern, number), outcome) is { } position)
            return position;
        if (value.SkipConversions()?.Type is { SpecialType: SpecialType.System_Char })
            return MadeOf(value, CharacterSet.Where(character => CharacterTests.Matches(pattern, character) != !outcome));
        if (outcome && pattern is IConstantPatternOperation { Value: var none } && IsNull(none))
            return InNull(value, isNull: true);
        if (pattern is not INegatedPatternOperation && Accepts(pattern, outcome))
        {
            return pattern is IConstantPatternOperation { Value: var kind }
                ? [Tested(value, SinkKinds.All), .. InHostKind(value, kind, areEqual: true)]
                : [Tested(value, SinkKinds.All)];
        }


        return pattern switch
        {
            INegatedPatternOperation negated => InMatch(value, negated.Pattern, !outcome),
            IListPatternOperation { Patterns.IsEmpty: true } when outcome => InNothing(value),
            IConstantPatternOperation constant when !outcome && IsNull(constant.Value) => InNotNull(value),
            IConstantPatternOperation constant when !outcome => InDifference(value, constant.Value),
            IDeclarationPatternOperation when outcome => InNotNull(value),
            IBinaryPatternOperation both when both.OperatorKind == BinaryOperatorKind.And == outcome =>
                [.. InMatch(value, both.LeftPattern, outcome), .. InMatch(value, both.RightPattern, outcome)],
            IDeclarationPatternOperation or IRecursivePatternOperation when !outcome && FailsForNullOnly(pattern) =>
                [.. InNothing(value), .. InDeclaredNull(value, isNull: true)],
            IRecursivePatternOperation { PropertySubpatterns: [var part] } when IsSuccessOf(part, outcome) => InSuccess(value),
            IRecursivePatternOperation { PropertySubpatterns: [var part] } when !outcome =>
                [.. IsLimit(part, outcome) ? [Tested(value, SinkKinds.Length)] : Array.Empty<GuardTest>(), .. InDeclared(value, part)],
            IRecursivePatternOperation parts when outcome =>
            [
                .. InNotNull(value),
                .. parts.PropertySubpatterns.SelectMany(part => InPart(value, part)),
                .. InElements(value, parts),
                .. InMatchedResult(value, parts),
                .. InDeclared(value, parts),
            ],
            _ => [],
        };
    }

    /// <summary>Whether the pattern takes any object: <c>is { } x</c>, <c>is Problem x</c> of a value that is one.</summary>
    private static bool FailsForNullOnly(IPatternOperation pattern) => SymbolEqualityComparer.Default.Equals(pattern.InputType, pattern.NarrowedType)
        && pattern is IDeclarationPatternOperation or IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true }
        && (pattern as IRecursivePatternOperation)?.PropertySubpatterns.All(static part => part.Pattern is IDeclarationPatternOperation { MatchesNull: true })
            != false;

    private static bool IsSuccessOf(IPropertySubpatternOperation part, bool outcome) =>
        part is { Member: IMemberReferenceOperation { Member: var member }, Pattern: IConstantPatternOperation { Value.ConstantValue.Value: bool success } }
        && IsSuccess(member)
        && success == outcome;

    private IEnumerable<GuardTest> InPart(IOperation value, IPropertySubpatternOperation part) => part.Member switch
    {
        _ when IsLimit(part, outcome: true) => [Tested(value, SinkKinds.Length)],
        IPropertyReferenceOperation { Property: var host } when IsHost(host) && Accepts(part.Pattern, outcome: true) => [OfHost(value)],
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member =>
            InPattern(value, part.Pattern, outcome: true).Select(test => test with { Path = [member.Member.OriginalDefinition, .. test.Path] }),
        _ => [],
    };

    /// <summary>The tests of a tuple's elements, when it is put together to be tested.</summary>
    private IEnumerable<GuardTest> InElements(IOperation value, IRecursivePatternOperation pattern) =>
        value.AsWritten(code.Bodies, cancellationToken) is ITupleOperation tuple && tuple.Elements.Length == pattern.DeconstructionSubpatterns.Length
            ? tuple.Elements.Zip(pattern.DeconstructionSubpatterns, (element, part) => InPattern(element, part, outcome: true))
                .SelectMany(static tests => tests)
            : [];

    /// <summary>Whether a pattern, with this outcome, leaves only constants.</summary>
    private static bool Accepts(IPatternOperation pattern, bool outcome) => pattern switch
    {
        IConstantPatternOperation constant => outcome && constant.Value.ConstantValue.HasValue,
        INegatedPatternOperation negated => Accepts(negated.Pattern, !outcome),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => outcome
            ? Accepts(either.LeftPattern, true) && Accepts(either.RightPattern, true)
            : Accepts(either.LeftPattern, false) || Accepts(either.RightPattern, false),
        IBinaryPatternOperation both => outcome
            ? Accepts(both.LeftPattern, true) || Accepts(both.RightPattern, true)
            : Accepts(both.LeftPattern, false) && Accepts(both.RightPattern, false),
        _ => false,
    };

    private IReadOnlyList<GuardTest> InCall(IInvocationOperation call, bool outcome)
    {
        if (call is
            {
                TargetMethod: { Name: "GetValueOrDefault", Parameters.IsEmpty: true },
                Instance: { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } value,
            })
        {
            return InTruth(value, true, outcome);
        }

        if (IsTextEquality(call, out var left, out var right))
            return outcome ? Equality(left, right) : [];

        foreach (var (row, _, _) in context.RowsOf(call.TargetMethod))
        {
            if (row.Role == FlowRole.Guard && row.GuardedWhen == outcome && ByRow(row, call) is { Count: > 0 } known)
                return known;
        }

        IReadOnlyList<GuardTest> tests =
            [
                .. InPredicate(call, outcome),
                .. InElements(call, outcome),
                .. InEach(call, outcome),
                .. InResolved(call, outcome),
                .. InDeclared(call, outcome),
                .. outcome ? InAnnotations(call) ?? [] : [.. InAbsence(call), .. InNoElements(call)],
                .. InCalled(call, outcome),
                .. InDelegate(call, outcome),
            ];
        if (tests.Count > 0)
            return tests;
        return !outcome && _loops.LoopOf(call) is { } loop ? InLoop(loop) : InCharacter(call, outcome);
    }

    /// <summary>The two texts that a call compares.</summary>
    private static bool IsTextEquality(IInvocationOperation call, out IOperation left, out IOperation right)
    {
        var arguments = call.Arguments;
        var isComparer = call.TargetMethod.ContainingType is { Name: "StringComparer", ContainingNamespace.Name: "System" };
        var first = isComparer ? null : call.Instance;
        left = first ?? (arguments.Length > 0 ? arguments[0].Value : call);
        right = arguments.Length == 0 ? call : first is not null ? arguments[0].Value : arguments.Length > 1 ? arguments[1].Value : call;
        return call.TargetMethod.Name == "Equals"
            && (isComparer || call.TargetMethod.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Object)
            && right != call;
    }

    private IReadOnlyList<GuardTest> ByRow(FlowRow row, IInvocationOperation call)
    {
        if (row.From is not [var name] || Named(call, name) is not { } subject)
            return [];

        var selector = row.Selector is null ? null : Named(call, row.Selector);
        return row.Condition switch
        {
            FlowCondition.None when subject.Type?.SpecialType == SpecialType.System_String => [Tested(subject, row.Sinks), .. InNothing(subject)],
            FlowCondition.None => [Tested(subject, row.Sinks)],
            FlowCondition.Set => [Tested(subject, row.Sinks, selector)],
            FlowCondition.AnchoredPattern => ByPattern(call, subject) is { } pattern ? [pattern] : [],
            FlowCondition.Prefix => Prefix(subject, selector, row.Sinks),
            FlowCondition.Domain => InDomain(subject, selector) is { } domain ? [domain] : [],
            FlowCondition.DocumentType => BeginsDocumentType(selector) ? [Tested(subject, row.Sinks)] : [],
            FlowCondition.ParentStep => _paths.WithoutParent(subject, selector),
            _ => [],
        };
    }

    private static bool BeginsDocumentType(IOperation? text) => text?.ConstantValue is { HasValue: true, Value: string beginning }
        && (beginning is "<!" || beginning.IndexOf("DOCTYPE", StringComparison.OrdinalIgnoreCase) >= 0
            || beginning.IndexOf("!ENTITY", StringComparison.OrdinalIgnoreCase) >= 0);

    private static IOperation? Named(IInvocationOperation call, string name) => name == FlowRow.Receiver
        ? call.Instance
        : call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;

    /// <summary>
    /// A beginning is a check for addresses when it ends behind the host, and for paths when what is tested is a full path.
    /// </summary>
    private IReadOnlyList<GuardTest> Prefix(IOperation subject, IOperation? prefix, SinkKinds sinks)
    {
        var texts = code.Constants.Resolve(prefix, cancellationToken);
        return !texts.IsEmpty && texts.All(static text => Addresses.EndsBehindHost(text.Text))
            ? [new GuardTest(subject, sinks & (SinkKinds.Url | SinkKinds.Endpoint))]
            : _paths.InFolder(subject, prefix);
    }
}

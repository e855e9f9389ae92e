using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Functions of the program that return true, or false, only after a check of what they are given.</content>
internal sealed partial class GuardTests
{
    /// <summary>The tests of parameters, by position, that the function has passed whenever it returns the outcome.</summary>
    public IEnumerable<(int Parameter, GuardTest Test)> PassedBy(IMethodSymbol method, bool outcome)
    {
        foreach (var check in ReturnedConditions.Of(method, code, cancellationToken) is { } returned ? Common(returned, outcome) : [])
        {
            var asked = new List<int>();
            var call = new CalledFunction(check.Subject, Receiver: null, ordinal => Ask(ordinal, check.Subject, asked));
            if (Argument(check, method, call) is { Path.Count: 0 } test && asked is [var parameter])
                yield return (parameter, test);
        }
    }

    private static IOperation Ask(int parameter, IOperation answer, List<int> asked)
    {
        asked.Add(parameter);
        return answer;
    }

    private IReadOnlyList<GuardTest> InCalled(IInvocationOperation call, bool outcome)
    {
        if (ExtensionBlocks.MemberBehind(call.TargetMethod) is not { } member)
            return context.IsInSource(call.TargetMethod) ? InFunction(GivenTo(call, call.Instance, receivers: 0), call.TargetMethod, outcome) : [];

        var receivers = member.IsStatic ? 0 : 1;
        return InFunction(GivenTo(call, receivers == 0 ? null : Argument(call, 0), receivers), member, outcome);
    }

    private static CalledFunction GivenTo(IInvocationOperation call, IOperation? receiver, int receivers) =>
        new(call, receiver, ordinal => Argument(call, ordinal + receivers));

    private static IOperation? Argument(IInvocationOperation call, int ordinal) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value;

    private IReadOnlyList<GuardTest> InFunction(CalledFunction call, IMethodSymbol called, bool outcome)
    {
        if (_calls >= MaxCalls)
            return [];

        _calls++;
        IReadOnlyList<GuardTest>? common = null;
        foreach (var method in MethodsOf(call.Call, called.Declared()))
        {
            if (ReturnedConditions.Of(method, code, cancellationToken) is not { } returned)
                continue;

            var outer = Enter(call, method);
            var checks = InCaller(Common(returned, outcome), method, call);
            _frame = outer;
            common = common is null ? checks : Common(common, checks);
        }

        _calls--;
        return common ?? [];
    }

    private IReadOnlyList<IMethodSymbol> MethodsOf(IOperation call, IMethodSymbol method)
    {
        if (!method.IsAbstract && call is not IInvocationOperation { IsVirtual: true } && method is not { IsVirtual: true, AssociatedSymbol: not null })
            return [method];

        reads.AsksForTypes = true;
        return context.Implementations.Of(method, cancellationToken);
    }

    /// <summary>The tests that come before every return with this outcome.</summary>
    private IReadOnlyList<GuardTest> Common(IReadOnlyList<ReturnedCondition> returns, bool outcome)
    {
        IReadOnlyList<GuardTest>? common = null;
        foreach (var returned in returns)
        {
            if (returned.Value.ConstantValue is { HasValue: true, Value: bool constant } && constant != outcome)
                continue;

            IReadOnlyList<GuardTest> tests = [.. In(returned.Value, outcome), .. returned.Before.SelectMany(Known)];
            common = common is null ? tests : Common(common, tests);
        }

        return common ?? [];
    }

    private IReadOnlyList<GuardTest> Known(KnownCondition known)
    {
        if (known.IsReturn)
            return known.Condition is IInvocationOperation call ? InReturned(call) : [];
        if (known.Arm is { } arm)
            return [.. InPattern(known.Condition, arm.Pattern, outcome: true), .. arm.Guard is null ? [] : In(arm.Guard, true)];
        if (known.Case is { } section)
            return InCase(known.Condition, section);
        return In(known.Condition, known.Outcome);
    }

    private IReadOnlyList<GuardTest> InCase(IOperation value, ISwitchCaseOperation section)
    {
        if (section.Clauses.IsEmpty || !section.Clauses.All(AcceptsConstant))
            return [];

        var constants = section.Clauses.SelectMany(static clause => clause switch
        {
            ISingleValueCaseClauseOperation { Value.ConstantValue.Value: var constant } => [constant],
            IPatternCaseClauseOperation { Pattern: var pattern } => ConstantsOf(pattern),
            _ => [],
        });
        return [Tested(value, SinkKinds.All), .. InDeclaredMember(value, [.. constants], isOneOf: true)];
    }

    private static bool AcceptsConstant(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => single.Value.ConstantValue is { HasValue: true },
        IPatternCaseClauseOperation pattern => Accepts(pattern.Pattern, outcome: true),
        _ => false,
    };

    /// <summary>What checks in a function say about what the call gives it: that of a full path says it of the path, on both sides of the call.</summary>
    private IReadOnlyList<GuardTest> InCaller(IEnumerable<GuardTest> checks, IMethodSymbol method, CalledFunction call) =>
        [.. checks.SelectMany(InForms).Select(check => Argument(check, method, call)).OfType<GuardTest>().SelectMany(InForms)];

    private IEnumerable<GuardTest> InForms(GuardTest check) => [check, .. _paths.FormsOf(check).Select(form => check with { Subject = form })];

    /// <summary>What a check in a function says about what the call gives it.</summary>
    private GuardTest? Argument(GuardTest check, IMethodSymbol method, CalledFunction call)
    {
        if (check.GivenBy is { } frame)
            return frame == _frame ? check with { GivenBy = null } : check;

        var path = new List<ISymbol>(check.Path);
        var subject = (check.Address ?? check.Subject).SkipConversions();
        if (check.CoversParts)
            subject = TextOfAddress(subject) ?? subject;
        while (subject is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Instance: { } owner } member)
        {
            path.Insert(0, member.Member.OriginalDefinition);
            subject = owner.SkipConversions();
        }

        if (subject is IInstanceReferenceOperation && method.MethodKind == MethodKind.LocalFunction)
            return check with { Set = SetOf(check.Set, method, call) };

        while (path.Count == 0 && GuardReader.KeepsContent(subject) && GuardReader.Inner(subject!) is { } inner)
            subject = inner;

        var given = Given(subject, method, call);
        return given is null ? null : check with { Subject = given, Address = null, Set = SetOf(check.Set, method, call), Path = path };
    }

    /// <summary>The text of which the function has made an address, which a local may hold.</summary>
    private IOperation? TextOfAddress(IOperation? address) => (address is ILocalReferenceOperation { Local: var local } ? MadeFor(local) : address) switch
    {
        IInvocationOperation { TargetMethod: { Name: "TryCreate", ContainingType: var type } } parse when IsAddress(type) =>
            Named(parse, "uriString").SkipConversions(),
        IObjectCreationOperation { Type: { } type, Arguments: [var text, ..] } when IsAddress(type) => text.Value.SkipConversions(),
        _ => null,
    };

    /// <summary>What a local is made by that is written once: its initializer, or the call that gives it back.</summary>
    private IOperation? MadeFor(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences is not [var reference] || !LocalWrites.IsWrittenOnce(local, cancellationToken) ? null
        : reference.GetSyntax(cancellationToken) is
            SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: { } call } } }
        ? code.Bodies.GetOperation(call, cancellationToken)
        : LocalWrites.InitializerOf(local, code.Bodies, cancellationToken).SkipConversions();

    private static bool IsAddress(ITypeSymbol type) => type is { Name: "Uri", ContainingNamespace.Name: "System" };

    private IOperation? Given(IOperation? operation, IMethodSymbol method, CalledFunction call) => operation.SkipConversions() switch
    {
        IParameterReferenceOperation { Parameter: { RefKind: RefKind.Out } parameter } test
            when SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method) => GivenBack(test, method, call),
        IParameterReferenceOperation { Parameter: var parameter } when parameter.IsExtensionReceiver() =>
            IsWritten(parameter, method) ? null : call.Receiver,
        IParameterReferenceOperation { Parameter: var parameter } when SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method) =>
            IsWritten(parameter, method) ? null : call.Argument(parameter.Ordinal),
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol owner } parameter }
            when SymbolEqualityComparer.Default.Equals(owner.PartialImplementationPart ?? owner, method.PartialImplementationPart ?? method) =>
            IsWritten(parameter, owner) ? null : call.Argument(parameter.Ordinal),
        IInstanceReferenceOperation => call.Receiver,
        var variable when method.MethodKind == MethodKind.LocalFunction && IsCaptured(variable, method) => variable,
        _ => null,
    };

    /// <summary>
    /// Whether a local function or lambda tests a variable of the function around it: the same for both, if it is not written inside.
    /// </summary>
    private bool IsCaptured(IOperation? variable, IMethodSymbol function) =>
        variable is ILocalReferenceOperation or IParameterReferenceOperation { Parameter.RefKind: RefKind.None }
        && variable.ReferencedVariable() is { } captured
        && !IsDeclaredIn(captured, function)
        && function.DeclaringSyntaxReferences is [var reference]
        && !WrittenNames.ChangedIn(reference.GetSyntax(cancellationToken), captured.Name).Any();

    private static bool IsDeclaredIn(ISymbol variable, IMethodSymbol function)
    {
        for (var owner = variable.ContainingSymbol; owner is not null; owner = owner.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(owner, function))
                return true;
        }

        return false;
    }

    /// <summary>What holds, behind the call, what the function has tested: it gets no other value after the test.</summary>
    private IOperation? GivenBack(IParameterReferenceOperation tested, IMethodSymbol method, CalledFunction call)
    {
        reads.Add(method);
        var argument = ParameterWrites.IsWrittenAfter(tested, method, cancellationToken) ? null : call.Argument(tested.Parameter.Ordinal);
        return argument is IDeclarationExpressionOperation { Expression: var declared } ? declared : argument;
    }

    private bool IsWritten(IParameterSymbol parameter, IMethodSymbol method)
    {
        reads.Add(method);
        return ParameterWrites.IsWritten(parameter, method, cancellationToken);
    }

    /// <summary>
    /// The set as the caller sees it: what it gives, or a member, which is the same for both. An element that a loop takes out stands for what it
    /// is taken from.
    /// </summary>
    private IOperation? SetOf(IOperation? set, IMethodSymbol method, CalledFunction call) => set.SkipConversions() switch
    {
        IParameterReferenceOperation parameter => Given(parameter, method, call),
        { } text when LoopOver(OnlyVariable(text)) is { } loop => SetOf(code.Bodies.GetOperation(loop.Expression, cancellationToken), method, call),
        _ => set,
    };

    private ForEachStatementSyntax? LoopOver(IOperation? element) => element is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: [var declared] }
        ? declared.GetSyntax(cancellationToken) as ForEachStatementSyntax
        : null;

    /// <summary>A call as a function of the program sees it.</summary>
    /// <param name="Call">The call, or the read of a property.</param>
    /// <param name="Receiver">What the function is called on.</param>
    /// <param name="Argument">What it is given for the parameter at a position.</param>
    private sealed record CalledFunction(IOperation Call, IOperation? Receiver, Func<int, IOperation?> Argument);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Searches: an element of a set equals the value, or a value is at some position of it.</content>
internal sealed partial class GuardTests
{
    /// <summary>What a comparison of a position or count with a number tells; null when it is none.</summary>
    private IReadOnlyList<GuardTest>? InNumber(IOperation number, Func<long, bool?> holds, bool outcome)
    {
        if (InNoElements(number, holds, outcome) is { } nothing)
            return nothing;
        if (Searched(number) is not { } search)
            return null;
        if (search.TargetMethod.Name is "Compare" or "CompareOrdinal")
            return holds(-1) == !outcome && holds(1) == !outcome ? InOrder(search) : [];

        var isCount = search.TargetMethod.Name is "Count" or "LongCount";
        var least = isCount ? 0 : -1;
        if (holds(least) == !outcome)
            return InFound(search);
        return holds(least + 1) == !outcome && holds(int.MaxValue) == !outcome ? InAbsence(search) : [];
    }

    /// <summary>The call that gives a number, also when a local holds it.</summary>
    private IInvocationOperation? Searched(IOperation number) => number.AsWritten(code.Bodies, cancellationToken) switch
    {
        IInvocationOperation { Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } call => call,
        ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Int32 } local when LocalWrites.IsWrittenOnce(local.Local, cancellationToken) =>
            LocalWrites.InitializerOf(local.Local, code.Bodies, cancellationToken).SkipConversions() as IInvocationOperation,
        _ => null,
    };

    /// <summary>A search has found something.</summary>
    private IReadOnlyList<GuardTest> InFound(IInvocationOperation search) => search switch
    {
        { TargetMethod: { Name: "IndexOf" or "LastIndexOf" or "BinarySearch", ContainingType.Name: "Array" }, Arguments: [var list, var item, ..] } =>
            [Tested(item.Value, SinkKinds.All, list.Value)],
        { TargetMethod: { Name: "IndexOf" or "LastIndexOf" or "BinarySearch", ContainingType: var owner }, Instance: { } list, Arguments: [var item, ..] }
            when owner.SpecialType != SpecialType.System_String => [Tested(item.Value, SinkKinds.All, list)],
        { TargetMethod: { Name: "IndexOf" or "LastIndexOf", ContainingType.Name: "MemoryExtensions" }, Arguments: [var list, { Value: var item }, ..] }
            when item.Type?.SpecialType == SpecialType.System_String => [Tested(item, SinkKinds.All, list.Value)],
        _ => InElements(search, outcome: true),
    };

    /// <summary>
    /// Some element passes, or does not pass, the test that a search is given: where it is equality with a value, that one is in the list. Where the
    /// test is one of another value, as of a path that begins with the element, this one has passed it.
    /// </summary>
    private IReadOnlyList<GuardTest> InElements(IInvocationOperation search, bool outcome)
    {
        var list = search.Instance ?? search.Arguments.FirstOrDefault()?.Value;
        if (list is null || search.Arguments.LastOrDefault()?.Value is not { } predicate || !IsSearch(search.TargetMethod))
            return [];
        if (MethodOf(predicate) is { Method.Name: "Equals", Instance: { } value })
            return outcome ? [Tested(value, SinkKinds.All, list)] : [];
        if (FunctionOf(predicate) is not var (element, returned))
            return [];

        var tests = Common(returned, outcome);
        var isOfSome = outcome != (search.TargetMethod.Name is "All" or "TrueForAll");
        return
        [
            .. tests.Where(test => test.Set is null
                    ? isOfSome && PathIn(test, part => IsElement(part, element)) is null
                    : IsElement(OnlyVariable(test.Set), element))
                .Select(test => test with { Set = list }),
        ];
    }

    /// <summary>All texts in a list, or members of all objects, have passed a test, or none has failed it: the list holds nothing else.</summary>
    private IReadOnlyList<GuardTest> InEach(IInvocationOperation search, bool outcome)
    {
        var isEach = outcome ? search.TargetMethod.Name is "All" or "TrueForAll" : search.TargetMethod.Name is "Any" or "Exists";
        var list = search.Instance ?? search.Arguments.FirstOrDefault()?.Value;
        if (!isEach || list is null || !IsSearch(search.TargetMethod) || search.Arguments.LastOrDefault()?.Value is not { } predicate
            || FunctionOf(predicate) is not var (element, returned))
        {
            return [];
        }

        return
        [
            .. OfElement(Common(returned, outcome), element)
                .Where(test => test.Path.Count > 0 || element.Type.SpecialType == SpecialType.System_String)
                .Select(test => test with { Subject = list, IsOfElements = true }),
        ];
    }

    private static bool IsSearch(IMethodSymbol method) => method.ContainingType.Name is "Array" or "List" or "Enumerable" or "Queryable" or "ImmutableList"
        && method.Name is "Any" or "All" or "Exists" or "TrueForAll" or "Count" or "LongCount" or "FindIndex" or "FindLastIndex" or "Find" or "FindLast"
            or "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault";

    /// <summary>
    /// The members of an element that lead to what is tested, the outermost first; none where the element itself is tested, may be without blanks or in
    /// small letters, or by the host of an address. Null where another value is.
    /// </summary>
    private IReadOnlyList<ISymbol>? PathIn(GuardTest test, Func<IOperation?, bool> isElement)
    {
        var subject = test.Subject.SkipConversions();
        if (test.Address is { } address)
            subject = TextOfAddress(address.SkipConversions()) ?? address.SkipConversions();
        while (test.Path.Count == 0 && GuardReader.KeepsContent(subject) && GuardReader.Inner(subject!) is { } inner)
            subject = inner.SkipConversions();

        var path = new List<ISymbol>(test.Path);
        while (subject is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Instance: { } owner } member)
        {
            path.Insert(0, member.Member.OriginalDefinition);
            subject = owner.SkipConversions();
        }

        return isElement(subject) ? path : null;
    }

    private static bool IsElement(IOperation? operation, IParameterSymbol element) => operation.SkipConversions() is IParameterReferenceOperation item
        && item.Parameter.Name == element.Name;

    /// <summary>
    /// The variable that the text is, or is made of together with constants alone, of <c>root.TrimEnd('/') + "/"</c> the root; null where there are others.
    /// </summary>
    private IOperation? OnlyVariable(IOperation? text)
    {
        IOperation? only = null;
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var worklist = new Stack<IOperation?>();
        worklist.Push(text.AsWritten(code.Bodies, cancellationToken));
        while (worklist.Count > 0)
        {
            foreach (var part in worklist.Pop()?.DescendantsAndSelf().Where(IsVariable) ?? [])
            {
                if (part is ILocalReferenceOperation { Local: var local } && LocalWrites.IsWrittenOnce(local, cancellationToken)
                    && LocalWrites.InitializerOf(local, code.Bodies, cancellationToken) is { } value)
                {
                    worklist.Push(seen.Add(local) ? value : null);
                }
                else if (only is null || new GuardTest(only, SinkKinds.None).IsOfSameValue(new GuardTest(part, SinkKinds.None)))
                {
                    only = part;
                }
                else
                {
                    return null;
                }
            }
        }

        return only;
    }

    private static bool IsVariable(IOperation part) => part is ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation;

    /// <summary>The tests of an element, or of members of it.</summary>
    private IEnumerable<GuardTest> OfElement(IReadOnlyList<GuardTest> tests, IParameterSymbol element) =>
        tests.SelectMany(test => OfElement(test, part => IsElement(part, element)));

    private IEnumerable<GuardTest> OfElement(GuardTest test, Func<IOperation?, bool> isElement)
    {
        if (PathIn(test, isElement) is { } path)
            yield return test with { Path = path };
    }

    /// <summary>The tests that all elements of what the call gives have passed: <c>list.Where(item =&gt; …)</c>.</summary>
    public IEnumerable<GuardTest> InFilter(IInvocationOperation call) =>
        IsFilter(call.TargetMethod) && call.Arguments.LastOrDefault()?.Value is { } predicate ? OfEach(predicate) : [];

    /// <summary>The tests of what a function returns true for.</summary>
    private IEnumerable<GuardTest> OfEach(IOperation predicate)
    {
        if (IsTestOfCharacters(predicate))
            return [new GuardTest(predicate, SinkKinds.None) { Characters = _characters.Accepted(predicate, outcome: true) }];
        if (FunctionOf(predicate) is var (element, returned))
            return OfElement(Common(returned, outcome: true), element);
        return MethodOf(predicate) is { } named && SetOf(named) is { } set ? [new GuardTest(predicate, SinkKinds.All) { Set = set }] : [];
    }

    /// <summary>The set whose look-up is named: <c>allowed.Contains</c>. That of an extension method stands in the code only.</summary>
    private IOperation? SetOf(IMethodReferenceOperation named)
    {
        if (!context.RowsOf(named.Method).Any(static known => known.Row is { Role: FlowRole.Guard, Condition: FlowCondition.Set, GuardedWhen: true }))
            return null;

        var set = named.Instance
            ?? (named.Syntax is MemberAccessExpressionSyntax access ? code.Bodies.GetOperation(access.Expression, cancellationToken) : null);
        return set is not null && IsStorageLocation(set) ? set : null;
    }

    /// <summary>Whether a call gives only elements that its second list has too.</summary>
    public static bool IsIntersection(IMethodSymbol method) =>
        method is { Name: "Intersect" or "IntersectBy", ContainingType.Name: "Enumerable" or "Queryable" or "ParallelEnumerable", Parameters.Length: > 1 };

    private static bool IsFilter(IMethodSymbol method) => method.ContainingType.Name is "Array" or "List" or "Enumerable" or "Queryable" or "ParallelEnumerable"
        && method.Name is "Where" or "TakeWhile" or "FindAll" or "Find" or "FindLast" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single"
            or "SingleOrDefault"
        && method.Parameters is [.., { Type.TypeKind: TypeKind.Delegate } or { Type.Name: "Expression" }];

    /// <summary>What a lambda, or a method of the program that is named, returns, and the element that it gets.</summary>
    private (IParameterSymbol Element, IReadOnlyList<ReturnedCondition> Returned)? FunctionOf(IOperation function)
    {
        if (LambdaOf(function) is { Symbol.Parameters: [var element, ..] } lambda)
            return (element, ReturnedConditions.In(lambda.Body));
        if (ClauseOf(function) is var (variable, clause))
            return (variable, [new ReturnedCondition(clause, [])]);

        return MethodOf(function) is { Method: { Parameters: [var first] } method } && context.IsInSource(method) && !method.IsVirtual && !method.IsAbstract
            && ReturnedConditions.Of(method.OriginalDefinition, code, cancellationToken) is { } returned
            ? (first.OriginalDefinition, returned)
            : null;
    }

    /// <summary>The clause of a query, which is a lambda that nobody wrote.</summary>
    private (IParameterSymbol Element, IOperation Clause)? ClauseOf(IOperation function) => function.SkipConversions() switch
    {
        IDelegateCreationOperation creation => ClauseOf(creation.Target),
        IFlowAnonymousFunctionOperation { Symbol.Parameters: [var variable] } lambda
            when code.Bodies.GetOperation(lambda.Syntax, cancellationToken) is { } clause and not IAnonymousFunctionOperation => (variable, clause),
        _ => null,
    };

    private static IMethodReferenceOperation? MethodOf(IOperation function) => function.SkipConversions() switch
    {
        IDelegateCreationOperation creation => MethodOf(creation.Target),
        var other => other as IMethodReferenceOperation,
    };

    private IAnonymousFunctionOperation? LambdaOf(IOperation argument) => argument.SkipConversions() switch
    {
        IDelegateCreationOperation creation => LambdaOf(creation.Target),
        IAnonymousFunctionOperation lambda => lambda,
        IFlowAnonymousFunctionOperation lambda =>
            code.Bodies.GetOperation(lambda.Syntax, cancellationToken).SkipConversions() as IAnonymousFunctionOperation,
        _ => null,
    };
}

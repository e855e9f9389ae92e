using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Tests of characters: of all in a text, of one, by a pattern.</content>
internal sealed partial class GuardTests
{
    /// <summary>The text is made of these characters; nothing when they may be any.</summary>
    private static IReadOnlyList<GuardTest> MadeOf(IOperation? text, CharacterSet characters) =>
        text is null || characters.IsAll ? [] : [new GuardTest(text, characters.RightFor) { Characters = characters }];

    /// <summary>A loop over characters was left behind the last one.</summary>
    private IReadOnlyList<GuardTest> InLoop(ILoopOperation? loop)
    {
        if (loop is null)
            return [];
        if (CharacterLoops.Replaced(loop) is var (replaced, set, after))
            return _constants.Of(set) is { } removed && removed.IndexOfAny([.. after]) < 0 ? MadeOf(replaced, ~CharacterSet.Of(removed)) : [];
        return _loops.Passed(loop) is var (text, characters) ? MadeOf(text, characters) : [.. InRounds(loop), .. InResolved(loop)];
    }

    /// <summary>A loop was left behind its last element: none is what it refuses, of those in a list or of variables that are put together for it.</summary>
    private IReadOnlyList<GuardTest> InRounds(ILoopOperation loop)
    {
        if (loop is not IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var element }, Collection: var collection })
            return [];

        var list = collection.SkipConversions();
        GuardTest[] tests = [.. ReturnedConditions.AtEndOfRound(loop).SelectMany(Known).SelectMany(test => OfElement(test, part => IsLocal(part, element)))];
        if (tests.Length == 0 || list is null)
            return [];
        if (ElementsOf(list) is { } elements)
        {
            return
            [
                .. elements.Where(one => one.ReferencedVariable() is { } variable && !WrittenNames.ChangedIn(loop.Body.Syntax, variable.Name).Any())
                    .SelectMany(one => tests.Select(test => test with { Subject = one })),
            ];
        }

        return
        [
            .. tests.Where(test => test.Path.Count > 0 || element.Type.SpecialType == SpecialType.System_String)
                .Select(test => test with { Subject = list, IsOfElements = true }),
        ];
    }

    private static bool IsLocal(IOperation? part, ILocalSymbol local) =>
        part is ILocalReferenceOperation { Local: var read } && SymbolEqualityComparer.Default.Equals(read, local);

    /// <summary>The elements of a list that is put together where it stands; null for others.</summary>
    private static IReadOnlyList<IOperation>? ElementsOf(IOperation list) => list switch
    {
        IArrayCreationOperation { Initializer.ElementValues: var elements } => elements,
        { Syntax: CollectionExpressionSyntax } => [.. list.ChildOperations],
        _ => null,
    };

    /// <summary>All characters of a text pass a test: <c>text.All(…)</c>, <c>!text.Any(…)</c>.</summary>
    private IReadOnlyList<GuardTest> InPredicate(IInvocationOperation call, bool outcome)
    {
        var isOfAll = outcome
            ? call.TargetMethod.Name is "All" or "TrueForAll"
            : call.TargetMethod.Name is "Any" or "Exists" or "Count" or "FindIndex" or "FindLastIndex";
        return isOfAll && IsOfSequence(call) && call.Arguments.LastOrDefault()?.Value is { } predicate && IsTestOfCharacters(predicate)
            ? MadeOf(call.Instance ?? call.Arguments[0].Value, _characters.Accepted(predicate, outcome))
            : [];
    }

    private static bool IsOfSequence(IInvocationOperation call) =>
        call.TargetMethod.ContainingType.Name is "Enumerable" or "Array" or "List" && call.Arguments.Length == (call.Instance is null ? 2 : 1);

    private static bool IsTestOfCharacters(IOperation predicate) =>
        predicate.Type is INamedTypeSymbol { DelegateInvokeMethod.Parameters: [{ Type.SpecialType: SpecialType.System_Char }] };

    /// <summary>A search for characters has found none.</summary>
    private IReadOnlyList<GuardTest> InAbsence(IInvocationOperation search)
    {
        var predicate = InPredicate(search, outcome: false);
        if (predicate.Count > 0)
            return predicate;

        var name = search.TargetMethod.Name.Replace("LastIndexOf", "Contains").Replace("IndexOf", "Contains");
        var text = search.Instance ?? search.Arguments.FirstOrDefault()?.Value;
        var sought = search.Arguments.Skip(search.Instance is null ? 1 : 0).Select(static argument => argument.Value).ToArray();
        return text is not null && IsOfCharacters(search.TargetMethod) && Refused(name, sought) is { } refused ? MadeOf(text, ~refused) : [];
    }

    /// <summary>Whether the method searches for characters in a text.</summary>
    private static bool IsOfCharacters(IMethodSymbol method) =>
        method.ContainingType.SpecialType == SpecialType.System_String
        || (method.ContainingType.Name is "MemoryExtensions" or "Enumerable" && method.TypeArguments is [{ SpecialType: SpecialType.System_Char }, ..]);

    /// <summary>The characters that a search of this name would have found.</summary>
    private CharacterSet? Refused(string name, IReadOnlyList<IOperation> sought)
    {
        if (name.EndsWith("InRange", StringComparison.Ordinal))
        {
            return sought is [var first, var last] && CharacterTests.Constant(first) is { } least && CharacterTests.Constant(last) is { } most
                ? Except(name, CharacterSet.Where(character => character >= least && character <= most))
                : null;
        }

        var characters = sought.Where(static value => value.Type is not { SpecialType: SpecialType.System_Int32 } and not { TypeKind: TypeKind.Enum })
            .Select(_constants.Of)
            .ToArray();
        if (name == "Contains" && characters is [".."])
            return CharacterSet.ParentStep;
        if (characters.Length == 0 || characters.Contains(null) || (name == "Contains" && characters is not [{ Length: 1 }]))
            return null;

        return name is "Contains" or "ContainsAny" or "ContainsAnyExcept" ? Except(name, CharacterSet.Of(string.Concat(characters))) : null;
    }

    private static CharacterSet Except(string name, CharacterSet characters) =>
        name.StartsWith("ContainsAnyExcept", StringComparison.Ordinal) ? ~characters : characters;

    /// <summary>The test of a single character that a variable, or an element of a text, holds.</summary>
    private IReadOnlyList<GuardTest> InCharacter(IOperation test, bool outcome)
    {
        var tested = test.DescendantsAndSelf().FirstOrDefault(static part => part is ILocalReferenceOperation or IParameterReferenceOperation
            && part.Type is { SpecialType: SpecialType.System_Char });
        return tested.ReferencedVariable() is { } variable
            ? MadeOf(tested, _characters.Accepted(test, outcome, part => SymbolEqualityComparer.Default.Equals(part.ReferencedVariable(), variable)))
            : [];
    }

    /// <summary>A pattern holds for a text.</summary>
    private GuardTest? ByPattern(IInvocationOperation call, IOperation? subject)
    {
        if (subject is null || _patterns.Of(call, _frame) is not { Count: > 0 } patterns)
            return null;
        if (AddressOf(subject) is not null)
            return patterns.All(static pattern => pattern.NamesHost) ? Tested(subject, SinkKinds.All) : null;
        return Matched(subject, patterns);
    }

    /// <summary>What is known of a text for which one of the patterns holds.</summary>
    private static GuardTest? Matched(IOperation subject, IReadOnlyList<RegexPattern> patterns)
    {
        var right = patterns.Aggregate(SinkKinds.All, static (kinds, pattern) => kinds & pattern.RightFor);
        var characters = patterns.Aggregate(CharacterSet.None, static (all, pattern) => all | pattern.CharactersOfWhole);
        return right == SinkKinds.None && characters.IsAll ? null : new GuardTest(subject, right) { Characters = characters };
    }

    /// <summary>Whether a match was found is known.</summary>
    private IReadOnlyList<GuardTest> InSuccess(IOperation? match) => MatchOf(match) is { } call && ByPattern(call, Named(call, "input")) is { } test
        ? Unchanged([test], call, match!)
        : [];

    private static bool IsSuccess(ISymbol member) => member is { Name: "Success", ContainingType.Name: "Group" };

    /// <summary>The call that has looked for a match, may be through locals. While code is typed, a local may be made of itself.</summary>
    private IInvocationOperation? MatchOf(IOperation? match)
    {
        var locals = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        while (true)
        {
            switch (match.AsWritten(code.Bodies, cancellationToken))
            {
                case IInvocationOperation { TargetMethod: { Name: "Match", ContainingType.Name: "Regex" } } call:
                    return call;
                case ILocalReferenceOperation { Local: var local } when locals.Add(local) && LocalWrites.IsWrittenOnce(local, cancellationToken):
                    match = LocalWrites.InitializerOf(local, code.Bodies, cancellationToken) ?? MatchedBy(local);
                    break;
                default:
                    return null;
            }
        }
    }

    /// <summary>What is matched by the pattern that declares a local: <c>value is { … } local</c>.</summary>
    private IOperation? MatchedBy(ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(cancellationToken).FirstAncestorOrSelf<IsPatternExpressionSyntax>() is not { } syntax
            || code.Bodies.GetOperation(syntax, cancellationToken) is not IIsPatternOperation pattern)
        {
            return null;
        }

        var declares = pattern.Pattern is INegatedPatternOperation negated ? negated.Pattern : pattern.Pattern;
        var declared = declares switch
        {
            IRecursivePatternOperation parts => parts.DeclaredSymbol,
            IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
            _ => null,
        };
        return SymbolEqualityComparer.Default.Equals(declared, local) ? pattern.Value : null;
    }

    /// <summary>
    /// What is left of a text by a call that removes characters from it, or finds some in it; null for a call that does not.
    /// </summary>
    public Cleaning? InCleaning(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.ContainingType is { Name: "Regex", ContainingNamespace.Name: "RegularExpressions" })
            return InRegex(call);
        if (method is { ContainingType.SpecialType: SpecialType.System_String, Name: "Replace", Parameters: [_, _, ..] })
            return InReplace(call);
        if (method is { ContainingType.SpecialType: SpecialType.System_String, Name: "Split" })
            return call.Arguments.Length > 0 && _constants.Of(call.Arguments[0].Value) is { } parting ? Removed(parting, string.Empty) : null;
        if (method is { ContainingType.Name: "Enumerable", Name: "Select" } && call.Arguments is [_, var map] && IsTestOfCharacters(map.Value))
            return new Cleaning(CharacterSet.None, _characters.Mapped(map.Value));
        if (method is { ContainingType.Name: "Enumerable", Name: "Aggregate" })
            return InAggregate(call);
        return GuardReader.KeepsContent(call) || KeepsPart(method) ? new Cleaning(CharacterSet.All, CharacterSet.None) : null;
    }

    private static bool KeepsPart(IMethodSymbol method) => method is { ContainingType.SpecialType: SpecialType.System_String, Name: "Substring" or "Remove" }
        || method is { ContainingType.SpecialType: SpecialType.System_String, Name: "Concat", Parameters.Length: 1 }
        || method is { ContainingType.Name: "Enumerable", Name: "Take" or "Skip" or "Distinct" or "Reverse" };

    private Cleaning? InRegex(IInvocationOperation call)
    {
        if (_patterns.Of(call) is not { Count: > 0 } patterns)
            return null;
        if (call.TargetMethod.Name is "Match" or "Matches")
            return new Cleaning(patterns.Aggregate(CharacterSet.None, static (all, pattern) => all | pattern.Characters), CharacterSet.None);
        if (call.TargetMethod.Name != "Replace" || Named(call, "count") is not null)
            return null;

        var removed = patterns.Aggregate(CharacterSet.All, static (all, pattern) => all & pattern.Removable);
        if (removed == CharacterSet.None)
            return null;
        if (Named(call, "evaluator") is { } evaluator)
            return InEvaluator(evaluator, removed);
        return ConstantText(Named(call, "replacement")) is { } constant && constant.IndexOf('$') < 0
            ? new Cleaning(~removed, CharacterSet.Of(constant))
            : null;
    }

    /// <summary>What is left where a function replaces what is found; null when it may give some of that back.</summary>
    private Cleaning? InEvaluator(IOperation evaluator, CharacterSet removed)
    {
        if (LambdaOf(evaluator) is not { Body: { } body })
            return null;

        IOperation[] returned = [.. FunctionBodies.Returns(body)];
        // Who encodes what begins and ends a tag writes text between tags, where quotes are as good as any other character.
        if (Array.TrueForAll(returned, EncodesMarkup))
            return (removed & CharacterSet.Tags) == CharacterSet.Tags ? new Cleaning(~CharacterSet.Markup, CharacterSet.None) : null;

        var added = CharacterSet.None;
        foreach (var text in returned)
        {
            if (CharactersOf(text) is not { } characters)
                return null;
            added |= characters;
        }

        return new Cleaning(~removed, added);
    }

    private bool EncodesMarkup(IOperation returned)
    {
        if (returned.SkipConversions() is not IInvocationOperation call)
            return false;

        foreach (var (row, _, _) in context.RowsOf(call.TargetMethod))
        {
            if (row is { Role: FlowRole.Sanitizer, Condition: FlowCondition.None } && (row.Sinks & SinkKinds.Html) != 0)
                return true;
        }

        return false;
    }

    /// <summary>The characters of a text that is made of constants and whole numbers; null when there is more in it.</summary>
    private CharacterSet? CharactersOf(IOperation text) => text.SkipConversions() switch
    {
        IInterpolatedStringOperation { Parts: var parts } when parts.All(IsConstantOrNumber) =>
            parts.OfType<IInterpolatedStringTextOperation>().Aggregate(
                CharacterSet.Of("-0123456789"),
                static (all, part) => all | CharacterSet.Of(part.Text.ConstantValue.Value as string ?? string.Empty)),
        _ when IsEmpty(text) => CharacterSet.None,
        _ => code.Constants.ResolveAll(text, cancellationToken) is { IsEmpty: false } all && all.All(static one => one is { IsWhole: true, Text: not null })
            ? all.Aggregate(CharacterSet.None, static (made, one) => made | CharacterSet.Of(one.Text!))
            : null,
    };

    private static bool IsConstantOrNumber(IInterpolatedStringContentOperation part) => part is IInterpolatedStringTextOperation
        or IInterpolationOperation { FormatString: null, Expression.Type.SpecialType: SpecialType.System_Int32 };

    private string? ConstantText(IOperation? text) => text is not null && IsEmpty(text)
        ? string.Empty
        : code.Constants.Resolve(text, cancellationToken) is [{ IsWhole: true } constant] ? constant.Text ?? (constant.Value as char?)?.ToString() : null;

    private Cleaning? InReplace(IInvocationOperation call)
    {
        var after = call.Arguments[1].Value.ConstantValue is { HasValue: true, Value: var constant } ? constant?.ToString() ?? string.Empty : null;
        if (after is null || ConstantText(call.Arguments[0].Value) is not { Length: > 0 } before)
            return null;

        return before.Length == 1 ? Removed(before, after) : new Cleaning(CharacterSet.All, CharacterSet.Of(after));
    }

    private static Cleaning Removed(string characters, string replacement) => new(~CharacterSet.Of(characters), CharacterSet.Of(replacement));

    /// <summary>Each of some constant characters is replaced in what the call begins with.</summary>
    private Cleaning? InAggregate(IInvocationOperation call) => call.Arguments is [var characters, _, var step]
        && LambdaOf(step.Value) is { Symbol.Parameters: [_, var element] } lambda
        && FunctionBodies.Returns(lambda.Body).ToArray() is [IInvocationOperation replacement]
        && CharacterLoops.Replacing(replacement, element) is { } after
        && _constants.Of(characters.Value) is { } removed
            ? Removed(removed, after)
            : null;

    /// <summary>The characters of a group that is read from a match; null when its pattern is not known.</summary>
    public CharacterSet? InGroup(IPropertyReferenceOperation group)
    {
        if (group is not
            {
                Property: { IsIndexer: true, ContainingType.Name: "GroupCollection" },
                Arguments: [var name],
                Instance: { } groups,
            }
            || groups.AsWritten(code.Bodies, cancellationToken) is not IPropertyReferenceOperation { Property.Name: "Groups", Instance: { } match }
            || MatchOf(match) is not { } call
            || name.Value.ConstantValue is not { HasValue: true, Value: { } constant }
            || _patterns.Of(call) is not [var pattern])
        {
            return null;
        }

        return pattern.CharactersOf(constant.ToString());
    }
}

/// <summary>What a call leaves of the characters of a text.</summary>
/// <param name="Kept">Those that it keeps.</param>
/// <param name="Added">Those that it puts in the place of others.</param>
internal sealed record Cleaning(CharacterSet Kept, CharacterSet Added)
{
    /// <summary>The characters of the result.</summary>
    public CharacterSet Of(CharacterSet text) => (text & Kept) | Added;
}

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Validators of a library: classes of the program whose rules say what the members of an object may be.</content>
internal sealed partial class GuardTests
{
    /// <summary>
    /// The tests of the object that a validator is given: those of all rules that the program has for its type, whichever validator runs and whenever
    /// a rule applies. Who wrote rules for a member has thought of it.
    /// </summary>
    public IEnumerable<GuardTest> InValidation(IInvocationOperation call)
    {
        if (InAnnotations(call) is { } annotated)
            return annotated;

        var validated = call.Arguments.FirstOrDefault(argument => context.Ai.Members.Of(argument.Parameter, ApiRole.ValidatedObject) is not null)?.Value;
        if (validated.SkipConversions() is not { Type: { } type } subject)
            return [];

        reads.AsksForProgram = true;
        return context.Program.Validation.RulesByType(cancellationToken)[type.OriginalDefinition].SelectMany(rule => InRule(rule.Rule)
            .Select(test => test with { Subject = subject, Path = [rule.Member, .. test.Path] }));
    }

    /// <summary>
    /// The tests of the object whose attributes a call asks for, those of all members; null where the call asks for none. Nothing holds where it asks for
    /// the required members only.
    /// </summary>
    private IReadOnlyList<GuardTest>? InAnnotations(IInvocationOperation call)
    {
        var annotated = call.Arguments.FirstOrDefault(argument => context.Ai.Members.Of(argument.Parameter, ApiRole.AnnotatedObject) is not null)?.Value;
        if (annotated.SkipConversions() is not { Type: { } type } subject)
            return null;

        reads.AsksForProgram = true;
        return call.Arguments.Any(static argument => argument.Value.ConstantValue is { HasValue: true, Value: true })
            ?
            [
                .. GivenType(subject, type).SelfAndAncestors().SelectMany(static owner => owner.GetMembers()).OfType<IPropertySymbol>()
                    .SelectMany(member => InAttributes(member, subject).Select(test => test with { Path = [member.OriginalDefinition] })),
            ]
            : [];
    }

    /// <summary>The type of what the caller gives, where a function takes objects of any type.</summary>
    private ITypeSymbol GivenType(IOperation subject, ITypeSymbol type) =>
        type is not { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None }
        && subject.SkipConversions() is IParameterReferenceOperation { Parameter.OriginalDefinition: var parameter }
        && CallFrame.For(parameter, _frame)?.ValueFor(parameter) is IArgumentOperation { Value: var argument }
        && argument.SkipConversions() is { Type: { } given }
            ? given
            : type;

    private IEnumerable<GuardTest> InAttributes(IPropertySymbol member, IOperation subject)
    {
        if (context.Program.Validation.HasAllowedValues(member))
            yield return new GuardTest(subject, SinkKinds.All);
        foreach (var pattern in context.Program.Validation.PatternsOf(member))
        {
            if (RegexPattern.Parse($"^(?:{pattern})$", RegexOptions.None) is { } whole && Matched(subject, [whole]) is { } test)
                yield return test;
        }
    }

    /// <summary>The tests that are passed where the verdict of a validator is good.</summary>
    private IReadOnlyList<GuardTest> InVerdict(ISymbol flag, IOperation result) =>
        context.Ai.Members.Of(flag, ApiRole.ValidationVerdict) is not null && CheckBehind(result) is { } call
            ? Unchanged([.. InValidation(call)], call, result)
            : [];

    /// <summary>What a rule says about the value that it is for.</summary>
    private IEnumerable<GuardTest> InRule(IInvocationOperation rule)
    {
        if (rule.Arguments.FirstOrDefault(argument => context.Ai.Members.Of(argument.Parameter, ApiRole.PredicateRule) is not null) is { } predicate)
            return OfEach(predicate.Value);
        return _patterns.OfRule(rule) is { Count: > 0 } patterns && Matched(rule, patterns) is { } test ? [test] : [];
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog;
using SecureAiAnalyzers.Facts;

namespace SecureAiAnalyzers.Flow.Building;

/// <summary>
/// Finds the tests in a condition that make a value right: equality with constants, membership in a set, parsing, host and prefix checks,
/// anchored patterns, and functions of the program that do one of these.
/// </summary>
internal sealed class GuardTests(FlowContext context, CancellationToken cancellationToken)
{
    private const int MaxCalls = 4;
    private int _calls;

    /// <summary>The tests that are passed when the condition has the outcome.</summary>
    public IReadOnlyList<GuardTest> In(IOperation? condition, bool outcome)
    {
        switch (condition.SkipConversions())
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return In(not.Operand, !outcome);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both:
                return outcome ? [.. In(both.LeftOperand, true), .. In(both.RightOperand, true)] : Common(both, false);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either:
                return outcome ? Common(either, true) : [.. In(either.LeftOperand, false), .. In(either.RightOperand, false)];
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return (comparison.OperatorKind == BinaryOperatorKind.Equals) == outcome ? Equality(comparison.LeftOperand, comparison.RightOperand) : [];
            case IIsPatternOperation pattern:
                return Accepts(pattern.Pattern, outcome) ? [Tested(pattern.Value, SinkKinds.All)] : [];
            case IInvocationOperation call:
                return InCall(call, outcome);
            case ILocalReferenceOperation local when LocalWrites.IsWrittenOnce(local.Local, cancellationToken):
                return In(context.Facts.Constants.InitializerOf(local.Local, cancellationToken), outcome);
            default:
                return [];
        }
    }

    /// <summary>Both sides must test the same value.</summary>
    private IReadOnlyList<GuardTest> Common(IBinaryOperation condition, bool outcome)
    {
        var right = In(condition.RightOperand, outcome);
        return [.. In(condition.LeftOperand, outcome).Where(left => right.Any(other => IsSame(left.Subject, other.Subject)))];
    }

    private static bool IsSame(IOperation left, IOperation right) => (left.SkipConversions(), right.SkipConversions()) switch
    {
        (ILocalReferenceOperation one, ILocalReferenceOperation two) => SymbolEqualityComparer.Default.Equals(one.Local, two.Local),
        (IParameterReferenceOperation one, IParameterReferenceOperation two) => SymbolEqualityComparer.Default.Equals(one.Parameter, two.Parameter),
        (IPropertyReferenceOperation one, IPropertyReferenceOperation two) =>
            SymbolEqualityComparer.Default.Equals(one.Property, two.Property)
            && one.Instance is not null && two.Instance is not null && IsSame(one.Instance, two.Instance),
        _ => false,
    };

    private IReadOnlyList<GuardTest> Equality(IOperation left, IOperation right)
    {
        if (IsConstant(right))
            return [Tested(left, SinkKinds.All)];
        return IsConstant(left) ? [Tested(right, SinkKinds.All)] : [];
    }

    /// <summary>A test; that of an address's host makes the whole address right for requests.</summary>
    private static GuardTest Tested(IOperation subject, SinkKinds sinks, IOperation? set = null) =>
        subject.SkipConversions() is IPropertyReferenceOperation
        {
            Property: { Name: "Host" or "DnsSafeHost" or "IdnHost" or "Authority", ContainingType: { Name: "Uri", ContainingNamespace.Name: "System" } },
        }
            ? new GuardTest(subject, SinkKinds.Url | SinkKinds.Endpoint) { Set = set, CoversParts = true }
            : new GuardTest(subject, sinks) { Set = set };

    private bool IsConstant(IOperation operation) =>
        operation.SkipConversions() is { } value
        && (value.ConstantValue is { HasValue: true, Value: not null }
            || context.Facts.Constants.Resolve(value, cancellationToken) is { IsEmpty: false } constants
                && constants.All(static constant => constant.Value is not null && !constant.IsDefault));

    /// <summary>Whether a pattern, with this outcome, leaves only constants.</summary>
    private static bool Accepts(IPatternOperation pattern, bool outcome) => pattern switch
    {
        IConstantPatternOperation constant => outcome && constant.Value.ConstantValue is { HasValue: true, Value: not null },
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
        if (IsTextEquality(call, out var left, out var right))
            return outcome ? Equality(left, right) : [];

        foreach (var (row, _, _) in context.RowsOf(call.TargetMethod))
        {
            if (row.Role == ApiRole.FlowGuard && row.GuardedWhen == outcome && ByRow(row, call) is { } test)
                return [test];
        }

        return context.IsInSource(call.TargetMethod) ? InFunction(call, outcome) : [];
    }

    private static bool IsTextEquality(IInvocationOperation call, out IOperation left, out IOperation right)
    {
        var arguments = call.Arguments;
        left = call.Instance ?? (arguments.Length > 0 ? arguments[0].Value : call);
        right = arguments.Length == 0 ? call : call.Instance is not null ? arguments[0].Value : arguments.Length > 1 ? arguments[1].Value : call;
        return call.TargetMethod is { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String or SpecialType.System_Object } && right != call;
    }

    private GuardTest? ByRow(ApiRow row, IInvocationOperation call)
    {
        if (row.From is not [var name] || Named(call, name) is not { } subject)
            return null;

        var selector = row.Selector is null ? null : Named(call, row.Selector);
        return row.Detail switch
        {
            null => Tested(subject, row.Sinks),
            FlowDetail.Set => Tested(subject, row.Sinks, selector),
            FlowDetail.AnchoredPattern => AnchoredPatterns(selector, call).Any(IsAnchored) ? Tested(subject, row.Sinks) : null,
            FlowDetail.Prefix => Prefix(subject, selector, row.Sinks),
            FlowDetail.CharacterTest => selector is not null && CharacterTests.Excludes(selector) ? Tested(subject, row.Sinks) : null,
            _ => null,
        };
    }

    private static IOperation? Named(IInvocationOperation call, string name) => name == ApiRow.Receiver
        ? call.Instance
        : call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;

    /// <summary>
    /// A beginning is a check for addresses when it ends behind the host, and for paths when what is tested is a full path.
    /// </summary>
    private GuardTest? Prefix(IOperation subject, IOperation? prefix, SinkKinds sinks)
    {
        var texts = context.Facts.Constants.Resolve(prefix, cancellationToken);
        if (!texts.IsEmpty && texts.All(static text => EndsBehindHost(text.Text)))
            return new GuardTest(subject, sinks & (SinkKinds.Url | SinkKinds.Endpoint));
        return IsFullPath(subject) ? new GuardTest(subject, sinks & (SinkKinds.FilePath | SinkKinds.ModelFile)) : null;
    }

    private static bool EndsBehindHost(string? text)
    {
        var host = text?.IndexOf("://", StringComparison.Ordinal) ?? -1;
        return host > 0 && text!.IndexOf('/', host + 3) > host + 3;
    }

    private bool IsFullPath(IOperation subject) => subject.SkipConversions() switch
    {
        IInvocationOperation { TargetMethod: { Name: "GetFullPath", ContainingType.Name: "Path" } } => true,
        ILocalReferenceOperation local => context.Facts.Constants.InitializerOf(local.Local, cancellationToken) is { } value && IsFullPath(value),
        IPropertyReferenceOperation { Property.Name: "FullName", Property.ContainingType.Name: "FileInfo" or "DirectoryInfo" or "FileSystemInfo" } => true,
        _ => false,
    };

    private IEnumerable<string> AnchoredPatterns(IOperation? pattern, IInvocationOperation call) => pattern is not null
        ? context.Facts.Constants.Resolve(pattern, cancellationToken).Select(static value => value.Text).OfType<string>()
        : RegexPatterns.Of(call.Instance, context, cancellationToken);

    /// <summary>Whether a pattern accepts only what it names: anchored at both ends, and nothing in it stands for any text.</summary>
    private static bool IsAnchored(string pattern) =>
        (pattern.StartsWith("^", StringComparison.Ordinal) || pattern.StartsWith("\\A", StringComparison.Ordinal))
        && (pattern.EndsWith("$", StringComparison.Ordinal) || pattern.EndsWith("\\z", StringComparison.Ordinal) || pattern.EndsWith("\\Z", StringComparison.Ordinal))
        && !Regex.IsMatch(pattern, @"(?<!\\)\.[*+{]|\[\^|\\[SDW]|(?<![\\(\[])\|(?![^(]*\))");

    /// <summary>A function of the program that returns true, or false, only after a check of its parameter.</summary>
    private IReadOnlyList<GuardTest> InFunction(IInvocationOperation call, bool outcome)
    {
        var method = call.TargetMethod.OriginalDefinition;
        if (method.ReturnType.SpecialType != SpecialType.System_Boolean || method.IsAbstract || _calls >= MaxCalls)
            return [];

        _calls++;
        var checks = ReturnedConditions.Of(method, context, cancellationToken) is { } returned ? Checks(returned, outcome) : [];
        _calls--;
        return [.. checks.Select(check => Argument(call, check)).OfType<GuardTest>()];
    }

    /// <summary>The parameters that every return with this outcome has checked.</summary>
    private IReadOnlyList<GuardTest> Checks(IReadOnlyList<ReturnedCondition> returns, bool outcome)
    {
        IReadOnlyList<GuardTest>? common = null;
        foreach (var returned in returns)
        {
            if (returned.Value.ConstantValue is { HasValue: true, Value: bool constant } && constant != outcome)
                continue;

            var tests = In(returned.Value, outcome).Concat(returned.Before.SelectMany(condition => In(condition.Condition, condition.Outcome))).ToArray();
            common = common is null ? tests : [.. common.Where(test => tests.Any(other => IsSame(test.Subject, other.Subject)))];
        }

        return common ?? [];
    }

    private static GuardTest? Argument(IInvocationOperation call, GuardTest check)
    {
        if (check.Subject.SkipConversions() is not IParameterReferenceOperation { Parameter: var parameter })
            return null;

        var argument = call.Arguments.FirstOrDefault(candidate => candidate.Parameter?.Ordinal == parameter.Ordinal);
        return argument is null ? null : new GuardTest(argument.Value, check.Sinks);
    }
}

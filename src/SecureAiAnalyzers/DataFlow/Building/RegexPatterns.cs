using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>The patterns that a call of a regular expression looks for: a constant argument, or those of the objects that it can be called on.</summary>
internal sealed class RegexPatterns(CodeScope code, CancellationToken cancellationToken)
{
    private const string GeneratedAttribute = "GeneratedRegexAttribute";

    /// <summary>The patterns that the call can look for; none when one of them is unknown.</summary>
    /// <param name="call">The call.</param>
    /// <param name="frame">The call whose function it stands in, and which may give the pattern.</param>
    public IReadOnlyList<RegexPattern> Of(IInvocationOperation call, CallFrame? frame = null) => Parsed(
        Argument(call.Arguments, "pattern") is { } pattern ? Made(pattern, Argument(call.Arguments, "options"), frame) : OfObject(call.Instance, frame));

    /// <summary>The patterns that the rule of a validator names; none when one of them is unknown.</summary>
    public IReadOnlyList<RegexPattern> OfRule(IInvocationOperation rule) => Parsed(Argument(rule.Arguments, "expression") is { } pattern
        ? Made(pattern, Argument(rule.Arguments, "options"))
        : OfObject(Argument(rule.Arguments, "regex")));

    private static IReadOnlyList<RegexPattern> Parsed(IEnumerable<(string Text, RegexOptions Options)> patterns)
    {
        var parsed = patterns.Select(static found => RegexPattern.Parse(found.Text, found.Options)).ToArray();
        return Array.TrueForAll(parsed, static one => one is not null) ? [.. parsed.OfType<RegexPattern>()] : [];
    }

    private IEnumerable<(string Text, RegexOptions Options)> OfObject(IOperation? regex, CallFrame? frame = null)
    {
        var walk = new ValueOrigins(code, cancellationToken) { EndsAt = static member => Generated(member) is not null };
        var patterns = walk.Of(regex.AsWritten(code.Bodies, cancellationToken), frame).Select(PatternsOf).ToArray();
        return Array.TrueForAll(patterns, static of => of.Length > 0) ? patterns.SelectMany(static of => of) : [];
    }

    private (string Text, RegexOptions Options)[] PatternsOf(Origin regex) => regex switch
    {
        { IsEnd: true } or { IsDefault: true } => [],
        { Value: IObjectCreationOperation { Arguments: [var pattern, ..] } made } => [.. Made(pattern.Value, Argument(made.Arguments, "options"), regex.Frame)],
        { Value: IInvocationOperation { TargetMethod: var method } } => Generated(method) is { } pattern ? [pattern] : [],
        { Value: IPropertyReferenceOperation { Property: var property } } => Generated(property) is { } pattern ? [pattern] : [],
        _ => [],
    };

    private static (string Text, RegexOptions Options)? Generated(ISymbol member) =>
        member.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name == GeneratedAttribute) is
            { ConstructorArguments: [{ Value: string pattern }, ..] arguments }
            ? (pattern, arguments.Length > 1 && arguments[1].Value is int options ? (RegexOptions)options : RegexOptions.None)
            : null;

    private IEnumerable<(string Text, RegexOptions Options)> Made(IOperation pattern, IOperation? options, CallFrame? frame = null)
    {
        if (GivenBy(pattern, frame) is var (given, outer))
            return Made(given, options, outer);

        var chosen = options.SkipConversions()?.ConstantValue is { HasValue: true, Value: int value } ? (RegexOptions)value : RegexOptions.None;
        return code.Constants.Resolve(pattern, cancellationToken)
            .Select(static constant => constant.Text)
            .OfType<string>()
            .Where(static text => text.IndexOf(ConstantValue.Unknown) < 0)
            .Select(text => (text, chosen));
    }

    /// <summary>What a call that was entered gives for the pattern.</summary>
    private static (IOperation Pattern, CallFrame? Frame)? GivenBy(IOperation pattern, CallFrame? frame) =>
        pattern.SkipConversions() is IParameterReferenceOperation { Parameter: var parameter }
        && CallFrame.For(parameter.OriginalDefinition, frame) is { } call
        && call.ValueFor(parameter) is IArgumentOperation given
            ? (given.Value, call.Outer)
            : null;

    private static IOperation? Argument(IEnumerable<IArgumentOperation> arguments, string name) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>A part of a text that is put together: written in place, or the value of an expression.</summary>
/// <param name="Text">What is written; null for an expression.</param>
/// <param name="Value">The expression; null for what is written.</param>
/// <param name="Syntax">Where it is written.</param>
internal readonly record struct TextPiece(string? Text, IOperation? Value, SyntaxNode? Syntax)
{
    private static readonly Regex Place = BoundedRegex.Create(@"\{(\d{1,2})(?:[,:][^{}]*)?\}");

    /// <summary>The pieces of a text that is put together; the value itself when it is none.</summary>
    public static IEnumerable<TextPiece> Of(IOperation? value) => value.SkipConversions() switch
    {
        null => [],
        ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } literal => [new TextPiece(text, null, literal.Syntax)],
        { } other => Parts(other) ?? [new TextPiece(null, other, other.Syntax)],
    };

    /// <summary>The pieces of a concatenation, an interpolation, or a text that a method of <c>string</c> puts together; null for others.</summary>
    public static IEnumerable<TextPiece>? Parts(IOperation value) => value switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => OperandsOf(sum).SelectMany(Of),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
            Of(sum.Target).Concat(Of(sum.Value)),
        IInterpolatedStringOperation text => text.Parts.Select(Of),
        IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, IsStatic: true } } call => PartsOfCall(call),
        _ => null,
    };

    /// <summary>
    /// The pieces of a constant text whose places <c>Replace</c> fills, one call after the other: <c>Address.Replace("{id}", id)</c>; null for others.
    /// </summary>
    public static IReadOnlyList<TextPiece>? OfReplaced(IOperation value)
    {
        var calls = new Stack<(string Place, IOperation Value)>();
        var text = value.SkipConversions();
        while (text is IInvocationOperation { TargetMethod: { Name: "Replace", ContainingType.SpecialType: SpecialType.System_String } } call
            && call is { Instance: { } inner, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string place } }, { Value: var filled }, ..] }
            && place.Length > 0)
        {
            calls.Push((place, filled));
            text = inner.SkipConversions();
        }

        if (calls.Count == 0 || text is not { ConstantValue: { HasValue: true, Value: string template } })
            return null;

        IReadOnlyList<TextPiece> pieces = [new TextPiece(template, null, text.Syntax)];
        foreach (var (place, filled) in calls)
            pieces = [.. pieces.SelectMany(piece => piece.Text is { } part ? Filled(part, place, filled, piece.Syntax) : [piece])];
        return pieces;
    }

    private static IEnumerable<TextPiece> Filled(string text, string place, IOperation value, SyntaxNode? syntax) =>
        text.Split([place], StringSplitOptions.None).SelectMany((part, index) => index == 0
            ? new[] { new TextPiece(part, null, syntax) }
            : [new TextPiece(null, value, value.Syntax), new TextPiece(part, null, syntax)]);

    /// <summary>The pieces of a text whose places the arguments fill, as <c>string.Format</c> does.</summary>
    public static IEnumerable<TextPiece> OfFormat(string format, SyntaxNode? syntax, IReadOnlyList<IOperation> arguments)
    {
        var start = 0;
        foreach (Match place in Place.Matches(format))
        {
            yield return new TextPiece(format.Substring(start, place.Index - start), null, syntax);
            var number = int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture);
            if (number < arguments.Count)
                yield return new TextPiece(null, arguments[number], arguments[number].Syntax);
            start = place.Index + place.Length;
        }

        yield return new TextPiece(format.Substring(start), null, syntax);
    }

    /// <summary>The values of the arguments, those of a <c>params</c> list one by one.</summary>
    private static IReadOnlyList<IOperation> ValuesOf(IEnumerable<IArgumentOperation> arguments) =>
        [.. arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue).SelectMany(ValuesOf)];

    private static IEnumerable<IOperation> ValuesOf(IArgumentOperation argument) => argument.Value.SkipConversions() switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        { Syntax: CollectionExpressionSyntax } many => many.ChildOperations,
        { } many when argument.ArgumentKind != ArgumentKind.Explicit => many.ChildOperations,
        _ => [argument.Value],
    };

    private static IEnumerable<TextPiece>? PartsOfCall(IInvocationOperation call) => call switch
    {
        { TargetMethod.Name: "Concat" } => ValuesOf(call.Arguments).SelectMany(Of),
        { TargetMethod.Name: "Join", Arguments: [var separator, var parts] } => Joined(separator.Value, ValuesOf([parts])),
        { TargetMethod.Name: "Format" } => Formatted(call.Arguments),
        _ => null,
    };

    /// <summary>The list whose entries the call puts together, where they are not written in the call, and the text between them.</summary>
    public static (IOperation? Separator, IOperation List)? JoinedList(IOperation value) => value switch
    {
        IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: "Join" }, Arguments: [var separator, var list] } =>
            (separator.Value, list.Value),
        IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: "Concat" }, Arguments: [var list] } =>
            (null, list.Value),
        _ => null,
    };

    /// <summary>The pieces of a text that is made of entries with a text between them.</summary>
    public static IEnumerable<TextPiece> Joined(IOperation? separator, IReadOnlyList<IOperation> parts) =>
        parts.SelectMany((part, index) => index == 0 || separator is null ? Of(part) : Of(separator).Concat(Of(part)));

    private static IEnumerable<TextPiece>? Formatted(ImmutableArray<IArgumentOperation> arguments)
    {
        var text = arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "format")?.Value;
        return text?.ConstantValue is { HasValue: true, Value: string format } ? OfFormat(format, text.Syntax, FilledIn(arguments)) : null;
    }

    /// <summary>What a call of <c>string.Format</c> fills in.</summary>
    public static IReadOnlyList<IOperation> FilledIn(ImmutableArray<IArgumentOperation> arguments) =>
        ValuesOf(arguments.Where(static argument => argument.Parameter?.Name.StartsWith("arg", StringComparison.Ordinal) == true));

    /// <summary>What a sum adds up, from the left. A long sum is as deep on its left as it has operands, too deep to be followed call by call.</summary>
    private static Stack<IOperation> OperandsOf(IBinaryOperation sum)
    {
        var operands = new Stack<IOperation>();
        IOperation? rest = sum;
        while (rest is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } part)
        {
            operands.Push(part.RightOperand);
            rest = part.LeftOperand.SkipConversions();
        }

        if (rest is not null)
            operands.Push(rest);
        return operands;
    }

    private static TextPiece Of(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } => new TextPiece(text, null, part.Syntax),
        IInterpolationOperation hole => new TextPiece(null, hole.Expression, hole.Expression.Syntax),
        _ => new TextPiece(null, null, part.Syntax),
    };
}

using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Secrets.Support;

/// <summary>A part of a text that is put together: written in place, or the value of an expression.</summary>
/// <param name="Text">What is written; null for an expression.</param>
/// <param name="Value">The expression; null for what is written.</param>
internal readonly record struct TextPiece(string? Text, IOperation? Value)
{
    private static readonly Regex Place = new(@"\{(\d{1,2})(?:[,:][^{}]*)?\}", RegexOptions.CultureInvariant);

    /// <summary>The pieces of a concatenation or interpolation; the value itself when it is neither.</summary>
    public static IEnumerable<TextPiece> Of(IOperation? value) => value.SkipConversions() switch
    {
        null => [],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => OperandsOf(sum).SelectMany(Of),
        IInterpolatedStringOperation text => text.Parts.Select(Of),
        ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } => [new TextPiece(text, null)],
        var other => [new TextPiece(null, other)],
    };

    /// <summary>The pieces of a text whose places the arguments fill, as <c>string.Format</c> does.</summary>
    public static IEnumerable<TextPiece> Of(string format, IReadOnlyList<IOperation> arguments)
    {
        var start = 0;
        foreach (Match place in Place.Matches(format))
        {
            yield return new TextPiece(format.Substring(start, place.Index - start), null);
            var number = int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture);
            if (number < arguments.Count)
                yield return new TextPiece(null, arguments[number]);
            start = place.Index + place.Length;
        }

        yield return new TextPiece(format.Substring(start), null);
    }

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
        IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } => new TextPiece(text, null),
        IInterpolationOperation hole => new TextPiece(null, hole.Expression),
        _ => new TextPiece(null, null),
    };
}

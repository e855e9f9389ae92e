using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// Answers: which constants can this expression be, and where do they come from? Takes the origins of the value, and puts together texts,
/// <c>Uri</c> and <c>UriBuilder</c>. What it cannot tell is left out.
/// </summary>
internal sealed class ConstantResolver(CodeScope code)
{
    private const int MaxValues = 16;
    private const string DefaultScheme = "http";

    /// <summary>The constants that the operation can be; empty when none is known.</summary>
    /// <param name="frame">The call in whose function the operation stands, where it is known.</param>
    public ImmutableArray<ConstantValue> Resolve(IOperation? operation, CancellationToken cancellationToken, CallFrame? frame = null) =>
        new Walk(code, cancellationToken).Run(operation, frame);

    /// <summary>The constants that the operation can be, when it can be nothing else; empty when some possible value is not known.</summary>
    /// <param name="frame">The call in whose function the operation stands, where it is known.</param>
    public ImmutableArray<ConstantValue> ResolveAll(IOperation? operation, CancellationToken cancellationToken, CallFrame? frame = null)
    {
        var walk = new Walk(code, cancellationToken);
        var values = walk.Run(operation, frame);
        return walk.IsComplete ? values : ImmutableArray<ConstantValue>.Empty;
    }

    /// <summary>Whether the operation is always this boolean.</summary>
    public bool Is(IOperation? operation, bool expected, CancellationToken cancellationToken)
    {
        var values = ResolveAll(operation, cancellationToken);
        return !values.IsEmpty && values.All(value => value is { IsDefault: false, Value: bool actual } && actual == expected);
    }

    private sealed class Walk(CodeScope code, CancellationToken cancellationToken)
    {
        private readonly ValueOrigins _origins = new(code, cancellationToken);
        private HashSet<(SyntaxNode, CallFrame?)>? _composing;

        /// <summary>Whether each possible value was known.</summary>
        public bool IsComplete { get; private set; } = true;

        public ImmutableArray<ConstantValue> Run(IOperation? operation, CallFrame? frame)
        {
            var values = Resolve(operation, frame).Take(MaxValues + 1).ToImmutableArray();
            return values.Length > MaxValues ? ImmutableArray<ConstantValue>.Empty : values;
        }

        private IEnumerable<ConstantValue> Resolve(IOperation? operation, CallFrame? frame) => _origins.Of(operation, frame).SelectMany(Resolve);

        private IEnumerable<ConstantValue> Resolve(Origin origin)
        {
            var values = ValuesOf(origin).ToArray();
            IsComplete &= values.Length > 0;
            return values;
        }

        private IEnumerable<ConstantValue> ValuesOf(Origin origin)
        {
            if (origin.Value.ConstantValue.HasValue)
                return [Constant(origin, origin.Value.ConstantValue.Value)];
            if (origin.IsEnd || !(_composing ??= []).Add((origin.Value.Syntax, origin.Frame)))
                return [];

            var values = Composed(origin).Select(value => In(origin, value)).ToArray();
            _composing.Remove((origin.Value.Syntax, origin.Frame));
            return values;
        }

        private static ConstantValue In(Origin origin, ConstantValue value) =>
            value with { Owner = value.Owner ?? origin.Owner, IsDefault = value.IsDefault || origin.IsDefault };

        private IEnumerable<ConstantValue> Composed(Origin origin) => origin.Value switch
        {
            IConversionOperation { OperatorMethod.Parameters: [{ Type.SpecialType: SpecialType.System_String }] } text => Resolve(text.Operand, origin.Frame),
            IPropertyReferenceOperation { Instance: { } owner } property when UriText.IsAddress(property.Property) => Address(owner, origin.Frame),
            IInvocationOperation { Instance: { } owner } call when UriText.IsAddress(call.TargetMethod) => Address(owner, origin.Frame),
            IFieldReferenceOperation field when UriText.SchemeOf(field.Field) is { } scheme => [new ConstantValue(scheme, field.Syntax)],
            IObjectCreationOperation creation when UriText.IsBuilder(creation.Type) => Built(creation, creation, origin.Frame),
            var text when DisguisedText.Of(text, code, cancellationToken) is { } disguised => Revealed(disguised, origin.Frame),
            IObjectCreationOperation creation => Resolve(UriText.Head(creation), origin.Frame),
            IArgumentOperation output => Resolve(UriText.Head(output), origin.Frame),
            IInvocationOperation call when PassedThrough(call) is { } text => Resolve(text, origin.Frame),
            var text when BuiltText.Is(text) => new BuiltText(code, cancellationToken).Of(text) is { } pieces ? Compose(pieces, origin.Frame) : [],
            var text when TextPiece.JoinedList(text) is var (separator, list) && _origins.ListOf(list, origin.Frame) is { } entries =>
                Compose(TextPiece.Joined(separator, entries), origin.Frame),
            var text => TextPiece.Parts(text) is { } pieces ? Compose(pieces, origin.Frame) : [],
        };

        private IEnumerable<ConstantValue> Revealed(DisguisedText text, CallFrame? frame) => Resolve(text.Kept, frame)
            .Where(static kept => kept.Text is not null)
            .Select(kept => kept with { Value = text.Reveal(kept.Text!) })
            .Where(static revealed => revealed.Text is not null);

        /// <summary>The address that an object stands for; a builder may have been changed after its construction.</summary>
        private IEnumerable<ConstantValue> Address(IOperation owner, CallFrame? frame) => UriText.IsBuilder(owner.Type)
            ? from origin in _origins.Of(owner, frame)
              where !origin.IsEnd && origin.Value is IObjectCreationOperation
              from address in Built(owner, (IObjectCreationOperation)origin.Value, origin.Frame)
              select address
            : Resolve(owner, frame);

        /// <summary>The address that a builder makes of a text, or of a scheme and a host; both have defaults.</summary>
        private IEnumerable<ConstantValue> Built(IOperation builder, IObjectCreationOperation creation, CallFrame? frame)
        {
            var schemes = Part(builder, "Scheme", UriText.Scheme(creation), frame);
            var hosts = Part(builder, "Host", UriText.Host(creation), frame);
            if (UriText.Head(creation) is not { } text)
            {
                return from scheme in schemes ?? [new ConstantValue(DefaultScheme, creation.Syntax)]
                       from host in hosts ?? [new ConstantValue("localhost", creation.Syntax)]
                       select scheme with { Value = scheme.Text + "://" + host.Text };
            }

            return from value in Resolve(text, frame)
                   let address = schemes is null ? WithScheme(value.Text) : value.Text
                   from scheme in schemes ?? [value with { Value = address?.Split(':')[0] }]
                   from host in hosts ?? [value with { Value = HostName.Of(address ?? string.Empty) }]
                   select schemes is null && hosts is null ? value with { Value = address } : scheme with { Value = scheme.Text + "://" + host.Text };
        }

        private static string? WithScheme(string? address) =>
            address is not null && address.IndexOf("://", StringComparison.Ordinal) < 0 ? DefaultScheme + "://" + address : address;

        /// <summary>What a property of a builder is set to, or its constructor is given for it; null where it keeps its default.</summary>
        private ConstantValue[]? Part(IOperation builder, string property, IOperation? argument, CallFrame? frame)
        {
            var set = _origins.Set(builder, property, frame);
            return set.Count > 0 ? [.. set.SelectMany(Resolve)] : argument is null ? null : [.. Resolve(argument, frame)];
        }

        private ConstantValue Constant(Origin origin, object? value)
        {
            var head = origin.Value;
            while (Beginning(head) is { } beginning)
                head = beginning;

            var owner = head switch
            {
                IFieldReferenceOperation field => field.Field,
                ILocalReferenceOperation local => (ISymbol)local.Local,
                _ => null,
            };

            var initializer = owner is null ? null : Initializer(owner);
            var written = initializer is not null && code.Bodies.Contains(initializer) ? initializer : head.Syntax;
            return new ConstantValue(value, written, owner ?? origin.Owner, origin.IsDefault);
        }

        /// <summary>The first part of a composed constant; null when it is not composed.</summary>
        private static IOperation? Beginning(IOperation operation) => operation switch
        {
            IBinaryOperation sum => sum.LeftOperand.SkipConversions(),
            IInterpolatedStringOperation { Parts: [IInterpolatedStringTextOperation text, ..] } => text.Text,
            IInterpolatedStringOperation { Parts: [IInterpolationOperation hole, ..] } => hole.Expression.SkipConversions(),
            _ => null,
        };

        /// <summary>
        /// Joins the pieces of a text. One of them may have several values; where two have, it is not known which belong to each other, so that both are
        /// unknown, as a piece without a value is.
        /// </summary>
        private IEnumerable<ConstantValue> Compose(IEnumerable<TextPiece> pieces, CallFrame? frame)
        {
            var parts = pieces.Select(piece => new KnownPiece(piece.Syntax, ValuesOf(piece, frame))).ToArray();
            var choice = Array.FindIndex(parts, static part => part.Values.Length > 1);
            if (choice < 0 || Array.FindLastIndex(parts, static part => part.Values.Length > 1) != choice)
                return Join(parts) is { } text ? [text] : [];

            return from value in parts[choice].Values
                   let text = Join([.. parts.Select((part, index) => index == choice ? part with { Values = [value] } : part)])
                   where text is not null
                   select text;
        }

        private ConstantValue[] ValuesOf(TextPiece piece, CallFrame? frame)
        {
            if (piece.Text is { } written)
                return [new ConstantValue(written, piece.Syntax!)];

            var values = Resolve(piece.Value, frame).Take(MaxValues + 1).ToArray();
            return values.Length > MaxValues ? [] : values;
        }

        private static ConstantValue? Join(KnownPiece[] parts)
        {
            var text = string.Empty;
            ConstantValue? head = null;
            SyntaxNode? first = null;
            foreach (var part in parts)
            {
                first ??= part.Syntax;
                var value = part.Values is [var only] ? only : null;
                if (text.Length == 0)
                    head = value;
                text += TextOf(value?.Value) ?? ConstantValue.Unknown.ToString();
            }

            return first is not null && text.Any(static character => character != ConstantValue.Unknown)
                ? new ConstantValue(text, head?.Origin ?? first, head?.Owner, head?.IsDefault ?? false)
                : null;
        }

        private static string? TextOf(object? value) => value switch
        {
            string text => text,
            char character => character.ToString(),
            int or long => ((IFormattable)value).ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => null,
        };

        /// <summary>A piece of a text, with what it can be.</summary>
        private readonly record struct KnownPiece(SyntaxNode? Syntax, ConstantValue[] Values);

        private static SyntaxNode? Initializer(ISymbol constant) =>
            constant.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
                ? value
                : null;

        /// <summary>The text that a call returns unchanged but for its ends and its case.</summary>
        private static IOperation? PassedThrough(IInvocationOperation call) => call.TargetMethod switch
        {
            { ContainingType.SpecialType: SpecialType.System_String, Name: "Trim" or "TrimEnd" or "TrimStart" or "ToString" } => call.Instance,
            { ContainingType.SpecialType: SpecialType.System_String, Name: "ToLower" or "ToLowerInvariant" or "Normalize" } => call.Instance,
            _ => null,
        };
    }
}

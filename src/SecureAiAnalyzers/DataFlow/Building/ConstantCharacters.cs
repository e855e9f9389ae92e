using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>The characters in a constant set: a text, an array, a <c>SearchValues</c>, a set that holds what it was made with.</summary>
internal sealed class ConstantCharacters(CodeScope code, CancellationToken cancellationToken)
{
    private const int MaxDepth = 6;

    private readonly Dictionary<SyntaxNode, string?> _known = [];

    /// <summary>The characters; null when they are not known.</summary>
    public string? Of(IOperation? set)
    {
        if (set is null)
            return null;
        if (!_known.TryGetValue(set.Syntax, out var known))
            _known.Add(set.Syntax, known = Of(set, depth: 0));
        return known;
    }

    private string? Of(IOperation? set, int depth)
    {
        var value = set.AsWritten(code.Bodies, cancellationToken);
        if (value is null || depth > MaxDepth)
            return null;
        if (value.ConstantValue is { HasValue: true, Value: string text })
            return text;
        if (value.ConstantValue is { HasValue: true, Value: char character })
            return character.ToString();

        return value switch
        {
            IArrayCreationOperation { Initializer: { } elements } => OfAll(elements.ElementValues, depth),
            IInvocationOperation call => OfCall(call, depth),
            IObjectCreationOperation { Initializer: null, Arguments: [var given, ..] } => Of(given.Value, depth + 1),
            IConversionOperation conversion => Of(conversion.Operand, depth + 1),
            ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation =>
                new ValueOrigins(code, cancellationToken).Of(value) is [{ IsEnd: false, IsDefault: false } made] && made.Value.Syntax != value.Syntax
                    ? Of(made.Value, depth + 1)
                    : null,
            _ when value.Syntax is CollectionExpressionSyntax => OfAll(value.ChildOperations, depth),
            _ => null,
        };
    }

    private string? OfAll(IEnumerable<IOperation> elements, int depth)
    {
        var parts = elements.Select(element => Of(element, depth + 1)).ToArray();
        return parts.All(static part => part is not null) ? string.Concat(parts) : null;
    }

    /// <summary>What a call makes of constants without taking anything away or adding to it.</summary>
    private string? OfCall(IInvocationOperation call, int depth)
    {
        var keeps = call.TargetMethod is { Name: "Create", ContainingType.Name: "SearchValues" }
            or { Name: "ToCharArray" or "AsSpan" or "ToHashSet" or "ToFrozenSet" or "ToImmutableHashSet" or "ToArray" or "ToList" or "AsEnumerable" };
        return keeps ? Of(call.Instance ?? call.Arguments.FirstOrDefault()?.Value, depth + 1) : null;
    }
}

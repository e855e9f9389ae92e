using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>The characters in a constant set: a text, an array, a <c>SearchValues</c>, a set that holds what it was made with.</summary>
internal sealed class ConstantCharacters(CodeScope code, CancellationToken cancellationToken)
{
    /// <summary>What no file name may hold on some system; each system says more or less of it.</summary>
    private const string InvalidFileNameCharacters = "/\\:*?\"<>|\0";

    private readonly Dictionary<(SyntaxNode, OperationKind), string?> _known = [];

    /// <summary>The characters; null when they are not known.</summary>
    public string? Of(IOperation? set)
    {
        var value = set.AsWritten(code.Bodies, cancellationToken);
        if (value is null)
            return null;

        // A set that is made of itself is asked again before it is known.
        var place = (value.Syntax, value.Kind);
        if (!_known.TryGetValue(place, out var known))
        {
            _known.Add(place, null);
            _known[place] = known = Read(value);
        }

        return known;
    }

    private string? Read(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        { ConstantValue: { HasValue: true, Value: char character } } => character.ToString(),
        IArrayCreationOperation { Initializer: { } elements } => OfAll(elements.ElementValues),
        { Syntax: StackAllocArrayCreationExpressionSyntax { Initializer: { } characters } } => OfWritten(characters),
        { Syntax: ImplicitStackAllocArrayCreationExpressionSyntax { Initializer: var characters } } => OfWritten(characters),
        IInvocationOperation call => OfCall(call),
        IObjectCreationOperation { Initializer: null, Arguments: [var given, ..] } => Of(given.Value),
        IConversionOperation { Operand: var operand } => Of(operand),
        ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation =>
            new ValueOrigins(code, cancellationToken).Of(value) is [{ IsEnd: false, IsDefault: false } made] && made.Value.Syntax != value.Syntax
                ? Of(made.Value)
                : null,
        _ when value.Syntax is CollectionExpressionSyntax || IsParameterSpan(value) => OfAll(value.ChildOperations),
        _ => null,
    };

    /// <summary>Whether the compiler puts the arguments together for a parameter that takes any number of them as a span.</summary>
    private static bool IsParameterSpan(IOperation value) =>
        value is { IsImplicit: true, Parent: IArgumentOperation, Type.Name: "ReadOnlySpan" } && value.ChildOperations.Any();

    /// <summary>The elements of memory on the stack, of which the compiler tells no operation.</summary>
    private string? OfWritten(InitializerExpressionSyntax characters) => OfAll(
        characters.Expressions.Select(character => code.Bodies.GetOperation(character, cancellationToken)));

    private string? OfAll(IEnumerable<IOperation?> elements)
    {
        var parts = elements.Select(Of).ToArray();
        return parts.All(static part => part is not null) ? string.Concat(parts) : null;
    }

    /// <summary>What a call makes of constants without taking anything away.</summary>
    private string? OfCall(IInvocationOperation call)
    {
        if (call.TargetMethod is { Name: "GetInvalidFileNameChars", ContainingType.Name: "Path" })
            return InvalidFileNameCharacters;
        if (call.TargetMethod is { Name: "Concat" or "Union" or "Append", ContainingType.Name: "Enumerable" })
            return OfAll(call.Arguments.Select(static argument => argument.Value));

        var keeps = call.TargetMethod is { Name: "Create", ContainingType.Name: "SearchValues" }
            or { Name: "ToCharArray" or "AsSpan" or "ToHashSet" or "ToFrozenSet" or "ToImmutableHashSet" or "ToArray" or "ToList" or "AsEnumerable" };
        return keeps ? Of(call.Instance ?? call.Arguments.FirstOrDefault()?.Value) : null;
    }
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>A text that code keeps in another form, in Base64 or with its characters in reverse.</summary>
/// <param name="Kept">The text as it is kept.</param>
/// <param name="IsReversed">Whether its characters are in reverse.</param>
/// <param name="IsEncoded">Whether it is in Base64.</param>
internal readonly record struct DisguisedText(IOperation Kept, bool IsReversed, bool IsEncoded)
{
    /// <summary>The text of which the operation makes another one; null where it does something else.</summary>
    public static DisguisedText? Of(IOperation value, CodeScope code, CancellationToken cancellationToken) => value switch
    {
        IObjectCreationOperation { Type.SpecialType: SpecialType.System_String, Arguments: [var characters] } =>
            OfCharacters(characters.Value, code, cancellationToken),
        IInvocationOperation { TargetMethod: { Name: "Concat", ContainingType.SpecialType: SpecialType.System_String }, Arguments: [var characters] } =>
            OfCharacters(characters.Value, code, cancellationToken),
        IInvocationOperation { TargetMethod.Name: "GetString", Instance.Type: { } encoding, Arguments: [var bytes] } when IsEncoding(encoding) =>
            Base64Of(bytes.Value, code, cancellationToken) is { } text ? new DisguisedText(text, IsReversed: false, IsEncoded: true) : null,
        _ => null,
    };

    /// <summary>The text as the program uses it; null where the kept one is none in that form.</summary>
    public string? Reveal(string kept)
    {
        if (!IsEncoded)
            return IsReversed ? new string([.. kept.Reverse()]) : kept;

        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(kept));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool IsEncoding(ITypeSymbol type) => type.Name.EndsWith(nameof(Encoding), StringComparison.Ordinal)
        && type.ContainingNamespace is { Name: nameof(Text), ContainingNamespace.Name: nameof(System) };

    private static IOperation? Base64Of(IOperation bytes, CodeScope code, CancellationToken cancellationToken) => Made(bytes, code, cancellationToken)
        is IInvocationOperation { TargetMethod: { Name: "FromBase64String", ContainingType.Name: nameof(Convert) }, Arguments: [var text] }
            ? text.Value
            : null;

    private static DisguisedText? OfCharacters(IOperation characters, CodeScope code, CancellationToken cancellationToken)
    {
        var isReversed = IsReversedInPlace(characters.SkipConversions(), code, cancellationToken);
        if (isReversed is null)
            return null;

        var value = Made(characters, code, cancellationToken);
        while (value is IInvocationOperation call && call.Receiver() is { } inner)
        {
            if (call.TargetMethod.Name == "Reverse")
                isReversed = !isReversed;
            else if (call.TargetMethod.Name is not ("ToArray" or "ToCharArray"))
                break;
            value = inner.SkipConversions();
        }

        return value is { Type.SpecialType: SpecialType.System_String }
            ? new DisguisedText(value, isReversed.Value, IsEncoded: false)
            : null;
    }

    /// <summary>What a local that is written once holds, or the value itself.</summary>
    private static IOperation? Made(IOperation value, CodeScope code, CancellationToken cancellationToken) =>
        value.SkipConversions() is ILocalReferenceOperation { Local: var local } && LocalWrites.IsWrittenOnce(local, cancellationToken)
            ? LocalWrites.InitializerOf(local, code.Bodies, cancellationToken).SkipConversions()
            : value.SkipConversions();

    /// <summary>Whether <c>Array.Reverse</c> has turned the characters that a local holds; null where something else may have changed them.</summary>
    private static bool? IsReversedInPlace(IOperation? characters, CodeScope code, CancellationToken cancellationToken)
    {
        if (characters is not ILocalReferenceOperation { Local: var local })
            return false;

        var before = VariableReferences.To(local, code, cancellationToken)
            .Where(reference => reference.Syntax.SpanStart < characters.Syntax.SpanStart)
            .ToArray();
        var isReversed = before.Length == 1 && IsReversal(before[0]) && !Alternatives.IsOptional(before[0].Syntax, characters.Syntax);
        return before.Length == 0 ? false : isReversed ? true : null;
    }

    private static bool IsReversal(IOperation reference) => reference.Parent is IArgumentOperation
    {
        Parent: IInvocationOperation { TargetMethod: { Name: "Reverse", ContainingType.SpecialType: SpecialType.System_Array }, Arguments.Length: 1 },
    };
}

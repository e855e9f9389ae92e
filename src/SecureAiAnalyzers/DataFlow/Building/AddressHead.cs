using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// The beginning of a text that is put together, as far as it tells whether what follows can still change the host of an address: behind a host, or
/// behind the beginning of a relative address, it cannot. An address that the code does not show is taken for one with its host.
/// </summary>
internal sealed class AddressHead(BodyProvider bodies, CancellationToken cancellationToken)
{
    private const int MaxLength = 256;
    private const int MaxLocals = 4;

    private static readonly char[] Ends = ['/', '?', '#'];
    private static readonly char[] RelativeEnds = ['/', '?', '#', '='];

    private string _text = string.Empty;
    private bool _isDecided;
    private int _locals;

    /// <summary>Whether what follows fills only the path, the query or the fragment.</summary>
    public bool IsBehindHost { get; private set; }

    /// <summary>A piece of the text follows.</summary>
    public void Append(TextPiece piece)
    {
        if (piece.Text is { } text)
            Append(text);
        else if (piece.Value is { } value)
            Append(value);
    }

    /// <summary>A value follows.</summary>
    public void Append(IOperation value)
    {
        var written = value.AsWritten(bodies, cancellationToken);
        if (_isDecided || written is null)
            return;
        if (written.ConstantValue is { HasValue: true, Value: var constant })
            Append(constant?.ToString() ?? string.Empty);
        else if (written is ILocalReferenceOperation { Local: var local } && _text.Length == 0 && InitializerOf(local) is { } initializer)
            AppendLocal(initializer);
        else
            AppendUnknown(written);
    }

    private void AppendLocal(IOperation initializer)
    {
        if (++_locals > MaxLocals)
            return;

        foreach (var piece in TextPiece.Of(initializer))
            Append(piece);
    }

    private void Append(string text)
    {
        if (_isDecided)
            return;

        _text += text;
        var isAddress = !text.Any(char.IsWhiteSpace);
        IsBehindHost = isAddress && EndsHost(_text);
        _isDecided = IsBehindHost || !isAddress || _text.Length > MaxLength;
    }

    private void AppendUnknown(IOperation value)
    {
        IsBehindHost |= _text.Length == 0 && IsKept(value);
        _isDecided |= IsBehindHost;
        Append(Addresses.AnyPart.ToString());
    }

    /// <summary>Whether the value is one that the program keeps or is given, and not one that it puts together here.</summary>
    private static bool IsKept(IOperation value) => value switch
    {
        IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => false,
        IMemberReferenceOperation or IParameterReferenceOperation => !value.IsAssigned(),
        IInvocationOperation { Instance: { Type.SpecialType: SpecialType.System_String } text } => text.SkipConversions() is { } inner && IsKept(inner),
        IInvocationOperation { TargetMethod.ContainingType.SpecialType: SpecialType.System_String } => false,
        IInvocationOperation => true,
        ICoalesceOperation { Value: var first } => first.SkipConversions() is { } inner && IsKept(inner),
        _ => false,
    };

    /// <summary>What the local begins with, when all that follows is added to it.</summary>
    private IOperation? InitializerOf(ILocalSymbol local) => LocalWrites.InitializerOf(local, bodies, cancellationToken) is { } initializer
        && LocalWrites.Of(local, initializer.Syntax).All(static name => name.Parent is AssignmentExpressionSyntax assignment
            && assignment.IsKind(SyntaxKind.AddAssignmentExpression)
            && assignment.Left == name)
            ? initializer
            : null;

    private static bool EndsHost(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0 && text.IndexOfAny(Ends) > scheme)
            return text.IndexOfAny(Ends, scheme + 3) > scheme + 3;
        if (text.Length > 0 && text[0] == Addresses.AnyPart)
            return text.IndexOfAny(Ends) > 0;

        return BeginsRelative(text);
    }

    /// <summary>Two slashes begin a host, a colon ends a scheme.</summary>
    private static bool BeginsRelative(string text)
    {
        if (text.Length < 2)
            return text is "?" or "#";
        if (text[0] == '/')
            return text[1] is not ('/' or '\\' or Addresses.AnyPart);

        var end = text.IndexOfAny(RelativeEnds);
        return end >= 0 && text.IndexOf(':', 0, end) < 0 && text.IndexOf(Addresses.AnyPart, 0, end) < 0;
    }
}

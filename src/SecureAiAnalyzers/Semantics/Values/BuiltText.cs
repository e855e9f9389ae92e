using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// The text that a <c>StringBuilder</c> holds, where one member makes it, and puts one piece behind the other on every way to where it is read.
/// </summary>
internal sealed class BuiltText(CodeScope code, CancellationToken cancellationToken)
{
    /// <summary>Whether the operation makes a text of a builder.</summary>
    public static bool Is(IOperation value) => value is IInvocationOperation
    {
        TargetMethod: { Name: nameof(ToString), Parameters.IsEmpty: true },
        Instance.Type: { Name: "StringBuilder", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: "System" } },
    };

    /// <summary>The pieces of the text; null where they are not known.</summary>
    public IReadOnlyList<TextPiece>? Of(IOperation value)
    {
        var pieces = new List<TextPiece>();
        return Is(value) && Add(((IInvocationOperation)value).Instance, value, pieces) ? pieces : null;
    }

    /// <summary>Adds what the builder holds there; false where that is not known.</summary>
    private bool Add(IOperation? builder, IOperation read, List<TextPiece> pieces)
    {
        var calls = new Stack<IInvocationOperation>();
        var root = builder.SkipConversions();
        while (root is IInvocationOperation { Instance: { } inner } call)
        {
            calls.Push(call);
            root = inner.SkipConversions();
        }

        return AddRoot(root, read, pieces) && calls.All(call => AddCall(call, pieces));
    }

    private bool AddRoot(IOperation? root, IOperation read, List<TextPiece> pieces) => root switch
    {
        IObjectCreationOperation { Constructor.Parameters: [] or [{ Type.SpecialType: SpecialType.System_Int32 }, ..] } => true,
        IObjectCreationOperation { Arguments: [var text, ..] } => AddPieces(text.Value, pieces),
        ILocalReferenceOperation held => AddLocal(held, read, pieces),
        _ => false,
    };

    private bool AddLocal(ILocalReferenceOperation held, IOperation read, List<TextPiece> pieces)
    {
        if (!LocalWrites.IsWrittenOnce(held.Local, cancellationToken)
            || LocalWrites.InitializerOf(held, code.Bodies, cancellationToken) is not { } made
            || made.SkipConversions() is ILocalReferenceOperation
            || !Add(made, made, pieces))
        {
            return false;
        }

        foreach (var reference in VariableReferences.To(held.Local, code, cancellationToken))
        {
            if (reference.Syntax.SpanStart >= held.Syntax.SpanStart)
                break;
            if (Alternatives.IsOptional(reference.Syntax, read.Syntax) || !AddStatement(reference, pieces))
                return false;
        }

        return true;
    }

    /// <summary>Adds what a statement puts into the builder.</summary>
    private bool AddStatement(IOperation reference, List<TextPiece> pieces)
    {
        var part = reference;
        while (part.Parent is IInvocationOperation call && call.Instance == part)
        {
            if (!AddCall(call, pieces))
                return false;
            part = call;
        }

        return part != reference && part.Parent is IExpressionStatementOperation;
    }

    private static bool AddCall(IInvocationOperation call, List<TextPiece> pieces) => call switch
    {
        { TargetMethod.Name: "Append", Arguments: [var text] } => AddPieces(text.Value, pieces),
        { TargetMethod.Name: "Insert", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: 0 } }, var text] } => InsertPieces(text.Value, pieces),
        _ => false,
    };

    private static bool AddPieces(IOperation text, List<TextPiece> pieces)
    {
        pieces.AddRange(TextPiece.Of(text));
        return true;
    }

    private static bool InsertPieces(IOperation text, List<TextPiece> pieces)
    {
        pieces.InsertRange(0, TextPiece.Of(text));
        return true;
    }
}

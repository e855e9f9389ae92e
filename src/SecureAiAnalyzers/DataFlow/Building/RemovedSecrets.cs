using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Whether the secret was taken out of an object before its parts are put together: by a member of the name of one, or an entry under such a name.
/// </summary>
internal sealed class RemovedSecrets(CodeScope code, CancellationToken cancellationToken)
{
    /// <summary>Whether it was, wherever the object may come from.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="place">Where it is read.</param>
    public bool AreOutOf(IOperation? owner, SyntaxNode place)
    {
        var origins = new ValueOrigins(code, cancellationToken).Of(owner.AsWritten(code.Bodies, cancellationToken));
        return origins.Count > 0 && origins.All(origin => !origin.IsEnd && IsRemovedFrom(origin, place));
    }

    private bool IsRemovedFrom(Origin made, SyntaxNode place) =>
        ObjectSettings.Assignments(made.Value, code, cancellationToken, made.Frame)
            .Any(assignment => IsBefore(assignment, place) && IsSecret(assignment.Target) && IsFiller(assignment.Value))
        || ObjectSettings.Calls(made.Value, code, cancellationToken, made.Frame)
            .Any(call => IsBefore(call, place) && call is { TargetMethod.Name: "Remove", Arguments: [var key] } && NamesSecret(key.Value));

    /// <summary>In another function it stands before, too: that one has made the object, or was given it.</summary>
    private bool IsBefore(IOperation change, SyntaxNode place) => change.Syntax.SyntaxTree != place.SyntaxTree
        || change.Syntax.SpanStart < place.SpanStart
        || !SymbolEqualityComparer.Default.Equals(FunctionRound(change.Syntax), FunctionRound(place));

    private ISymbol? FunctionRound(SyntaxNode node) => code.Bodies.GetModel(node.SyntaxTree).GetEnclosingSymbol(node.SpanStart, cancellationToken);

    private bool IsSecret(IOperation target) => target is IPropertyReferenceOperation property
        && (property.Arguments is [var key] ? NamesSecret(key.Value) : SecretNames.IsSecret(property.Property.Name));

    private bool NamesSecret(IOperation key) =>
        code.Constants.Resolve(key, cancellationToken) is { IsEmpty: false } names
        && names.All(static name => name.Text is { } text && SecretNames.IsSecret(text));

    /// <summary>Whether it is a text that tells nothing; any other may be a secret again.</summary>
    private bool IsFiller(IOperation value) => value.SkipConversions() is { ConstantValue: { HasValue: true, Value: null } }
        or IDefaultValueOperation
        or IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } }
        || (code.Constants.Resolve(value, cancellationToken) is { IsEmpty: false } texts
            && texts.All(static text => text.Text is { } shown && (shown.Length == 0 || Masks.IsMask(shown))));
}

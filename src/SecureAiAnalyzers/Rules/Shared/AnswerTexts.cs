using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>
/// Answers: what becomes of the text that a model call returns, in the function that calls? Follows locals, the members of the answer that
/// lead to its text, and what trims the text or changes its case.
/// </summary>
internal sealed class AnswerTexts
{
    private const int MaxDepth = 6;

    /// <summary>Members of answers, tasks and collections that lead from the result of a call to a part of it.</summary>
    private static readonly HashSet<string> Steps = new(StringComparer.Ordinal)
    {
        "ConfigureAwait", "GetAwaiter", "GetResult", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ElementAt",
        "OfType", "Cast", "ToList", "ToArray",
    };

    /// <summary>Members of text that keep what it says.</summary>
    private static readonly HashSet<string> Trimmings = new(StringComparer.Ordinal)
    {
        "Trim", "TrimStart", "TrimEnd", "ToLower", "ToLowerInvariant", "ToUpper", "ToUpperInvariant", "Replace", "Substring", "ToString", "Normalize",
        "AsSpan", "AsMemory",
    };

    private readonly AiContext _ai;
    private readonly CodeScope _code;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);

    private AnswerTexts(AiContext ai, CodeScope code, CancellationToken cancellationToken)
    {
        _ai = ai;
        _code = code;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The places that use the text of the call's answer, in the order in which the walk meets them.</summary>
    public static IEnumerable<AnswerText> Of(
        IInvocationOperation call, AiContext ai, CodeScope code, CancellationToken cancellationToken) =>
        new AnswerTexts(ai, code, cancellationToken).Follow(call, read: null, depth: 0);

    private IEnumerable<AnswerText> Follow(IOperation value, IOperation? read, int depth)
    {
        for (var step = Next(value, ref read); step is not null; step = Next(value, ref read))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            value = step;
        }

        if (Holder(value) is { } local)
            return depth < MaxDepth && _visited.Add(local) ? Reads(local, value).SelectMany(reference => Follow(reference, read, depth + 1)) : [];

        return read is null ? [] : [new AnswerText(read, value)];
    }

    /// <summary>The operation that has the same answer or text as its operand; null where the value is used.</summary>
    private IOperation? Next(IOperation value, ref IOperation? read)
    {
        read ??= IsText(value) ? value : null;
        var parent = value.Parent;
        switch (parent)
        {
            case IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or IAwaitOperation:
                return parent;
            case IConversionOperation when read is null || IsTextLike(parent.Type):
                return parent;
            case ICoalesceOperation coalesce when coalesce.Value == value:
                return parent;
            case IConditionalAccessOperation access when access.Operation == value:
                return access.WhenNotNull.DescendantsAndSelf().FirstOrDefault(static inner => inner is IConditionalAccessInstanceOperation);
            case IConditionalAccessOperation:
                return parent;
            case IPropertyReferenceOperation property when property.Instance == value && read is null:
                return IsOfToolCall(property.Property) ? null : parent;
            case IArrayElementReferenceOperation element when element.ArrayReference == value && read is null:
                return parent;
            case IInvocationOperation call when call.Instance == value:
                return LeadsOn(call, read) ? parent : null;
            case IArgumentOperation { Parent: IInvocationOperation call } when IsReceiver(call, value):
                return LeadsOn(call, read) ? call : null;
            default:
                return null;
        }
    }

    private bool LeadsOn(IInvocationOperation call, IOperation? read) => read is null
        ? Steps.Contains(call.TargetMethod.Name) || IsTextMember(call.TargetMethod)
        : Trimmings.Contains(call.TargetMethod.Name) && IsTextLike(call.Type);

    private static bool IsReceiver(IInvocationOperation call, IOperation value) =>
        call.TargetMethod.IsExtensionMethod && call.Arguments is [{ } first, ..] && first.Value == value;

    /// <summary>Whether the operation reads the text of an answer, or is a call that returns nothing else.</summary>
    private bool IsText(IOperation value) => IsTextLike(value.Type) && value switch
    {
        IPropertyReferenceOperation property => IsTextMember(property.Property),
        IInvocationOperation call => IsTextMember(call.TargetMethod),
        IAwaitOperation or IConversionOperation => true,
        _ => false,
    };

    private bool IsTextMember(ISymbol member) => _ai.Members.Of(member, ApiRole.AnswerText) is not null;

    /// <summary>A tool call is no answer: its arguments are data that the model had to give in a form.</summary>
    private static bool IsOfToolCall(IPropertySymbol property) =>
        property.Name.Contains("Tool") || property.Name.Contains("Function") || property.Name.Contains("Argument");

    private static bool IsTextLike(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String } or { Name: "ReadOnlySpan" or "ReadOnlyMemory", ContainingNamespace.Name: "System" };

    private static ILocalSymbol? Holder(IOperation value) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when assignment.Value == value => local,
        _ => null,
    };

    /// <summary>The reads of the local from the place that gives it the value up to the next one that gives it another, in source order.</summary>
    private IEnumerable<IOperation> Reads(ILocalSymbol local, IOperation value) =>
        VariableReferences.To(local, _code, _cancellationToken, TextSpan.FromBounds(value.Syntax.SpanStart + 1, int.MaxValue))
            .TakeWhile(static reference => !reference.IsReplaced());
}

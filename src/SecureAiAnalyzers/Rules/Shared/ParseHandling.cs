using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>Whether code that parses text is ready for text in another form: it catches the failure, or checks what came out.</summary>
internal static class ParseHandling
{
    private static readonly string[] Failures = ["Exception", "SystemException", "FormatException", "ArgumentException", "OverflowException"];

    private static readonly string[] Checks = ["Valid", "Verify", "Check", "Ensure"];

    /// <summary>Members that fail with other exceptions where a document has another form than the code expects.</summary>
    private static readonly string[] Expecting =
        ["GetProperty", "GetValue", "AsArray", "AsObject", "AsValue", "EnumerateArray", "EnumerateObject", "this[]", "Value"];

    private static readonly string[] Asking = ["TryGetProperty", "TryGetPropertyValue", "TryGetValue", "ValueKind", "GetValueKind", "Type"];

    /// <summary>Whether a failure to parse the text is caught, or the result is given to a check.</summary>
    public static bool IsHandled(IOperation text, CodeScope code, CancellationToken cancellationToken) =>
        IsCaught(text) || IsChecked(text, code, cancellationToken);

    private static bool IsCaught(IOperation text)
    {
        var child = text;
        foreach (var parent in text.Ancestors())
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return false;
            if (parent is ITryOperation attempt && attempt.Body == child && attempt.Catches.Any(handler => IsHandling(handler, attempt.Body)))
                return true;
            child = parent;
        }

        return false;
    }

    private static bool IsHandling(ICatchClauseOperation handler, IOperation attempt) =>
        IsFailure(handler.ExceptionType) || (IsOfParser(handler.ExceptionType) && !ExpectsForm(attempt));

    private static bool IsFailure(ITypeSymbol? exception) => exception is null
        || Failures.Contains(exception.Name)
        || exception.SpecialType == SpecialType.System_Object;

    private static bool IsOfParser(ITypeSymbol exception) =>
        exception.SelfAndAncestors().Any(static type => type.Name.StartsWith("Json", StringComparison.Ordinal));

    /// <summary>Whether the code takes the form of a parsed document for granted: its members fail otherwise, and not as the parser does.</summary>
    private static bool ExpectsForm(IOperation attempt)
    {
        var members = attempt.Descendants().Select(DocumentMember).OfType<string>().ToArray();
        return members.Any(Expecting.Contains) && !members.Any(Asking.Contains);
    }

    /// <summary>The member of a parsed document that is used; null for all else.</summary>
    private static string? DocumentMember(IOperation use) => use switch
    {
        IInvocationOperation call when IsOfDocument(call.TargetMethod) => call.TargetMethod.Name,
        IPropertyReferenceOperation property when IsOfDocument(property.Property) => property.Property.IsIndexer ? "this[]" : property.Property.Name,
        _ => null,
    };

    private static bool IsOfDocument(ISymbol member) => member.ContainingType is { ContainingNamespace: { } space } type
        && (type.Name is "JsonElement" or "JsonDocument" || space.Name == "Nodes" || space.Name == "Linq" && space.ContainingNamespace.Name == "Json");

    private static bool IsChecked(IOperation text, CodeScope code, CancellationToken cancellationToken)
    {
        var result = text.Ancestors().OfType<IVariableDeclaratorOperation>().FirstOrDefault()?.Symbol;
        return result is not null && VariableReferences.To(result, code, cancellationToken).Any(IsChecked);
    }

    private static bool IsChecked(IOperation reference) => reference.Ancestors()
        .TakeWhile(static parent => parent is not IBlockOperation)
        .OfType<IInvocationOperation>()
        .Any(static call => Checks.Any(check => call.TargetMethod.Name.Contains(check)));
}

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
            if (parent is ITryOperation attempt && attempt.Body == child && attempt.Catches.Any(static handler => IsFailure(handler.ExceptionType)))
                return true;
            child = parent;
        }

        return false;
    }

    private static bool IsFailure(ITypeSymbol? exception) => exception is null
        || Failures.Contains(exception.Name)
        || exception.SpecialType == SpecialType.System_Object
        || exception.SelfAndAncestors().Any(static type => type.Name.StartsWith("Json", StringComparison.Ordinal));

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

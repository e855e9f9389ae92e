using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// The keys that an expression can be: constants, texts whose form is constant (<c>user:{id}</c>), and objects and types that are keys by
/// themselves.
/// </summary>
internal static class StoreKeys
{
    /// <summary>The keys as text; none when they are unknown.</summary>
    public static IEnumerable<string> Of(IOperation? key, CodeScope code, CancellationToken cancellationToken)
    {
        var constants = code.Constants.Resolve(key, cancellationToken);
        if (!constants.IsEmpty)
            return constants.Select(TextOf).OfType<string>().Distinct();

        return key.AsWritten(code.Bodies, cancellationToken) switch
        {
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => [MemberIds.Of(field.OriginalDefinition)],
            ITypeOfOperation type => [MemberIds.Of(type.TypeOperand)],
            _ => [],
        };
    }

    private static string? TextOf(ConstantValue constant) => Convert.ToString(constant.Value, CultureInfo.InvariantCulture);
}

using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Semantics.Text;

/// <summary>A constant that an expression can be, and where it is written.</summary>
/// <param name="Value">The constant: text, number, boolean or null. Unknown parts of a text are <see cref="Unknown"/>.</param>
/// <param name="Origin">The node that writes the constant; for a composed text, the node that writes its beginning.</param>
/// <param name="Owner">The const, field, property, local or method that holds the constant; null when it stands in the expression itself.</param>
/// <param name="IsDefault">The value is only a default: an initializer of a settable property, which configuration may replace.</param>
internal sealed record ConstantValue(object? Value, SyntaxNode Origin, ISymbol? Owner = null, bool IsDefault = false)
{
    /// <summary>Stands in a text for a part that is not known.</summary>
    public const char Unknown = '\uFFFC';

    /// <summary>The constant as text, or null when it is none.</summary>
    public string? Text => Value as string;

    /// <summary>Whether the whole constant is known.</summary>
    public bool IsWhole => Text?.IndexOf(Unknown) is null or < 0;
}

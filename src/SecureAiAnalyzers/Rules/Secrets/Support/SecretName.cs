using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Secrets.Support;

/// <summary>The name under which code keeps or reads a secret: of a variable or member, or the key of a setting.</summary>
internal static class SecretName
{
    /// <summary>The name by which the value, or what it comes from, is a secret; null when none says so.</summary>
    public static string? Of(IOperation value, CodeScope code, CancellationToken cancellationToken) =>
        NameOf(value)
        ?? new ValueOrigins(code, cancellationToken).Of(value)
            .Select(static origin => NameOf(origin.Value))
            .FirstOrDefault(static name => name is not null);

    private static string? NameOf(IOperation value) => value.SkipConversions() switch
    {
        IPropertyReferenceOperation { Arguments: [var key] } => KeyOf(key),
        IInvocationOperation { Arguments: [var key, ..] } => KeyOf(key),
        IInvocationOperation or null => null,
        var other => Named(other.ReferencedVariable()?.Name),
    };

    private static string? KeyOf(IArgumentOperation key) => key.Value.ConstantValue is { HasValue: true, Value: string text } ? Named(text) : null;

    private static string? Named(string? name) => name is not null && SecretNames.IsSecret(name) ? name : null;
}

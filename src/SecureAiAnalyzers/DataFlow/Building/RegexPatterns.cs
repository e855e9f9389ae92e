using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>The pattern of a regular expression object: a field, local or generated member that is made with a constant.</summary>
internal static class RegexPatterns
{
    private const string GeneratedAttribute = "GeneratedRegexAttribute";

    /// <summary>The patterns that the object can have; none when they are unknown.</summary>
    public static IEnumerable<string> Of(IOperation? regex, CodeScope code, CancellationToken cancellationToken)
    {
        var origins = new ValueOrigins(code, cancellationToken).Of(regex.AsWritten(code.Bodies, cancellationToken));
        var patterns = origins.Select(origin => PatternsOf(origin, code, cancellationToken).ToArray()).ToArray();
        return patterns.All(static known => known.Length > 0) ? patterns.SelectMany(static known => known) : [];
    }

    private static IEnumerable<string> PatternsOf(Origin regex, CodeScope code, CancellationToken cancellationToken) => regex.Value switch
    {
        IObjectCreationOperation { Arguments: [var pattern, ..] } => Texts(pattern.Value, regex.Frame, code, cancellationToken),
        IInvocationOperation { TargetMethod: var method } => Generated(method),
        IPropertyReferenceOperation { Property: var property } => Generated(property),
        _ => [],
    };

    private static IEnumerable<string> Generated(ISymbol member) => member.GetAttributes()
        .Where(static attribute => attribute.AttributeClass?.Name == GeneratedAttribute && attribute.ConstructorArguments.Length > 0)
        .Select(static attribute => attribute.ConstructorArguments[0].Value)
        .OfType<string>();

    private static IEnumerable<string> Texts(IOperation pattern, CallFrame? frame, CodeScope code, CancellationToken cancellationToken) =>
        code.Constants.Resolve(pattern, cancellationToken, frame).Select(static value => value.Text).OfType<string>();
}

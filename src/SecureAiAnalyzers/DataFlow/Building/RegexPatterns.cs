using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>The pattern of a regular expression object: a field, local or generated member that is made with a constant.</summary>
internal static class RegexPatterns
{
    private const string GeneratedAttribute = "GeneratedRegexAttribute";

    /// <summary>The patterns that the object can have; none when they are unknown.</summary>
    public static IEnumerable<string> Of(IOperation? regex, CodeScope code, CancellationToken cancellationToken) =>
        regex.AsWritten(code.Bodies, cancellationToken) switch
        {
            IObjectCreationOperation { Arguments: [var pattern, ..] } => Texts(pattern.Value, code, cancellationToken),
            IInvocationOperation { TargetMethod: var method } => Generated(method),
            IPropertyReferenceOperation { Property: var property } when Generated(property).FirstOrDefault() is { } pattern => [pattern],
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => OfInitializer(field, code, cancellationToken),
            IPropertyReferenceOperation { Property: { SetMethod: null } property } => OfInitializer(property, code, cancellationToken),
            ILocalReferenceOperation local when LocalWrites.IsWrittenOnce(local.Local, cancellationToken) =>
                Of(LocalWrites.InitializerOf(local.Local, code.Bodies, cancellationToken), code, cancellationToken),
            _ => [],
        };

    private static IEnumerable<string> OfInitializer(ISymbol member, CodeScope code, CancellationToken cancellationToken)
    {
        code.Bodies.Read(member);
        var initializer = member.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
            _ => null,
        }
        : null;
        return initializer is not null && code.Bodies.GetOperation(initializer, cancellationToken).SkipConversions() is IObjectCreationOperation made
            ? Of(made, code, cancellationToken)
            : [];
    }

    private static IEnumerable<string> Generated(ISymbol member) => member.GetAttributes()
        .Where(static attribute => attribute.AttributeClass?.Name == GeneratedAttribute && attribute.ConstructorArguments.Length > 0)
        .Select(static attribute => attribute.ConstructorArguments[0].Value)
        .OfType<string>();

    private static IEnumerable<string> Texts(IOperation pattern, CodeScope code, CancellationToken cancellationToken) =>
        code.Constants.Resolve(pattern, cancellationToken).Select(static value => value.Text).OfType<string>();
}

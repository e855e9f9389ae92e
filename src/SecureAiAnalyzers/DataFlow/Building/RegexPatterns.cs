using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>The pattern of a regular expression object: a field, local or generated member that is made with a constant.</summary>
internal static class RegexPatterns
{
    private const string GeneratedAttribute = "GeneratedRegexAttribute";

    /// <summary>The patterns that the object can have; none when they are unknown.</summary>
    public static IEnumerable<string> Of(IOperation? regex, FlowContext context, CancellationToken cancellationToken) =>
        regex.AsWritten(context.Code.Bodies, cancellationToken) switch
        {
            IObjectCreationOperation { Arguments: [var pattern, ..] } => Texts(pattern.Value, context, cancellationToken),
            IInvocationOperation { TargetMethod: var method } => Generated(method),
            IPropertyReferenceOperation { Property: var property } when Generated(property).FirstOrDefault() is { } pattern => [pattern],
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => OfInitializer(field, context, cancellationToken),
            IPropertyReferenceOperation { Property: { SetMethod: null } property } => OfInitializer(property, context, cancellationToken),
            ILocalReferenceOperation local when LocalWrites.IsWrittenOnce(local.Local, cancellationToken) =>
                Of(context.Code.Constants.InitializerOf(local.Local, cancellationToken), context, cancellationToken),
            _ => [],
        };

    private static IEnumerable<string> OfInitializer(ISymbol member, FlowContext context, CancellationToken cancellationToken)
    {
        var initializer = member.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
            _ => null,
        }
        : null;
        return initializer is not null && context.Code.Bodies.GetOperation(initializer, cancellationToken).SkipConversions() is IObjectCreationOperation made
            ? Of(made, context, cancellationToken)
            : [];
    }

    private static IEnumerable<string> Generated(ISymbol member) => member.GetAttributes()
        .Where(static attribute => attribute.AttributeClass?.Name == GeneratedAttribute && attribute.ConstructorArguments.Length > 0)
        .Select(static attribute => attribute.ConstructorArguments[0].Value)
        .OfType<string>();

    private static IEnumerable<string> Texts(IOperation pattern, FlowContext context, CancellationToken cancellationToken) =>
        context.Code.Constants.Resolve(pattern, cancellationToken).Select(static value => value.Text).OfType<string>();
}

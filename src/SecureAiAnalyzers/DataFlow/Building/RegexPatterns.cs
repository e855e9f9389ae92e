using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// The pattern that a call of a regular expression looks for: a constant argument, or that of the object, which a field, local, generated or own
/// member holds.
/// </summary>
internal sealed class RegexPatterns(CodeScope code, CancellationToken cancellationToken)
{
    private const string GeneratedAttribute = "GeneratedRegexAttribute";
    private const int MaxDepth = 6;

    /// <summary>The patterns that the call can look for; none when they are unknown.</summary>
    public IReadOnlyList<RegexPattern> Of(IInvocationOperation call)
    {
        var patterns = Argument(call.Arguments, "pattern") is { } pattern
            ? Made(pattern, Argument(call.Arguments, "options"))
            : OfObject(call.Instance, depth: 0);
        var parsed = patterns.Select(static found => RegexPattern.Parse(found.Text, found.Options)).ToArray();
        return Array.TrueForAll(parsed, static one => one is not null) ? [.. parsed.OfType<RegexPattern>()] : [];
    }

    private IEnumerable<(string Text, RegexOptions Options)> OfObject(IOperation? regex, int depth)
    {
        if (depth > MaxDepth)
            return [];

        return regex.AsWritten(code.Bodies, cancellationToken) switch
        {
            IObjectCreationOperation { Arguments: [var pattern, ..] } made => Made(pattern.Value, Argument(made.Arguments, "options")),
            IInvocationOperation { TargetMethod: var method } => Generated(method) ?? OfReturned(method, depth),
            IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.Name: "Lazy" } } lazy => OfObject(lazy.Instance, depth + 1),
            IPropertyReferenceOperation { Property: var property } => Generated(property) ?? OfDefinition(property, depth),
            IFieldReferenceOperation { Field: var field } when IsKept(field) => OfDefinition(field, depth),
            ILocalReferenceOperation local when LocalWrites.IsWrittenOnce(local.Local, cancellationToken) =>
                OfObject(LocalWrites.InitializerOf(local.Local, code.Bodies, cancellationToken), depth + 1),
            ICoalesceOperation choice => [.. OfObject(choice.Value, depth + 1), .. OfObject(choice.WhenNull, depth + 1)],
            _ => [],
        };
    }

    /// <summary>Whether nothing but its initializer gives the field a value.</summary>
    private bool IsKept(IFieldSymbol field)
    {
        code.Bodies.Read(field);
        return field.IsReadOnly || (field.DeclaredAccessibility == Accessibility.Private && !field.ContainingType.DeclaringSyntaxReferences
            .Any(reference => WrittenNames.ChangedIn(reference.GetSyntax(cancellationToken), field.Name).Any()));
    }

    private IEnumerable<(string Text, RegexOptions Options)> OfReturned(IMethodSymbol method, int depth)
    {
        code.Bodies.Read(method);
        return FunctionBodies.Of(method.Declared(), code, cancellationToken) is { } body
            && FunctionBodies.Returns(body).ToArray() is [var returned]
            ? OfObject(returned, depth + 1)
            : [];
    }

    private IEnumerable<(string Text, RegexOptions Options)> OfDefinition(ISymbol member, int depth)
    {
        code.Bodies.Read(member);
        var value = DefinitionOf(member) is { } syntax ? code.Bodies.GetOperation(syntax, cancellationToken) : null;
        if (value.SkipConversions() is IObjectCreationOperation { Type.Name: "Lazy", Arguments: [var factory, ..] })
            value = Delegated(factory.Value);
        return value is null ? [] : OfObject(value, depth + 1);
    }

    private SyntaxNode? DefinitionOf(ISymbol member)
    {
        var implementation = (member as IPropertySymbol)?.GetMethod?.PartialImplementationPart?.AssociatedSymbol ?? member;
        return implementation.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { Initializer.Value: { } value } when member is IPropertySymbol { SetMethod: null } => value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
            PropertyDeclarationSyntax { AccessorList.Accessors: [{ ExpressionBody.Expression: { } value }] } => value,
            PropertyDeclarationSyntax { AccessorList.Accessors: [{ Body.Statements: [ReturnStatementSyntax { Expression: { } value }] }] } => value,
            _ => null,
        }
        : null;
    }

    /// <summary>What a lambda without parameters returns.</summary>
    private static IOperation? Delegated(IOperation function) => function.SkipConversions() switch
    {
        IDelegateCreationOperation creation => Delegated(creation.Target),
        IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } value }] } => value,
        _ => null,
    };

    private static IEnumerable<(string Text, RegexOptions Options)>? Generated(ISymbol member) =>
        member.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name == GeneratedAttribute) is
            { ConstructorArguments: [{ Value: string pattern }, ..] arguments }
            ? [(pattern, arguments.Length > 1 && arguments[1].Value is int options ? (RegexOptions)options : RegexOptions.None)]
            : null;

    private IEnumerable<(string Text, RegexOptions Options)> Made(IOperation pattern, IOperation? options)
    {
        var chosen = options.SkipConversions()?.ConstantValue is { HasValue: true, Value: int value } ? (RegexOptions)value : RegexOptions.None;
        return code.Constants.Resolve(pattern, cancellationToken)
            .Select(static constant => constant.Text)
            .OfType<string>()
            .Where(static text => text.IndexOf(ConstantValue.Unknown) < 0)
            .Select(text => (text, chosen));
    }

    private static IOperation? Argument(IEnumerable<IArgumentOperation> arguments, string name) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;
}

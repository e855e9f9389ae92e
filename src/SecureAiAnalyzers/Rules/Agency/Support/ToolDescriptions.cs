using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>Answers: does a model read what a tool is for? What is said by a value that is not seen is said.</summary>
internal sealed class ToolDescriptions(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>Whether an attribute of the function, or of what it overrides, describes it.</summary>
    public bool AreOn(IMethodSymbol function)
    {
        for (var current = function; current is not null; current = current.OverriddenMethod)
        {
            if (new[] { current, current.PartialDefinitionPart, current.PartialImplementationPart }
                .OfType<IMethodSymbol>()
                .SelectMany(static part => part.GetAttributes())
                .Any(IsDescription))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a comment describes the function where a generator makes descriptions of comments.</summary>
    /// <param name="function">The function.</param>
    /// <param name="partialOnly">Whether the generator reads those of partial methods alone.</param>
    public bool AreInComments(IMethodSymbol function, bool partialOnly) =>
        new[] { function, function.PartialDefinitionPart, function.PartialImplementationPart }
            .OfType<IMethodSymbol>()
            .SelectMany(static part => part.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax(cancellationToken))
            .OfType<MethodDeclarationSyntax>()
            .Any(method => (!partialOnly || method.Modifiers.Any(SyntaxKind.PartialKeyword)) && HasSummary(method));

    /// <summary>Whether the call that makes a tool gives a description, by an argument or in options.</summary>
    public bool AreGivenBy(IOperation call) => call.GivenArguments().Any(argument => Describes(argument.Parameter)
        ? !IsBlank(argument.Value)
        : MayDescribe(argument.Value));

    /// <summary>Whether the object that a construction makes, or its constructor, is given a description.</summary>
    public bool AreGivenTo(IObjectCreationOperation creation) => AreGivenBy(creation)
        || ObjectConstruction.By(creation, scope.Code, cancellationToken) is not { } construction
        || construction.Assignments().Any(setting => Describes((setting.Target as IMemberReferenceOperation)?.Member) && !IsBlank(setting.Value));

    /// <summary>Whether the call has a parameter, or its options a property, that takes one.</summary>
    public bool CanBeGivenBy(IOperation call) => call.CalledMember() is IMethodSymbol method
        && (method.Parameters.Any(Describes) || (call is IObjectCreationOperation && HasDescription(method.ContainingType)));

    /// <summary>Whether the options say what the tool is for, or are not seen.</summary>
    private bool MayDescribe(IOperation value) =>
        HasDescription(value.SkipConversions()?.Type)
        && value.SkipConversions() is not { ConstantValue: { HasValue: true, Value: null } }
        && (ObjectConstruction.Of(value, scope.Code, cancellationToken) is not { } options
            || options.Assignments().Any(setting => Describes((setting.Target as IMemberReferenceOperation)?.Member) && !IsBlank(setting.Value)));

    private bool HasDescription(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } && scope.Ai.IsOfAiSdk(type)
        && type.SelfAndAncestors().SelectMany(static part => part.GetMembers()).Any(member => member is IPropertySymbol && Describes(member));

    private bool Describes(IParameterSymbol? parameter) => parameter is not null && Describes(parameter.ContainingSymbol, parameter.Name);

    private bool Describes(ISymbol? member) => Describes(member, parameter: null);

    private bool Describes(ISymbol? member, string? parameter)
    {
        foreach (var row in scope.Ai.Members.SinksOf(member))
        {
            if (row.Row.IsDescription && row.Row.Parameter == parameter)
                return true;
        }

        return false;
    }

    private bool IsBlank(IOperation value) =>
        value.SkipConversions() is { ConstantValue: { HasValue: true, Value: null } }
        || scope.Code.Constants.Resolve(value, cancellationToken) is { IsEmpty: false } texts && texts.All(static text => string.IsNullOrWhiteSpace(text.Text));

    private bool IsDescription(AttributeData attribute) => attribute.AttributeClass is { } type
        && (attribute.AttributeConstructor?.Parameters.Any(static parameter => TellsDescription(parameter.Name)) == true
            ? attribute.ConstructorArguments.Zip(attribute.AttributeConstructor.Parameters, static (given, parameter) => (given, parameter))
                .Any(static pair => TellsDescription(pair.parameter.Name) && IsText(pair.given))
            : scope.Ai.Is(ApiRole.DescriptionAttribute, type) && !DisplayNames.OfAttribute(type).EndsWith("Name", StringComparison.Ordinal))
        || attribute.NamedArguments.Any(static named => TellsDescription(named.Key) && IsText(named.Value));

    private static bool TellsDescription(string name) => name.EndsWith("escription", StringComparison.Ordinal);

    private static bool IsText(TypedConstant given) => given.Value is string text && !string.IsNullOrWhiteSpace(text);

    private static bool HasSummary(MethodDeclarationSyntax method) =>
        method.GetLeadingTrivia().ToFullString().IndexOf("<summary", StringComparison.Ordinal) >= 0;
}

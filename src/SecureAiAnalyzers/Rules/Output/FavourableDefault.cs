using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5012: a structured answer that leaves a decision out has the decision made, in favour.</summary>
internal sealed class FavourableDefault() : AiRule(RuleTable.FavourableDefault)
{
    public override bool AppliesTo(AnalysisScope scope) => scope.Ai.Has(ApiRole.TypedAnswer);

    public override void Register(RuleRegistry registry) => registry.OnDeclaration(SymbolKind.NamedType, Analyze);

    private void Analyze(DeclarationUse use)
    {
        if (use.Symbol is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
            return;

        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(property => IsFilled(use, property)))
        {
            if (DefaultOf(use, property) is { } granted && use.Scope.Program.Answers.Contains(type, use.CancellationToken))
            {
                use.Report(Definition, new Finding(property.Locations[0], DisplayNames.Of(property), granted)
                {
                    Properties = FindingProperties.Of(FindingProperties.Replacement, granted == "true" ? "false" : null),
                });
            }
        }
    }

    /// <summary>Whether an answer may fill the property, and may leave it out.</summary>
    private static bool IsFilled(DeclarationUse use, IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, IsRequired: false, DeclaredAccessibility: Accessibility.Public, Locations: [{ IsInSource: true }, ..] }
        && MayGrant(property)
        && (property.SetMethod is not null || ParameterOf(property) is not null)
        && !property.GetAttributes().Any(mark =>
            use.Scope.Ai.Is(ApiRole.RequiredMember, mark.AttributeClass) || use.Scope.Ai.Is(ApiRole.IgnoredMember, mark.AttributeClass));

    private static bool MayGrant(IPropertySymbol property) => Decision(property.Type) switch
    {
        { SpecialType: SpecialType.System_Boolean } => GrantingWords.AreIn(property.Name),
        { TypeKind: TypeKind.Enum } values => values.GetMembers().Any(static value => GrantingWords.AreIn(value.Name)),
        _ => false,
    };

    private static ITypeSymbol Decision(ITypeSymbol type) => IsNullable(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>The parameter of a constructor by which an answer fills the property.</summary>
    private static IParameterSymbol? ParameterOf(IPropertySymbol property) => property.ContainingType.InstanceConstructors
        .SelectMany(static constructor => constructor.Parameters)
        .FirstOrDefault(parameter => parameter.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase)
            && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type));

    /// <summary>What the property is when an answer leaves it out, as a message names it; null when it grants nothing.</summary>
    private static string? DefaultOf(DeclarationUse use, IPropertySymbol property)
    {
        var value = WrittenDefault(use, property) ?? (IsNullable(property.Type) ? null : ZeroOf(property.Type));
        var decision = Decision(property.Type);
        if (decision.SpecialType == SpecialType.System_Boolean)
            return value is true ? "true" : null;

        var member = ValuesOf(decision).FirstOrDefault(field => field.ConstantValue!.Equals(value));
        return member is not null && GrantingWords.AreIn(member.Name) ? DisplayNames.Of(member) : null;
    }

    private static object? ZeroOf(ITypeSymbol type) => type is INamedTypeSymbol { EnumUnderlyingType: not null }
        ? ValuesOf(type).Select(static field => field.ConstantValue).FirstOrDefault(static value => Convert.ToDecimal(value) == 0)
        : null;

    private static IEnumerable<IFieldSymbol> ValuesOf(ITypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.ConstantValue is not null);

    /// <summary>What the parameter of a record or constructor, or the initializer of the property, says.</summary>
    private static object? WrittenDefault(DeclarationUse use, IPropertySymbol property)
    {
        if (ParameterOf(property) is { HasExplicitDefaultValue: true } parameter)
            return parameter.ExplicitDefaultValue;

        return property.DeclaringSyntaxReferences is [var reference]
            && reference.GetSyntax(use.CancellationToken) is PropertyDeclarationSyntax { Initializer.Value: { } value }
            && use.Scope.Code.Bodies.GetOperation(value, use.CancellationToken)?.ConstantValue is { HasValue: true, Value: var written }
                ? written
                : null;
    }
}

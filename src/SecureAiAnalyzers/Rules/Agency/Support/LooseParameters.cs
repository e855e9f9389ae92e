using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>The parameters of a tool for which a model may send any JSON, and whose form no code of the tool looks at.</summary>
internal sealed class LooseParameters(AnalysisScope scope, CancellationToken cancellationToken)
{
    private static readonly HashSet<string> JsonTypes = new(StringComparer.Ordinal) { "JsonDocument", "JsonElement", "JsonNode", "JsonObject" };

    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal) { "Dictionary", "IDictionary", "IReadOnlyDictionary" };

    /// <summary>The parameters of the function, in their order.</summary>
    public IEnumerable<IParameterSymbol> Of(IMethodSymbol function)
    {
        var loose = function.Parameters.Where(parameter => IsLoose(parameter.Type) && scope.Program.IsToolParameter(parameter, cancellationToken)).ToArray();
        if (loose.Length == 0)
            return [];

        var references = BodiesOf(function).SelectMany(static body => body.Descendants()).OfType<IParameterReferenceOperation>().ToArray();
        return loose.Where(parameter => !references.Any(reference => reference.Parameter.Name == parameter.Name && IsChecked(reference)));
    }

    private IEnumerable<IOperation> BodiesOf(IMethodSymbol function) => new[] { function, function.PartialImplementationPart }
        .OfType<IMethodSymbol>()
        .SelectMany(static part => part.DeclaringSyntaxReferences)
        .Select(reference => scope.Code.Bodies.GetOperation(reference.GetSyntax(cancellationToken), cancellationToken))
        .OfType<IOperation>();

    private static bool IsLoose(ITypeSymbol type) => type switch
    {
        IDynamicTypeSymbol or { SpecialType: SpecialType.System_Object } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => IsLoose(value),
        INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }, var value] } map when Maps.Contains(map.Name) => IsLoose(value),
        _ => JsonTypes.Contains(type.Name) && type.ContainingNamespace?.ToDisplayString() is "System.Text.Json" or "System.Text.Json.Nodes",
    };

    /// <summary>Whether the code asks what the value is, or hands it to code whose name says so.</summary>
    private static bool IsChecked(IParameterReferenceOperation reference)
    {
        IOperation value = reference;
        while (value.Parent is IConversionOperation or IConditionalAccessOperation or IParenthesizedOperation)
            value = value.Parent;

        return value.Parent switch
        {
            IIsPatternOperation or IIsTypeOperation or ISwitchOperation or ISwitchExpressionOperation => true,
            IPropertyReferenceOperation { Property.Name: "ValueKind" or "RootElement" } => true,
            IInvocationOperation call => TellsCheck(call.TargetMethod),
            IArgumentOperation { Parent: IInvocationOperation call } => TellsCheck(call.TargetMethod),
            _ => false,
        };
    }

    private static bool TellsCheck(IMethodSymbol method) => CheckVerbs.AreIn(method.Name);
}

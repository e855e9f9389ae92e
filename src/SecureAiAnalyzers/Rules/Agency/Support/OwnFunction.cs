using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>A class of the program whose objects are functions that a model can call.</summary>
internal static class OwnFunction
{
    /// <summary>What such a function does when it is called; null for a class that only passes calls on to another function, and for any other.</summary>
    public static IMethodSymbol? BodyOf(ITypeSymbol? type, AnalysisScope scope) =>
        type is INamedTypeSymbol { BaseType: { SpecialType: not SpecialType.System_Object }, DeclaringSyntaxReferences.IsEmpty: false }
            ? type.SelfAndAncestors()
                .TakeWhile(static part => !part.DeclaringSyntaxReferences.IsEmpty)
                .SelectMany(static part => part.GetMembers().OfType<IMethodSymbol>())
                .FirstOrDefault(method => method.IsOverride && scope.Ai.Members.Of(method, ApiRole.ToolBody) is { Hosts: ToolHosts.Functions })
            : null;
}

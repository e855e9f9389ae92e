using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>A class of the program whose objects are functions that a model can call.</summary>
internal static class OwnFunction
{
    /// <summary>What such a function does when it is called; null for a class that only passes calls on to another function, and for any other.</summary>
    public static IMethodSymbol? BodyOf(ITypeSymbol? type, AnalysisScope scope)
    {
        if (type is not INamedTypeSymbol { BaseType: { } parent } || (parent.SpecialType == SpecialType.System_Object && type.Interfaces.IsEmpty))
            return null;

        var names = scope.Ai.Members.NamesOf(ApiRole.ToolBody);
        for (var part = type; part is not null && scope.Ai.Declares(part); part = part.BaseType)
        {
            if (BodyIn(part, names, scope) is { } body)
                return body;
        }

        return null;
    }

    private static IMethodSymbol? BodyIn(ITypeSymbol type, ImmutableArray<string> names, AnalysisScope scope)
    {
        foreach (var name in names)
        {
            foreach (var member in type.GetMembers(name))
            {
                if (member is IMethodSymbol { IsAbstract: false, IsStatic: false } method
                    && scope.Ai.Members.Of(method, ApiRole.ToolBody) is { Hosts: ToolHosts.Functions })
                {
                    return method;
                }
            }
        }

        return null;
    }
}

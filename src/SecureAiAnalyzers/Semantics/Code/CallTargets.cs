using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Under which members a method can be called.</summary>
internal static class CallTargets
{
    /// <summary>The method as declared, the methods that it overrides, and the interface members that any of them implements.</summary>
    public static IEnumerable<IMethodSymbol> Of(IMethodSymbol method)
    {
        var declared = method.Declared();
        yield return declared;
        if (declared.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation) || declared.IsStatic)
            yield break;

        for (var overridden = declared.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            yield return overridden.OriginalDefinition;
        foreach (var member in Implemented(declared))
            yield return member.OriginalDefinition;
    }

    private static IEnumerable<IMethodSymbol> Implemented(IMethodSymbol method)
    {
        foreach (var contract in method.ContainingType.AllInterfaces)
        {
            foreach (var member in contract.GetMembers())
            {
                if (member is IMethodSymbol candidate && CanImplement(method, candidate) && IsImplementedBy(method, candidate))
                    yield return candidate;
            }
        }
    }

    private static bool CanImplement(IMethodSymbol method, IMethodSymbol member) =>
        method.MethodKind == MethodKind.ExplicitInterfaceImplementation || method.Name == member.Name;

    private static bool IsImplementedBy(IMethodSymbol method, IMethodSymbol member) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member)?.OriginalDefinition, method);
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Extraction;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>What calls give for type parameters that choose what runs: those whose interfaces have static members for types to implement.</summary>
internal sealed class TypeArguments(FlowContext context, RequestTypes requests, ReadLog reads)
{
    /// <summary>The type arguments of a call, a construction, or a member that is named.</summary>
    public ImmutableArray<TypeArgument> Of(IOperation? call)
    {
        var arguments = ImmutableArray<TypeArgument>.Empty;
        if (MemberOf(call) is not { } member)
            return arguments;

        if (member is IMethodSymbol { IsGenericMethod: true } method)
            arguments = arguments.AddRange(Known(method.OriginalDefinition.TypeParameters, method.TypeArguments));
        for (var type = member.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsGenericType)
                arguments = arguments.AddRange(Known(type.OriginalDefinition.TypeParameters, type.TypeArguments));
        }

        return call is IInvocationOperation invocation ? arguments.AddRange(requests.In(invocation)) : arguments;
    }

    /// <summary>The type parameter that a static member of an interface is called on.</summary>
    public MemberRef? ConstrainedTo(IOperation? call)
    {
        var type = call switch
        {
            IInvocationOperation invocation => invocation.ConstrainedToType,
            IMemberReferenceOperation reference => reference.ConstrainedToType,
            _ => null,
        };
        return type is ITypeParameterSymbol ? context.Members.Of(type) : null;
    }

    private static ISymbol? MemberOf(IOperation? call) => call switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IMemberReferenceOperation reference => reference.Member,
        _ => null,
    };

    private IEnumerable<TypeArgument> Known(ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> types)
    {
        for (var i = 0; i < parameters.Length && i < types.Length; i++)
        {
            if (types[i] is ITypeParameterSymbol or INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } && Chooses(parameters[i]))
                yield return new TypeArgument(context.Members.Of(parameters[i]), context.Members.Of(types[i]));
        }
    }

    private bool Chooses(ITypeParameterSymbol parameter)
    {
        foreach (var constraint in parameter.ConstraintTypes)
        {
            if (constraint is INamedTypeSymbol { TypeKind: TypeKind.Interface } type && (HasChoice(type) || type.AllInterfaces.Any(HasChoice)))
                return true;
        }

        return false;
    }

    /// <summary>Whether types implement static members of the interface. The file that is read need not name any of them.</summary>
    private bool HasChoice(INamedTypeSymbol type)
    {
        if (!context.IsInSource(type))
            return false;

        foreach (var reference in type.DeclaringSyntaxReferences)
            reads.Add(reference.SyntaxTree);
        return type.GetMembers().Any(static member => member.IsStatic && (member.IsAbstract || member.IsVirtual));
    }
}

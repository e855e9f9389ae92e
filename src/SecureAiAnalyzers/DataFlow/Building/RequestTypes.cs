using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// The types of requests, which choose what handles them. A dispatcher takes a request as an interface without members, or as a type parameter, and
/// who calls it knows the type.
/// </summary>
internal sealed class RequestTypes(FlowContext context, ReadLog reads)
{
    /// <summary>The type of what is given as a request; what stands for it where a parameter passes it on; null when it is unknown.</summary>
    public MemberRef? Of(IOperation? given) => given.SkipConversions() switch
    {
        IParameterReferenceOperation { Parameter: var parameter } when IsRequest(parameter) => Handling.RequestAt(parameter.Ordinal),
        { Type: INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, SpecialType: SpecialType.None } type }
            when context.IsInSource(type) => context.Members.Of(type.OriginalDefinition),
        _ => null,
    };

    /// <summary>The requests among the arguments of a call.</summary>
    public IEnumerable<TypeArgument> In(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.OriginalDefinition is { } parameter && IsRequest(parameter) && Of(argument.Value) is { } type)
                yield return new TypeArgument(Handling.RequestAt(parameter.Ordinal), type);
        }
    }

    private bool IsRequest(IParameterSymbol parameter) => parameter.Type switch
    {
        ITypeParameterSymbol type => IsMarked(type),
        INamedTypeSymbol { TypeKind: TypeKind.Interface } type => IsMark(type),
        _ => false,
    };

    private bool IsMarked(ITypeParameterSymbol parameter)
    {
        foreach (var constraint in parameter.ConstraintTypes)
        {
            if (constraint is INamedTypeSymbol { TypeKind: TypeKind.Interface } type && IsMark(type))
                return true;
        }

        return false;
    }

    /// <summary>Whether the interface has no members, so that it only tells what objects are for. The file that is read need not name any.</summary>
    private bool IsMark(INamedTypeSymbol type)
    {
        if (context.IsInSource(type))
        {
            foreach (var reference in type.DeclaringSyntaxReferences)
                reads.Add(reference.SyntaxTree);
        }

        return type.GetMembers().IsEmpty && type.AllInterfaces.All(static inherited => inherited.GetMembers().IsEmpty);
    }
}

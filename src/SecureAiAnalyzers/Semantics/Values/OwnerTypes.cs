using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// Which objects a setting belongs to: <c>options.Diagnostics.X = …</c>, nested initializers, and objects created in the value of another
/// object's property.
/// </summary>
internal static class OwnerTypes
{
    /// <summary>Types of the objects that hold the assigned setting, from the inside out.</summary>
    public static IEnumerable<ITypeSymbol> Of(IOperation assignment)
    {
        if (assignment is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target })
        {
            for (var instance = target.Instance; instance is not null; instance = (instance as IMemberReferenceOperation)?.Instance)
            {
                if (instance.Type is { } type)
                    yield return type;
            }
        }

        foreach (var parent in assignment.Ancestors())
        {
            switch (parent)
            {
                case IObjectCreationOperation { Type: { } created }:
                    yield return created;
                    break;
                case IWithOperation { Type: { } copied }:
                    yield return copied;
                    break;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance.Type: { } holder } }:
                    yield return holder;
                    break;
                case IAnonymousFunctionOperation or IBlockOperation:
                    yield break;
            }
        }
    }
}

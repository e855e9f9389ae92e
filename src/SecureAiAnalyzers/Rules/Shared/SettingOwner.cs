using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>The object of which an assignment sets a member, or a member of a member.</summary>
/// <param name="Type">Its type; null where nothing tells.</param>
/// <param name="Creation">The construction of the object; null where it is not seen.</param>
/// <param name="Holder">The variable or member by which the assignment names it; null in an initializer.</param>
internal sealed record SettingOwner(ITypeSymbol? Type, IObjectCreationOperation? Creation, ISymbol? Holder)
{
    /// <summary>The object that the assignment is about.</summary>
    public static SettingOwner Of(IAssignmentOperation setting, CodeScope code, CancellationToken cancellationToken)
    {
        if (setting.Parent is IObjectOrCollectionInitializerOperation)
        {
            var creation = setting.InitializedObject();
            return new SettingOwner(creation?.Type, creation, Holder: null);
        }

        var owner = (setting.Target as IMemberReferenceOperation)?.Instance;
        while (owner is IMemberReferenceOperation { Instance: { } outer and not IInstanceReferenceOperation })
            owner = outer;
        return new SettingOwner(owner?.Type, ObjectConstruction.Of(owner, code, cancellationToken)?.Creation, owner.ReferencedVariable());
    }

    /// <summary>Whether it is the object of the other assignment; null where nothing tells.</summary>
    public bool? Is(SettingOwner other) => (Creation, other.Creation) switch
    {
        ({ } mine, { } others) => mine.StandsAt(others),
        _ when Holder is not null && SymbolEqualityComparer.Default.Equals(Holder, other.Holder) => true,
        _ => null,
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>
/// Which options reach a model by an argument: the argument itself, those in a request that is created in the call, and those in an object that
/// carries options, as its constructor, its members or its entries got them.
/// </summary>
internal sealed class GivenOptions(AnalysisScope scope, CancellationToken cancellationToken)
{
    private readonly AiContext _ai = scope.Ai;

    /// <summary>The expressions that give the options.</summary>
    public IEnumerable<IOperation> In(IOperation argument)
    {
        var value = argument.SkipConversions();
        if (MayBeOptions(value?.Type))
            return [argument];
        if (_ai.Is(ApiRole.OptionsCarrier, value?.Type))
            return Carried(argument);

        return value is IObjectCreationOperation request ? GivenTo(request).Where(inner => inner.SkipConversions() is IObjectCreationOperation created
            && _ai.Is(ApiRole.CallOptions, created.Type)) : [];
    }

    /// <summary>Whether the reference gives the object to a model call, or to an object that carries it there.</summary>
    public bool IsGiven(IOperation reference)
    {
        var part = reference;
        while (part.Parent is IConversionOperation or IArrayInitializerOperation or IArrayCreationOperation)
            part = part.Parent;

        return part.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => TakesOptions(call.TargetMethod) || Holds(call.TargetMethod.ContainingType),
            IArgumentOperation { Parent: IObjectCreationOperation creation } => _ai.Is(ApiRole.OptionsCarrier, creation.Type),
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => target != part && Holds(target.Member.ContainingType),
            _ => false,
        };
    }

    /// <summary>Whether nothing but member access and model calls touches the options, and they are not copied from others.</summary>
    public bool AreWhollyVisible(ObjectConstruction construction) =>
        !construction.Creation.Arguments.Any(argument => _ai.Is(ApiRole.CallOptions, argument.Value.Type))
        && construction.References.All(reference => ObjectConstruction.IsMemberAccess(reference) || IsGiven(reference));

    /// <summary>Whether the object, of the kind that is asked about, reaches a first call that takes it at this place.</summary>
    public bool IsFirst(ObjectConstruction construction, IOperation place) =>
        construction.References.FirstOrDefault(IsGiven) is not { } first || first.StandsAt(place.SkipConversions()!);

    private IEnumerable<IOperation> Carried(IOperation argument)
    {
        if (ObjectConstruction.Of(argument, scope.Code, cancellationToken) is not { } carrier || !IsFirst(carrier, argument))
            return [];

        var later = carrier.Assignments().Select(static assignment => assignment.Value);
        return GivenTo(carrier.Creation).Concat(later).Distinct().SelectMany(OptionsOrEntries);
    }

    private IEnumerable<IOperation> OptionsOrEntries(IOperation value)
    {
        if (MayBeOptions(value.SkipConversions()?.Type))
            return [value];

        return IsCollectionOfOptions(value.SkipConversions()?.Type)
            ? new ValueOrigins(scope.Code, cancellationToken).Entries(value).Select(static entry => entry.Value)
            : [];
    }

    private static IEnumerable<IOperation> GivenTo(IObjectCreationOperation creation) => creation.Arguments
        .Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue)
        .Select(static argument => argument.Value)
        .Concat(creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Select(static assignment => assignment.Value) ?? []);

    /// <summary>Whether objects of the type are options, or can be: a base type tells nothing of the kind that was made.</summary>
    private bool MayBeOptions(ITypeSymbol? type) => _ai.Is(ApiRole.CallOptions, type) || _ai.Is(ApiRole.CallOptionsBase, type);

    private bool IsCollectionOfOptions(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => MayBeOptions(array.ElementType),
        INamedTypeSymbol { TypeArguments: [.., var element] } => MayBeOptions(element),
        _ => false,
    };

    private bool Holds(ITypeSymbol type) => _ai.Is(ApiRole.OptionsCarrier, type) || IsCollectionOfOptions(type);

    private bool TakesOptions(IMethodSymbol method) =>
        _ai.Members.Of(method).Any(static row => row.Row.Role is ApiRole.ModelCall or ApiRole.FunctionOptions);
}

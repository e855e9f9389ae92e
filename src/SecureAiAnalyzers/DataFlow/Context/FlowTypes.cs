using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>How the engine treats the values of a type.</summary>
/// <param name="ai">The catalogue as the compilation references it.</param>
/// <param name="isInSource">Whether the compilation declares a symbol; those of referenced projects have source too.</param>
internal sealed class FlowTypes(AiContext ai, Func<ISymbol, bool> isInSource)
{
    private readonly Memo<INamedTypeSymbol, CarrierKind> _carriers = new(SymbolEqualityComparer.Default);
    private readonly Memo<INamedTypeSymbol, string?> _stores = new(SymbolEqualityComparer.Default);
    private readonly Memo<ITypeSymbol, bool> _speakers = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Whether a value of the type can carry anything: numbers, truth values, enums, ids and dates cannot, because what an attacker writes
    /// does not survive in them.
    /// </summary>
    public static bool CanCarry(ITypeSymbol? type) => type switch
    {
        null => false,
        { TypeKind: TypeKind.Enum or TypeKind.Pointer or TypeKind.FunctionPointer } => false,
        { SpecialType: SpecialType.System_Char or SpecialType.System_Byte or SpecialType.System_String or SpecialType.System_Object } => true,
        { SpecialType: >= SpecialType.System_Enum and <= SpecialType.System_Void or SpecialType.System_Boolean } => false,
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => false,
        { SpecialType: SpecialType.System_DateTime or SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => false,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => CanCarry(nullable.TypeArguments[0]),
        INamedTypeSymbol { IsValueType: true, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } value =>
            !IsPlain(value.Name),
        INamedTypeSymbol { Name: "CancellationToken", ContainingNamespace.Name: "Threading" } => false,
        INamedTypeSymbol { IsGenericType: false, Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" } => false,
        INamedTypeSymbol { Name: "Type", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => false,
        _ => true,
    };

    /// <summary>What a library type does with what it is given; source types are read themselves.</summary>
    public CarrierKind CarrierOf(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol)
            return CarrierKind.Container;
        if (type?.OriginalDefinition is not INamedTypeSymbol named || type is INamedTypeSymbol { IsTupleType: true })
            return CarrierKind.None;

        return _carriers.TryGetValue(named, out var kind) ? kind : _carriers.GetOrAdd(named, Classify(named));
    }

    /// <summary>The keyed store that objects of a library type are; null when they are none.</summary>
    public string? StoreOf(ITypeSymbol? type)
    {
        if (type?.OriginalDefinition is not INamedTypeSymbol named)
            return null;

        return _stores.TryGetValue(named, out var store) ? store : _stores.GetOrAdd(named, ai.RowOf(FlowRole.KeyedStore, named)?.Store);
    }

    /// <summary>Whether values of the type say who speaks in a conversation, and nothing of what is said.</summary>
    public bool IsSpeaker(ITypeSymbol type) => _speakers.TryGetValue(type, out var known)
        ? known
        : _speakers.GetOrAdd(type, type.GetMembers().Any(member => member.IsStatic && ai.Members.Of(member, ApiRole.InstructionRole) is not null));

    private static bool IsPlain(string name) =>
        name is "Guid" or "DateTimeOffset" or "TimeSpan" or "DateOnly" or "TimeOnly" or "Index" or "Range" or "Half" or "Int128" or "UInt128";

    private CarrierKind Classify(INamedTypeSymbol type)
    {
        if (isInSource(type))
            return CarrierKind.None;
        if (ai.Is(FlowRole.TextCarrier, type) || IsInterpolationHandler(type))
            return CarrierKind.Text;
        return ai.Is(FlowRole.Container, type) ? CarrierKind.Container : CarrierKind.None;
    }

    /// <summary>Whether the compiler builds interpolated text with the type.</summary>
    public static bool IsInterpolationHandler(INamedTypeSymbol type) =>
        type.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "InterpolatedStringHandlerAttribute");
}

/// <summary>What a library type does with what it is given.</summary>
internal enum CarrierKind
{
    /// <summary>Unknown.</summary>
    None,

    /// <summary>Makes text, or objects of text, of it.</summary>
    Text,

    /// <summary>Holds it.</summary>
    Container,
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>The members of one compilation as value graphs name them, and the way back.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="isInSource">Whether the compilation declares a symbol.</param>
internal sealed class MemberRefs(Compilation compilation, Func<ISymbol, bool> isInSource)
{
    private readonly Memo<ISymbol, MemberRef> _refs = new(SymbolEqualityComparer.Default);
    private readonly Memo<string, ISymbol?> _symbols = new(StringComparer.Ordinal);

    /// <summary>The member as it is declared.</summary>
    public MemberRef Of(ISymbol symbol)
    {
        var declared = symbol.OriginalDefinition;
        if (_refs.TryGetValue(declared, out var known))
            return known;

        var made = Make(declared);
        _symbols.TryAdd(made.Id, declared);
        return _refs.GetOrAdd(declared, made);
    }

    /// <summary>The symbol that the compilation has for a member, which may have been named in an earlier one; null when it is gone.</summary>
    public ISymbol? SymbolOf(MemberRef member) =>
        _symbols.TryGetValue(member.Id, out var known)
            ? known
            : _symbols.GetOrAdd(member.Id, MemberIds.Find(member.Id, member.TypeId, compilation));

    /// <summary>Whether a type is another one or a class that derives from it.</summary>
    public bool IsOrDerives(MemberRef type, MemberRef other) => type.Equals(other)
        || (SymbolOf(other) is { } ancestor && (SymbolOf(type) as ITypeSymbol).SelfAndAncestors().Any(found =>
            SymbolEqualityComparer.Default.Equals(found.OriginalDefinition, ancestor)));

    /// <summary>The type of the requests that a function handles which a call of the handlers may run; null when it is none, or for several.</summary>
    public MemberRef? HandledBy(MemberRef? function, CallSite site)
    {
        if (function is null
            || SymbolOf(function) is not IMethodSymbol { ContainingType: { } type } handler
            || SymbolOf(site.Method) is not IMethodSymbol contract)
        {
            return null;
        }

        var handled = Handling.In(type, contract).Where(handling => SymbolEqualityComparer.Default.Equals(handling.Method, handler)).ToArray();
        return handled is [(INamedTypeSymbol request, _)] ? Of(request.OriginalDefinition) : null;
    }

    private MemberRef Make(ISymbol symbol)
    {
        var isOwn = isInSource(symbol);
        var isOfSource = symbol.ContainingType is { } owner && isInSource(owner);
        return new MemberRef(MemberIds.Of(symbol), symbol.Name, KindOf(symbol))
        {
            DisplayName = symbol is IParameterSymbol or ITypeSymbol ? symbol.Name : DisplayNames.Of(symbol),
            CalledName = CalledNameOf(symbol),
            TypeName = symbol.ContainingType?.Name ?? string.Empty,
            TypeId = symbol.ContainingType is { } type ? MemberIds.Of(type.OriginalDefinition) : string.Empty,
            IsInSource = isOwn,
            IsOfSourceType = isOfSource,
            IsOwned = isOwn && IsOwned(symbol),
            IsMutableField = symbol is IFieldSymbol field && (!field.IsReadOnly || IsCollection(field.Type)),
            IsPositional = symbol is IPropertySymbol && symbol.DeclaringSyntaxReferences is [var reference] && ConstructorChain.IsParameter(reference),
            IsAbstract = symbol.IsAbstract,
            IsInterfaceMember = symbol.ContainingType is { TypeKind: TypeKind.Interface },
            FunctionParameters = isOwn ? FunctionParameters(TypeOf(symbol)) : -1,
            Parameters = symbol is IMethodSymbol method ? ParametersOf(method) : ImmutableArray<ParameterRef>.Empty,
            OverridableGetter = symbol is IPropertySymbol { GetMethod: { } getter } and ({ IsAbstract: true } or { IsVirtual: true }) ? Of(getter) : null,
            BaseConstructors = isOfSource && symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
                ? ConstructorChain.RunBy(constructor).Skip(1).Select(Of).ToImmutableArray()
                : ImmutableArray<MemberRef>.Empty,
        };
    }

    /// <summary>A parameter as a function of a graph has it.</summary>
    public static ParameterRef Of(IParameterSymbol parameter) =>
        new(parameter.Name, parameter.Ordinal, parameter.Type.TypeKind == TypeKind.Delegate, FlowTypes.CanCarry(parameter.Type));

    private static ImmutableArray<ParameterRef> ParametersOf(IMethodSymbol method)
    {
        var parameters = ImmutableArray.CreateBuilder<ParameterRef>(method.Parameters.Length);
        foreach (var parameter in method.Parameters)
            parameters.Add(Of(parameter));
        return parameters.MoveToImmutable();
    }

    private static MemberKind KindOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol => MemberKind.Field,
        IPropertySymbol { IsIndexer: true } => MemberKind.Indexer,
        IPropertySymbol => MemberKind.Property,
        IParameterSymbol => MemberKind.Parameter,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => MemberKind.Constructor,
        IMethodSymbol { MethodKind: MethodKind.DelegateInvoke } => MemberKind.DelegateInvoke,
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } => MemberKind.LocalFunction,
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => MemberKind.Lambda,
        IMethodSymbol => MemberKind.Method,
        ITypeParameterSymbol => MemberKind.TypeParameter,
        _ => MemberKind.Other,
    };

    private static string CalledNameOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
        IMethodSymbol { AssociatedSymbol: { } property } => property.Name,
        _ => symbol.Name,
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IEventSymbol raised => raised.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.ExplicitInterfaceImplementation } method => method.ReturnType,
        _ => null,
    };

    private static bool IsCollection(ITypeSymbol type) => type.SpecialType != SpecialType.System_String
        && type.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>The most parameters of a function that the type stands for or has as a part; -1 for none.</summary>
    private static int FunctionParameters(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Delegate } function => function.DelegateInvokeMethod?.Parameters.Length ?? 0,
        IArrayTypeSymbol array => FunctionParameters(array.ElementType),
        INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } => arguments.Max(FunctionParameters),
        _ => -1,
    };

    private static bool IsOwned(ISymbol member) => member switch
    {
        { IsStatic: true } => false,
        IFieldSymbol field => field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private,
        IPropertySymbol property => property.DeclaredAccessibility == Accessibility.Private
            || property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private, IsInitOnly: false }
            || IsWrittenByAccessor(property),
        IParameterSymbol => true,
        _ => false,
    };

    /// <summary>Whether the value behind a property, which code knows as <c>field</c>, is only written by the property's own code.</summary>
    private static bool IsWrittenByAccessor(IPropertySymbol property) =>
        !PropertyBodies.HasNone(property) && !PropertyBodies.IsAutomatic(property.SetMethod!);
}

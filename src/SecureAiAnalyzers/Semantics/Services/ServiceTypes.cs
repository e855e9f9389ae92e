using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Services;

/// <summary>
/// Tells data from services among the types of parameters: a framework fills the first from what a caller or a model sends, and injects
/// the second.
/// </summary>
internal sealed class ServiceTypes(CodeScope code)
{
    /// <summary>Namespaces of libraries that applications take as data; of other libraries of these vendors, types are services.</summary>
    private static readonly HashSet<string> DataNamespaces = new(StringComparer.Ordinal)
    {
        "System",
        "System.Buffers",
        "System.Collections",
        "System.Collections.Concurrent",
        "System.Collections.Frozen",
        "System.Collections.Generic",
        "System.Collections.Immutable",
        "System.Collections.ObjectModel",
        "System.Collections.Specialized",
        "System.IO",
        "System.IO.Pipelines",
        "System.Text",
        "System.Text.Json",
        "System.Text.Json.Nodes",
        "System.Threading.Channels",
        "System.Xml",
        "System.Xml.Linq",
        "Microsoft.AspNetCore.JsonPatch",
        "Microsoft.Extensions.Primitives",
    };

    /// <summary>Namespaces of the platform and of every SDK that the catalogue knows.</summary>
    private static readonly string[] LibraryNamespaces = ["System", "Microsoft", .. AiCatalog.All.SelectMany(static sdk => sdk.Anchors).Distinct()];

    private readonly AiContext _ai = code.Ai;
    private HashSet<string>? _registered;

    /// <summary>Whether an attribute says that the parameter or member is injected.</summary>
    public bool IsMarked(ISymbol target) => _ai.IsMarked(target, ApiRole.ServiceAttribute);

    /// <summary>Whether values of the type are data made of text, and no services.</summary>
    public bool IsTextData(ITypeSymbol type, CancellationToken cancellationToken) =>
        TextTypes.CarriesText(type) && IsData(type, injectsRegistered: true, cancellationToken);

    /// <summary>Whether one of those that call the tool lets the model fill the parameter with text.</summary>
    public bool IsFilledByModel(IParameterSymbol parameter, ToolHosts hosts, CancellationToken cancellationToken) =>
        TextTypes.CarriesText(parameter.Type)
        && (hosts & ~InjectingHosts(parameter)) is var others
        && others != ToolHosts.None
        && IsData(parameter.Type, injectsRegistered: others == ToolHosts.Server, cancellationToken);

    /// <summary>Those of the callers of a tool that take a parameter from the model which an attribute says is injected.</summary>
    public ToolHosts PassingOverMark(IParameterSymbol parameter, ToolHosts hosts) => parameter.Type.TypeKind != TypeKind.Error && IsMarked(parameter)
        ? hosts & ~InjectingHosts(parameter) & ~(_ai.RowNaming(ApiRole.InjectedType, parameter.Type)?.Hosts ?? ToolHosts.None)
        : ToolHosts.None;

    /// <summary>The attribute that those who call a tool know and obey; null where they know none.</summary>
    public INamedTypeSymbol? InjectingAttributeOf(ToolHosts hosts) => _ai.TypesOf(ApiRole.ServiceAttribute)
        .FirstOrDefault(type => (_ai.RowNaming(ApiRole.ServiceAttribute, type)!.Hosts & hosts) != ToolHosts.None);

    /// <summary>Those that inject the parameter because of an attribute.</summary>
    private ToolHosts InjectingHosts(IParameterSymbol parameter)
    {
        var hosts = ToolHosts.None;
        foreach (var attribute in parameter.GetAttributes())
            hosts |= _ai.RowOf(ApiRole.ServiceAttribute, attribute.AttributeClass)?.Hosts ?? ToolHosts.None;
        return hosts;
    }

    private bool IsData(ITypeSymbol type, bool injectsRegistered, CancellationToken cancellationToken) => type switch
    {
        IArrayTypeSymbol array => IsData(array.ElementType, injectsRegistered, cancellationToken),
        INamedTypeSymbol named when IsOfLibrary(named) => IsDataOfLibrary(named),
        INamedTypeSymbol named => !IsService(named, injectsRegistered, cancellationToken),
        _ => true,
    };

    private bool IsOfLibrary(INamedTypeSymbol type)
    {
        if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, code.Compilation.Assembly))
            return false;

        var home = type.ContainingNamespace?.ToDisplayString() ?? "";
        return LibraryNamespaces.Any(prefix =>
            home.StartsWith(prefix, StringComparison.Ordinal) && (home.Length == prefix.Length || home[prefix.Length] == '.'));
    }

    /// <summary>The clock is the one class of the System namespace that is injected.</summary>
    private static bool IsDataOfLibrary(INamedTypeSymbol type) =>
        type.Name != "TimeProvider" && DataNamespaces.Contains(type.ContainingNamespace.ToDisplayString());

    private bool IsService(INamedTypeSymbol type, bool injectsRegistered, CancellationToken cancellationToken) =>
        type is { TypeKind: TypeKind.Class, IsRecord: false }
        && (TakesServices(type) || (injectsRegistered && !HasSettableMember(type) && IsRegistered(type, cancellationToken)));

    private bool IsRegistered(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        Registered(cancellationToken).Contains(MemberIds.Of(type.OriginalDefinition));

    private bool TakesServices(INamedTypeSymbol type) => type.InstanceConstructors
        .SelectMany(static constructor => constructor.Parameters)
        .Any(parameter => !SymbolEqualityComparer.Default.Equals(parameter.Type, type) && IsServiceOfLibrary(parameter.Type));

    private bool IsServiceOfLibrary(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Interface } => !TextTypes.IsCollection(type),
        INamedTypeSymbol { TypeKind: TypeKind.Class } named => IsOfLibrary(named) && !IsDataOfLibrary(named),
        _ => false,
    };

    private static bool HasSettableMember(INamedTypeSymbol type) => type.SelfAndAncestors()
        .SelectMany(static ancestor => ancestor.GetMembers())
        .Any(static member => member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } && member
            is IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public }
            or IFieldSymbol { IsReadOnly: false, IsConst: false });

    private HashSet<string> Registered(CancellationToken cancellationToken) => _registered ??= new HashSet<string>(
        RegisteredService.All(code, cancellationToken).Where(static service => service.IsNamed).Select(static service => service.Ids[0]),
        StringComparer.Ordinal);
}

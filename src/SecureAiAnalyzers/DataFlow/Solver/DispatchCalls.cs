using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>Finds by name the calls that run a handler without naming it: those of a library that hands requests on, and late-bound ones.</summary>
internal sealed class DispatchCalls(FlowContext context)
{
    private static readonly CatalogRow<FlowRow>[] Rows = CatalogIndex.OfRole(FlowRole.Dispatch);

    private static readonly string[] LateBound =
        [.. CatalogIndex.OfRole(ApiRole.LateBoundCall).Select(static row => row.Row.Member!).Distinct(StringComparer.Ordinal)];

    private readonly FlowRow[] _named =
        [.. Rows.Where(row => row.Row.NamedHandlers is not null && context.Ai.IsReferenced(row.Sdk)).Select(static row => row.Row)];

    private readonly Lazy<HashSet<string>> _ids = new(() => IdsOf(context));

    /// <summary>Whether a method that is declared so may be that of a handler.</summary>
    public bool MayHandle(IEnumerable<ISymbol> declared) =>
        declared.OfType<IMethodSymbol>().Any(method => Handling.RequestOf(method) is not null || _named.Any(row => row.NamedHandlers!.Include(method)));

    /// <summary>The calls that may hand a request on to a method that is declared so.</summary>
    public IEnumerable<SyntaxNode> NodesThatMayHandOn(IReadOnlyList<ISymbol> declared, CancellationToken cancellationToken)
    {
        var names = Rows.Where(row => context.Ai.IsReferenced(row.Sdk) && declared.Any(contract => IsHandler(row.Row, contract)))
            .Select(static row => row.Row.Member!)
            .Concat(declared.Any(IsOwnContract) ? LateBound : [])
            .Distinct(StringComparer.Ordinal);
        return names.SelectMany(name => context.Code.Nodes(NamedBucket.Invocation, name, cancellationToken));
    }

    /// <summary>Whether what a call names hands a request on; a dynamic call names nothing.</summary>
    public bool HandsOn(string id) => id.Length == 0 || _ids.Value.Contains(id);

    /// <summary>Whether a dispatcher of the program may look for what implements it.</summary>
    private bool IsOwnContract(ISymbol contract) =>
        contract.ContainingType is { TypeKind: TypeKind.Interface, IsGenericType: true } && context.IsInSource(contract);

    private static bool IsHandler(FlowRow row, ISymbol contract) => row.NamedHandlers is { } named
        ? contract is IMethodSymbol method && named.Include(method)
        : contract.Name == row.HandlerMember && row.Handlers.Any(handler => new MetadataTypeName(handler).IsNameOf(contract.ContainingType.OriginalDefinition));

    private static HashSet<string> IdsOf(FlowContext context) => new(
        Rows.Where(row => context.Ai.IsReferenced(row.Sdk)).Select(static row => (SdkRow)row.Row)
            .Concat(CatalogIndex.OfRole(ApiRole.LateBoundCall).Select(static row => row.Row))
            .SelectMany(row => context.Ai.Types.All(row.Type).SelectMany(type => type.GetMembers(row.Member!)))
            .OfType<IMethodSymbol>()
            .Select(static method => MemberIds.Of(method.Declared())),
        StringComparer.Ordinal);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>Answers: which functions are wrapped, offered, given on? Each question is read from the whole program once.</summary>
internal sealed class ToolPlaces(CodeScope code, Implementations implementations, EffectReach effects)
{
    private HeldTools? _wrapped;
    private HeldTools? _ofServers;
    private HeldTools? _ofKernels;
    private HeldTools? _offered;
    private HeldTools? _unasked;

    /// <summary>What a wrapper takes that asks, or that need not call what it wraps.</summary>
    public HeldTools Wrapped(CancellationToken cancellationToken) => _wrapped ??= Held(WrappedValues(cancellationToken), cancellationToken);

    /// <summary>What becomes a tool of an MCP server, whose clients ask.</summary>
    public HeldTools OfServers(CancellationToken cancellationToken) =>
        _ofServers ??= Held(Given(ApiRole.ServerToolConversion, cancellationToken), cancellationToken);

    /// <summary>What becomes a function of a kernel.</summary>
    public HeldTools OfKernels(CancellationToken cancellationToken) => _ofKernels ??= Held(
        code.CallsOf(ApiRole.UnaskedFunction, cancellationToken).Select(static call => call.Receiver()), cancellationToken);

    /// <summary>What is assigned or given as the tools of an object, or of an agent.</summary>
    public HeldTools Offered(CancellationToken cancellationToken) => _offered ??= Held(
        Assigned(ApiRole.ToolList, cancellationToken).Concat(Given(ApiRole.ToolList, cancellationToken)), cancellationToken);

    /// <summary>What is among tools that are run without asking, whatever wraps them.</summary>
    public HeldTools Unasked(CancellationToken cancellationToken) =>
        _unasked ??= Held(Assigned(ApiRole.UnaskedToolList, cancellationToken), cancellationToken);

    private HeldTools Held(IEnumerable<IOperation?> values, CancellationToken cancellationToken) => new(values, code, cancellationToken);

    private IEnumerable<IOperation?> Assigned(ApiRole role, CancellationToken cancellationToken) =>
        code.AssignmentsTo(role, cancellationToken).Select(static setting => setting.Value);

    private IEnumerable<IOperation?> Given(ApiRole role, CancellationToken cancellationToken) => code.CallsGiving(role, cancellationToken)
        .SelectMany(static call => call.Arguments)
        .Where(argument => code.Ai.Members.Of(argument.Parameter, role) is not null)
        .Select(static argument => argument.Value);

    private IEnumerable<IOperation?> WrappedValues(CancellationToken cancellationToken)
    {
        var own = OwnWrappers(cancellationToken).Concat(DeclaredWrappers()).ToArray();
        return code.Ai.TypesOf(ApiRole.ApprovalWrapper).Concat(own)
            .SelectMany(type => Creations.Of(type, code, cancellationToken))
            .Where(creation => IsWrapper(creation, own))
            .SelectMany(static creation => creation.GivenArguments())
            .Where(argument => IsFunction(argument.Value.SkipConversions()?.Type))
            .Select(static argument => argument.Value);
    }

    private bool IsWrapper(IObjectCreationOperation creation, INamedTypeSymbol[] own) => code.Ai.Is(ApiRole.ApprovalWrapper, creation.Type)
        || (creation.Type is INamedTypeSymbol type && own.Contains(type.OriginalDefinition, SymbolEqualityComparer.Default));

    /// <summary>The classes of the program that wrap a function and need not call it.</summary>
    private IEnumerable<INamedTypeSymbol> OwnWrappers(CancellationToken cancellationToken) => code.Ai.Members.Of(ApiRole.ToolCall)
        .Select(static row => row.Type)
        .Where(IsFunctionBase)
        .Concat(code.Ai.TypesOf(ApiRole.DelegatingFunction))
        .SelectMany(type => implementations.SubtypesOf(type.OriginalDefinition, cancellationToken))
        .Where(TakesFunction)
        .Where(type => MayRefuse(type, cancellationToken));

    /// <summary>The types of which the team says that they ask for each function that they are given.</summary>
    private IEnumerable<INamedTypeSymbol> DeclaredWrappers() => code.Ai.Members.Declared?.Filters.Where(TakesFunction) ?? [];

    /// <summary>Whether an object of the type is made of a function.</summary>
    public bool TakesFunction(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => IsFunction(parameter.Type)));

    private bool IsFunctionBase(INamedTypeSymbol type) =>
        type.GetMembers().Any(member => code.Ai.Members.Of(member, ApiRole.ToolBody) is { Hosts: ToolHosts.Functions });

    private bool IsFunction(ITypeSymbol? type) => type is not null
        && code.Ai.Members.Of(ApiRole.ToolCall).Any(row => IsFunctionBase(row.Type) && type.IsOrDerivesFrom(row.Type));

    private bool MayRefuse(INamedTypeSymbol type, CancellationToken cancellationToken) => type.GetMembers()
        .OfType<IMethodSymbol>()
        .Where(method => !method.IsAbstract && code.Ai.Members.Of(method, ApiRole.ToolBody) is not null)
        .Any(method => effects.Of(method, cancellationToken).AsksPerson
            || (FunctionBodies.Of(method, code, cancellationToken) is { } body && CallsByCondition(body, method)));

    /// <summary>Whether a condition decides on a call of the function inside.</summary>
    private static bool CallsByCondition(IOperation body, IMethodSymbol method) => body.Descendants()
        .OfType<IInvocationOperation>()
        .Any(call => call.TargetMethod.Name is { } name
            && (name == method.Name || method.Name.StartsWith(name.Replace("Async", string.Empty), StringComparison.Ordinal))
            && BranchConditions.Of(call).Any());
}

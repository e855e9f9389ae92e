using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>
/// Answers: does code of the program ask, or could it, before a tool runs? Each host has its own ways: a wrapper, a function that is asked for each
/// call, a filter. What is not seen to ask anybody may still be meant for a host that does, and counts as asked.
/// </summary>
internal sealed class ToolApproval(AnalysisScope scope, CancellationToken cancellationToken)
{
    private readonly CodeScope _code = scope.Code;

    /// <summary>Whether something stands between the model and the tool that is made here.</summary>
    /// <param name="tool">The call or construction that makes it.</param>
    /// <param name="host">Who calls such tools.</param>
    public bool IsAsked(IOperation tool, ToolHosts host)
    {
        if (host == ToolHosts.Kernel)
            return IsAskedByKernel();

        return SeesEachCall()
            || IsWrapped(tool)
            || IsGivenTo(tool, _code.CallsGiving(ApiRole.ServerToolConversion, cancellationToken), ApiRole.ServerToolConversion)
            || (BecomesKernelFunction(tool) && IsAskedByKernel())
            || (!scope.Project.IsExecutable && !IsOffered(tool))
            || ToolDestinations.AreNone(tool, _code, cancellationToken);
    }

    /// <summary>Whether a kernel has a filter that sees the call, or calls nothing by itself.</summary>
    public bool IsAskedByKernel() =>
        !AutoInvocations.AreOn(_code, cancellationToken) || new FunctionFilters(_code, cancellationToken).AreUsed();

    /// <summary>Whether a wrapper that says so would have a person asked where the tool goes.</summary>
    public bool HonoursWrapper(IOperation tool, ToolHosts host) => host == ToolHosts.Functions
        && !BecomesKernelFunction(tool)
        && !_code.AssignmentsTo(ApiRole.UnaskedToolList, cancellationToken).Any(setting => Holds(setting.Value, tool));

    /// <summary>Whether a function of the application runs each function, or answers what is asked by rules.</summary>
    private bool SeesEachCall() => _code.HasCallOf(ApiRole.FunctionInvoker, cancellationToken)
        || _code.HasCallOf(ApiRole.ApprovalRules, cancellationToken)
        || _code.AssignmentsTo(ApiRole.FunctionInvoker, cancellationToken).Any()
        || _code.Ai.Members.Of(ApiRole.FunctionInvoker).Select(static row => row.Type).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Any(type => _code.Files.TreesWith(NamedBucket.Base, type.Name).Count > 0);

    private bool IsWrapped(IOperation tool) => _code.Ai.TypesOf(ApiRole.ApprovalWrapper).Select(static type => type.Name)
        .Concat(OwnWrappers().Select(static type => type.Name))
        .Distinct()
        .SelectMany(name => _code.Nodes(NamedBucket.Creation, name, cancellationToken))
        .Concat(_code.Nodes(UnnamedBucket.TargetTypedCreation, cancellationToken))
        .Select(node => _code.Bodies.GetOperation(node, cancellationToken))
        .OfType<IObjectCreationOperation>()
        .Where(IsWrapper)
        .SelectMany(static creation => creation.GivenArguments())
        .Any(argument => IsFunction(argument.Value.SkipConversions()?.Type) && MayHold(argument.Value, tool));

    private bool IsWrapper(IObjectCreationOperation creation) => scope.Ai.Is(ApiRole.ApprovalWrapper, creation.Type)
        || (creation.Type is INamedTypeSymbol type && OwnWrappers().Contains(type.OriginalDefinition, SymbolEqualityComparer.Default));

    /// <summary>The classes of the program that wrap a function and need not call it.</summary>
    private IEnumerable<INamedTypeSymbol> OwnWrappers() => scope.Ai.Members.Of(ApiRole.ToolCall)
        .Select(static row => row.Type)
        .Where(IsFunctionBase)
        .Concat(scope.Ai.TypesOf(ApiRole.DelegatingFunction))
        .SelectMany(type => scope.Program.Implementations.SubtypesOf(type.OriginalDefinition, cancellationToken))
        .Where(type => type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => IsFunction(parameter.Type))))
        .Where(MayRefuse);

    private bool IsFunctionBase(INamedTypeSymbol type) =>
        type.GetMembers().Any(member => scope.Ai.Members.Of(member, ApiRole.ToolBody) is { Hosts: ToolHosts.Functions });

    private bool MayRefuse(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IMethodSymbol>()
        .Where(method => method.IsOverride && scope.Ai.Members.Of(method, ApiRole.ToolBody) is not null)
        .Any(method => scope.Program.Effects.Of(method, cancellationToken).AsksPerson
            || (FunctionBodies.Of(method, _code, cancellationToken) is { } body && CallsByCondition(body, method)));

    /// <summary>Whether a condition decides on a call of the function inside.</summary>
    private static bool CallsByCondition(IOperation body, IMethodSymbol method) => body.Descendants()
        .OfType<IInvocationOperation>()
        .Any(call => call.TargetMethod.Name is { } name
            && (name == method.Name || method.Name.StartsWith(name.Replace("Async", string.Empty), StringComparison.Ordinal))
            && BranchConditions.Of(call).Any());

    private bool IsFunction(ITypeSymbol? type) => type is not null
        && scope.Ai.Members.Of(ApiRole.ToolCall).Any(row => IsFunctionBase(row.Type) && type.IsOrDerivesFrom(row.Type));

    private bool BecomesKernelFunction(IOperation tool) =>
        _code.CallsOf(ApiRole.UnaskedFunction, cancellationToken).Any(call => Holds(call.Receiver(), tool));

    private bool IsGivenTo(IOperation tool, IEnumerable<IInvocationOperation> calls, ApiRole role) => calls
        .SelectMany(static call => call.Arguments)
        .Any(argument => scope.Ai.Members.Of(argument.Parameter, role) is not null && MayHold(argument.Value, tool));

    private bool IsOffered(IOperation tool) =>
        _code.AssignmentsTo(ApiRole.ToolList, cancellationToken).Any(setting => Holds(setting.Value, tool))
        || _code.CallsGiving(ApiRole.ToolList, cancellationToken).SelectMany(static call => call.Arguments)
            .Any(argument => scope.Ai.Members.Of(argument.Parameter, ApiRole.ToolList) is not null && Holds(argument.Value, tool))
        || ObjectReach.Arguments(tool, _code, cancellationToken).Any(argument => argument.Parent is IInvocationOperation call && IsToolList(call.Receiver()));

    /// <summary>Whether the value is the list of tools of an object, also where it is made as it is asked for.</summary>
    private bool IsToolList(IOperation? value) => value.SkipConversions() switch
    {
        ICoalesceAssignmentOperation { Target: var list } => IsToolList(list),
        IMemberReferenceOperation { Member: var member } => scope.Ai.Members.Of(member, ApiRole.ToolList) is not null,
        _ => false,
    };

    private bool Holds(IOperation? value, IOperation tool) => OriginsOf(value).Any(origin => origin.Value.StandsAt(tool));

    /// <summary>As above; a variable that code may fill which is not seen may hold it.</summary>
    private bool MayHold(IOperation? value, IOperation tool) => OriginsOf(value).Any(origin => origin.Value.StandsAt(tool) || IsFilledUnseen(origin.Value));

    private static bool IsFilledUnseen(IOperation value) => value switch
    {
        IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol function } =>
            function.MethodKind == MethodKind.AnonymousFunction || function.IsVisibleOutside(),
        ILocalReferenceOperation => true,
        _ => false,
    };

    private IReadOnlyList<Origin> OriginsOf(IOperation? value) => new ValueOrigins(_code, cancellationToken) { Everywhere = true }.OfElements(value);
}

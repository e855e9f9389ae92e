using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Tools;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>
/// Answers: does code of the program ask, or could it, before a tool runs? Each host has its own ways: a wrapper, a function that is asked for each
/// call, a filter. What is not seen to ask anybody may still be meant for a host that does, and counts as asked.
/// </summary>
internal sealed class ToolApproval(AnalysisScope scope, CancellationToken cancellationToken)
{
    private readonly CodeScope _code = scope.Code;
    private readonly ToolPlaces _places = scope.Program.ToolPlaces;

    /// <summary>Whether something stands between the model and the tool that is made here.</summary>
    /// <param name="tool">The call or construction that makes it.</param>
    /// <param name="host">Who calls such tools.</param>
    public bool IsAsked(IOperation tool, ToolHosts host)
    {
        if (host == ToolHosts.Kernel)
            return IsAskedByKernel();

        return SeesEachCall()
            || _places.Wrapped(cancellationToken).MayHold(tool)
            || _places.OfServers(cancellationToken).MayHold(tool)
            || (BecomesKernelFunction(tool) && IsAskedByKernel())
            || (!scope.Project.IsExecutable && !IsOffered(tool))
            || ToolDestinations.AreNone(tool, _code, cancellationToken);
    }

    /// <summary>Whether a kernel has a filter that sees the call, or calls nothing by itself.</summary>
    public bool IsAskedByKernel() =>
        !AutoInvocations.AreOn(_code, cancellationToken) || new FunctionFilters(scope, cancellationToken).AreUsed();

    /// <summary>Whether a wrapper that says so would have a person asked where the tool goes.</summary>
    public bool HonoursWrapper(IOperation tool, ToolHosts host) => host == ToolHosts.Functions
        && !BecomesKernelFunction(tool)
        && !_places.Unasked(cancellationToken).Hold(tool);

    /// <summary>Whether a function of the application runs each function, or answers what is asked by rules.</summary>
    private bool SeesEachCall() => new FunctionFilters(scope, cancellationToken).OfTeamAreUsed()
        || _code.HasCallOf(ApiRole.FunctionInvoker, cancellationToken)
        || _code.HasCallOf(ApiRole.ApprovalRules, cancellationToken)
        || _code.AssignmentsTo(ApiRole.FunctionInvoker, cancellationToken).Any()
        || _code.Ai.Members.Of(ApiRole.FunctionInvoker).Select(static row => row.Type).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Any(type => _code.Files.TreesWith(NamedBucket.Base, type.Name).Count > 0);

    private bool BecomesKernelFunction(IOperation tool) => _places.OfKernels(cancellationToken).Hold(tool);

    private bool IsOffered(IOperation tool) => _places.Offered(cancellationToken).Hold(tool)
        || ObjectReach.Arguments(tool, _code, cancellationToken).Any(argument => argument.Parent is IInvocationOperation call && IsToolList(call.Receiver()));

    /// <summary>Whether the value is the list of tools of an object, also where it is made as it is asked for.</summary>
    private bool IsToolList(IOperation? value) => value.SkipConversions() switch
    {
        ICoalesceAssignmentOperation { Target: var list } => IsToolList(list),
        IMemberReferenceOperation { Member: var member } => scope.Ai.Members.Of(member, ApiRole.ToolList) is not null,
        _ => false,
    };
}

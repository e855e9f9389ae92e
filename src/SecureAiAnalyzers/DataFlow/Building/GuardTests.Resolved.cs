using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>The addresses that a host resolves to: where all of them are tested, and private ones refused, the host is right for requests.</content>
internal sealed partial class GuardTests
{
    private readonly PrivateAddresses _private = new(code, cancellationToken);

    /// <summary>No address, or each of them, passes the test of a search.</summary>
    private IReadOnlyList<GuardTest> InResolved(IInvocationOperation search, bool outcome)
    {
        var isEach = search.TargetMethod.Name is "All" or "TrueForAll";
        if (outcome != isEach
            || !(isEach || search.TargetMethod.Name is "Any" or "Exists")
            || !IsSearch(search.TargetMethod)
            || search.Arguments.LastOrDefault()?.Value is not { } predicate
            || HostBehind(search.Instance ?? search.Arguments[0].Value) is not { } host)
        {
            return [];
        }

        return FunctionOf(predicate) is var (_, returned) && _private.Outcome(returned) == !isEach ? OfResolved(host, search) : [];
    }

    /// <summary>A loop over the addresses leaves the function where it meets a private one.</summary>
    private IReadOnlyList<GuardTest> InResolved(ILoopOperation loop) =>
        loop is IForEachLoopOperation each && HostBehind(each.Collection) is { } host && Refuses(each.Body) ? OfResolved(host, loop) : [];

    private bool Refuses(IOperation body) => body.DescendantsAndSelf().OfType<IConditionalOperation>().Any(choice => _private.Outcome(choice.Condition) switch
    {
        true => LeavesFunction(choice.WhenTrue),
        false => choice.WhenFalse is { } otherwise && LeavesFunction(otherwise),
        null => false,
    });

    private static bool LeavesFunction(IOperation branch) => BranchConditions.Leaves(branch)
        && !branch.DescendantsAndSelf().Any(static part => part is IBranchOperation);

    private IReadOnlyList<GuardTest> OfResolved(IOperation host, IOperation tested) =>
        Unchanged([Tested(host, SinkKinds.Url | SinkKinds.Endpoint)], host, tested);

    /// <summary>The host, or the address of one, whose IP addresses the list holds.</summary>
    private IOperation? HostBehind(IOperation? list) => list.AsWritten(code.Bodies, cancellationToken) switch
    {
        ILocalReferenceOperation read when LocalWrites.IsWrittenOnce(read.Local, cancellationToken) =>
            HostBehind(LocalWrites.InitializerOf(read, code.Bodies, cancellationToken)),
        IPropertyReferenceOperation { Property.Name: "AddressList", Instance: { } entry } => HostBehind(entry),
        IAwaitOperation wait => HostBehind(wait.Operation),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } => HostBehind(task),
        IInvocationOperation
        {
            TargetMethod: { ContainingType: { Name: "Dns", ContainingNamespace.Name: "Net" }, Name: var name },
            Arguments: [var host, ..],
        } when name.StartsWith("GetHost", StringComparison.Ordinal) => host.Value,
        _ => null,
    };
}

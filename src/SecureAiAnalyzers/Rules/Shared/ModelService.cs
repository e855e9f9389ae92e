using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>
/// Whether the client that receives a model's name talks to another service than the provider's own (Azure, a gateway, a server on this
/// machine), where the name means what that service makes of it.
/// </summary>
internal sealed class ModelService(ApiUse use, string ownHost)
{
    private readonly ValueOrigins _origins = new(use.Scope.Code, use.CancellationToken);

    /// <summary>Whether the service is visibly another one, or cannot be seen where another one is likely.</summary>
    public bool IsForeign() => use.Operation is ISimpleAssignmentOperation assignment
        ? IsForeignSetting(assignment)
        : IsForeignCall(use.Operation);

    /// <summary>The compilation references a service that gives models names of the team's choice.</summary>
    private bool IsDeploymentLikely => use.Ai.Has(ApiRole.DeploymentName);

    private bool IsForeignSetting(ISimpleAssignmentOperation assignment)
    {
        var creation = assignment.Ancestors().OfType<IObjectCreationOperation>().FirstOrDefault();
        return creation is null
            ? IsDeploymentLikely
            : SetsForeignEndpoint(creation) || (IsDeploymentLikely && !TakesEndpoint(creation.Type));
    }

    /// <summary>Whether the settings hold the service's address too, so that without one they mean the provider's own.</summary>
    private bool TakesEndpoint(ITypeSymbol? settings) =>
        settings?.GetMembers().Any(member => use.Ai.Members.Of(member, ApiRole.Endpoint) is not null) == true;

    private bool IsForeignCall(IOperation call)
    {
        var (instance, arguments) = call switch
        {
            IInvocationOperation invocation => (invocation.Instance, invocation.Arguments),
            IObjectCreationOperation creation => (null, creation.Arguments),
            _ => (null, ImmutableArray<IArgumentOperation>.Empty),
        };

        return (call is IObjectCreationOperation created && SetsForeignEndpoint(created))
            || (use.Ai.Is(ApiRole.ClientType, instance?.Type) && IsForeignClient(instance!))
            || arguments.Any(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && IsForeignArgument(argument));
    }

    private bool IsForeignArgument(IArgumentOperation argument)
    {
        if (argument.Value.SkipConversions() is not { } value || value.ConstantValue is { HasValue: true, Value: null })
            return false;
        if (use.Ai.Members.Of(argument.Parameter, ApiRole.Endpoint) is not null)
            return IsForeignAddress(value);
        if (use.Ai.Is(ApiRole.ClientType, value.Type))
            return IsForeignClient(value);

        var construction = ObjectConstruction.Of(value, use.Scope.Code, use.CancellationToken);
        return construction is null ? use.Ai.Is(ApiRole.ClientOptions, value.Type) : SetsForeignEndpoint(construction);
    }

    private bool IsForeignClient(IOperation client) => _origins.Of(client).Any(origin => origin switch
    {
        { IsEnd: false, Value: IObjectCreationOperation creation } => IsForeignCall(creation),
        { IsEnd: false, Value: IInvocationOperation call } when call.Receiver() is not null => IsForeignCall(call),
        _ => IsDeploymentLikely,
    });

    private bool SetsForeignEndpoint(IObjectCreationOperation creation) =>
        creation.Initializer?.Descendants().OfType<ISimpleAssignmentOperation>().Any(SetsForeignEndpoint) == true;

    private bool SetsForeignEndpoint(ObjectConstruction construction) =>
        SetsForeignEndpoint(construction.Creation)
        || construction.References
            .Select(static reference => reference.Parent?.Parent)
            .OfType<ISimpleAssignmentOperation>()
            .Any(SetsForeignEndpoint);

    private bool SetsForeignEndpoint(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IMemberReferenceOperation target
        && use.Ai.Members.Of(target.Member).Any(static row => row.Row.Role is ApiRole.Endpoint or ApiRole.HttpEndpoint)
        && IsForeignAddress(assignment.Value);

    private bool IsForeignAddress(IOperation address)
    {
        IEnumerable<string?> hosts = use.Scope.Code.Constants.Resolve(address, use.CancellationToken)
            .Select(static value => value.Text is { } text ? HostName.Of(text) : null);
        return !hosts.Any() || hosts.Any(host => !ownHost.Equals(host, StringComparison.OrdinalIgnoreCase));
    }
}

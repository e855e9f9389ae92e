using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Secrets.Support;

/// <summary>Finds the credentials that one call, construction, assignment or initializer hands to a model service.</summary>
internal sealed class CredentialSites(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>The kinds of operation that can have sites.</summary>
    public static readonly OperationKind[] Kinds =
        [OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment, OperationKind.MemberInitializer];

    /// <summary>What a row says of a member or parameter that can receive a credential.</summary>
    public static readonly ImmutableArray<ApiRole> Roles =
        ImmutableArray.Create(
            ApiRole.Credential, ApiRole.KeyCredential, ApiRole.RequestHeaders, ApiRole.HttpHeaderValue, ApiRole.EnvironmentVariable);

    private readonly ServiceHosts _hosts = new(scope, cancellationToken);
    private readonly HeaderCredentials _headers = new(scope, new ServiceHosts(scope, cancellationToken), cancellationToken);

    private AiContext Ai => scope.Ai;

    /// <summary>Whether the operation can hand over a credential; cheap, because every call of a program is asked.</summary>
    public static bool IsCandidate(IOperation operation, AiContext ai) => operation switch
    {
        IInvocationOperation call => HasRole(ai, call.TargetMethod) || IsElementOfHeaders(ai, call.Instance),
        IObjectCreationOperation creation => HasRole(ai, creation.Constructor),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } element } =>
            IsElementOfHeaders(ai, element.Instance),
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => HasRole(ai, target.Member),
        IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation member } => HasRole(ai, member.Member),
        _ => false,
    };

    /// <summary>The credentials that the operation hands over.</summary>
    public IEnumerable<CredentialSite> Of(IOperation operation) => operation switch
    {
        IInvocationOperation call => OfCall(call, call.TargetMethod, call.Arguments),
        IObjectCreationOperation { Constructor: { } constructor } creation => OfCall(creation, constructor, creation.Arguments),
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment => OfAssignment(assignment, target),
        IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation member } initializer =>
            OfInitializer(initializer, member),
        _ => [],
    };

    private static bool IsElementOfHeaders(AiContext ai, IOperation? instance) =>
        instance is IPropertyReferenceOperation headers && HasRole(ai, headers.Property);

    private static bool HasRole(AiContext ai, ISymbol? member)
    {
        foreach (var row in ai.Members.Of(member))
        {
            if (Roles.Contains(row.Row.Role))
                return true;
        }

        return false;
    }

    private IEnumerable<CredentialSite> OfCall(IOperation call, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter is not { } parameter)
                continue;

            foreach (var site in OfArgument(call, method, argument, parameter))
                yield return site;
        }

        foreach (var site in _headers.OfAdd(call))
            yield return site;
    }

    private IEnumerable<CredentialSite> OfArgument(
        IOperation call, IMethodSymbol method, IArgumentOperation argument, IParameterSymbol parameter)
    {
        if (Ai.Members.Of(parameter, ApiRole.Credential) is not null)
        {
            var target = DisplayNames.Of(method, parameter.Name);
            return [new CredentialSite(argument.Value, target, FullName(method)) { IsLocalServer = () => _hosts.AreLocal(call) }];
        }

        if (Ai.Members.Of(parameter, ApiRole.KeyCredential) is not null && parameter.Type.SpecialType == SpecialType.System_String)
            return OfKeyCredential(argument.Value, DisplayNames.Of(method, parameter.Name), Wrappers(call));
        if (Ai.Members.Of(parameter, ApiRole.RequestHeaders) is not null)
            return _headers.OfDictionary(argument.Value, FullName(method), call);
        if (Ai.Members.Of(parameter, ApiRole.EnvironmentVariable) is { } variable)
            return OfVariable(call, argument.Value, variable.NameParameter!);
        return Ai.Members.Of(parameter, ApiRole.HttpHeaderValue) is not null ? _headers.OfHttpHeader(call, argument) : [];
    }

    private IEnumerable<CredentialSite> OfAssignment(ISimpleAssignmentOperation assignment, IMemberReferenceOperation target)
    {
        if (Ai.Members.Of(target.Member, ApiRole.Credential) is not null)
        {
            var display = DisplayNames.Of(target.Member);
            return [new CredentialSite(assignment.Value, display, FullName(target.Member)) { IsLocalServer = () => _hosts.AreLocal(assignment) }];
        }

        if (Ai.Members.Of(target.Member, ApiRole.KeyCredential) is not null)
            return OfKeyCredential(assignment, target);

        return Ai.Members.Of(target.Member, ApiRole.RequestHeaders) is not null
            ? _headers.OfDictionary(assignment.Value, FullName(target.Member), assignment)
            : _headers.OfElement(assignment, target);
    }

    private IEnumerable<CredentialSite> OfInitializer(IMemberInitializerOperation initializer, IMemberReferenceOperation member) =>
        Ai.Members.Of(member.Member, ApiRole.RequestHeaders) is not null
            ? _headers.OfInitializer(initializer, FullName(member.Member))
            : [];

    /// <summary>A variable of the process from which the clients read their keys.</summary>
    private IEnumerable<CredentialSite> OfVariable(IOperation call, IOperation value, string nameParameter)
    {
        var name = (call as IInvocationOperation)?.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == nameParameter)?.Value;
        return scope.Code.Constants.Resolve(name, cancellationToken) is [{ IsWhole: true, Text: { } variable }] && SecretNames.IsSecret(variable)
            ? [new CredentialSite(value, "environment variable " + variable, variable) { Variable = variable }]
            : [];
    }

    /// <summary>A wrapped key serves any service of the vendor: it counts where the wrapper is given to a model client.</summary>
    private IEnumerable<CredentialSite> OfKeyCredential(IOperation value, string target, IEnumerable<IOperation> wrappers)
    {
        var clients = wrappers
            .SelectMany(wrapper => ObjectReach.Users(wrapper, scope.Code, cancellationToken))
            .Select(ClientOf)
            .Where(static client => client.Name is not null)
            .ToArray();
        if (clients.Length > 0)
        {
            yield return new CredentialSite(value, target, clients[0].Name!)
            {
                IsLocalServer = () => clients.All(client => _hosts.AreLocal(client.Operation)),
            };
        }
    }

    /// <summary>A key that is set on a wrapper, or on the builder of a model client.</summary>
    private IEnumerable<CredentialSite> OfKeyCredential(ISimpleAssignmentOperation assignment, IMemberReferenceOperation target)
    {
        var display = DisplayNames.Of(target.Member);
        var owner = OwnersOf(assignment, target).FirstOrDefault(IsOfModel);
        return owner is null
            ? OfKeyCredential(assignment.Value, display, Wrappers(assignment))
            : [new CredentialSite(assignment.Value, display, owner.ToDisplayString()) { IsLocalServer = () => _hosts.AreLocal(assignment) }];
    }

    /// <summary>The objects that hold the key: what the call makes, or what it or the assignment changes.</summary>
    private IEnumerable<IOperation> Wrappers(IOperation change)
    {
        var changed = change switch
        {
            ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } } => creation,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => target.Instance,
            IInvocationOperation { Instance: { } instance } => instance,
            _ => change,
        };
        return changed is null || changed == change
            ? [change]
            : new ValueOrigins(scope.Code, cancellationToken).Of(changed)
                .Select(static origin => origin.Value)
                .Where(static value => value is IObjectCreationOperation);
    }

    /// <summary>The types of the object whose member is set, and of those that hold it.</summary>
    private static IEnumerable<ITypeSymbol> OwnersOf(ISimpleAssignmentOperation assignment, IMemberReferenceOperation target)
    {
        if (assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: { Type: { } created } })
            yield return created;
        for (var owner = target.Instance; owner is not null; owner = (owner as IMemberReferenceOperation)?.Instance)
        {
            if (owner.Type is { } type)
                yield return type;
        }
    }

    /// <summary>What takes a wrapper, and its name where it belongs to a model client.</summary>
    private (IOperation Operation, string? Name) ClientOf(IOperation user) => user switch
    {
        IArgumentOperation { Parent: { } call } => (call, MethodOf(call) is { } method && IsModelClient(method) ? FullName(method) : null),
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment =>
            (assignment, OwnersOf(assignment, target).FirstOrDefault(IsOfModel)?.ToDisplayString()),
        _ => (user, null),
    };

    private bool IsOfModel(ITypeSymbol type) =>
        Ai.Is(ApiRole.ClientOptions, type) || Ai.Is(ApiRole.ClientType, type) || Ai.IsOfAiSdk(type);

    private static IMethodSymbol? MethodOf(IOperation? call) => call switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };

    private bool IsModelClient(IMethodSymbol method) =>
        (method.MethodKind == MethodKind.Constructor && Ai.Is(ApiRole.ClientType, method.ContainingType))
        || Ai.Is(ApiRole.ClientType, method.ReturnType)
        || Ai.Members.Of(method).Any(static row => row.Sdk.IsAiSdk && IsClientRole(row.Row.Role));

    private static bool IsClientRole(ApiRole role) => role
        is ApiRole.ClientRegistration
        or ApiRole.Credential
        or ApiRole.KeyCredential
        or ApiRole.TokenCredential
        or ApiRole.Endpoint
        or ApiRole.ModelId
        or ApiRole.DeploymentName;

    private static string FullName(ISymbol member) => member.ContainingType.ToDisplayString() + "." + member.Name;
}

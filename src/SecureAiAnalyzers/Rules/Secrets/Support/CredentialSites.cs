using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
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
        ImmutableArray.Create(ApiRole.Credential, ApiRole.KeyCredential, ApiRole.RequestHeaders, ApiRole.HttpHeaderValue);

    private readonly ServiceHosts _hosts = new(scope, cancellationToken);
    private readonly HeaderCredentials _headers = new(scope, cancellationToken);

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

    /// <summary>Whether the service runs on this machine or in the container network, where any text serves as key.</summary>
    public bool IsLocalServer(CredentialSite site) => site.Clients.Count > 0 && site.Clients.All(_hosts.AreLocal);

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
            return [new CredentialSite(argument.Value, DisplayNames.Of(method, parameter.Name), FullName(method)) { Clients = [call] }];
        if (Ai.Members.Of(parameter, ApiRole.KeyCredential) is not null && parameter.Type.SpecialType == SpecialType.System_String)
            return OfKeyCredential(call, method, argument, parameter);
        if (Ai.Members.Of(parameter, ApiRole.RequestHeaders) is not null)
            return _headers.OfDictionary(argument.Value, FullName(method));
        return Ai.Members.Of(parameter, ApiRole.HttpHeaderValue) is not null ? _headers.OfHttpHeader(call, argument) : [];
    }

    private IEnumerable<CredentialSite> OfAssignment(ISimpleAssignmentOperation assignment, IMemberReferenceOperation target)
    {
        if (Ai.Members.Of(target.Member, ApiRole.Credential) is not null)
            return [new CredentialSite(assignment.Value, DisplayNames.Of(target.Member), FullName(target.Member)) { Clients = [assignment] }];

        return Ai.Members.Of(target.Member, ApiRole.RequestHeaders) is not null
            ? _headers.OfDictionary(assignment.Value, FullName(target.Member))
            : _headers.OfElement(assignment, target);
    }

    private IEnumerable<CredentialSite> OfInitializer(IMemberInitializerOperation initializer, IMemberReferenceOperation member) =>
        Ai.Members.Of(member.Member, ApiRole.RequestHeaders) is not null
            ? _headers.OfElements(initializer.Initializer, FullName(member.Member))
            : [];

    /// <summary>A wrapped key serves any service of the vendor: it counts where the wrapper is given to a model client.</summary>
    private IEnumerable<CredentialSite> OfKeyCredential(
        IOperation creation, IMethodSymbol method, IArgumentOperation argument, IParameterSymbol parameter)
    {
        if (argument.Value.SkipConversions() is null or IParameterReferenceOperation)
            yield break;

        var clients = ObjectReach.Arguments(creation, scope.Code, cancellationToken)
            .Select(static reached => (Call: reached.Parent, Method: MethodOf(reached.Parent)))
            .Where(reached => reached.Method is not null && IsModelClient(reached.Method))
            .ToArray();
        if (clients.Length == 0)
            yield break;

        yield return new CredentialSite(argument.Value, DisplayNames.Of(method, parameter.Name), FullName(clients[0].Method!))
        {
            Clients = [.. clients.Select(static client => client.Call!)],
        };
    }

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

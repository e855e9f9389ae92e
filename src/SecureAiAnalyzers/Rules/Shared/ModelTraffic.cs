using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>
/// Whether a general HTTP address reaches a model: by its host, by its path, or because the client that has it as base address asks for
/// the path of a model API or is given to a model client.
/// </summary>
internal static class ModelTraffic
{
    /// <summary>Whether requests to the address of the use go to a model.</summary>
    public static bool Reaches(ApiUse use, string address) =>
        IsModelAddress(address)
        || (use.Operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment
            && (IsGivenToModelClient(use, assignment) || AsksFor(use, assignment, target, IsRelativeModelPath)));

    /// <summary>Whether the client that the use sets up sends its requests to a model.</summary>
    public static bool IsFromClientOf(ApiUse use) =>
        use.Operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment
        && (IsGivenToModelClient(use, assignment)
            || HasModelAddress(use, assignment, target)
            || AsksFor(use, assignment, target, IsModelAddress));

    /// <summary>Whether the address is that of a model, by its host or its path; it may be relative, and parts of it unknown.</summary>
    public static bool IsModelAddress(string address) =>
        HostName.Of(address) is { } host ? ModelHosts.IsModelHost(host) || ModelHosts.IsModelPath(WithoutQuery(address)) : IsRelativeModelPath(address);

    /// <summary>
    /// Whether an assignment in the compilation gives a client, by its variable or by the type for which it is registered, the address of a model.
    /// </summary>
    public static bool IsClientOfModel(IOperation? receiver, ISymbol owner, AnalysisScope scope, CancellationToken cancellationToken) =>
        receiver.ReferencedVariable() is { } client && scope.Code.AssignmentsTo(ApiRole.HttpEndpoint, cancellationToken)
            .OfType<ISimpleAssignmentOperation>()
            .Where(assignment => assignment.Target is IMemberReferenceOperation target
                && (IsSame(ClientOf(assignment, target), client) || IsRegisteredFor(assignment, owner.ContainingType)))
            .SelectMany(assignment => scope.Code.Constants.Resolve(assignment.Value, cancellationToken))
            .Any(static value => value.Text is { } text && HostName.Of(text) is { } host && ModelHosts.IsModelHost(host));

    private static bool IsSame(ISymbol? left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    private static ISymbol? ClientOf(ISimpleAssignmentOperation assignment, IMemberReferenceOperation target) =>
        CreationAround(assignment) is { } creation ? HolderOf(creation) : target.Instance.ReferencedVariable();

    /// <summary>Whether the assignment stands in a call that names the type, as the registration of a typed client does.</summary>
    private static bool IsRegisteredFor(IOperation assignment, INamedTypeSymbol? type) => type is not null && assignment.Ancestors()
        .OfType<IInvocationOperation>()
        .Any(call => call.TargetMethod.TypeArguments.Contains(type, SymbolEqualityComparer.Default));

    private static bool IsGivenToModelClient(ApiUse use, ISimpleAssignmentOperation assignment)
    {
        var creation = ObjectConstruction.Behind(assignment, use.Scope.Code, use.CancellationToken);
        return creation is not null
            && ObjectReach.Arguments(creation, use.Scope.Code, use.CancellationToken)
                .SelectMany(argument => use.Ai.Members.Of(argument.Parameter?.ContainingSymbol))
                .Any(static row => row.Sdk.IsAiSdk && IsClientRole(row.Row.Role));
    }

    private static bool IsClientRole(ApiRole role) =>
        role is ApiRole.ClientRegistration or ApiRole.Endpoint or ApiRole.Credential or ApiRole.ModelId or ApiRole.DeploymentName;

    private static bool AsksFor(
        ApiUse use, ISimpleAssignmentOperation assignment, IMemberReferenceOperation target, Func<string, bool> isModel)
    {
        var client = ClientOf(assignment, target);
        return client is not null && use.Scope.Code.CallsOf(ApiRole.HttpEndpoint, use.CancellationToken)
            .Where(call => SymbolEqualityComparer.Default.Equals(call.Receiver().ReferencedVariable(), client))
            .SelectMany(call => call.Arguments)
            .Where(argument => use.Ai.Members.Of(argument.Parameter, ApiRole.HttpEndpoint) is not null)
            .SelectMany(argument => use.Scope.Code.Constants.Resolve(argument.Value, use.CancellationToken))
            .Any(value => value.Text is { } address && isModel(address));
    }

    /// <summary>Whether the same client gets the address of a model as its base.</summary>
    private static bool HasModelAddress(ApiUse use, ISimpleAssignmentOperation assignment, IMemberReferenceOperation target)
    {
        var client = ClientOf(assignment, target);
        return use.Scope.Code.AssignmentsTo(ApiRole.HttpEndpoint, use.CancellationToken)
            .OfType<ISimpleAssignmentOperation>()
            .Where(other => other.Target is IMemberReferenceOperation set && IsOfSameClient(assignment, client, other, set))
            .SelectMany(other => use.Scope.Code.Constants.Resolve(other.Value, use.CancellationToken))
            .Any(static value => value.Text is { } address && IsModelAddress(address));
    }

    private static bool IsOfSameClient(
        ISimpleAssignmentOperation assignment, ISymbol? client, ISimpleAssignmentOperation other, IMemberReferenceOperation set) =>
        (CreationAround(assignment) is { } creation && CreationAround(other) is { } second && creation.StandsAt(second))
        || (client is not null && SymbolEqualityComparer.Default.Equals(client, ClientOf(other, set)));

    private static bool IsRelativeModelPath(string path) =>
        HostName.Of(path) is null && ModelHosts.IsModelPath("/" + WithoutQuery(path).TrimStart('/'));

    private static string WithoutQuery(string address) => address.Split('?', '#')[0];

    private static IObjectCreationOperation? CreationAround(ISimpleAssignmentOperation assignment) =>
        (assignment.Parent as IObjectOrCollectionInitializerOperation)?.Parent as IObjectCreationOperation;

    private static ISymbol? HolderOf(IObjectCreationOperation creation)
    {
        var parent = creation.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;

        return parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            IFieldInitializerOperation { InitializedFields: [var field, ..] } => field,
            IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => property,
            ISimpleAssignmentOperation assignment => assignment.Target.ReferencedVariable(),
            _ => null,
        };
    }
}

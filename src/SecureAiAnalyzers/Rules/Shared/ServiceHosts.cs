using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>For which hosts a client is built.</summary>
internal sealed class ServiceHosts(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>The hosts of the endpoints that the construction, call, or assignment which receives a credential also receives.</summary>
    public IEnumerable<string> Of(IOperation operation) => Constructions(operation).SelectMany(Endpoints).SelectMany(HostsOf);

    /// <summary>
    /// Whether such a host is this machine or one in the container network: servers there accept any key, and the SDKs demand one.
    /// </summary>
    public bool AreLocal(IOperation operation) => Of(operation).Any(IsLocal);

    /// <summary>As above, for the construction that receives a collection as a member, changed by the operation.</summary>
    public bool AreLocal(IMemberReferenceOperation member, IOperation change) =>
        SettingsOf(member, change).SelectMany(Endpoints).SelectMany(HostsOf).Any(IsLocal);

    /// <summary>What the construction, call or assignment, and the objects that it is given, receive at members and parameters of the roles.</summary>
    public IEnumerable<(ApiRow Row, IOperation Value)> Given(IOperation operation, params ApiRole[] roles) =>
        Constructions(operation).SelectMany(construction => GivenTo(construction, roles));

    private static bool IsLocal(string host) => HostName.IsLoopback(host) || HostName.IsSingleLabel(host);

    private IEnumerable<string> HostsOf(IOperation endpoint) =>
        scope.Code.Constants.Resolve(endpoint, cancellationToken)
            .Select(static value => value.Text is { } text ? HostName.Of(text) : null)
            .OfType<string>();

    private IEnumerable<IOperation> Constructions(IOperation operation)
    {
        if (operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment)
        {
            return assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: { } creation }
                ? Constructions(creation)
                : SettingsOf(target, assignment);
        }

        return operation switch
        {
            IInvocationOperation call => WithArguments(call, call.Arguments),
            IObjectCreationOperation creation => WithArguments(creation, creation.Arguments),
            IMemberInitializerOperation { Parent.Parent: IObjectCreationOperation creation } => Constructions(creation),
            _ => [operation],
        };
    }

    private IEnumerable<IOperation> WithArguments(IOperation call, ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Where(static argument => MayBeObject(argument.Value)).SelectMany(argument => ConstructionOf(argument.Value)).Prepend(call);

    /// <summary>Whether the argument may be an object with settings; a key, a name or a function that sets something is none.</summary>
    private static bool MayBeObject(IOperation argument) => argument.SkipConversions() is { ConstantValue.HasValue: false, Type: { } type }
        && type.SpecialType != SpecialType.System_String
        && type.TypeKind is not (TypeKind.Delegate or TypeKind.Enum);

    /// <summary>The construction behind an argument, and what is set on the object later.</summary>
    private IEnumerable<IOperation> ConstructionOf(IOperation value) =>
        ObjectConstruction.Of(value, scope.Code, cancellationToken) is { } construction
            ? construction.References.Select(static reference => reference.Parent?.Parent).OfType<ISimpleAssignmentOperation>()
                .Prepend<IOperation>(construction.Creation)
            : [];

    /// <summary>The other settings that the member makes on the same variable, and the variable's construction.</summary>
    private IEnumerable<IOperation> SettingsOf(IMemberReferenceOperation target, IOperation assignment)
    {
        var body = assignment.Ancestors().FirstOrDefault(static parent => parent is IAnonymousFunctionOperation)
            ?? assignment.Ancestors().LastOrDefault();
        var variable = target.Instance.ReferencedVariable();
        return variable is null || body is null
            ? []
            : body.Descendants()
                .OfType<ISimpleAssignmentOperation>()
                .Where(other => other.Target is IMemberReferenceOperation set
                    && SymbolEqualityComparer.Default.Equals(set.Instance.ReferencedVariable(), variable))
                .Concat(ConstructionOf(target.Instance!));
    }

    private IEnumerable<IOperation> Endpoints(IOperation construction) =>
        GivenTo(construction, ApiRole.Endpoint, ApiRole.HttpEndpoint).Select(static given => given.Value);

    private IEnumerable<(ApiRow Row, IOperation Value)> GivenTo(IOperation construction, params ApiRole[] roles)
    {
        foreach (var operation in construction.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IArgumentOperation { Parameter: { } parameter } argument
                    when RowIn(scope.Ai.Members.Of(parameter.ContainingSymbol), parameter.Name, roles) is { } row:
                    yield return (row, argument.Value);
                    break;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment
                    when RowIn(scope.Ai.Members.Of(target.Member), parameter: null, roles) is { } row:
                    yield return (row, assignment.Value);
                    break;
            }
        }
    }

    private static ApiRow? RowIn(ImmutableArray<ResolvedRow<ApiRow>> rows, string? parameter, ApiRole[] roles)
    {
        foreach (var row in rows)
        {
            if (row.Row.Parameter == parameter && Array.IndexOf(roles, row.Row.Role) >= 0)
                return row.Row;
        }

        return null;
    }
}

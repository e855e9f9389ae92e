using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Secrets.Support;

/// <summary>
/// Credentials in HTTP headers: of an SDK's header dictionary, of a plain HTTP client beside the address of a model API, or of one that
/// carries the traffic of a model.
/// </summary>
internal sealed class HeaderCredentials(AnalysisScope scope, ServiceHosts hosts, CancellationToken cancellationToken)
{
    private static readonly string[] CredentialHeaders =
    [
        "Authorization",
        "Proxy-Authorization",
        "api-key",
        "x-api-key",
        "x-goog-api-key",
        "Ocp-Apim-Subscription-Key",
        "X-Subscription-Token",
    ];

    /// <summary>The headers in a dictionary that is created in place or in a local.</summary>
    /// <param name="receiver">The call, construction or assignment that gives it to a service.</param>
    public IEnumerable<CredentialSite> OfDictionary(IOperation value, string hint, IOperation receiver)
    {
        if (ObjectConstruction.Of(value, scope.Code, cancellationToken) is not { } construction)
            return [];

        var later = construction.References
            .Select(static reference => reference.Parent is IPropertyReferenceOperation element ? element.Parent : reference.Parent)
            .OfType<IOperation>()
            .ToArray();
        var elements = construction.Creation.Initializer is { } initializer ? initializer.Initializers.Concat(later) : later;
        return OfElements(elements, hint, () => hosts.AreLocal(receiver));
    }

    /// <summary>The headers in the initializer of a dictionary that an object in construction has.</summary>
    public IEnumerable<CredentialSite> OfInitializer(IMemberInitializerOperation headers, string hint) =>
        OfElements(headers.Initializer.Initializers, hint, () => hosts.AreLocal(headers));

    /// <summary><c>options.Headers["Authorization"] = …</c></summary>
    public IEnumerable<CredentialSite> OfElement(ISimpleAssignmentOperation assignment, IMemberReferenceOperation target) =>
        target is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: IPropertyReferenceOperation headers }
        && IsHeaders(headers.Property)
            ? OfChange(assignment, headers)
            : [];

    /// <summary><c>options.Headers.Add("Authorization", …)</c></summary>
    public IEnumerable<CredentialSite> OfAdd(IOperation call) =>
        call is IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Instance: IPropertyReferenceOperation headers }
        && IsHeaders(headers.Property)
            ? OfChange(call, headers)
            : [];

    /// <summary>
    /// A header of a plain HTTP client or request; counts where the type also names the address of a model API, or the client carries the traffic
    /// of a model.
    /// </summary>
    public IEnumerable<CredentialSite> OfHttpHeader(IOperation call, IArgumentOperation value)
    {
        var name = (call as IInvocationOperation)?.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "name");
        var header = name is null ? "Authorization" : TextOf(name.Value);
        if (header is null || !IsCredentialHeader(header))
            return [];

        var services = Changes(call).SelectMany(change => ModelUses(change.Setting, change.Owner)).ToArray();
        var hint = ModelHostBeside(call.Syntax) ?? (services.Length > 0 ? HintOf(services[0]) : null);
        return hint is null ? [] : [new CredentialSite(value.Value, header + " header", hint)
        {
            IsLocalServer = () => services.Length > 0 && services.All(hosts.AreLocal),
        }];
    }

    /// <summary>What puts the header into the headers of a client: the call itself, or the assignment of the value that it makes.</summary>
    private IEnumerable<(IOperation Setting, IOperation? Owner)> Changes(IOperation call) => call is IInvocationOperation { Instance: { } headers }
        ? [(call, headers)]
        : ObjectReach.Users(call, scope.Code, cancellationToken)
            .OfType<ISimpleAssignmentOperation>()
            .Select(static assignment => ((IOperation)assignment, (assignment.Target as IMemberReferenceOperation)?.Instance));

    private IEnumerable<IOperation> ModelUses(IOperation setting, IOperation? owner) =>
        new TransportReach(scope, cancellationToken).ModelUses(setting, owner).Select(static use => use.User switch
        {
            IArgumentOperation { Parent: { } call } => call,
            { } user => user,
            null => use.Value,
        });

    private static string HintOf(IOperation service) => service switch
    {
        IInvocationOperation call => call.TargetMethod.ContainingType.ToDisplayString() + "." + call.TargetMethod.Name,
        _ => service.Type?.ToDisplayString() ?? string.Empty,
    };

    private bool IsHeaders(ISymbol member) => scope.Ai.Members.Of(member, ApiRole.RequestHeaders) is not null;

    private static bool IsCredentialHeader(string name) => CredentialHeaders.Contains(name, StringComparer.OrdinalIgnoreCase);

    private IEnumerable<CredentialSite> OfChange(IOperation element, IPropertyReferenceOperation headers) =>
        OfElements([element], headers.Property.ContainingType.ToDisplayString(), () => hosts.AreLocal(headers, element));

    private IEnumerable<CredentialSite> OfElements(IEnumerable<IOperation> elements, string hint, Func<bool> isLocal) =>
        elements.Select(element => OfElementOperation(element, hint)).OfType<CredentialSite>().Select(site => site with { IsLocalServer = isLocal });

    private CredentialSite? OfElementOperation(IOperation element, string hint)
    {
        var (name, value) = element switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } assignment =>
                (key.Value, assignment.Value),
            IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: [var key, var added] } => (key.Value, added.Value),
            _ => (null, null),
        };

        return value is not null && TextOf(name) is { } header && IsCredentialHeader(header)
            ? new CredentialSite(value, header + " header", hint)
            : null;
    }

    private string? TextOf(IOperation? operation) =>
        scope.Code.Constants.Resolve(operation, cancellationToken) is [{ IsWhole: true, Text: { } text }] ? text : null;

    /// <summary>The host of a model API that the type, or the program of top-level statements, names in a literal.</summary>
    private static string? ModelHostBeside(SyntaxNode node)
    {
        var owner = node.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? node.SyntaxTree.GetRoot();
        foreach (var token in owner.DescendantTokens())
        {
            if (IsText(token) && token.ValueText is { } text && HostName.Of(text) is { } host && IsModelApi(host, text))
                return host;
        }

        return null;
    }

    private static bool IsText(SyntaxToken token) =>
        token.IsKind(SyntaxKind.StringLiteralToken)
        || token.IsKind(SyntaxKind.InterpolatedStringTextToken)
        || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken);

    private static bool IsModelApi(string host, string url) =>
        ModelHosts.IsModelHost(host)
        || (!HostName.IsLoopback(host) && !HostName.IsSingleLabel(host) && ModelHosts.IsModelPath(url.Split('?')[0]));
}

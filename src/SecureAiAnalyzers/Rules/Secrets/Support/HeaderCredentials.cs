using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Secrets.Support;

/// <summary>
/// Credentials in HTTP headers: of an SDK's header dictionary, or of a plain HTTP client beside the address of a model API.
/// </summary>
internal sealed class HeaderCredentials(AnalysisScope scope, CancellationToken cancellationToken)
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
    public IEnumerable<CredentialSite> OfDictionary(IOperation value, string hint)
    {
        if (ObjectConstruction.Of(value, scope.Code, cancellationToken) is not { } construction)
            return [];

        var later = construction.References
            .Select(static reference => reference.Parent is IPropertyReferenceOperation element ? element.Parent : reference.Parent)
            .OfType<IOperation>()
            .SelectMany(use => OfElementOperation(use, hint));
        return construction.Creation.Initializer is { } initializer ? OfElements(initializer, hint).Concat(later) : later;
    }

    /// <summary>The headers in a dictionary's initializer.</summary>
    public IEnumerable<CredentialSite> OfElements(IObjectOrCollectionInitializerOperation initializer, string hint) =>
        initializer.Initializers.SelectMany(element => OfElementOperation(element, hint));

    /// <summary><c>options.Headers["Authorization"] = …</c></summary>
    public IEnumerable<CredentialSite> OfElement(ISimpleAssignmentOperation assignment, IMemberReferenceOperation target) =>
        target is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: IPropertyReferenceOperation headers }
        && IsHeaders(headers.Property)
            ? OfElementOperation(assignment, headers.Property.ContainingType.ToDisplayString())
            : [];

    /// <summary><c>options.Headers.Add("Authorization", …)</c></summary>
    public IEnumerable<CredentialSite> OfAdd(IOperation call) =>
        call is IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Instance: IPropertyReferenceOperation headers }
        && IsHeaders(headers.Property)
            ? OfElementOperation(call, headers.Property.ContainingType.ToDisplayString())
            : [];

    /// <summary>A header of a plain HTTP client or request; counts where the type also names the address of a model API.</summary>
    public IEnumerable<CredentialSite> OfHttpHeader(IOperation call, IArgumentOperation value)
    {
        var name = (call as IInvocationOperation)?.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "name");
        var header = name is null ? "Authorization" : TextOf(name.Value);
        return header is not null && IsCredentialHeader(header) && ModelHostBeside(call.Syntax) is { } host
            ? [new CredentialSite(value.Value, header + " header", host)]
            : [];
    }

    private bool IsHeaders(ISymbol member) => scope.Ai.Members.Of(member, ApiRole.RequestHeaders) is not null;

    private static bool IsCredentialHeader(string name) => CredentialHeaders.Contains(name, StringComparer.OrdinalIgnoreCase);

    private IEnumerable<CredentialSite> OfElementOperation(IOperation element, string hint)
    {
        var (name, value) = element switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } assignment =>
                (key.Value, assignment.Value),
            IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: [var key, var added] } => (key.Value, added.Value),
            _ => (null, null),
        };

        if (value is not null && TextOf(name) is { } header && IsCredentialHeader(header))
            yield return new CredentialSite(value, header + " header", hint);
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

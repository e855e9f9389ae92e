using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Shared.Assets;

/// <summary>By what kind of credential a client signs in. The credential itself is not looked at.</summary>
internal sealed class CredentialKinds(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>A key, token or password.</summary>
    public const string Key = "key";

    /// <summary>An identity of the cloud, or tokens that are fetched.</summary>
    public const string Identity = "identity";

    /// <summary>No credential.</summary>
    public const string None = "none";

    private const string Authorization = "Authorization";

    private static readonly ApiRole[] Roles =
        [ApiRole.Credential, ApiRole.CredentialObject, ApiRole.KeyCredential, ApiRole.TokenCredential, ApiRole.RequestHeaders];

    /// <summary>The kind of the credential that the operation, or the objects that it is given, receive; null where none is seen.</summary>
    public string? Of(IOperation operation)
    {
        var kinds = new ServiceHosts(scope, cancellationToken).Given(operation, Roles).Select(given => KindOf(given.Row.Role, given.Value)).ToArray();
        return kinds.Contains(Identity) ? Identity : kinds.FirstOrDefault(static kind => kind is not null);
    }

    /// <summary>Whether objects of the type only hold a key.</summary>
    public static bool WrapsKey(AiContext ai, ITypeSymbol? type) =>
        type is INamedTypeSymbol named
        && !ai.Is(ApiRole.IdentityCredential, named)
        && named.InstanceConstructors.SelectMany(static constructor => constructor.Parameters)
            .Any(parameter => ai.Members.Of(parameter, ApiRole.KeyCredential) is not null);

    private string? KindOf(ApiRole role, IOperation value)
    {
        if (value.SkipConversions() is not { } given || given.ConstantValue is { HasValue: true, Value: null })
            return null;

        return role switch
        {
            ApiRole.RequestHeaders => NamesCredential(given) ? Key : null,
            ApiRole.Credential or ApiRole.KeyCredential => Key,
            _ when given.Type?.SpecialType == SpecialType.System_String || WrapsKey(scope.Ai, given.Type) => Key,
            ApiRole.TokenCredential => Identity,
            _ => scope.Ai.Is(ApiRole.IdentityCredential, given.Type) || scope.Ai.Is(ApiRole.TokenPolicy, given.Type) ? Identity : null,
        };
    }

    private static bool NamesCredential(IOperation headers) => headers.DescendantsAndSelf()
        .Select(static part => part.ConstantValue is { HasValue: true, Value: string name } ? name : null)
        .Any(static name => name is not null && (name.Equals(Authorization, StringComparison.OrdinalIgnoreCase) || SecretNames.IsSecret(name)));
}

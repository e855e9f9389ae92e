using System.Collections.Immutable;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;

namespace SecureAiAnalyzers.Rules.Secrets.Support;

/// <summary>What the fixes of the family need to know: under which names the provider's credential is usually kept.</summary>
internal static class CredentialProperties
{
    /// <summary>The properties of a finding whose text is a scheme, perhaps empty, and the credential.</summary>
    public static ImmutableDictionary<string, string?> Of(Provider provider, string scheme) => ImmutableDictionary<string, string?>.Empty
        .Add(FindingProperties.Variable, provider.Variable)
        .Add(FindingProperties.Setting, provider.Setting)
        .Add(FindingProperties.Scheme, scheme);

    /// <summary>The properties of a finding at a variable that the code sets: it is not read where it is set.</summary>
    public static ImmutableDictionary<string, string?> OfVariable(string variable) => ImmutableDictionary<string, string?>.Empty
        .Add(FindingProperties.Setting, Provider.WithVariable(variable)?.Setting ?? variable)
        .Add(FindingProperties.Scheme, string.Empty);
}

namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Tells from the key of a setting what of a model service it holds.</summary>
internal static class ModelSettings
{
    private const char Separator = ':';

    /// <summary>Words in the name of a secret that does not sign in to a model service, or in the section that it stands in.</summary>
    private static readonly HashSet<string> OtherSecrets = new(StringComparer.Ordinal)
    {
        "password", "passwd", "pwd", "passphrase", "connection", "conn", "connstr", "connstring", "connectionstring", "connectionstrings", "client",
        "clientsecret", "jwt", "oauth", "oidc", "authentication", "identity", "login", "signing", "encryption", "hmac", "private", "privatekey", "storage",
        "refresh", "refreshtoken", "sas", "sastoken", "database", "db", "redis", "sql", "smtp", "email", "stripe", "twilio", "slack", "telegram", "discord",
        "github", "webhook",
    };

    /// <summary>Words at the end of the name of an address.</summary>
    private static readonly HashSet<string> Addresses = new(StringComparer.Ordinal)
    {
        "endpoint", "endpoints", "url", "urls", "uri", "uris", "host", "hosts", "address", "addresses", "baseurl", "baseuri", "apibase", "base", "server",
        "servers",
    };

    /// <summary>Words in the key of an address to which nothing is sent that a model reads or writes.</summary>
    private static readonly HashSet<string> OtherAddresses = new(StringComparer.Ordinal)
    {
        "redirect", "callback", "referer", "referrer", "site", "docs", "documentation", "help", "return", "origin", "origins", "logo", "image", "icon",
        "audience", "scope", "issuer", "authority", "login", "logout", "home", "homepage", "website", "frontend", "allowed", "listen", "bind", "kestrel",
        "cors", "health", "dashboard", "otlp", "telemetry", "opentelemetry", "otel", "oauth", "oidc", "jwt", "schema", "namespace", "webhook", "seq", "jaeger",
        "zipkin", "license", "privacy", "terms", "public", "proxy", "self",
    };

    private static readonly HashSet<string> ModelNouns = new(StringComparer.Ordinal) { "model", "models", "deployment", "deployments", "llm" };

    /// <summary>Whether the setting holds a key or token by which programs sign in to a service of the kind that models are behind.</summary>
    public static bool IsKey(string key) => SecretNames.IsSecret(key) && !Words(key).Any(OtherSecrets.Contains);

    /// <summary>Whether the setting holds an address that programs send requests to.</summary>
    public static bool IsAddress(string key)
    {
        var words = Words(NameOf(key));
        return words.Count > 0 && Addresses.Contains(words[words.Count - 1]) && !Words(key).Any(OtherAddresses.Contains);
    }

    /// <summary>Whether the key says that the setting is about a model, or a server of tools for one.</summary>
    public static bool IsOfModel(string key) => SecretNames.IsOfModel(key) || Words(key).Contains("mcp");

    /// <summary>Whether the setting names a model, by which those beside it are about one.</summary>
    public static bool NamesModel(string name) => Words(name).Any(ModelNouns.Contains);

    /// <summary>The last name of the key that is no position in a list.</summary>
    private static string NameOf(string key) => key.Split(Separator).LastOrDefault(static name => !name.All(char.IsDigit)) ?? string.Empty;

    private static List<string> Words(string key) => [.. NameWords.Of(key).Where(static word => char.IsLetter(word[0]))];
}

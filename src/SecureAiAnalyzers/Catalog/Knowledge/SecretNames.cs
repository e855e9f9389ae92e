namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>
/// Tells from the name of a setting or environment variable whether its value is a secret: by the noun at the end of the last segment, in
/// whole words. <c>ApiKey</c> is a secret; <c>ApiKeyHeader</c>, <c>MaxTokens</c> and <c>PartitionKey</c> are none.
/// </summary>
internal static class SecretNames
{
    /// <summary>Where shells keep the working directory.</summary>
    private const string WorkingDirectory = "PWD";

    private const string ConnectionStrings = "ConnectionStrings";

    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private static readonly string[] SegmentEnds = [":", "/", "__", "--"];

    /// <summary>Words at the end that name a copy or form of the secret.</summary>
    private static readonly HashSet<string> Qualifiers = new(StringComparer.Ordinal)
    {
        "value", "plain", "text", "pem", "base64", "primary", "secondary", "old", "new", "current",
        "dev", "development", "test", "staging", "prod", "production",
    };

    /// <summary>Words at the beginning of a setting that says something about a secret.</summary>
    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal)
    {
        "is", "has", "no", "use", "uses", "with", "without", "require", "requires", "allow", "allows", "enable", "enables", "disable",
        "disables", "show", "hide", "skip", "validate", "include", "forgot", "reset", "change", "hashed",
    };

    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal)
    {
        "secret", "password", "passwd", "pwd", "passphrase", "credential", "pat", "sas", "connstr", "connstring",
        "apikey", "apikeys", "apitoken", "apisecret", "appsecret", "accesskey", "accesstoken", "authtoken", "bearertoken", "refreshtoken",
        "sastoken", "clientsecret", "secretkey", "privatekey", "connectionstring",
    };

    /// <summary>Words before "key" with which it opens something; other keys find or order things.</summary>
    private static readonly HashSet<string> KeyOwners = new(StringComparer.Ordinal)
    {
        "api", "access", "account", "admin", "auth", "encryption", "hmac", "jwt", "master", "private", "secret", "shared", "signing",
        "storage", "subscription", "symmetric",
        "ai", "llm", "gpt", "openai", "aoai", "anthropic", "claude", "gemini", "mistral", "cohere", "groq", "deepseek", "openrouter",
        "cognitive", "cosmos", "search", "speech", "translator", "vision", "bing", "tavily", "pinecone", "qdrant", "function", "functions",
    };

    /// <summary>Words by which settings are told apart that are about models.</summary>
    private static readonly HashSet<string> ModelWords = new(StringComparer.Ordinal)
    {
        "ai", "llm", "gpt", "openai", "azureopenai", "aoai", "anthropic", "claude", "gemini", "mistral", "cohere", "groq", "deepseek", "openrouter", "xai",
        "perplexity", "hugging", "huggingface", "hf", "replicate", "bedrock", "genai", "ollama", "llama", "glm", "zhipu", "qwen", "dashscope", "moonshot",
        "minimax", "nvidia", "fireworks", "elevenlabs", "vertexai", "watsonx", "lmstudio", "vllm",
    };

    /// <summary>Words before "token" with which it is a piece of text, a place in a list or a signal.</summary>
    private static readonly HashSet<string> OpenTokens = new(StringComparer.Ordinal)
    {
        "max", "min", "per", "next", "first", "last", "page", "paging", "continuation", "sync", "change", "resume", "skip", "cancellation",
        "stop", "start", "end", "begin", "eos", "bos", "pad", "padding", "unk", "unknown", "mask", "sep", "special", "separator",
        "placeholder", "public", "csrf", "xsrf", "antiforgery", "device",
    };

    /// <summary>Databases that are files, which are opened by their paths.</summary>
    private static readonly HashSet<string> FileDatabases = new(StringComparer.Ordinal) { "sqlite", "litedb", "duckdb" };

    /// <summary>What a connection string of a model service leads to: it holds an address and names, and no key.</summary>
    private const string Project = "project";

    /// <summary>Whether the key names a secret.</summary>
    public static bool IsSecret(string key)
    {
        var segments = key.Split(SegmentEnds, StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 0 || key == WorkingDirectory)
            return false;
        if (segments.Length > 1 && segments[segments.Length - 2].Equals(ConnectionStrings, StringComparison.OrdinalIgnoreCase))
            return IsSecretConnection(segments[segments.Length - 1]);

        var words = Words(segments[segments.Length - 1]);
        var end = words.Count - 1;
        while (end > 0 && Qualifiers.Contains(words[end]))
            end--;
        return end >= 0
            && !Questions.Contains(words[0])
            && IsSecret(words[end], end == 0 ? Owner(segments) : words[end - 1])
            && !(ConnectedTo(words, end) is { } target && (target == Project || HasAny(words, FileDatabases)));
    }

    /// <summary>Whether what the name of a connection string leads to is opened by a secret, as a server is, and a file is not.</summary>
    public static bool IsSecretConnection(string name) => !HasAny(Words(name), FileDatabases);

    /// <summary>Whether the name of a secret, or one of its segments, says that it is for a model or a service that has models.</summary>
    public static bool IsOfModel(string key) => HasAny(Words(key), ModelWords);

    /// <summary>Whether the name has one of the words, in one piece or in two.</summary>
    private static bool HasAny(List<string> words, HashSet<string> known) =>
        words.Any(known.Contains) || words.Zip(words.Skip(1), string.Concat).Any(known.Contains);

    /// <summary>The word before the name of a connection string; null for the names of other secrets.</summary>
    private static string? ConnectedTo(List<string> words, int end) => words[end] switch
    {
        "connectionstring" or "connstring" or "connstr" => words.ElementAtOrDefault(end - 1) ?? "",
        "string" => words.ElementAtOrDefault(end - 2) ?? "",
        _ => null,
    };
    private static string Owner(string[] segments) => segments.Length > 1 ? Words(segments[segments.Length - 2]).LastOrDefault() ?? "" : "";

    private static bool IsSecret(string noun, string before) => noun switch
    {
        "key" or "keys" => KeyOwners.Contains(before),
        "token" => !OpenTokens.Contains(before),
        "string" => before is "connection" or "conn",
        "url" or "uri" => before == "sas",
        _ => Nouns.Contains(noun),
    };

    /// <summary>Words in lower case, without numbers behind them.</summary>
    private static List<string> Words(string segment) => [.. NameWords.Of(segment).Select(Stem).Where(static word => word.Length > 0)];

    private static string Stem(string word) =>
        word.Length == 0 || !char.IsLetterOrDigit(word[0]) ? "" : Qualifiers.Contains(word) ? word : word.TrimEnd(Digits);
}

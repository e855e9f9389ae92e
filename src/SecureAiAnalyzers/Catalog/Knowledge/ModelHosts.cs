namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Public hosts and well-known paths of model APIs, by which a raw HTTP call is recognized.</summary>
internal static class ModelHosts
{
    private const string BedrockStart = "bedrock-";

    /// <summary>Whole host names.</summary>
    private static readonly string[] Hosts =
    [
        "api.openai.com",
        "api.anthropic.com",
        "generativelanguage.googleapis.com",
        "aiplatform.googleapis.com",
        "models.inference.ai.azure.com",
        "models.github.ai",
        "api.mistral.ai",
        "codestral.mistral.ai",
        "api.cohere.com",
        "api.cohere.ai",
        "api.groq.com",
        "api.x.ai",
        "api.perplexity.ai",
        "api.deepseek.com",
        "openrouter.ai",
        "api.together.xyz",
        "api.together.ai",
        "api.fireworks.ai",
        "api.replicate.com",
        "api-inference.huggingface.co",
        "router.huggingface.co",
        "integrate.api.nvidia.com",
        "api.llama.com",
        "api.cerebras.ai",
        "api.sambanova.ai",
        "api.ai21.com",
        "api.voyageai.com",
        "api.jina.ai",
        "api.stability.ai",
        "api.elevenlabs.io",
        "api.deepgram.com",
        "api.assemblyai.com",
        "api.clarifai.com",
        "api.friendli.ai",
        "api.moonshot.ai",
        "api.moonshot.cn",
        "open.bigmodel.cn",
        "dashscope.aliyuncs.com",
        "dashscope-intl.aliyuncs.com",
    ];

    /// <summary>By provider: the host that its clients reach where they are told no other.</summary>
    private static readonly Dictionary<string, string> OwnHosts = new(StringComparer.Ordinal)
    {
        [ModelAliases.OpenAI] = "api.openai.com",
        [ModelAliases.Anthropic] = "api.anthropic.com",
        [ModelAliases.Google] = "generativelanguage.googleapis.com",
        [ModelAliases.Mistral] = "api.mistral.ai",
        [ModelAliases.HuggingFace] = "api-inference.huggingface.co",
    };

    /// <summary>Ends of host names that carry an account or a region before them.</summary>
    private static readonly string[] HostEnds =
    [
        ".openai.azure.com",
        ".services.ai.azure.com",
        ".inference.ai.azure.com",
        ".models.ai.azure.com",
        ".cognitiveservices.azure.com",
        "-aiplatform.googleapis.com",
        ".endpoints.huggingface.cloud",
        ".api.openai.com",
    ];

    /// <summary>Ends of host names of services at which a managed identity can sign in.</summary>
    private static readonly string[] IdentityHostEnds =
    [
        ".openai.azure.com",
        ".openai.azure.us",
        ".openai.azure.cn",
        ".services.ai.azure.com",
        ".services.ai.azure.us",
        ".models.ai.azure.com",
        ".cognitiveservices.azure.com",
        ".cognitiveservices.azure.us",
        ".cognitiveservices.azure.cn",
        ".search.windows.net",
        ".search.azure.us",
        ".search.azure.cn",
    ];

    /// <summary>What the names of keys hold that belong to GitHub Models, which the clients for Azure serve too.</summary>
    private static readonly string[] PersonalTokenNames = ["GitHub", "GH_TOKEN", "GHToken"];

    /// <summary>Ends of paths that only model APIs have, whatever the host.</summary>
    private static readonly string[] PathEnds =
        ["/chat/completions", "/v1/completions", "/v1/embeddings", ":generateContent", ":streamGenerateContent"];

    /// <summary>What code holds that names a host or path of a model API, but for the slash that a path may begin with.</summary>
    public static IEnumerable<string> Marks => [.. Hosts, .. HostEnds, .. PathEnds.Select(static end => end.TrimStart('/')), BedrockStart];

    /// <summary>Whether the host is a public model service.</summary>
    public static bool IsModelHost(string host) =>
        Hosts.Contains(host, StringComparer.OrdinalIgnoreCase)
        || HostEnds.Any(end => host.EndsWith(end, StringComparison.OrdinalIgnoreCase))
        || IsBedrock(host);

    /// <summary>The host that clients of the provider reach where they are told no other; null where they always are.</summary>
    public static string? OwnOf(string provider) => OwnHosts.TryGetValue(provider, out var host) ? host : null;

    /// <summary>Whether models of the provider run on servers of those who ask them.</summary>
    public static bool IsOwn(string provider) => provider == ModelAliases.Ollama;

    /// <summary>Whether the path, without a query, is one that model APIs have.</summary>
    public static bool IsModelPath(string path)
    {
        var trimmed = path.TrimEnd('/');
        return PathEnds.Any(end => trimmed.EndsWith(end, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a managed identity can sign in at the host.</summary>
    public static bool AcceptsIdentity(string host) => IdentityHostEnds.Any(end => host.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the text names a token of a person, for a service that knows no other.</summary>
    public static bool NamesPersonalToken(string text) =>
        PersonalTokenNames.Any(name => text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsBedrock(string host) =>
        host.StartsWith(BedrockStart, StringComparison.OrdinalIgnoreCase)
        && host.EndsWith(".amazonaws.com", StringComparison.OrdinalIgnoreCase);
}

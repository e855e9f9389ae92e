namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>
/// Providers, and the names under which each serves changing versions of a model. Names that stand nowhere here are unknown and count as
/// fixed: dated ids, fine-tuned models, embedding and image models, and Claude models since 4.6, whose undated ids do not move.
/// </summary>
internal static class ModelAliases
{
    public const string OpenAI = "openai";
    public const string Azure = "azure";
    public const string Anthropic = "anthropic";
    public const string Google = "google";
    public const string Mistral = "mistral";
    public const string Ollama = "ollama";
    public const string HuggingFace = "huggingface";
    public const string Cohere = "cohere";
    public const string Bedrock = "bedrock";

    /// <summary>The provider of the files that are fetched from a model hub.</summary>
    public const string Hub = HuggingFace;

    private const string Latest = "-latest";

    private static readonly string[] Hubs = ["huggingface.co", "www.huggingface.co", "hf.co"];

    /// <summary>By provider: floating name and newest known version, in pairs.</summary>
    private static readonly Dictionary<string, Dictionary<string, string?>> Names = new(StringComparer.Ordinal)
    {
        [OpenAI] = new(StringComparer.Ordinal)
        {
            ["gpt-3.5-turbo"] = "gpt-3.5-turbo-0125",
            ["gpt-3.5-turbo-16k"] = "gpt-3.5-turbo-0125",
            ["gpt-4"] = "gpt-4-0613",
            ["gpt-4-32k"] = "gpt-4-32k-0613",
            ["gpt-4-turbo"] = "gpt-4-turbo-2024-04-09",
            ["gpt-4-turbo-preview"] = "gpt-4-0125-preview",
            ["gpt-4-vision-preview"] = null,
            ["gpt-4.1"] = "gpt-4.1-2025-04-14",
            ["gpt-4.1-mini"] = "gpt-4.1-mini-2025-04-14",
            ["gpt-4.1-nano"] = "gpt-4.1-nano-2025-04-14",
            ["gpt-4.5-preview"] = "gpt-4.5-preview-2025-02-27",
            ["gpt-4o"] = "gpt-4o-2024-11-20",
            ["gpt-4o-mini"] = "gpt-4o-mini-2024-07-18",
            ["gpt-4o-audio-preview"] = "gpt-4o-audio-preview-2025-06-03",
            ["gpt-4o-mini-audio-preview"] = "gpt-4o-mini-audio-preview-2024-12-17",
            ["gpt-4o-realtime-preview"] = "gpt-4o-realtime-preview-2025-06-03",
            ["gpt-4o-mini-realtime-preview"] = "gpt-4o-mini-realtime-preview-2024-12-17",
            ["gpt-4o-search-preview"] = "gpt-4o-search-preview-2025-03-11",
            ["gpt-4o-mini-search-preview"] = "gpt-4o-mini-search-preview-2025-03-11",
            ["gpt-5"] = "gpt-5-2025-08-07",
            ["gpt-5-mini"] = "gpt-5-mini-2025-08-07",
            ["gpt-5-nano"] = "gpt-5-nano-2025-08-07",
            ["gpt-5-pro"] = "gpt-5-pro-2025-10-06",
            ["gpt-5.1"] = "gpt-5.1-2025-11-13",
            ["gpt-5.2"] = "gpt-5.2-2025-12-11",
            ["gpt-5.2-pro"] = "gpt-5.2-pro-2025-12-11",
            ["gpt-5.4"] = "gpt-5.4-2026-03-05",
            ["gpt-5.4-mini"] = "gpt-5.4-mini-2026-03-17",
            ["gpt-5.4-nano"] = "gpt-5.4-nano-2026-03-17",
            ["gpt-5.4-pro"] = "gpt-5.4-pro-2026-03-05",
            ["gpt-5.5"] = "gpt-5.5-2026-04-23",
            ["gpt-realtime"] = "gpt-realtime-2025-08-28",
            ["gpt-realtime-mini"] = "gpt-realtime-mini-2025-12-15",
            ["gpt-audio"] = "gpt-audio-2025-08-28",
            ["gpt-audio-mini"] = "gpt-audio-mini-2025-12-15",
            ["o1"] = "o1-2024-12-17",
            ["o1-mini"] = "o1-mini-2024-09-12",
            ["o1-preview"] = "o1-preview-2024-09-12",
            ["o1-pro"] = "o1-pro-2025-03-19",
            ["o3"] = "o3-2025-04-16",
            ["o3-mini"] = "o3-mini-2025-01-31",
            ["o3-pro"] = "o3-pro-2025-06-10",
            ["o3-deep-research"] = "o3-deep-research-2025-06-26",
            ["o4-mini"] = "o4-mini-2025-04-16",
            ["o4-mini-deep-research"] = "o4-mini-deep-research-2025-06-26",
            ["omni-moderation-latest"] = "omni-moderation-2024-09-26",
            ["text-moderation-latest"] = "omni-moderation-2024-09-26",
        },
        [Anthropic] = new(StringComparer.Ordinal)
        {
            ["claude-3-opus-latest"] = "claude-3-opus-20240229",
            ["claude-3-5-sonnet-latest"] = "claude-3-5-sonnet-20241022",
            ["claude-3-5-haiku-latest"] = "claude-3-5-haiku-20241022",
            ["claude-3-7-sonnet-latest"] = "claude-3-7-sonnet-20250219",
            ["claude-opus-4-0"] = "claude-opus-4-20250514",
            ["claude-sonnet-4-0"] = "claude-sonnet-4-20250514",
            ["claude-opus-4-1"] = "claude-opus-4-1-20250805",
            ["claude-sonnet-4-5"] = "claude-sonnet-4-5-20250929",
            ["claude-haiku-4-5"] = "claude-haiku-4-5-20251001",
            ["claude-opus-4-5"] = "claude-opus-4-5-20251101",
        },
        [Google] = new(StringComparer.Ordinal)
        {
            ["gemini-pro"] = null,
            ["gemini-pro-vision"] = null,
            ["gemini-1.0-pro"] = "gemini-1.0-pro-002",
            ["gemini-1.5-pro"] = "gemini-1.5-pro-002",
            ["gemini-1.5-flash"] = "gemini-1.5-flash-002",
            ["gemini-1.5-flash-8b"] = "gemini-1.5-flash-8b-001",
            ["gemini-2.0-flash"] = "gemini-2.0-flash-001",
            ["gemini-2.0-flash-lite"] = "gemini-2.0-flash-lite-001",
        },
        [Mistral] = new(StringComparer.Ordinal)
        {
            ["mistral-large-latest"] = "mistral-large-2411",
            ["mistral-medium-latest"] = "mistral-medium-2508",
            ["mistral-small-latest"] = "mistral-small-2506",
            ["codestral-latest"] = "codestral-2508",
            ["ministral-8b-latest"] = "ministral-8b-2410",
            ["ministral-3b-latest"] = "ministral-3b-2410",
            ["pixtral-large-latest"] = "pixtral-large-2411",
            ["open-mistral-nemo"] = "open-mistral-nemo-2407",
        },
        [Cohere] = new(StringComparer.Ordinal)
        {
            ["command-r"] = "command-r-08-2024",
            ["command-r-plus"] = "command-r-plus-08-2024",
            ["command-nightly"] = null,
            ["command-light-nightly"] = null,
        },
        [Ollama] = new(StringComparer.Ordinal)
        {
            ["gemma2"] = "gemma2:9b",
            ["gemma3"] = "gemma3:4b",
            ["llama3"] = "llama3:8b",
            ["llama3.1"] = "llama3.1:8b",
            ["llama3.2"] = "llama3.2:3b",
            ["mistral"] = "mistral:7b",
            ["nomic-embed-text"] = "nomic-embed-text:v1.5",
            ["phi4"] = "phi4:14b",
            ["qwen2.5"] = "qwen2.5:7b",
        },
    };

    /// <summary>By provider: how the names begin that may end in <c>-latest</c>.</summary>
    private static readonly Dictionary<string, string[]> Families = new(StringComparer.Ordinal)
    {
        [OpenAI] = ["gpt-", "chatgpt-", "codex-", "omni-moderation-", "text-moderation-"],
        [Anthropic] = ["claude-"],
        [Google] = ["gemini-"],
        [Mistral] = ["mistral-", "ministral-", "codestral-", "pixtral-", "magistral-", "devstral-", "voxtral-", "open-mistral-"],
    };

    /// <summary>Providers whose names can be told from the names of all others.</summary>
    public static IReadOnlyList<string> DistinctProviders { get; } = [OpenAI, Anthropic, Google, Mistral, Cohere];

    /// <summary>
    /// The only host at which the provider's names mean its own models; null where other services do not take them for models of theirs.
    /// </summary>
    public static string? HostOf(string? provider) => provider is OpenAI ? "api.openai.com" : null;

    /// <summary>The name of the model in the text that asks a provider for it: Google takes paths that end in it.</summary>
    public static string NameIn(string provider, string text) => provider == Google ? text.Substring(text.LastIndexOf('/') + 1) : text;

    /// <summary>The alias that the text names at a provider, or at any when the provider is null; null when it names none.</summary>
    public static ModelAlias? Find(string? provider, string text) => provider switch
    {
        null => DistinctProviders.Select(known => Find(known, text)).FirstOrDefault(static alias => alias is not null),
        Ollama => FindUntagged(text),
        HuggingFace => FindMainRevision(text),
        _ => FindNamed(provider, text),
    };

    /// <summary>
    /// The model that the URL of a hub's file names at its main branch, which moves with every commit; null for other texts.
    /// </summary>
    public static ModelAlias? FindMainRevision(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || !Hubs.Contains(address.Host))
            return null;

        return address.AbsolutePath.Split('/') is [_, not ("datasets" or "spaces") and var owner, var name, "resolve", "main", _, ..]
            ? new ModelAlias(owner + "/" + name + "@main", Version: null)
            : null;
    }

    private static ModelAlias? FindNamed(string provider, string text)
    {
        var name = NameIn(provider, text);
        if (Names.TryGetValue(provider, out var names) && names.TryGetValue(name, out var version))
            return new ModelAlias(text, version);

        return name.EndsWith(Latest, StringComparison.Ordinal)
            && Families.TryGetValue(provider, out var families)
            && families.Any(family => name.StartsWith(family, StringComparison.Ordinal))
            ? new ModelAlias(text, Version: null)
            : null;
    }

    /// <summary>Ollama takes the tag <c>latest</c> where none is given.</summary>
    private static ModelAlias? FindUntagged(string text)
    {
        if (text.Length == 0 || !text.All(IsNameCharacter) || text.IndexOf('@') >= 0)
            return null;

        var name = text.EndsWith(":latest", StringComparison.Ordinal) ? text.Substring(0, text.Length - ":latest".Length) : text;
        return name.IndexOf(':', name.LastIndexOf('/') + 1) >= 0
            ? null
            : new ModelAlias(text, Names[Ollama].TryGetValue(name, out var version) ? version : null);
    }

    private static bool IsNameCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_' or '/' or ':' or '@';
}

namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>
/// Models that their providers have taken out of service, or have announced to, as the providers' own pages tell it. Dates of other services that
/// offer the same models (Azure, Amazon Bedrock, Google Cloud) are their own and stand nowhere here: those name deployments, or models by other
/// names. A model of which no page was read, or whose dates contradict each other, is left out.
/// </summary>
internal static class RetiredModels
{
    /// <summary>The pages with what they list.</summary>
    public static IReadOnlyList<RetirementPage> Pages { get; } =
    [
        new(
            ModelAliases.OpenAI,
            "OpenAI's shutdown date is",
            "https://developers.openai.com/api/docs/deprecations",
            "2026-11-30",
            [
                .. Ending("2023-03-23", null, "code-davinci-001", "code-cushman-002", "code-cushman-001"),
                .. Ending("2024-01-04", null, "ada", "babbage", "curie", "davinci", "code-davinci-002", "text-ada-001", "text-babbage-001",
                    "text-curie-001", "text-davinci-001", "text-davinci-002", "text-davinci-003"),
                .. Ending("2024-01-04", null, "text-davinci-edit-001", "code-davinci-edit-001"),
                .. Ending("2024-01-04", "text-embedding-3-small", "text-similarity-ada-001", "text-search-ada-doc-001", "text-search-ada-query-001",
                    "code-search-ada-code-001", "code-search-ada-text-001", "text-similarity-babbage-001", "text-search-babbage-doc-001",
                    "text-search-babbage-query-001", "code-search-babbage-code-001", "code-search-babbage-text-001", "text-similarity-curie-001",
                    "text-search-curie-doc-001", "text-search-curie-query-001", "text-similarity-davinci-001", "text-search-davinci-doc-001",
                    "text-search-davinci-query-001"),
                .. Ending("2024-09-13", null, "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-16k-0613"),
                .. Ending("2024-12-06", null, "gpt-4-vision-preview", "gpt-4-1106-vision-preview"),
                .. Ending("2025-06-06", null, "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613"),
                .. Ending("2025-07-14", null, "gpt-4.5-preview"),
                .. Ending("2025-07-28", null, "o1-preview"),
                .. Ending("2025-10-10", "gpt-realtime-1.5", "gpt-4o-realtime-preview-2024-10-01"),
                .. Ending("2025-10-10", "gpt-audio-1.5", "gpt-4o-audio-preview-2024-10-01"),
                .. Ending("2025-10-27", null, "o1-mini"),
                .. Ending("2025-10-27", "omni-moderation", "text-moderation-007", "text-moderation-stable", "text-moderation-latest"),
                .. Ending("2026-02-12", null, "codex-mini-latest"),
                .. Ending("2026-02-17", null, "chatgpt-4o-latest"),
                .. Ending("2026-03-26", null, "gpt-4-0314", "gpt-4-0125-preview", "gpt-4-turbo-preview"),
                .. Ending("2026-05-07", "gpt-realtime-1.5", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-12-17",
                    "gpt-4o-realtime-preview-2025-06-03"),
                .. Ending("2026-05-07", null, "gpt-4o-mini-realtime-preview", "gpt-4o-mini-audio-preview"),
                .. Ending("2026-05-07", "gpt-audio-1.5", "gpt-4o-audio-preview"),
                .. Ending("2026-05-12", "gpt-image-2", "dall-e-2", "dall-e-3"),
                .. Ending("2026-07-23", "gpt-5.6-terra", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-4o-search-preview-2025-03-11",
                    "gpt-4o-mini-search-preview-2025-03-11", "gpt-5.1-codex-mini"),
                .. Ending("2026-07-23", "gpt-5.6-sol", "gpt-5-chat-latest", "gpt-5-codex", "gpt-5.1-chat-latest", "gpt-5.1-codex", "gpt-5.1-codex-max",
                    "gpt-5.2-codex", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26"),
                .. Ending("2026-07-23", "gpt-4o-mini-tts-2025-12-15", "gpt-4o-mini-tts-2025-03-20"),
                .. Ending("2026-07-23", "gpt-audio-1.5", "gpt-audio-mini-2025-10-06"),
                .. Ending("2026-07-23", "gpt-realtime-2.1-mini", "gpt-realtime-mini-2025-10-06"),
                .. Ending("2026-08-10", "gpt-5.6-sol", "gpt-5.2-chat-latest", "gpt-5.3-chat-latest"),
                .. Ending("2026-09-24", null, "sora-2", "sora-2-2025-10-06", "sora-2-2025-12-08", "sora-2-pro", "sora-2-pro-2025-10-06"),
                .. Ending("2026-09-28", "gpt-5.6-terra", "gpt-3.5-turbo-instruct", "gpt-3.5-turbo-1106", "babbage-002", "davinci-002"),
                .. Ending("2026-10-23", "gpt-5.6-terra", "gpt-3.5-turbo", "gpt-3.5-turbo-0125", "o4-mini", "o4-mini-2025-04-16"),
                .. Ending("2026-10-23", "gpt-5.6-sol", "gpt-4", "gpt-4-0613", "gpt-4-1106-preview", "gpt-4-turbo", "gpt-4-turbo-2024-04-09",
                    "gpt-4o-2024-05-13", "o1", "o1-2024-12-17", "o1-pro", "o1-pro-2025-03-19", "o3-mini", "o3-mini-2025-01-31"),
                .. Ending("2026-10-23", "gpt-5.6-luna", "gpt-4.1-nano", "gpt-4.1-nano-2025-04-14"),
                .. Ending("2026-10-23", "gpt-image-2.5-sunburst", "gpt-image-1"),
                .. Ending("2026-12-01", "gpt-image-2.5-sunburst", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-1.5-2025-12-16",
                    "chatgpt-image-latest"),
                .. Ending("2026-12-11", "gpt-6.1-sol", "gpt-5", "gpt-5-2025-08-07"),
                .. Ending("2026-12-11", "gpt-6.1-terra", "gpt-5-mini", "gpt-5-mini-2025-08-07"),
                .. Ending("2026-12-11", "gpt-5.6-luna", "gpt-5-nano-2025-08-07"),
                .. Ending("2026-12-11", "gpt-5.6-sol", "gpt-5-pro-2025-10-06", "o3-2025-04-16", "o3-pro-2025-06-10"),
                .. Ending("2027-01-06", "gpt-realtime-2.1-mini", "tts-1", "tts-1-hd", "gpt-4o-mini-tts"),
                .. Ending("2027-01-14", "gpt-6-luna", "gpt-4o-2024-08-06", "gpt-4o-2024-11-20", "gpt-4o-mini-2024-07-18", "gpt-4.1-2025-04-14",
                    "gpt-4.1-mini-2025-04-14"),
                .. Ending("2027-01-20", "gpt-realtime-2.1", "gpt-realtime"),
                .. Ending("2027-01-20", "gpt-realtime-2.1-mini", "gpt-realtime-mini"),
                .. Ending("2027-01-20", "gpt-audio-1.5", "gpt-audio", "gpt-audio-mini"),
                .. Ending("2027-01-20", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-mini-transcribe-2025-03-20"),
                .. Ending("2027-02-26", "gpt-transcribe", "whisper-1", "gpt-4o-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-transcribe-diarize"),
            ]),
        new(
            ModelAliases.Anthropic,
            "Anthropic's retirement date is",
            "https://platform.claude.com/docs/en/about-claude/model-deprecations",
            "2026-11-30",
            [
                .. Ending("2024-11-06", "claude-haiku-4-5-20251001", "claude-1.0", "claude-1.1", "claude-1.2", "claude-1.3", "claude-instant-1.0",
                    "claude-instant-1.1", "claude-instant-1.2"),
                .. Ending("2025-07-21", "claude-opus-4-8", "claude-2.0", "claude-2.1"),
                .. Ending("2025-07-21", "claude-sonnet-4-6", "claude-3-sonnet-20240229"),
                .. Ending("2025-10-28", "claude-sonnet-4-6", "claude-3-5-sonnet-20240620", "claude-3-5-sonnet-20241022"),
                .. Ending("2026-01-05", "claude-opus-4-8", "claude-3-opus-20240229"),
                .. Ending("2026-02-19", "claude-sonnet-4-6", "claude-3-7-sonnet-20250219"),
                .. Ending("2026-02-19", "claude-haiku-4-5-20251001", "claude-3-5-haiku-20241022"),
                .. Ending("2026-04-20", "claude-haiku-4-5-20251001", "claude-3-haiku-20240307"),
                .. Ending("2026-06-15", "claude-opus-4-8", "claude-opus-4-20250514"),
                .. Ending("2026-06-15", "claude-sonnet-4-6", "claude-sonnet-4-20250514"),
                .. Ending("2026-08-05", "claude-opus-4-8", "claude-opus-4-1-20250805"),
            ]),
        new(
            ModelAliases.Google,
            "the shutdown date of the Gemini API is",
            "https://ai.google.dev/gemini-api/docs/deprecations",
            "2026-11-30",
            [
                .. Ending("2024-07-12", null, "gemini-1.0-pro-vision"),
                .. Ending("2025-02-18", null, "gemini-1.0-pro"),
                .. Ending("2025-06-26", null, "gemini-2.5-pro-exp-03-25"),
                .. Ending("2025-07-15", null, "gemini-2.5-flash-preview-04-17"),
                .. Ending("2025-09-29", null, "gemini-1.5-pro", "gemini-1.5-flash", "gemini-1.5-flash-8b"),
                .. Ending("2025-10-30", "gemini-embedding-2", "embedding-001", "embedding-gecko-001", "gemini-embedding-exp",
                    "gemini-embedding-exp-03-07"),
                .. Ending("2025-11-10", null, "imagen-3.0-generate-002"),
                .. Ending("2025-11-14", null, "gemini-2.0-flash-preview-image-generation", "gemini-2.0-flash-exp-image-generation"),
                .. Ending("2025-11-18", "gemini-3.6-flash", "gemini-2.5-flash-preview-05-20"),
                .. Ending("2025-11-18", null, "gemini-2.5-flash-lite-preview-06-17"),
                .. Ending("2025-12-02", "gemini-3.1-pro-preview", "gemini-2.5-pro-preview-03-25", "gemini-2.5-pro-preview-05-06",
                    "gemini-2.5-pro-preview-06-05"),
                .. Ending("2025-12-02", null, "gemini-2.0-flash-thinking-exp", "gemini-2.0-flash-thinking-exp-01-21",
                    "gemini-2.0-flash-thinking-exp-1219"),
                .. Ending("2025-12-09", null, "gemini-2.0-flash-lite-preview", "gemini-2.0-flash-lite-preview-02-05", "gemini-2.0-flash-exp",
                    "gemini-2.0-pro-exp", "gemini-2.0-pro-exp-02-05"),
                .. Ending("2025-12-09", "gemini-3.1-flash-live-preview", "gemini-2.0-flash-live-001", "gemini-live-2.5-flash-preview"),
                .. Ending("2026-01-14", "gemini-embedding-2", "text-embedding-004"),
                .. Ending("2026-02-17", "gemini-3.6-flash", "gemini-2.5-flash-preview-09-25"),
                .. Ending("2026-03-09", "gemini-3.1-pro-preview", "gemini-3-pro-preview"),
                .. Ending("2026-03-31", "gemini-3.1-flash-lite", "gemini-2.5-flash-lite-preview-09-2025"),
                .. Ending("2026-05-25", "gemini-3.1-flash-lite", "gemini-3.1-flash-lite-preview"),
                .. Ending("2026-06-01", "gemini-3.6-flash", "gemini-2.0-flash", "gemini-2.0-flash-001"),
                .. Ending("2026-06-01", "gemini-3.1-flash-lite", "gemini-2.0-flash-lite", "gemini-2.0-flash-lite-001"),
                .. Ending("2026-06-25", "gemini-3.1-flash-image", "gemini-3.1-flash-image-preview"),
                .. Ending("2026-06-25", "gemini-3-pro-image", "gemini-3-pro-image-preview"),
            ]),
        new(
            ModelAliases.Mistral,
            "Mistral's retirement date is",
            "https://docs.mistral.ai/models",
            "2026-11-30",
            [
                .. Ending("2025-03-30", "ministral-8b-2512", "open-mistral-7b"),
                .. Ending("2025-03-30", "mistral-small-2603", "open-mixtral-8x7b", "open-mixtral-8x22b"),
                .. Ending("2025-03-30", "mistral-large-2512", "mistral-large-2407"),
                .. Ending("2025-06-06", "codestral-2508", "open-codestral-mamba"),
                .. Ending("2025-06-16", "codestral-2508", "codestral-2405"),
                .. Ending("2025-06-16", "mistral-large-2512", "mistral-large-2402"),
                .. Ending("2025-06-16", "mistral-medium-3-5", "mistral-medium-2312"),
                .. Ending("2025-06-16", "mistral-small-2603", "mistral-small-2402"),
                .. Ending("2025-09-30", "mistral-small-2603", "mistral-saba-2502", "mistral-saba-latest"),
                .. Ending("2025-11-30", "codestral-2508", "codestral-2501"),
                .. Ending("2025-11-30", "mistral-medium-3-5", "devstral-small-2505", "magistral-medium-2506", "magistral-medium-2507"),
                .. Ending("2025-11-30", "mistral-small-2603", "magistral-small-2506", "magistral-small-2507", "mistral-small-2409", "mistral-small-2501",
                    "mistral-small-2503"),
                .. Ending("2025-12-31", "ministral-3b-2512", "ministral-3b-2410"),
                .. Ending("2025-12-31", "ministral-8b-2512", "ministral-8b-2410"),
                .. Ending("2025-12-31", "ministral-14b-2512", "pixtral-12b-2409"),
                .. Ending("2025-12-31", null, "mistral-ocr-2503"),
                .. Ending("2026-03-31", "mistral-medium-3-5", "labs-devstral-small-2512", "devstral-small-latest"),
                .. Ending("2026-05-31", "mistral-medium-3-5", "devstral-medium-2507", "mistral-large-2411", "pixtral-large-2411", "pixtral-large-latest"),
                .. Ending("2026-05-31", "mistral-small-2603", "devstral-small-2507"),
                .. Ending("2026-05-31", null, "mistral-ocr-2505"),
                .. Ending("2026-05-31", "voxtral-mini-2602", "voxtral-mini-2507"),
                .. Ending("2026-06-30", "mistral-moderation-2603", "mistral-moderation-2411"),
                .. Ending("2026-07-31", "mistral-medium-3-5", "devstral-2512", "devstral-latest", "devstral-medium-latest", "magistral-medium-2509",
                    "magistral-medium-latest"),
                .. Ending("2026-07-31", "mistral-small-2603", "magistral-small-2509", "magistral-small-latest", "mistral-small-2506"),
                .. Ending("2026-07-31", "ministral-8b-2512", "open-mistral-nemo", "open-mistral-nemo-2407"),
                .. Ending("2026-08-31", "mistral-medium-3-5", "mistral-medium-2505", "mistral-medium-2508"),
            ]),
        new(
            ModelAliases.Cohere,
            "Cohere's shutdown date is",
            "https://docs.cohere.com/docs/deprecations",
            "2026-11-30",
            [
                .. Ending("2025-04-30", "rerank-v3.5", "rerank-english-v2.0", "rerank-multilingual-v2.0"),
                .. Ending("2026-04-04", "embed-v4.0", "embed-english-v2.0", "embed-english-light-v2.0", "embed-multilingual-v2.0"),
            ]),
        new(
            ModelAliases.Cohere,
            "Cohere's deprecation date is",
            "https://docs.cohere.com/changelog/2025-09-15-major-command-deprecations",
            "2026-11-30",
            [
                .. Ending("2025-09-15", "command-a-03-2025", "command-r-03-2024", "command-r", "command-r-plus-04-2024", "command-r-plus",
                    "command-light", "command"),
            ]),
    ];

    private static readonly Dictionary<(string Provider, string Name), ModelRetirement> ByName = Pages
        .SelectMany(static page => page.Models, static (page, model) => new ModelRetirement(page, model))
        .ToDictionary(static retirement => (retirement.Page.Provider, retirement.Model.Name));

    /// <summary>What is said about the model that the text names at a provider, or at any when the provider is null; null when nothing is.</summary>
    public static ModelRetirement? Find(string? provider, string text) => provider is null
        ? ModelAliases.DistinctProviders.Select(known => FindDistinct(known, text)).FirstOrDefault(static found => found is not null)
        : FindNamed(provider, text);

    /// <summary>A word alone (<c>command</c>) may mean anything where no provider is known.</summary>
    private static ModelRetirement? FindDistinct(string provider, string text) => text.IndexOf('-') >= 0 ? FindNamed(provider, text) : null;

    private static ModelRetirement? FindNamed(string provider, string text) =>
        ByName.TryGetValue((provider, ModelAliases.NameIn(provider, text)), out var retirement) ? retirement : null;

    private static IEnumerable<RetiredModel> Ending(string date, string? successor, params string[] names) =>
        names.Select(name => new RetiredModel(name, date, successor));
}

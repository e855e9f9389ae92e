using System.Text.RegularExpressions;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Who publishes a model, and which version of it, as far as its name tells.</summary>
internal static class ModelPublishers
{
    /// <summary>How the names of a publisher's models begin.</summary>
    private static readonly (string Publisher, string[] Beginnings)[] Families =
    [
        ("OpenAI",
        [
            "gpt-", "chatgpt-", "codex-", "o1", "o3", "o4-", "text-embedding-3", "text-embedding-ada", "dall-e", "whisper", "tts-1", "sora",
            "omni-moderation", "text-moderation", "davinci", "babbage", "computer-use-preview",
        ]),
        ("Anthropic", ["claude"]),
        ("Google", ["gemini", "gemma", "imagen-", "veo-", "text-embedding-004"]),
        ("Mistral AI", ["mistral", "mixtral", "ministral", "codestral", "pixtral", "magistral", "devstral", "voxtral", "open-mistral", "open-mixtral"]),
        ("Cohere", ["command-", "embed-english", "embed-multilingual", "rerank-"]),
        ("Meta", ["llama", "meta-llama", "codellama"]),
        ("Microsoft", ["phi-", "phi3", "phi4", "wizardlm"]),
        ("Alibaba Cloud", ["qwen", "qwq"]),
        ("DeepSeek", ["deepseek"]),
        ("xAI", ["grok"]),
        ("Amazon", ["amazon.", "titan-", "nova-"]),
        ("AI21 Labs", ["jamba", "ai21."]),
        ("Nomic", ["nomic-"]),
        ("IBM", ["granite"]),
    ];

    /// <summary>What services put before a model's own name, up to its end.</summary>
    private static readonly char[] Prefixes = ['/', '.'];

    private static readonly Regex Dated = BoundedRegex.Create(
        @"[-@](?<version>\d{4}-\d{2}-\d{2}|\d{2}-\d{4}|\d{8}(?:-v\d+(?::\d+)?)?|\d{4}|\d{3})$");

    private static readonly Regex Tag = BoundedRegex.Create(@"^[^:]+:(?<version>[0-9A-Za-z][0-9A-Za-z._-]*)$");

    /// <summary>The publisher of the model; null for a name that none is known by.</summary>
    public static string? Of(string model)
    {
        for (var name = model; ;)
        {
            foreach (var (publisher, beginnings) in Families)
            {
                if (beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)))
                    return publisher;
            }

            var prefix = name.IndexOfAny(Prefixes);
            if (prefix < 0)
                return null;
            name = name.Substring(prefix + 1);
        }
    }

    /// <summary>The version in the name: a date, a number or, where a provider tags its models, the tag; null where there is none.</summary>
    public static string? VersionIn(string? provider, string model)
    {
        var match = provider == ModelAliases.Ollama ? Tag.Match(model) : Dated.Match(model);
        var version = match.Groups["version"].Value;
        return version.Length == 0 || version.Equals("latest", StringComparison.OrdinalIgnoreCase) ? null : version;
    }
}

using static SecureAiAnalyzers.Catalog.Knowledge.KeyCharacters;

namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>
/// The key formats with fixed text inside, which make an offline match nearly free of false positives. Shapes without such an anchor
/// (Mistral, Cohere, DeepSeek, old Azure keys…) are found by the parameter that they are given to.
/// </summary>
internal static class KeyFormats
{
    private const int Unbounded = int.MaxValue;

    /// <summary>Entropy that a random text of this alphabet and length stays above by far.</summary>
    private const double Letters = 3.2;
    private const double HexDigits = 2.6;

    /// <summary>All formats.</summary>
    public static IReadOnlyList<KeyFormat> All { get; } =
    [
        .. OpenAI("proj", "svcacct", "admin", "service"),
        Ai(Provider.OpenAI, Letters, Is("sk-"), Run(AlphaNumeric, 20), Is("T3BlbkFJ"), Run(AlphaNumeric, 20)),

        Ai(Provider.AzureOpenAI, Letters, Azure("AAABACOG")),
        Ai(Provider.AzureAIServices, Letters, Azure("AAAAACOG")),
        Ai(Provider.AzureAIServices, Letters, Azure("AAAEACOG")),
        Ai(Provider.AzureAIServices, Letters, Azure("AAAHACOG")),
        Ai(Provider.AzureAISearch, Letters, Run(AlphaNumeric, 42), Is("AzSe"), Run(UpperAToD, 1), Run(AlphaNumeric, 5)),

        Ai(Provider.Anthropic, Letters, Is("sk-ant-api03-"), Run(Word, 93), Is("AA")),
        Ai(Provider.Anthropic, Letters, Is("sk-ant-admin01-"), Run(Word, 93), Is("AA")),
        Ai(Provider.OpenRouter, HexDigits, Is("sk-or-v1-"), Run(Hex, 64)),
        Ai(Provider.Langfuse, HexDigits, [Is("sk-lf-"), .. Uuid]),

        Shared(Provider.Google, Letters, Is("AIza"), Run(Word, 35)),
        Ai(Provider.Groq, Letters, Is("gsk_"), Run(AlphaNumeric, 52)),
        Ai(Provider.XAI, Letters, Is("xai-"), Run(Word, 80)),
        Ai(Provider.Perplexity, Letters, Is("pplx-"), Run(AlphaNumeric, 48)),
        Ai(Provider.HuggingFace, Letters, Is("hf_"), Run(AlphaNumeric, 34)),
        Ai(Provider.HuggingFace, Letters, Is("api_org_"), Run(AlphaNumeric, 34)),
        Ai(Provider.Replicate, Letters, Is("r8_"), Run(Word, 37)),

        Ai(Provider.Bedrock, Letters, Is("ABSK"), Run(Base64, 109, 269)),
        Ai(Provider.Bedrock, Letters, Is("bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t"), Run(Base64, 40, Unbounded)),
        .. Aws("AKIA", "ASIA", "ABIA", "ACCA"),

        Ai(Provider.Pinecone, Letters, Is("pcsk_"), Run(AlphaNumeric, 5, 6), Is("_"), Run(AlphaNumeric, 63)),
        Ai(Provider.LangSmith, HexDigits, Is("lsv2_pt_"), Run(Hex, 32), Is("_"), Run(Hex, 10)),
        Ai(Provider.LangSmith, HexDigits, Is("lsv2_sk_"), Run(Hex, 32), Is("_"), Run(Hex, 10)),
        Ai(Provider.Nvidia, Letters, Is("nvapi-"), Run(Word, 64)),
        Shared(Provider.ElevenLabs, HexDigits, Is("sk_"), Run(Hex, 48)),
        Shared(Provider.Databricks, HexDigits, Is("dapi"), Run(Hex, 32), Is("-"), Run(Digits, 1)),
        Shared(Provider.Databricks, HexDigits, Is("dapi"), Run(Hex, 32)),
        Ai(Provider.Llama, Letters, Is("LLM|"), Run(Digits, 6, 24), Is("|"), Run(Word, 20, 64)),
    ];

    private static KeyPart[] Uuid => [Run(Hex, 8), Is("-"), Run(Hex, 4), Is("-"), Run(Hex, 4), Is("-"), Run(Hex, 4), Is("-"), Run(Hex, 12)];

    private static IEnumerable<KeyFormat> OpenAI(params string[] kinds) =>
        from kind in kinds
        from before in new[] { 74, 58 }
        from after in new[] { 74, 58 }
        select Ai(Provider.OpenAI, Letters, Is("sk-" + kind + "-"), Run(Word, before), Is("T3BlbkFJ"), Run(Word, after));

    private static KeyPart[] Azure(string service) =>
    [
        Run(AlphaNumeric, 52),
        Is("JQQJ99"),
        Run(AlphaNumeric, 1),
        Run(UpperAToL, 1),
        Run(AlphaNumeric, 12),
        Is(service),
        Run(AlphaNumeric, 4),
    ];

    private static IEnumerable<KeyFormat> Aws(params string[] prefixes) =>
        prefixes.Select(prefix => Shared(Provider.Aws, HexDigits, Is(prefix), Run(Base32, 16)));

    /// <summary>The anchor belongs to an AI provider alone.</summary>
    private static KeyFormat Ai(Provider provider, double minimumEntropy, params KeyPart[] parts) =>
        new(provider, isAiOnly: true, minimumEntropy, parts);

    /// <summary>The anchor also marks keys of other services, or of the provider's other products.</summary>
    private static KeyFormat Shared(Provider provider, double minimumEntropy, params KeyPart[] parts) =>
        new(provider, isAiOnly: false, minimumEntropy, parts);

    private static KeyPart Is(string text) => new(text, default, text.Length, text.Length);

    private static KeyPart Run(KeyCharacters characters, int length) => Run(characters, length, length);

    private static KeyPart Run(KeyCharacters characters, int minimum, int maximum) => new(null, characters, minimum, maximum);
}

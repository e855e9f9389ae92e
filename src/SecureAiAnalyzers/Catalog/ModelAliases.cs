namespace SecureAiAnalyzers.Catalog;

/// <summary>Providers whose model names tell a floating alias from a fixed version.</summary>
internal static class ModelAliases
{
    public const string OpenAI = "openai";
    public const string Anthropic = "anthropic";
    public const string Google = "google";
    public const string Mistral = "mistral";
    public const string Ollama = "ollama";
    public const string HuggingFace = "huggingface";
    public const string Cohere = "cohere";
    public const string Bedrock = "bedrock";
}

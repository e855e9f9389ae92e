namespace SecureAiAnalyzers.Catalog;

/// <summary>Providers whose model names tell a floating alias from a fixed version.</summary>
internal static class ModelAliases
{
    public const string OpenAI = "openai";
}

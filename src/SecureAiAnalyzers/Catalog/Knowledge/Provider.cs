namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Who issues a credential, and where programs usually keep it.</summary>
/// <param name="Name">The name as users know it.</param>
/// <param name="Variable">The environment variable in which its SDKs and samples look for the credential.</param>
/// <param name="Setting">The configuration key for it.</param>
/// <param name="Markers">Parts of SDK names that tell the provider.</param>
internal sealed record Provider(string Name, string Variable, string Setting, params string[] Markers)
{
    public static readonly Provider AzureOpenAI =
        new("Azure OpenAI", "AZURE_OPENAI_API_KEY", "AzureOpenAI:ApiKey", "AzureOpenAI", "Azure.AI.OpenAI");
    public static readonly Provider AzureAIServices = new("Azure AI services", "AZURE_AI_API_KEY", "AzureAI:ApiKey", "Azure");
    public static readonly Provider AzureAISearch = new("Azure AI Search", "AZURE_SEARCH_API_KEY", "AzureSearch:ApiKey", "AzureAISearch");
    public static readonly Provider Anthropic = new("Anthropic", "ANTHROPIC_API_KEY", "Anthropic:ApiKey", "Anthropic");
    public static readonly Provider Google =
        new("Google", "GEMINI_API_KEY", "Gemini:ApiKey", "Gemini", "Google", "GenerativeAI", "VertexAI");
    public static readonly Provider Mistral = new("Mistral", "MISTRAL_API_KEY", "Mistral:ApiKey", "Mistral");
    public static readonly Provider Cohere = new("Cohere", "COHERE_API_KEY", "Cohere:ApiKey", "Cohere");
    public static readonly Provider Groq = new("Groq", "GROQ_API_KEY", "Groq:ApiKey", "Groq");
    public static readonly Provider XAI = new("xAI", "XAI_API_KEY", "XAI:ApiKey", "XAI");
    public static readonly Provider Perplexity = new("Perplexity", "PERPLEXITY_API_KEY", "Perplexity:ApiKey", "Perplexity");
    public static readonly Provider HuggingFace = new("Hugging Face", "HF_TOKEN", "HuggingFace:ApiKey", "HuggingFace");
    public static readonly Provider Replicate = new("Replicate", "REPLICATE_API_TOKEN", "Replicate:ApiToken", "Replicate");
    public static readonly Provider Bedrock = new("Amazon Bedrock", "AWS_BEARER_TOKEN_BEDROCK", "Bedrock:ApiKey", "Bedrock");
    public static readonly Provider Aws = new("AWS", "AWS_ACCESS_KEY_ID", "AWS:AccessKeyId");
    public static readonly Provider OpenRouter = new("OpenRouter", "OPENROUTER_API_KEY", "OpenRouter:ApiKey", "OpenRouter");
    public static readonly Provider Pinecone = new("Pinecone", "PINECONE_API_KEY", "Pinecone:ApiKey", "Pinecone");
    public static readonly Provider Langfuse = new("Langfuse", "LANGFUSE_SECRET_KEY", "Langfuse:SecretKey", "Langfuse");
    public static readonly Provider LangSmith = new("LangSmith", "LANGSMITH_API_KEY", "LangSmith:ApiKey", "LangSmith");
    public static readonly Provider Nvidia = new("NVIDIA", "NVIDIA_API_KEY", "Nvidia:ApiKey", "Nvidia");
    public static readonly Provider ElevenLabs = new("ElevenLabs", "ELEVENLABS_API_KEY", "ElevenLabs:ApiKey", "ElevenLabs");
    public static readonly Provider Databricks = new("Databricks", "DATABRICKS_TOKEN", "Databricks:Token", "Databricks");
    public static readonly Provider Llama = new("Llama API", "LLAMA_API_KEY", "Llama:ApiKey", "LlamaApi");
    public static readonly Provider OpenAI = new("OpenAI", "OPENAI_API_KEY", "OpenAI:ApiKey", "OpenAI");
    public static readonly Provider Mcp = new("the MCP server", "MCP_SERVER_TOKEN", "Mcp:Token", "ModelContextProtocol", "Mcp");

    /// <summary>When nothing tells the provider.</summary>
    public static readonly Provider Unknown = new("the model service", "AI_API_KEY", "AI:ApiKey");

    /// <summary>The more special marker first: Azure's OpenAI types carry OpenAI's name too, and its search has Azure's.</summary>
    private static readonly IReadOnlyList<Provider> ByMarker =
    [
        AzureOpenAI, AzureAISearch, Bedrock, Anthropic, Google, Mistral, Cohere, Groq, XAI, Perplexity, HuggingFace, Replicate, OpenRouter,
        Pinecone, Langfuse, LangSmith, Nvidia, ElevenLabs, Databricks, Llama, OpenAI, AzureAIServices, Mcp,
    ];

    /// <summary>The provider whose credential is kept in the environment variable; null for others.</summary>
    public static Provider? WithVariable(string variable) => ByMarker.FirstOrDefault(provider => provider.Variable == variable);

    /// <summary>The provider that the name of an SDK's type or method tells.</summary>
    public static Provider Of(string name) =>
        ByMarker.FirstOrDefault(provider => provider.Markers.Any(marker => name.IndexOf(marker, StringComparison.Ordinal) >= 0)) ?? Unknown;
}

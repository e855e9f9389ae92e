using SecureAiAnalyzers.Catalog.Knowledge;
using Xunit;

namespace SecureAiAnalyzers.Tests.Catalog;

/// <summary>Which names of models move to another version by themselves.</summary>
public sealed class ModelAliasesTests
{
    [Theory]
    [InlineData(ModelAliases.OpenAI, "gpt-4o", "gpt-4o-2024-11-20")]
    [InlineData(ModelAliases.OpenAI, "gpt-5.9-chat-latest", null)]
    [InlineData(ModelAliases.Google, "publishers/google/models/gemini-2.0-flash", "gemini-2.0-flash-001")]
    [InlineData(ModelAliases.Cohere, "command-r", "command-r-08-2024")]
    [InlineData(ModelAliases.Ollama, "registry.contoso.com:5000/team/model", null)]
    public void Table_knows_alias(string provider, string name, string? version) =>
        Assert.Equal(new ModelAlias(name, version), ModelAliases.Find(provider, name));

    [Theory]
    [InlineData(ModelAliases.Bedrock, "amazon.nova-lite-v1:0")]
    [InlineData(ModelAliases.Cohere, "command-a-03-2025")]
    [InlineData(ModelAliases.Ollama, "registry.contoso.com:5000/team/model:1.0")]
    [InlineData(ModelAliases.HuggingFace, "contoso/model")]
    [InlineData(null, "llama3.2")]
    [InlineData("unknown", "gpt-4o")]
    public void Table_knows_no_alias(string? provider, string name) => Assert.Null(ModelAliases.Find(provider, name));
}

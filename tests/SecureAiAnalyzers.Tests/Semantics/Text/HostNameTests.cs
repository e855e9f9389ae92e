using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Semantics.Text;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Text;

public sealed class HostNameTests
{
    [Theory]
    [InlineData("https://api.openai.com/v1", "api.openai.com")]
    [InlineData("http://localhost:11434", "localhost")]
    [InlineData("http://[::1]:8080/", "::1")]
    [InlineData("https://user:word@host.example:8443/path?q=http://other", "host.example")]
    [InlineData("https://", null)]
    [InlineData("no url", null)]
    [InlineData("https://\uFFFC.openai.azure.com", null)]
    public void Of_reads_the_host(string url, string? host) => Assert.Equal(host, HostName.Of(url));

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.8.9.1", true)]
    [InlineData("::1", true)]
    [InlineData("app.localhost", true)]
    [InlineData("host.docker.internal", true)]
    [InlineData("10.0.0.1", false)]
    [InlineData("localhost.example.com", false)]
    public void IsLoopback_tells_the_machine_itself(string host, bool expected) => Assert.Equal(expected, HostName.IsLoopback(host));

    [Theory]
    [InlineData("ollama", true)]
    [InlineData("api.openai.com", false)]
    [InlineData("::1", false)]
    public void IsSingleLabel_tells_container_names(string host, bool expected) => Assert.Equal(expected, HostName.IsSingleLabel(host));

    [Theory]
    [InlineData("api.openai.com", true)]
    [InlineData("API.Anthropic.com", true)]
    [InlineData("contoso.openai.azure.com", true)]
    [InlineData("contoso.services.ai.azure.com", true)]
    [InlineData("us-central1-aiplatform.googleapis.com", true)]
    [InlineData("bedrock-runtime.eu-west-1.amazonaws.com", true)]
    [InlineData("openai.com", false)]
    [InlineData("api.openai.com.evil.example", false)]
    [InlineData("storage.googleapis.com", false)]
    [InlineData("s3.amazonaws.com", false)]
    public void IsModelHost_tells_public_services(string host, bool expected) => Assert.Equal(expected, ModelHosts.IsModelHost(host));

    [Theory]
    [InlineData("/v1/chat/completions", true)]
    [InlineData("/v1/chat/completions/", true)]
    [InlineData("/v1beta/models/gemini-2.5-flash:generateContent", true)]
    [InlineData("/v1/embeddings", true)]
    [InlineData("/v1/orders", false)]
    [InlineData("/api/chat", false)]
    public void IsModelPath_tells_model_APIs(string path, bool expected) => Assert.Equal(expected, ModelHosts.IsModelPath(path));
}

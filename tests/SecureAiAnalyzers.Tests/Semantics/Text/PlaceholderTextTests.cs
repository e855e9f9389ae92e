using SecureAiAnalyzers.Semantics.Text;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Text;

public sealed class PlaceholderTextTests
{
    [Theory]
    [InlineData("your-api-key")]
    [InlineData("YOUR_API_KEY")]
    [InlineData("sk-your-key-here")]
    [InlineData("<key>")]
    [InlineData("<your key>")]
    [InlineData("...")]
    [InlineData("sk-...")]
    [InlineData("sk-…")]
    [InlineData("***")]
    [InlineData("changeme")]
    [InlineData("xxxxxxxx")]
    [InlineData("{{API_KEY}}")]
    [InlineData("${API_KEY}")]
    [InlineData("[api key]")]
    [InlineData("__MODEL_ACCESS__")]
    [InlineData("%OPENAI_API_KEY%")]
    [InlineData("OPENAI_API_KEY")]
    [InlineData("apiKey")]
    [InlineData("OpenAI:ApiKey")]
    [InlineData("Enter the key of the service")]
    [InlineData("Bearer YOUR_TOKEN")]
    [InlineData("Bearer <token>")]
    [InlineData("EMPTY")]
    [InlineData("ollama")]
    [InlineData("lm-studio")]
    [InlineData("not-needed")]
    [InlineData("not-used-by-a-local-model")]
    [InlineData("ignored-by-llama-server")]
    [InlineData("llama_cpp_does_not_check")]
    [InlineData("anything")]
    [InlineData("Bearer whatever")]
    [InlineData("test-key")]
    [InlineData("invalid_key")]
    [InlineData("bad-key")]
    [InlineData("x")]
    [InlineData("Bearer ")]
    [InlineData("")]
    public void Placeholder_is_told(string text) => Assert.True(PlaceholderText.IsPlaceholder(text));

    [Theory]
    [InlineData(KeySamples.Plain)]
    [InlineData("3f9c0d5e71a24b6c8d90e1f2a3b4c5d6")]
    [InlineData("Bearer 3f9c0d5e71a24b6c")]
    [InlineData("sk-1234")]
    [InlineData("p@ssw0rd")]
    [InlineData("contoso-secret-7")]
    [InlineData("hunter")]
    [InlineData("b7qkzmxw-vntrpd-xkcdqz")]
    [InlineData("QKZMXWVNTR_PDXKCDQZRT")]
    public void Credential_is_no_placeholder(string text) => Assert.False(PlaceholderText.IsPlaceholder(text));

    [Theory]
    [InlineData("Bearer abc", "Bearer ")]
    [InlineData("bearer abc", "bearer ")]
    [InlineData("abc", "")]
    public void Scheme_is_what_stands_before_the_credential(string text, string scheme) => Assert.Equal(scheme, PlaceholderText.SchemeOf(text));
}

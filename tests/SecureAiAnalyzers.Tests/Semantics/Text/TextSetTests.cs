using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Semantics.Text;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Text;

public sealed class TextSetTests
{
    private static readonly string[] Texts = ["OpenAI", "Microsoft.Extensions.AI", ".openai.azure.com", "bedrock-"];

    [Theory]
    [InlineData("using OpenAI;")]
    [InlineData("using OpenAI.Chat;")]
    [InlineData("global::OpenAI.OpenAIClient client;")]
    [InlineData("OpenAI")]
    [InlineData("x = Microsoft.Extensions.AI.ChatRole.User;")]
    [InlineData("\"https://shop.openai.azure.com\"")]
    [InlineData("\"bedrock-runtime\"")]
    public void Word_is_found(string code) => Assert.True(IsIn(code, wholeWords: true));

    [Theory]
    [InlineData("")]
    [InlineData("Open")]
    [InlineData("OpenA")]
    [InlineData("AzureOpenAI")]
    [InlineData("OpenAIClient")]
    [InlineData("OpenAI_Key")]
    [InlineData("openai")]
    [InlineData("Microsoft.Extensions.AIs")]
    [InlineData("\u00c4OpenAI")]
    public void Part_of_a_word_is_none(string code) => Assert.False(IsIn(code, wholeWords: true));

    [Theory]
    [InlineData("AzureOpenAIClient")]
    [InlineData("OpenAI")]
    public void Text_is_found_anywhere_where_words_do_not_count(string code) => Assert.True(IsIn(code, wholeWords: false));

    private static bool IsIn(string code, bool wholeWords) => new TextSet(Texts, wholeWords).IsIn(SourceText.From(code));
}

using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Semantics.Text;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Text;

public sealed class KeyMatcherTests
{
    /// <summary>A number for each row of the table, and its anchor, so that a failing row can be told.</summary>
    public static TheoryData<int, string> Formats
    {
        get
        {
            var rows = new TheoryData<int, string>();
            for (var i = 0; i < KeyFormats.All.Count; i++)
                rows.Add(i, KeyFormats.All[i].Anchor);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Key_matches(int row, string anchor)
    {
        var format = KeyFormats.All[row];
        var key = KeySamples.Of(format);

        var match = KeyMatcher.All.Find(key);

        Assert.NotNull(match);
        Assert.Same(format, match.Format);
        Assert.Equal((0, key.Length), (match.Start, match.Length));
        Assert.Contains(anchor, key, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Key_in_longer_text_matches(int row, string anchor)
    {
        var key = KeySamples.Of(KeyFormats.All[row]);
        var text = $"curl -H 'Authorization: Bearer {key}' https://localhost/{anchor}";

        var match = KeyMatcher.All.Find(text);

        Assert.NotNull(match);
        Assert.Equal(key, text.Substring(match.Start, match.Length));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Code_with_a_key_is_looked_at(int row, string anchor)
    {
        var key = KeySamples.Of(KeyFormats.All[row]);

        Assert.True(KeyMatcher.All.MayFind(SourceText.From($"var key = \"{key}\";")));
        Assert.True(KeyMatcher.All.MayFind(SourceText.From($"var text = \"Key:\\n{key}\";")));
        Assert.True(KeyMatcher.All.MayFind(SourceText.From(anchor)));
        Assert.False(KeyMatcher.All.MayFind(SourceText.From(anchor[..1])));
    }

    [Theory]
    [InlineData("var key = \"\\u0073k-proj-\";", true)]
    [InlineData("var key = \"\\x73k-proj-\";", true)]
    [InlineData("var text = \"line\\nline\\\\\";", false)]
    [InlineData("var text = \"\\", false)]
    [InlineData("", false)]
    public void Code_without_anchor_is_looked_at_where_it_has_escape_sequences(string code, bool expected) =>
        Assert.Equal(expected, KeyMatcher.All.MayFind(SourceText.From(code)));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Key_that_is_one_character_short_does_not_match(int row, string anchor)
    {
        var format = KeyFormats.All[row];
        var key = KeySamples.Of(format);

        Assert.NotSame(format, KeyMatcher.All.Find(key[..^1])?.Format);
        Assert.Null(KeyMatcher.All.Find(anchor));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Key_with_a_wrong_character_does_not_match(int row, string anchor)
    {
        var format = KeyFormats.All[row];
        var key = KeySamples.Of(format);
        var wrong = format.AnchorOffset > 0 ? "!" + key[1..] : key[..(anchor.Length + 1)] + "!" + key[(anchor.Length + 2)..];

        Assert.Null(KeyMatcher.All.Find(wrong));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Part_of_a_word_does_not_match(int row, string anchor)
    {
        var format = KeyFormats.All[row];
        var key = KeySamples.Of(format);

        Assert.Null(KeyMatcher.All.Find("a" + key));
        Assert.Contains(anchor, key, StringComparison.Ordinal);
        if (format.Parts[^1].Minimum == format.Parts[^1].Maximum)
            Assert.NotSame(format, KeyMatcher.All.Find(key + "z")?.Format);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Filler_does_not_match(int row, string anchor)
    {
        var filler = KeySamples.FillerOf(KeyFormats.All[row]);

        Assert.Contains(anchor, filler, StringComparison.Ordinal);
        Assert.Null(KeyMatcher.All.Find(filler));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Only_anchors_of_AI_providers_match_without_AI_SDK(int row, string anchor)
    {
        var format = KeyFormats.All[row];

        Assert.Equal(format.IsAiOnly, KeyMatcher.AiOnly.Find(KeySamples.Of(format)) is not null);
        Assert.Equal(anchor is "AIza" or "AKIA" or "ASIA" or "ABIA" or "ACCA" or "dapi" or "sk_", !format.IsAiOnly);
    }

    [Theory]
    [InlineData("sk-", "OpenAI")]
    [InlineData("sk-proj-", "OpenAI")]
    [InlineData("sk-ant-api03-", "Anthropic")]
    [InlineData("sk-or-v1-", "OpenRouter")]
    [InlineData("sk-lf-", "Langfuse")]
    public void Overlapping_prefixes_are_told_apart(string anchor, string provider) =>
        Assert.Equal(provider, KeyMatcher.All.Find(KeySamples.Of(anchor))?.Format.Provider.Name);

    [Theory]
    [InlineData("AKIA", "IOSFODNN7EXAMPLE")]
    [InlineData("gsk_", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")]
    [InlineData("dapi", "1234567890ab1cde2f3ab456c7d89efa")]
    [InlineData("hf_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("hf_", "yourHuggingFaceTokenGoesHereQ8w2e4")]
    [InlineData("pplx-", "k3Z9k3Z9k3Z9k3Z9k3Z9k3Z9k3Z9k3Z9k3Z9k3Z9k3Z9k3Z9")]
    [InlineData("sk-or-v1-", "deadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeef")]
    public void Documented_example_does_not_match(string anchor, string rest) => Assert.Null(KeyMatcher.All.Find(anchor + rest));

    [Theory]
    [InlineData("")]
    [InlineData("sk-")]
    [InlineData("risk-assessment-for-the-next-quarter-with-many-words-in-the-name")]
    [InlineData("The quick brown fox jumps over the lazy dog and hf_tokens are not keys at all, are they?")]
    public void Ordinary_text_does_not_match(string text) => Assert.Null(KeyMatcher.All.Find(text));

    [Fact]
    public void Second_candidate_is_found_behind_a_filler()
    {
        var key = KeySamples.Of("gsk_");

        Assert.Equal(57, KeyMatcher.All.Find("gsk_" + new string('x', 52) + " " + key)?.Start);
    }

    [Fact]
    public void Long_text_takes_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("sk-proj-ABSKhf_AzSeJQQJ99 ", 40_000)) + KeySamples.OpenAI;

        Assert.Equal(KeySamples.OpenAI.Length, KeyMatcher.All.Find(text)?.Length);
    }

    [Fact]
    public void New_OpenAI_key_has_all_lengths() =>
        Assert.Equal(4 * 4, KeyFormats.All.Count(format => format.Parts is [_, { Text: null }, { Text: "T3BlbkFJ" }, _] && format.Anchor.Length > 3));
}

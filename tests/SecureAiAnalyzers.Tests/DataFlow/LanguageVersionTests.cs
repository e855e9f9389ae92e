using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class LanguageVersionTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task Reports_argument_in_a_params_array(LanguageVersion version) => FlowTest.VerifyMembersAsync(
        """
        static string All(params string[] texts) => string.Concat(texts);
        void M() { Sink([|All("a", In())|]); Sink(All("a", "b")); }
        """,
        version);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task Reports_text_that_is_not_in_a_constant_array(LanguageVersion version) => FlowTest.VerifyAsync(
        """string[] set = ["a", "b"]; var text = In(); if (set.Contains(text)) Sink(text); else Sink([|text|]);""",
        version);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task Reports_text_that_is_not_in_a_static_array(LanguageVersion version) => FlowTest.VerifyMembersAsync(
        """
        static readonly string[] Set = { "a", "b" };
        void M() { var text = In(); if (!Set.Contains(text)) return; Sink(text); }
        void N() { var text = In(); if (Set.Contains(text)) return; Sink([|text|]); }
        """,
        version);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task Reports_text_through_span_members(LanguageVersion version) => FlowTest.VerifyAsync(
        """var text = In(); Sink([|text.AsSpan().Trim().ToString()|]); Sink("abc".AsSpan().ToString());""",
        version);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task Reports_span_of_an_array(LanguageVersion version) => FlowTest.VerifyMembersAsync(
        """
        static string First(ReadOnlySpan<string> texts) => texts[0];
        void M() { Sink([|First(new[] { In() })|]); Sink(First(new[] { "a" })); }
        """,
        version);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task Reports_array_that_is_reversed(LanguageVersion version) => FlowTest.VerifyAsync(
        """var texts = new[] { In() }; foreach (var text in Enumerable.Reverse(texts)) Sink([|text|]);""",
        version);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task Reports_parameter_of_a_primary_constructor(LanguageVersion version) => FlowTest.VerifyMembersAsync(
        """
        class Box(string text) { public string Get() => text; }
        void M() { Sink([|new Box(In()).Get()|]); }
        class Clean(string text) { public string Get() => text; }
        void N() => Sink(new Clean("a").Get());
        """,
        version);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task Reports_partial_method(LanguageVersion version) => FlowTest.VerifyMembersAsync(
        """
        partial void Fill(ref string text);
        partial void Fill(ref string text) => text = In();
        void M() { var text = ""; Fill(ref text); Sink([|text|]); }
        """,
        version);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task Reports_using_alias_of_a_tuple(LanguageVersion version) => FlowTest.VerifyMembersAsync(
        """
        static (string Role, string Text) Turn() => ("r", In());
        void M() { var turn = Turn(); Sink(turn.Role); Sink([|turn.Text|]); }
        """,
        version);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task Reports_interpolation_in_StringBuilder(LanguageVersion version) => FlowTest.VerifyAsync(
        """
        var sb = new StringBuilder();
        sb.Append($"a {In()}");
        Sink([|sb.ToString()|]);
        var other = new StringBuilder();
        other.Append($"a {1}");
        Sink(other.ToString());
        """,
        version);
}

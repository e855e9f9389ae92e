using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class LanguageVersionTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task Params_arrays_carry_their_arguments(LanguageVersion version) => FlowTest.VerifyMembersAsync(
        """
        static string All(params string[] texts) => string.Concat(texts);
        void M() { Sink([|All("a", In())|]); Sink(All("a", "b")); }
        """,
        version);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task Contains_on_a_constant_array_is_a_guard(LanguageVersion version) => FlowTest.VerifyAsync(
        """string[] set = ["a", "b"]; var text = In(); if (set.Contains(text)) Sink(text); else Sink([|text|]);""",
        version);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task Contains_on_a_static_array_is_a_guard(LanguageVersion version) => FlowTest.VerifyMembersAsync(
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
    public Task Text_goes_through_span_members(LanguageVersion version) => FlowTest.VerifyAsync(
        """var text = In(); Sink([|text.AsSpan().Trim().ToString()|]); Sink("abc".AsSpan().ToString());""",
        version);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task A_span_of_an_array_carries_it(LanguageVersion version) => FlowTest.VerifyMembersAsync(
        """
        static string First(ReadOnlySpan<string> texts) => texts[0];
        void M() { Sink([|First(new[] { In() })|]); Sink(First(new[] { "a" })); }
        """,
        version);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task An_array_reversed_is_the_array(LanguageVersion version) => FlowTest.VerifyAsync(
        """var texts = new[] { In() }; foreach (var text in Enumerable.Reverse(texts)) Sink([|text|]);""",
        version);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task A_primary_constructor_keeps_its_parameter(LanguageVersion version) => FlowTest.VerifyMembersAsync(
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
    public Task A_partial_method_is_followed(LanguageVersion version) => FlowTest.VerifyMembersAsync(
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
    public Task A_using_alias_of_a_tuple_is_followed(LanguageVersion version) => FlowTest.VerifyMembersAsync(
        """
        static (string Role, string Text) Turn() => ("r", In());
        void M() { var turn = Turn(); Sink(turn.Role); Sink([|turn.Text|]); }
        """,
        version);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task Interpolation_goes_to_StringBuilder(LanguageVersion version) => FlowTest.VerifyAsync(
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

using Microsoft.CodeAnalysis.Testing;

namespace SecureAiAnalyzers.Testing.Tests;

public sealed class VerifierTests
{
    private readonly DefaultVerifier verifier = new();

    [Fact]
    public void Context_comes_before_the_message_from_outside_to_inside()
    {
        var inner = verifier.PushContext("outer").PushContext("inner");

        Assert.Equal("Context: outer\nContext: inner\nmessage", Failure(() => inner.Fail("message")));
    }

    [Fact]
    public void Derived_verifier_has_to_override_the_context() =>
        Assert.Equal("DerivedVerifier has to override PushContext.", Failure(() => new DerivedVerifier().PushContext("x")));

    [Fact]
    public void Assertions_fail_with_default_messages()
    {
        Assert.Equal("Expected '1', but was '2'.", Failure(() => verifier.Equal(1, 2)));
        Assert.Equal("Expected true, but was false.", Failure(() => verifier.True(false)));
        Assert.Equal("Expected false, but was true.", Failure(() => verifier.False(true)));
        Assert.Equal("'list' should be empty, but is not.", Failure(() => verifier.Empty("list", [1])));
        Assert.Equal("'list' should not be empty, but is.", Failure(() => verifier.NotEmpty("list", Array.Empty<int>())));
        Assert.Equal("Expected [1, 2], but was [1].", Failure(() => verifier.SequenceEqual([1, 2], [1])));
        Assert.Equal("The language 'F#' is not supported.", Failure(() => verifier.LanguageIsSupported("F#")));
        Assert.Equal("The test failed without a message.", Failure(() => verifier.Fail()));
    }

    [Fact]
    public void Assertions_pass()
    {
        var failure = Record.Exception(() =>
        {
            verifier.Equal("a", "a");
            verifier.True(true);
            verifier.False(false);
            verifier.Empty("list", Array.Empty<int>());
            verifier.NotEmpty("list", [1]);
            verifier.SequenceEqual(["a"], ["A"], StringComparer.OrdinalIgnoreCase);
            verifier.LanguageIsSupported("C#");
            verifier.EqualOrDiff("a\nb", "a\nb");
        });

        Assert.Null(failure);
    }

    [Fact]
    public void Texts_are_shown_as_a_diff() =>
        Assert.Equal(
            "The texts differ ('-' expected, '+' actual):\n a\n-b\n+c\n d\n",
            Failure(() => verifier.EqualOrDiff("a\nb\nd", "a\nc\nd")));

    private static string Failure(Action action) =>
        Assert.Throws<InvalidOperationException>(action).Message.ReplaceLineEndings("\n");

    private sealed class DerivedVerifier : DefaultVerifier;
}

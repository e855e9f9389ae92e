using SecureAiAnalyzers.Symbols;
using Xunit;

namespace SecureAiAnalyzers.Tests.Symbols;

/// <summary>What is asked about a program as a whole is found once.</summary>
public sealed class ProgramAnswersTests
{
    [Fact]
    public void Question_is_answered_once()
    {
        var answers = new ProgramAnswers();
        var asked = 0;

        for (var i = 0; i < 3; i++)
            Assert.Equal(1, answers.Of(() => new Answer(++asked)).Number);
        Assert.Equal(1, asked);
    }

    [Fact]
    public void Answers_about_several_things_are_kept_apart()
    {
        var answers = new ProgramAnswers();

        Assert.Equal(1, answers.Of(() => new Answer(1), "one").Number);
        Assert.Equal(2, answers.Of(() => new Answer(2), "two").Number);
        Assert.Equal(1, answers.Of(() => new Answer(3), "one").Number);
    }

    [Fact]
    public void Answers_of_several_kinds_are_kept_apart()
    {
        var answers = new ProgramAnswers();

        Assert.Equal(1, answers.Of(() => new Answer(1)).Number);
        Assert.Equal("two", answers.Of(() => "two"));
    }

    private sealed record Answer(int Number);
}

using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>The control data is complete and well formed.</summary>
public sealed class GuidelinesTests
{
    [Fact]
    public void All_recommendations_and_controls_are_listed()
    {
        Assert.Equal(4, Guidelines.Sections.Count);
        Assert.Equal(17, Guidelines.Sections.Sum(section => section.Recommendations.Count));
        Assert.Equal(76, Guidelines.Controls.Count);
    }

    [Fact]
    public void Controls_are_lettered_without_gaps()
    {
        foreach (var recommendation in Guidelines.Sections.SelectMany(section => section.Recommendations))
        {
            var expected = recommendation.Controls.Select((_, index) => recommendation.Id + (char)('a' + index));
            Assert.Equal(expected, recommendation.Controls.Select(control => control.Id));
        }
    }

    [Fact]
    public void A_reason_is_given_exactly_where_code_shows_nothing() => Assert.All(
        Guidelines.Controls,
        control => Assert.Equal(control.Evidence == CodeEvidence.None, control.Reason is not null));
}

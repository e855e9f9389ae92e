using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>The control data is complete and well formed.</summary>
public sealed class GuidelinesTests
{
    private const string Place = "tests/SecureAiAnalyzers.Tests/Meta/Guidelines.cs";

    [Fact]
    public void All_recommendations_and_controls_are_listed()
    {
        const string Advice = "the published guidelines have these numbers; list what is missing, or remove what was added:";
        Expect.Same(
            Place,
            Advice,
            ["4 sections", "17 recommendations", "76 controls"],
            [
                $"{Guidelines.Sections.Count} sections",
                $"{Guidelines.Sections.Sum(section => section.Recommendations.Count)} recommendations",
                $"{Guidelines.Controls.Count} controls",
            ]);
    }

    [Fact]
    public void Controls_are_lettered_without_gaps()
    {
        foreach (var recommendation in Guidelines.Sections.SelectMany(section => section.Recommendations))
        {
            var expected = recommendation.Controls.Select((_, index) => recommendation.Id + (char)('a' + index));
            Expect.Same(
                $"{Place}, {recommendation.Id}",
                "letter the controls from a on, without gaps:",
                expected,
                recommendation.Controls.Select(control => control.Id));
        }
    }

    [Fact]
    public void A_reason_is_given_exactly_where_code_shows_nothing() => Expect.None(
        Place,
        "say why code shows nothing where the evidence is None, and only there:",
        Guidelines.Controls.Where(control => (control.Evidence == CodeEvidence.None) != control.Reason is not null).Select(control => control.Id));
}

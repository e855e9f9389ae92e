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

    [Fact]
    public void Frameworks_are_whole_and_say_why_where_code_shows_nothing()
    {
        const string Place = "tests/SecureAiAnalyzers.Tests/Meta/Aisvs.cs or En304223.cs";
        var items = Framework.All.SelectMany(framework => framework.Items).ToArray();

        Expect.Same(
            Place,
            "AISVS 1.0 has 191 requirements, and of EN 304 223 these provisions are known; list what is missing:",
            [191, 56],
            new[] { Aisvs.Sections, En304223.Sections }.Select(sections => sections.Sum(section => section.Items.Count)));
        Expect.None(
            Place,
            "say why code shows nothing where the evidence is None, and only there:",
            items.Where(item => (item.Evidence == CodeEvidence.None) != item.Reason is not null).Select(item => item.Id));
        Expect.None(Place, "these ids stand there twice:", items.GroupBy(item => item.Id).Where(same => same.Count() > 1).Select(same => same.Key));
    }
}

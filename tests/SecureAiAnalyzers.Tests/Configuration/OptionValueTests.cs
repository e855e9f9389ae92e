using SecureAiAnalyzers.Configuration;
using Xunit;

namespace SecureAiAnalyzers.Tests.Configuration;

public sealed class OptionValueTests
{
    [Theory]
    [InlineData(" a , b,, c ", "a|b|c")]
    [InlineData("", "")]
    [InlineData("M:A.B(System.String, System.Int32), T:C", "M:A.B(System.String,System.Int32)|T:C")]
    [InlineData("M:A.B(List{System.String,System.Int32[0:,0:]}),T:C", "M:A.B(List{System.String,System.Int32[0:,0:]})|T:C")]
    [InlineData("M:A.B(System.String, T:C", "M:A.B(System.String|T:C")]
    [InlineData("M:A.B), M:C(", "M:A.B)|M:C(")]
    public void List_has_a_part_between_commas_outside_of_brackets(string text, string parts) =>
        Assert.Equal(parts, string.Join('|', OptionValue.SplitList(text)));

    [Theory]
    [InlineData("Prob", "Probe", true)]
    [InlineData("Porbe", "Probe", true)]
    [InlineData("Assistent", "Assistant", true)]
    [InlineData("Probe", "Probe", false)]
    [InlineData("probe", "Probe", false)]
    [InlineData("Probe1", "Probe2", false)]
    [InlineData("Api", "App", false)]
    [InlineData("Prompt", "Probe", false)]
    public void Typo_is_a_wrong_letter_or_two_that_change_places(string name, string known, bool isTypo) =>
        Assert.Equal(isTypo, NearestName.IsTypo(name, known));
}

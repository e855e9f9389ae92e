using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Configuration;

public sealed class OptionTableTests
{
    public static TheoryData<string> Names => [.. OptionTable.All.Select(option => option.Name)];

    [Fact]
    public void Names_are_unique() => Assert.Distinct(OptionTable.All.Select(option => option.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_is_a_key_in_lower_case(string name) => Assert.Matches("^[a-z]+(_[a-z]+)*$", name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_is_sound_and_not_the_default(string name)
    {
        var option = Option(name);

        Assert.Null(OptionValue.Describe(option, option.Example));
        Assert.NotEqual(option.Default, option.Example);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Default_is_sound(string name) => Assert.Null(OptionValue.Describe(Option(name), Option(name).Default));

    [Theory]
    [MemberData(nameof(Names))]
    public void Some_rule_reads_the_option(string name) => Assert.Contains(RuleTable.All, rule => Option(name).AppliesTo(rule.Id));

    private static OptionDefinition Option(string name) => OptionTable.All.Single(option => option.Name == name);
}

using System.Text.RegularExpressions;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Meta;
using Xunit;

namespace SecureAiAnalyzers.Tests.Configuration;

public sealed class OptionTableTests
{
    private const string Place = "src/SecureAiAnalyzers/Configuration/OptionTable.cs";

    public static TheoryData<string> Names => [.. OptionTable.All.Select(option => option.Name)];

    [Fact]
    public void Names_are_unique() => Expect.Same(
        Place + ", All", "list each option once:", OptionTable.All.Select(option => option.Name).Distinct(), OptionTable.All.Select(option => option.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_is_a_key_in_lower_case(string name) => Expect.That(
        Regex.IsMatch(name, "^[a-z]+(_[a-z]+)*$"), $"{Place}, {name}", "a name is words in lower case with underscores between them");

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_is_sound_and_not_the_default(string name)
    {
        var option = Option(name);

        Expect.That(OptionValue.Describe(option, option.Example) is null, $"{Place}, {name}", $"the example '{option.Example}' is no value of the option");
        Expect.That(option.Default != option.Example, $"{Place}, {name}", $"the example '{option.Example}' is the default; show another value");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Default_is_sound(string name) => Expect.That(
        OptionValue.Describe(Option(name), Option(name).Default) is null,
        $"{Place}, {name}",
        $"the default '{Option(name).Default}' is no value of the option");

    [Theory]
    [MemberData(nameof(Names))]
    public void Some_rule_reads_the_option(string name) => Expect.That(
        RuleTable.All.Any(rule => Option(name).AppliesTo(rule.Id)),
        $"{Place}, {name}",
        "no rule of RuleTable.All reads the option; name one, or remove the option");

    private static OptionDefinition Option(string name) => OptionTable.All.Single(option => option.Name == name);
}

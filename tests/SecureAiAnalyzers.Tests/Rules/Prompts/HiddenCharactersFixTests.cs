using SecureAiAnalyzers.CodeFixes.Prompts;
using SecureAiAnalyzers.Rules.Prompts;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

using static HiddenCharactersTests;
using FixTest = RuleFixTest<HiddenCharacters, HiddenCharactersFix>;

/// <summary>Fix of SAI4008. In the texts of the test data, <c>&lt;200B&gt;</c> stands for the character itself.</summary>
public sealed class HiddenCharactersFixTests
{
    [Theory]
    [InlineData("\"Be [|<200B>|]kind.\"", "\"Be kind.\"")]
    [InlineData("\"Be [|\\u200B|]kind.\\n\"", "\"Be kind.\\n\"")]
    [InlineData("\"[|\\x1b[31m|]Be kind.\\x1b[0m\"", "\"Be kind.\"")]
    [InlineData("\"[|<E0049><E006E>|]Be<200B> ki<2060>nd.\"", "\"Be kind.\"")]
    [InlineData("@\"C:\\[|<200B>|]\"", "@\"C:\\\"")]
    [InlineData("\"\"\"Be [|<200B>|]\"kind\".\"\"\"", "\"\"\"Be \"kind\".\"\"\"")]
    [InlineData("\"\"\"\n            Be [|<200B>|]kind.\n            \"\"\"", "\"\"\"\n            Be kind.\n            \"\"\"")]
    [InlineData("$\"Be [|<200B>|]kind to {name}[|\\u200B|]!\\n\"", "$\"Be kind to {name}!\\n\"")]
    [InlineData("$@\"\\ [|<200B>|]{name}\"", "$@\"\\ {name}\"")]
    [InlineData("$\"\"\"Be [|<200B>|]{name}.\"\"\"", "$\"\"\"Be {name}.\"\"\"")]
    [InlineData("/* who? */ \"Be [|<200B>|]kind.\" /* all */", "/* who? */ \"Be kind.\" /* all */")]
    [InlineData("\"<1F468><200D><1F469>[|<200B>|]\"", "\"<1F468><200D><1F469>\"")]
    [InlineData("\"[|<200B>|]a\" + \"[|<2060>|]b\"", "\"a\" + \"b\"")]
    public Task Fixes_text_without_the_characters(string literal, string clean) =>
        FixTest.VerifyAsync(Prompt(Written(literal)), Prompt(Written(clean)));

    [Fact]
    public Task Fixes_each_text() => FixTest.VerifyAsync(
        Program("_ = new ChatMessage(ChatRole.System, \"a[|\\u200B|]\"); _ = new ChatMessage(ChatRole.User, $\"[|\\u2060|]{name}[|\\u2060|]\");"),
        Program("_ = new ChatMessage(ChatRole.System, \"a\"); _ = new ChatMessage(ChatRole.User, $\"{name}\");"));
}

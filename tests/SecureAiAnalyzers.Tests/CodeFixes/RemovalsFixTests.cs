using SecureAiAnalyzers.CodeFixes.Prompts;
using SecureAiAnalyzers.Rules.Prompts;
using SecureAiAnalyzers.Tests.Rules.Prompts;
using Xunit;

namespace SecureAiAnalyzers.Tests.CodeFixes;

/// <summary>A fix that removes an assignment removes nothing else.</summary>
public sealed class RemovalsFixTests
{
    [Fact]
    public Task Fixes_statement_and_leaves_its_trailing_comment() => VerifyAsync(
        """
                var config = new PromptTemplateConfig();
                config.AllowDangerouslySetContent = [|true|]; // the lab
                Use(config);
        """,
        """
                var config = new PromptTemplateConfig();
                // the lab
                Use(config);
        """);

    [Fact]
    public Task Fixes_statement_and_leaves_the_comment_above_it() => VerifyAsync(
        """
                var config = new PromptTemplateConfig();

                // the lab
                config.AllowDangerouslySetContent = [|true|];

                Use(config);
        """,
        """
                var config = new PromptTemplateConfig();

                // the lab

                Use(config);
        """);

    [Theory]
    [InlineData("A(); SETTING; B();", "A(); B();")]
    [InlineData("SETTING; B();", "B();")]
    [InlineData("A(); SETTING;", "A();")]
    [InlineData("A(); SETTING; // the lab", "A(); // the lab")]
    [InlineData("/* before */ SETTING; /* behind */ SETTING;", "/* before */ /* behind */")]
    public Task Fixes_statement_on_a_line_with_others(string line, string fixedLine) => VerifyAsync(
        "        var config = new PromptTemplateConfig();\n        " + line.Replace(
            "SETTING", "config.AllowDangerouslySetContent = [|true|]", StringComparison.Ordinal)
            + "\n        Use(config); void A() { } void B() { }",
        "        var config = new PromptTemplateConfig();\n        " + fixedLine + "\n        Use(config); void A() { } void B() { }");

    [Fact]
    public Task Fixes_statement_and_leaves_directives() => VerifyAsync(
        """
                var config = new PromptTemplateConfig();
        #if !PRODUCTION
                config.AllowDangerouslySetContent = [|true|];
        #endif
                Use(config);
        """,
        """
                var config = new PromptTemplateConfig();
        #if !PRODUCTION
        #endif
                Use(config);
        """);

    [Fact]
    public Task Fixes_last_statement_and_leaves_its_comment() => VerifyAsync(
        """
                var config = new PromptTemplateConfig();
                Use(config);
                {
                    config.AllowDangerouslySetContent = [|true|]; // the lab
                }
        """,
        """
                var config = new PromptTemplateConfig();
                Use(config);
                {
                    // the lab
                }
        """);

    [Fact]
    public Task Fixes_sole_entry_with_its_initializer() => VerifyAsync(
        """
                var config = new PromptTemplateConfig
                {
                    AllowDangerouslySetContent = [|true|],
                };
                Use(config);
                Use(new PromptTemplateConfig() { AllowDangerouslySetContent = [|true|] }); // twice
                PromptTemplateConfig other = new() { AllowDangerouslySetContent = [|true|] };
                Use(other);
        """,
        """
                var config = new PromptTemplateConfig();
                Use(config);
                Use(new PromptTemplateConfig()); // twice
                PromptTemplateConfig other = new();
                Use(other);
        """);

    [Fact]
    public Task Fixes_sole_entry_and_leaves_its_comments() => VerifyAsync(
        """
                var config = new PromptTemplateConfig
                {
                    // the lab
                    AllowDangerouslySetContent = [|true|], // signs its own
                };
                Use(config);
        """,
        """
                var config = new PromptTemplateConfig
                {
                    // the lab
                    // signs its own
                };
                Use(config);
        """);

    [Fact]
    public Task Fixes_last_entry_and_leaves_the_comment_of_the_one_before() => VerifyAsync(
        """
                var config = new PromptTemplateConfig
                {
                    Name = "shop", // stateless
                    AllowDangerouslySetContent = [|true|]
                };
                Use(config);
        """,
        """
                var config = new PromptTemplateConfig
                {
                    Name = "shop" // stateless
                };
                Use(config);
        """);

    [Fact]
    public Task Fixes_middle_entry_and_leaves_comments_and_directives() => VerifyAsync(
        """
                var config = new PromptTemplateConfig
                {
                    Name = "shop",
                    // the lab
                    AllowDangerouslySetContent = [|true|], // signs its own
        #if !PRODUCTION
                    Description = "none",
        #endif
                    Template = "Hello",
                };
                Use(config);
        """,
        """
                var config = new PromptTemplateConfig
                {
                    Name = "shop",
                    // the lab
                    // signs its own
        #if !PRODUCTION
                    Description = "none",
        #endif
                    Template = "Hello",
                };
                Use(config);
        """);

    private static Task VerifyAsync(string statements, string fixedStatements) =>
        new RuleFixTest<UnencodedTemplateContent, UnencodedTemplateContentFix>(
            In(statements), In(fixedStatements), UnencodedTemplateContentTests.SemanticKernel)
        {
            CodeActionIndex = 1,
        }.RunAsync();

    private static string In(string statements) => $$"""
        using Microsoft.SemanticKernel;

        class Models
        {
            void Run()
            {
        {{statements}}
            }

            static void Use(PromptTemplateConfig config) { }
        }
        """;
}

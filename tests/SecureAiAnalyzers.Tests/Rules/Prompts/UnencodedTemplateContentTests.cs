using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Prompts;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

using Test = RuleTest<UnencodedTemplateContent>;

public sealed class UnencodedTemplateContentTests
{
    internal const string SemanticKernel = "Microsoft.SemanticKernel.Satellites";

    [Theory]
    [InlineData("_ = new PromptTemplateConfig(\"Hello\") { AllowDangerouslySetContent = [|true|] };")]
    [InlineData("config.AllowDangerouslySetContent = [|true|];")]
    [InlineData("_ = new InputVariable { Name = \"text\", AllowDangerouslySetContent = [|true|] };")]
    [InlineData("config.InputVariables.Add(new() { Name = \"text\", AllowDangerouslySetContent = [|true|] });")]
    [InlineData("config.InputVariables[0].AllowDangerouslySetContent = [|true|];")]
    [InlineData("_ = new KernelPromptTemplateFactory { AllowDangerouslySetContent = [|true|] };")]
    [InlineData("_ = new KernelPromptTemplateFactory(loggerFactory: null) { AllowDangerouslySetContent = [|true|] };")]
    [InlineData("_ = new HandlebarsPromptTemplateFactory { AllowDangerouslySetContent = [|true|] };")]
    [InlineData("_ = new LiquidPromptTemplateFactory() { AllowDangerouslySetContent = [|true|] };")]
    [InlineData("_ = new PromptTemplateConfig { InputVariables = [new InputVariable { Name = \"text\", AllowDangerouslySetContent = [|true|] }] };")]
    [InlineData("const bool raw = true; config.AllowDangerouslySetContent = [|raw|];")]
    [InlineData("config.AllowDangerouslySetContent = [|Flags.ReadOnly|];")]
    [InlineData("config.AllowDangerouslySetContent = [|Flags.Make()|];")]
    [InlineData("config.AllowDangerouslySetContent = [|!false|];")]
    [InlineData("if (environment.IsDevelopment()) config.AllowDangerouslySetContent = [|true|];")]
    [InlineData("_ = new InputVariable { Name = \"text\", AllowDangerouslySetContent = [|true|] }; _ = new KernelArguments { [\"text\"] = Console.ReadLine() };")]
    [InlineData("_ = new InputVariable { Name = \"text\", AllowDangerouslySetContent = [|true|] }; _ = new KernelArguments { [\"text\"] = \"hello\" }; _ = new KernelArguments { [\"text\"] = $\"hello {Console.ReadLine()}\" };")]
    [InlineData("_ = new InputVariable { Name = \"names\", AllowDangerouslySetContent = [|true|] }; _ = new KernelArguments { [\"names\"] = new[] { \"hello\" } };")]
    [InlineData("_ = new InputVariable { Name = \"names\", AllowDangerouslySetContent = [|true|] }; _ = new KernelArguments { [\"names\"] = new[] { 1 } }; _ = new KernelArguments { [\"names\"] = Console.ReadLine() };")]
    public Task Reports_encoding_that_is_off(string statement) => Test.VerifyAsync(In(statement), SemanticKernel);

    [Theory]
    [InlineData("_ = new PromptTemplateConfig(\"Hello\");")]
    [InlineData("_ = new PromptTemplateConfig(\"Hello\") { AllowDangerouslySetContent = false };")]
    [InlineData("config.AllowDangerouslySetContent = false;")]
    [InlineData("config.AllowDangerouslySetContent = !true;")]
    [InlineData("config.AllowDangerouslySetContent = Flags.Settable;")]
    [InlineData("config.AllowDangerouslySetContent = bool.Parse(Console.ReadLine());")]
    [InlineData("var raw = config.AllowDangerouslySetContent;")]
    [InlineData("if (config.AllowDangerouslySetContent == true) { }")]
    [InlineData("_ = new KernelPromptTemplateFactory();")]
    [InlineData("_ = new HandlebarsPromptTemplateFactory { AllowDangerouslySetContent = false };")]
    [InlineData("_ = new LiquidPromptTemplateFactory();")]
    [InlineData("_ = new InputVariable { Name = \"text\", IsRequired = true };")]
    [InlineData("_ = new InputVariable { Name = \"names\", AllowDangerouslySetContent = true }; _ = new KernelArguments { [\"names\"] = System.Linq.Enumerable.ToList(System.Linq.Enumerable.Select(new[] { \"a\" }, n => System.Net.WebUtility.HtmlEncode(n))) };")]
    [InlineData("var variable = new InputVariable { Name = \"names\" }; variable.AllowDangerouslySetContent = true; var a = new KernelArguments(); var list = System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Select(new[] { \"a\" }, n => System.Text.Encodings.Web.HtmlEncoder.Default.Encode(n))); a[\"names\"] = list;")]
    [InlineData("_ = new InputVariable { Name = \"text\", AllowDangerouslySetContent = true }; _ = new KernelArguments { [\"text\"] = \"<text>hello</text>\" };")]
    [InlineData("_ = new InputVariable { Name = \"order\", AllowDangerouslySetContent = true }; var a = new KernelArguments(); a.Add(\"order\", new { Number = 1 });")]
    public Task DoesNotReport_encoding_that_is_on_or_unknown(string statement) => Test.VerifyAsync(In(statement), SemanticKernel);

    [Fact]
    public Task Reports_raw_list_beside_an_encoded_one_of_the_same_name() => Test.VerifyAsync(
        """
        using System.Linq;
        using Microsoft.SemanticKernel;

        static class Letters
        {
            static KernelArguments Encoded(string[] names)
            {
                _ = new InputVariable { Name = "names", AllowDangerouslySetContent = true };
                return new KernelArguments { ["names"] = names.Select(name => System.Net.WebUtility.HtmlEncode(name)).ToList() };
            }

            static KernelArguments Raw(string[] names)
            {
                _ = new InputVariable { Name = "names", AllowDangerouslySetContent = [|true|] };
                return new KernelArguments { { "names", names } };
            }
        }
        """,
        SemanticKernel);

    [Theory]
    [InlineData("_ = new InputVariable { AllowDangerouslySetContent = {|#0:true|} };", "InputVariable.AllowDangerouslySetContent")]
    [InlineData("config.AllowDangerouslySetContent = {|#0:true|};", "PromptTemplateConfig.AllowDangerouslySetContent")]
    public Task Reports_message_that_names_the_setting(string statement, string setting) => new Test(In(statement), SemanticKernel)
    {
        ExpectedDiagnostics = { new DiagnosticResult(RuleTable.UnencodedTemplateContent.Descriptor).WithLocation(0).WithArguments(setting) },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync(
        """
        namespace Contoso
        {
            class PromptTemplateConfig
            {
                public bool AllowDangerouslySetContent { get; set; }

                object Make() => new PromptTemplateConfig { AllowDangerouslySetContent = true };
            }
        }
        """,
        SemanticKernel);

    [Fact]
    public Task Reports_vendored_source() => Test.VerifyAsync(
        """
        namespace Microsoft.SemanticKernel
        {
            class PromptTemplateConfig
            {
                public bool AllowDangerouslySetContent { get; set; }
            }

            class C
            {
                object Make() => new PromptTemplateConfig { AllowDangerouslySetContent = [|true|] };
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_generated_file() =>
        Test.VerifyAsync("// <auto-generated/>\n" + In("config.AllowDangerouslySetContent = true;"), SemanticKernel);

    [Fact]
    public Task DoesNotReport_excluded_symbol() => new Test(In("config.AllowDangerouslySetContent = true;"), SemanticKernel)
        .WithConfig("secure_ai.excluded_symbols = T:Prompts\n")
        .RunAsync();

    internal static string In(string statement) => $$"""
        using System;
        using Microsoft.Extensions.Hosting;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.PromptTemplates.Handlebars;
        using Microsoft.SemanticKernel.PromptTemplates.Liquid;

        static class Flags
        {
            public static readonly bool ReadOnly = true;
            public static bool Settable { get; set; } = true;
            public static bool Make() => true;
        }

        class Prompts
        {
            void Run(PromptTemplateConfig config, IHostEnvironment environment)
            {
                {{statement}}
            }
        }
        """;
}

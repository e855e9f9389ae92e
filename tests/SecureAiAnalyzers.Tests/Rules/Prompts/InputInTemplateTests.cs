using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

public sealed class InputInTemplateTests
{
    private const string SemanticKernel = "Microsoft.SemanticKernel";
    private const string Satellites = "Microsoft.SemanticKernel.Satellites";

    private const string Usings = """
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.ChatCompletion;

        """;

    [Theory]
    [InlineData("await kernel.InvokePromptAsync([|$\"Summarize: {text}\"|]);")]
    [InlineData("await kernel.InvokePromptAsync<string>([|\"Summarize: \" + text|]);")]
    [InlineData("await kernel.InvokePromptAsync(promptTemplate: [|text|], arguments: []);")]
    [InlineData("await foreach (var part in kernel.InvokePromptStreamingAsync([|$\"Summarize: {text}\"|])) { }")]
    [InlineData("var prompt = $\"Summarize {{{{$language}}}}: {text}\"; await kernel.InvokePromptAsync([|prompt|], new() { [\"language\"] = \"en\" });")]
    [InlineData("var function = kernel.CreateFunctionFromPrompt([|$\"Summarize: {text}\"|]); await kernel.InvokeAsync(function);")]
    [InlineData("_ = KernelFunctionFactory.CreateFromPrompt([|\"Summarize: \" + text.Trim()|]);")]
    [InlineData("_ = kernel.CreateFunctionFromPrompt(new PromptTemplateConfig([|$\"Summarize: {text}\"|]));")]
    [InlineData("_ = new PromptTemplateConfig { Template = [|$\"Summarize: {text}\"|], TemplateFormat = \"semantic-kernel\" };")]
    [InlineData("_ = PromptTemplateConfig.FromJson([|\"{ \\\"template\\\": \\\"\" + text + \"\\\" }\"|]);")]
    [InlineData("await The<IChatCompletionService>().GetChatMessageContentAsync([|$\"Summarize: {text}\"|]);")]
    [InlineData("await The<IChatCompletionService>().GetChatMessageContentsAsync([|text|]);")]
    [InlineData("await foreach (var part in The<IChatCompletionService>().GetStreamingChatMessageContentsAsync([|$\"<message role='user'>{text}</message>\"|])) { }")]
    [InlineData("The<PromptRenderContext>().RenderedPrompt += [|text|];")]
    public Task Reports_request_data_in_template_of_Semantic_Kernel(string statement) => VerifyActionAsync(statement, SemanticKernel);

    [Theory]
    [InlineData("await HandlebarsKernelExtensions.InvokeHandlebarsPromptAsync(kernel, [|$\"Summarize {text}\"|]);")]
    [InlineData("_ = PromptYamlKernelExtensions.CreateFunctionFromPromptYaml(kernel, [|\"template: \" + text|]);")]
    [InlineData("_ = KernelFunctionYaml.FromPromptYaml([|$\"template: Summarize {text}\"|]);")]
    [InlineData("_ = PromptyKernelExtensions.CreateFunctionFromPrompty(kernel, [|\"system: \" + text|]);")]
    public Task Reports_request_data_in_template_of_other_format(string statement) => VerifyActionAsync(statement, SemanticKernel, Satellites);

    [Theory]
    [InlineData("_ = new OllamaSharp.Models.GenerateRequest { Template = [|\"{{ .System }} \" + text|] };", "OllamaSharp")]
    [InlineData("_ = LangChain.Chains.Chain.Template([|$\"Summarize {text}\"|]);", "LangChain")]
    [InlineData("The<Microsoft.ML.OnnxRuntimeGenAI.Tokenizer>().ApplyChatTemplate([|text|], \"[]\", \"\", true);", "Microsoft.ML.OnnxRuntimeGenAI")]
    public Task Reports_each_SDK(string statement, string sdk) => FlowRuleTest.VerifyAsync(
        RuleTable.InputInTemplate, FlowCode.InAction(statement), FlowCode.Stubs(sdk));

    [Theory]
    [InlineData("var text = (await client.GetResponseAsync(\"hello\")).Text;")]
    [InlineData("var text = await http.GetStringAsync(\"https://example.org\");")]
    [InlineData("var text = (string?)(await kernel.InvokePromptAsync(\"Write a haiku.\")).GetValue<string>();")]
    [InlineData("var text = (await The<ModelContextProtocol.Client.McpClient>().CallToolAsync(\"read\")).Content.OfType<ModelContextProtocol.Protocol.TextContentBlock>().First().Text;")]
    public Task Reports_each_source(string statement) => FlowRuleTest.VerifyAsync(
        RuleTable.InputInTemplate,
        Usings + FlowCode.InMethod("var kernel = The<Kernel>(); " + statement + " await kernel.InvokePromptAsync([|$\"Summarize: {text}\"|]);"),
        SemanticKernel);

    [Theory]
    [InlineData("await kernel.InvokePromptAsync(\"Summarize: {{$text}}\", new() { [\"text\"] = text });")]
    [InlineData("await kernel.InvokePromptAsync(\"Summarize: {{$text}}\", new KernelArguments { { \"text\", text } });")]
    [InlineData("var arguments = new KernelArguments(); arguments[\"text\"] = $\"Title: {text}\"; await kernel.InvokePromptAsync(\"Summarize: {{$text}}\", arguments);")]
    [InlineData("await kernel.InvokePromptAsync($\"Give {number} names.\");")]
    [InlineData("await kernel.InvokePromptAsync($\"Describe order {id} of {kind}.\");")]
    [InlineData("if (text is \"en\" or \"de\") await kernel.InvokePromptAsync($\"Write a haiku in {text}.\");")]
    [InlineData("if (new[] { \"en\", \"de\" }.Contains(text)) await kernel.InvokePromptAsync($\"Write a haiku in {text}.\");")]
    [InlineData("if (!Regex.IsMatch(text, \"^[a-z]{2}$\")) return; await kernel.InvokePromptAsync($\"Write a haiku in {text}.\");")]
    [InlineData("var language = text switch { \"de\" => \"German\", _ => \"English\" }; await kernel.InvokePromptAsync($\"Write a haiku in {language}.\");")]
    [InlineData("var history = new ChatHistory(); history.AddUserMessage(text); await The<IChatCompletionService>().GetChatMessageContentAsync(history);")]
    [InlineData("_ = new PromptTemplateConfig(\"Summarize: {{$text}}\") { InputVariables = [new() { Name = \"text\", Default = text }] };")]
    public Task DoesNotReport_safe_form(string statement) => VerifyActionAsync(statement, SemanticKernel);

    [Theory]
    [InlineData("await kernel.InvokePromptAsync(Console.ReadLine()!);")]
    [InlineData("_ = kernel.CreateFunctionFromPrompt(File.ReadAllText(\"prompts/summarize.txt\"));")]
    [InlineData("_ = kernel.CreateFunctionFromPrompt(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, configuration[\"Prompts:Summary\"]!)));")]
    [InlineData("_ = kernel.CreateFunctionFromPrompt($\"You answer in {configuration[\"Language\"]}. {{{{$text}}}}\");")]
    [InlineData("foreach (var file in Directory.GetFiles(\"prompts\")) _ = kernel.CreateFunctionFromPrompt(await File.ReadAllTextAsync(file));")]
    public Task DoesNotReport_templates_of_the_operator(string statement) => FlowRuleTest.VerifyAsync(
        RuleTable.InputInTemplate, Usings + FlowCode.InMethod("var kernel = The<Kernel>(); " + statement), SemanticKernel);

    [Fact]
    public Task DoesNotReport_prompt_that_a_service_has_cleaned() => FlowRuleTest.VerifyAsync(
        RuleTable.InputInTemplate,
        Usings + FlowCode.InMethod(
            """
            var context = The<PromptRenderContext>();
                    var cleaned = await http.PostAsync("https://privacy.example", new StringContent(context.RenderedPrompt!));
                    context.RenderedPrompt = await cleaned.Content.ReadAsStringAsync();
            """),
        SemanticKernel);

    [Fact]
    public Task Reports_template_of_an_assistant_with_several_services() => FlowRuleTest.VerifyAsync(
        RuleTable.InputInTemplate,
        Usings + FlowCode.InFile(
            """
            public sealed record Question(string Product, string Language, string Text);

            [ApiController]
            [Route("reviews")]
            public sealed class ReviewsController(ReviewSummaries summaries, ILogger<ReviewsController> logger) : ControllerBase
            {
                [HttpPost("summary")]
                public async Task<IActionResult> SummarizeAsync(Question question, CancellationToken cancellationToken)
                {
                    if (question.Text.Length > 2000)
                        return BadRequest();

                    logger.LogInformation("A summary is asked for");
                    return Ok(await summaries.SummarizeAsync(question, cancellationToken));
                }

                [HttpPost("translation")]
                public async Task<IActionResult> TranslateAsync(Question question, CancellationToken cancellationToken) =>
                    Ok(await summaries.TranslateAsync(question, cancellationToken));
            }

            public sealed class ReviewSummaries(Kernel kernel)
            {
                private static readonly Dictionary<string, string> Languages = new() { ["de"] = "German", ["fr"] = "French" };

                public async Task<string?> SummarizeAsync(Question question, CancellationToken cancellationToken)
                {
                    var prompt = new StringBuilder("You summarize reviews of one product.").AppendLine();
                    prompt.Append("The product is ").AppendLine(question.Product);
                    prompt.AppendLine("{{$text}}");
                    var arguments = new KernelArguments { ["text"] = question.Text };
                    return await kernel.InvokePromptAsync<string>([|prompt.ToString()|], arguments, cancellationToken: cancellationToken);
                }

                public async Task<string?> TranslateAsync(Question question, CancellationToken cancellationToken)
                {
                    if (!Languages.TryGetValue(question.Language, out var language))
                        throw new ArgumentException("The language is not known.", nameof(question));

                    return await kernel.InvokePromptAsync<string>(
                        $"Translate to {language}: {{{{$text}}}}", new() { ["text"] = question.Text }, cancellationToken: cancellationToken);
                }
            }
            """),
        SemanticKernel);

    [Fact]
    public Task Reports_what_a_model_gives_to_a_plugin() => FlowRuleTest.VerifyAsync(
        RuleTable.InputInTemplate,
        Usings + FlowCode.InFile(
            """
            public sealed class WritingPlugin
            {
                private const string Style = "Write in short sentences.";

                [KernelFunction("rewrite")]
                [Description("Rewrites a text.")]
                public async Task<string?> RewriteAsync(Kernel kernel, [Description("The text.")] string text)
                {
                    var function = KernelFunctionFactory.CreateFromPrompt([|Compose(text)|], functionName: "rewriteText");
                    return (await kernel.InvokeAsync(function)).GetValue<string>();
                }

                [KernelFunction("shorten")]
                [Description("Shortens a text.")]
                public async Task<string?> ShortenAsync(Kernel kernel, [Description("The text.")] string text)
                {
                    var function = KernelFunctionFactory.CreateFromPrompt(Style + " Shorten: {{$text}}", functionName: "shortenText");
                    return (await kernel.InvokeAsync(function, new() { ["text"] = text })).GetValue<string>();
                }

                private static string Compose(string text) => $"{Style} Rewrite: {text}";
            }

            public static class Plugins
            {
                public static void Add(Kernel kernel) => kernel.Plugins.AddFromType<WritingPlugin>();
            }
            """),
        SemanticKernel);

    [Fact]
    public Task Reports_message_that_names_source_sink_and_way() => new FlowRuleTest(
        RuleTable.InputInTemplate,
        Usings + FlowCode.InFile(
            """
            public class Questions(Kernel kernel) : ControllerBase
            {
                public Task Post({|#1:string topic|}) => Ask(topic);

                private Task Ask({|#2:string about|}) => kernel.InvokePromptAsync({|#0:$"Tell of {about}"|});
            }
            """),
        SemanticKernel)
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.InputInTemplate.Descriptor).WithLocation(0).WithLocation(1).WithLocation(2)
                .WithArguments("topic", "InvokePromptAsync(promptTemplate)"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_type_that_only_looks_alike() => FlowRuleTest.VerifyAsync(
        RuleTable.InputInTemplate,
        FlowCode.InAction(
            """
            var kernel = new Kernel();
                    await kernel.InvokePromptAsync($"Summarize: {text}");
                    _ = new PromptTemplateConfig(text);
            """) + """

            public sealed class Kernel { public Task InvokePromptAsync(string promptTemplate) => Task.CompletedTask; }
            public sealed record PromptTemplateConfig(string Template);
            """);

    private static Task VerifyActionAsync(string statement, params string[] sdks) => FlowRuleTest.VerifyAsync(
        RuleTable.InputInTemplate, Usings + FlowCode.InAction("var kernel = The<Kernel>(); " + statement), sdks);
}

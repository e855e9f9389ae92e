using SecureAiAnalyzers.CodeFixes.Prompts;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

public sealed class InputInTemplateFixTests
{
    [Theory]
    [InlineData(
        "await kernel.InvokePromptAsync([|$\"Summarize: {text}\"|]);",
        "await kernel.InvokePromptAsync(\"Summarize: {{$text}}\", new KernelArguments { [\"text\"] = text });")]
    [InlineData(
        "await kernel.InvokePromptAsync<string>([|$\"Compare {text} with {note.Title} and {text}.\"|]);",
        "await kernel.InvokePromptAsync<string>(\"Compare {{$text}} with {{$title}} and {{$text}}.\", new KernelArguments { [\"text\"] = text, [\"title\"] = note.Title });")]
    [InlineData(
        "await kernel.InvokePromptAsync([|\"Summarize: \" + text + \" in \" + number + \" words\"|]);",
        "await kernel.InvokePromptAsync(\"Summarize: {{$text}} in \" + number + \" words\", new KernelArguments { [\"text\"] = text });")]
    [InlineData(
        "await kernel.InvokePromptAsync([|$\"Summarize in {number} words: {text}\"|]);",
        "await kernel.InvokePromptAsync($\"Summarize in {number} words: {{{{$text}}}}\", new KernelArguments { [\"text\"] = text });")]
    [InlineData(
        "await kernel.InvokePromptAsync([|$@\"Summarize: \"\"{text}\"\"\"|], cancellationToken: default);",
        "await kernel.InvokePromptAsync(@\"Summarize: \"\"{{$text}}\"\"\", cancellationToken: default, arguments: new KernelArguments { [\"text\"] = text });")]
    [InlineData(
        "await kernel.InvokePromptAsync([|$\"Summarize: {text}\"|], null);",
        "await kernel.InvokePromptAsync(\"Summarize: {{$text}}\", new KernelArguments { [\"text\"] = text });")]
    [InlineData(
        "await foreach (var part in kernel.InvokePromptStreamingAsync([|$\"Summarize: {text.Trim()}\"|])) { }",
        "await foreach (var part in kernel.InvokePromptStreamingAsync(\"Summarize: {{$text}}\", new KernelArguments { [\"text\"] = text.Trim() })) { }")]
    [InlineData(
        "await kernel.InvokePromptAsync([|$\"Answer {note}\"|]);",
        "await kernel.InvokePromptAsync(\"Answer {{$note}}\", new KernelArguments { [\"note\"] = $\"{note}\" });")]
    public Task Fixes_text_that_is_written_in_place(string statement, string fixedStatement) => VerifyAsync(statement, fixedStatement);

    [Theory]
    [InlineData(
        "await kernel.InvokePromptAsync([|$\"Summarize in {{{{$language}}}}: {text}\"|], new() { [\"language\"] = \"en\" });",
        "await kernel.InvokePromptAsync(\"Summarize in {{$language}}: {{$text}}\", new() { [\"language\"] = \"en\", [\"text\"] = text });")]
    [InlineData(
        "await kernel.InvokePromptAsync([|$\"Summarize {{{{$text}}}}: {text}\"|], new KernelArguments { { \"text\", \"briefly\" } });",
        "await kernel.InvokePromptAsync(\"Summarize {{$text}}: {{$text2}}\", new KernelArguments { { \"text\", \"briefly\" }, { \"text2\", text } });")]
    [InlineData(
        "await kernel.InvokePromptAsync([|$\"Summarize: {text}\"|], new KernelArguments(new PromptExecutionSettings()));",
        "await kernel.InvokePromptAsync(\"Summarize: {{$text}}\", new KernelArguments(new PromptExecutionSettings()) { [\"text\"] = text });")]
    [InlineData(
        "var arguments = new KernelArguments();\n        await kernel.InvokePromptAsync([|$\"Summarize: {text}\"|], arguments);",
        "var arguments = new KernelArguments();\n        arguments[\"text\"] = text;\n        await kernel.InvokePromptAsync(\"Summarize: {{$text}}\", arguments);")]
    public Task Fixes_arguments_that_are_there(string statement, string fixedStatement) => VerifyAsync(statement, fixedStatement);

    [Theory]
    [InlineData(
        "var prompt = $\"Summarize: {text}\";\n        await kernel.InvokePromptAsync([|prompt|]);",
        "var prompt = \"Summarize: {{$text}}\";\n        await kernel.InvokePromptAsync(prompt, new KernelArguments { [\"text\"] = text });")]
    [InlineData(
        "var prompt = \"Summarize: \" + note.Text;\n        await kernel.InvokePromptAsync([|prompt|], new() { [\"language\"] = \"en\" });",
        "var prompt = \"Summarize: {{$note}}\";\n        await kernel.InvokePromptAsync(prompt, new() { [\"language\"] = \"en\", [\"note\"] = note.Text });")]
    public Task Fixes_text_in_a_local(string statement, string fixedStatement) => VerifyAsync(statement, fixedStatement);

    [Theory]
    [InlineData(
        "var summary = kernel.CreateFunctionFromPrompt([|$\"Summarize: {text}\"|]);\n        await kernel.InvokeAsync(summary);",
        "var summary = kernel.CreateFunctionFromPrompt(\"Summarize: {{$text}}\");\n        await kernel.InvokeAsync(summary, new KernelArguments { [\"text\"] = text });")]
    [InlineData(
        "var summary = kernel.CreateFunctionFromPrompt([|\"Summarize: \" + note.Text|], functionName: \"Summary\");\n        await summary.InvokeAsync(kernel, new() { [\"language\"] = \"en\" });",
        "var summary = kernel.CreateFunctionFromPrompt(\"Summarize: {{$note}}\", functionName: \"Summary\");\n        await summary.InvokeAsync(kernel, new() { [\"language\"] = \"en\", [\"note\"] = note.Text });")]
    [InlineData(
        "await kernel.CreateFunctionFromPrompt([|$\"Summarize: {text}\"|]).InvokeAsync<string>(kernel);",
        "await kernel.CreateFunctionFromPrompt(\"Summarize: {{$text}}\").InvokeAsync<string>(kernel, new KernelArguments { [\"text\"] = text });")]
    [InlineData(
        "await kernel.InvokeAsync(KernelFunctionFactory.CreateFromPrompt([|$\"Summarize: {text}\"|]));",
        "await kernel.InvokeAsync(KernelFunctionFactory.CreateFromPrompt(\"Summarize: {{$text}}\"), new KernelArguments { [\"text\"] = text });")]
    [InlineData(
        "var prompt = $\"Summarize: {text}\";\n        var summary = kernel.CreateFunctionFromPrompt([|prompt|]);\n        await summary.InvokeAsync(kernel);",
        "var prompt = \"Summarize: {{$text}}\";\n        var summary = kernel.CreateFunctionFromPrompt(prompt);\n        await summary.InvokeAsync(kernel, new KernelArguments { [\"text\"] = text });")]
    public Task Fixes_template_of_a_function_that_is_run_once(string statement, string fixedStatement) => VerifyAsync(statement, fixedStatement);

    [Fact]
    public Task Fixes_raw_text() => VerifyAsync(
        """"
        await kernel.InvokePromptAsync([|$"""
                    Summarize for {note.Title}:
                    {text}
                    """|]);
        """",
        """"
        await kernel.InvokePromptAsync("""
                    Summarize for {{$title}}:
                    {{$text}}
                    """, new KernelArguments { ["title"] = note.Title, ["text"] = text });
        """");

    [Theory]
    [InlineData(
        "await kernel.InvokePromptAsync([|$\"Summarize: {text}\"|], templateFormat: \"handlebars\", promptTemplateFactory: The<IPromptTemplateFactory>());",
        "await kernel.InvokePromptAsync(\"Summarize: {{text}}\", templateFormat: \"handlebars\", promptTemplateFactory: The<IPromptTemplateFactory>(), arguments: new KernelArguments { [\"text\"] = text });")]
    [InlineData(
        "var message = text; await kernel.InvokePromptAsync([|$\"Summarize: {message}\"|], [], \"liquid\");",
        "var message = text; await kernel.InvokePromptAsync(\"Summarize: {{messageText}}\", new KernelArguments { [\"messageText\"] = message }, \"liquid\");")]
    public Task Fixes_template_of_another_format(string statement, string fixedStatement) =>
        VerifyAsync(statement.Replace("[],", "new KernelArguments(),", StringComparison.Ordinal), fixedStatement);

    [Theory]
    [InlineData("await kernel.InvokePromptAsync([|text|]);")]
    [InlineData("await kernel.InvokePromptAsync([|$\"{text}\"|]);")]
    [InlineData("await kernel.InvokePromptAsync([|$\"Summarize: {text,20}\"|]);")]
    [InlineData("await kernel.InvokePromptAsync([|string.Format(\"Summarize: {0}\", text)|]);")]
    [InlineData("await kernel.InvokePromptAsync([|$\"Summarize: {text}\"|], templateFormat: The<string>(), promptTemplateFactory: The<IPromptTemplateFactory>());")]
    [InlineData("await kernel.InvokePromptAsync([|$\"Summarize: {text}\"|], The<KernelArguments>());")]
    [InlineData("var arguments = new KernelArguments(); if ((await kernel.InvokePromptAsync([|$\"Is this rude: {text}\"|], arguments)).ToString() == \"yes\") return;")]
    [InlineData("var prompt = $\"Summarize: {text}\"; text = \"other\"; await kernel.InvokePromptAsync([|prompt|]);")]
    [InlineData("var prompt = $\"Summarize: {text}\"; await kernel.InvokePromptAsync([|prompt|]); Console.WriteLine(prompt);")]
    [InlineData("_ = kernel.CreateFunctionFromPrompt([|$\"Summarize: {text}\"|]);")]
    [InlineData("var summary = kernel.CreateFunctionFromPrompt([|$\"Summarize: {text}\"|]); await summary.InvokeAsync(kernel); await kernel.InvokeAsync(summary);")]
    [InlineData("var summary = kernel.CreateFunctionFromPrompt([|$\"Summarize: {text}\"|]); text = \"\"; await summary.InvokeAsync(kernel);")]
    [InlineData("var summary = kernel.CreateFunctionFromPrompt([|$\"Summarize: {text}\"|]); Console.WriteLine(summary);")]
    [InlineData("kernel.Plugins.AddFromFunctions(\"texts\", [kernel.CreateFunctionFromPrompt([|$\"Summarize: {text}\"|])]);")]
    [InlineData("await Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions.GetChatMessageContentAsync(The<Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService>(), [|$\"Summarize: {text}\"|]);")]
    public Task OffersNoFix_of_other_template(string statement) => VerifyAsync(statement, statement);

    [Fact]
    public Task Fixes_all_of_one_file_and_keeps_what_the_application_has_fixed() => VerifyAsync(
        """
        var style = "Use {{$language}}.";
                await kernel.InvokePromptAsync([|$"{style} Summarize: {text}"|], new() { ["language"] = "en" });
                var arguments = new KernelArguments { ["language"] = "de" };
                var answer = await kernel.InvokePromptAsync([|$"{style} Shorten: {note.Text}"|], arguments);
                await kernel.InvokePromptAsync([|text|]);
        """,
        """
        var style = "Use {{$language}}.";
                await kernel.InvokePromptAsync($"{style} Summarize: {{{{$text}}}}", new() { ["language"] = "en", ["text"] = text });
                var arguments = new KernelArguments { ["language"] = "de" };
                arguments["note"] = note.Text;
                var answer = await kernel.InvokePromptAsync($"{style} Shorten: {{{{$note}}}}", arguments);
                await kernel.InvokePromptAsync([|text|]);
        """);

    private static Task VerifyAsync(string statement, string fixedStatement) => new FlowFixTest<InputInTemplateFix>(
        RuleTable.InputInTemplate, In(statement), In(fixedStatement), "Microsoft.SemanticKernel").RunAsync();

    private static string In(string statement) =>
        "using Microsoft.SemanticKernel;\n" + FlowCode.InAction("var kernel = The<Kernel>(); var note = new Note(text, text);\n        " + statement);
}

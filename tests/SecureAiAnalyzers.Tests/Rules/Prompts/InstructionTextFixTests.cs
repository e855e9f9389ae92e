using SecureAiAnalyzers.CodeFixes.Prompts;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

public sealed class InstructionTextFixTests
{
    [Theory]
    [InlineData(
        "List<ChatMessage> messages = [new(ChatRole.System, [|$\"You know {text}.\"|]), new(ChatRole.User, \"hello\")];",
        "List<ChatMessage> messages = [new(ChatRole.System, \"You know (given below).\"), new(ChatRole.User, $\"Text: {text}\"), new(ChatRole.User, \"hello\")];")]
    [InlineData(
        "List<ChatMessage> messages = [new ChatMessage(ChatRole.System, [|\"You know \" + text + \".\"|])];",
        "List<ChatMessage> messages = [new ChatMessage(ChatRole.System, \"You know (given below).\"), new ChatMessage(ChatRole.User, $\"Text: {text}\")];")]
    [InlineData(
        "var messages = new List<ChatMessage> { new(ChatRole.System, [|$\"You know {text}.\"|]), };",
        "var messages = new List<ChatMessage> { new(ChatRole.System, \"You know (given below).\"), new(ChatRole.User, $\"Text: {text}\"), };")]
    [InlineData(
        "var messages = new[] { new ChatMessage(ChatRole.System, [|$\"You know {text}.\"|]) };",
        "var messages = new[] { new ChatMessage(ChatRole.System, \"You know (given below).\"), new ChatMessage(ChatRole.User, $\"Text: {text}\") };")]
    [InlineData(
        "List<ChatMessage> messages = [new(ChatRole.System, [|$\"Answer in {number} words about {text}.\"|])];",
        "List<ChatMessage> messages = [new(ChatRole.System, $\"Answer in {number} words about (given below).\"), new(ChatRole.User, $\"Text: {text}\")];")]
    [InlineData(
        "const string task = \"You help.\"; List<ChatMessage> messages = [new(ChatRole.System, [|$\"{task} You know {text}.\"|])];",
        "const string task = \"You help.\"; List<ChatMessage> messages = [new(ChatRole.System, $\"{task} You know (given below).\"), new(ChatRole.User, $\"Text: {text}\")];")]
    [InlineData(
        "List<ChatMessage> messages = [new(ChatRole.System, [|$\"You know {text} and {text.Trim()}.\"|])];",
        "List<ChatMessage> messages = [new(ChatRole.System, \"You know (given below) and (given below).\"), new(ChatRole.User, $\"Text: {text}\\nText: {text.Trim()}\")];")]
    [InlineData(
        "var task = $\"You know {text}.\"; List<ChatMessage> messages = [new(ChatRole.System, [|task|]), new(ChatRole.User, \"hello\")];",
        "var task = \"You know (given below).\"; List<ChatMessage> messages = [new(ChatRole.System, task), new(ChatRole.User, $\"Text: {text}\"), new(ChatRole.User, \"hello\")];")]
    [InlineData(
        "OpenAI.Chat.ChatMessage[] messages = [new OpenAI.Chat.SystemChatMessage([|$\"You know {text}.\"|])];",
        "OpenAI.Chat.ChatMessage[] messages = [new OpenAI.Chat.SystemChatMessage(\"You know (given below).\"), new OpenAI.Chat.UserChatMessage($\"Text: {text}\")];")]
    [InlineData(
        "OpenAI.Chat.ChatMessage[] messages = [OpenAI.Chat.ChatMessage.CreateDeveloperMessage([|$\"You know {text}.\"|])];",
        "OpenAI.Chat.ChatMessage[] messages = [OpenAI.Chat.ChatMessage.CreateDeveloperMessage(\"You know (given below).\"), OpenAI.Chat.ChatMessage.CreateUserMessage($\"Text: {text}\")];")]
    [InlineData(
        "var note = new Note(text, text); List<ChatMessage> messages = [new(ChatRole.System, [|$\"You know {note.Title} of {note.Text}.\"|])];",
        "var note = new Note(text, text); List<ChatMessage> messages = [new(ChatRole.System, \"You know (given below) of (given below).\"), new(ChatRole.User, $\"Title: {note.Title}\\nNote: {note.Text}\")];")]
    [InlineData(
        "var companyName = text; List<ChatMessage> messages = [new(ChatRole.System, [|$\"You know {companyName}.\"|])];",
        "var companyName = text; List<ChatMessage> messages = [new(ChatRole.System, \"You know (given below).\"), new(ChatRole.User, $\"Company name: {companyName}\")];")]
    public Task Fixes_list_by_a_user_message(string statement, string fixedStatement) => VerifyAsync(statement, fixedStatement);

    [Fact]
    public Task Fixes_list_of_several_lines_and_keeps_its_layout() => VerifyAsync(
        """
        List<ChatMessage> messages =
                [
                    new(ChatRole.System, [|$"You know {text}."|]), // the instructions
                    new(ChatRole.User, "hello"),
                ];
        """,
        """
        List<ChatMessage> messages =
                [
                    new(ChatRole.System, "You know (given below)."), // the instructions
                    new(ChatRole.User, $"Text: {text}"),
                    new(ChatRole.User, "hello"),
                ];
        """);

    [Fact]
    public Task Fixes_concatenation_of_several_lines_and_keeps_its_layout() => VerifyAsync(
        """
        List<ChatMessage> messages =
                [
                    new(ChatRole.System, [|"You help. " +
                        "You know " + text + // what was asked
                        "."|]),
                ];
        """,
        """
        List<ChatMessage> messages =
                [
                    new(ChatRole.System, "You help. " +
                        "You know " + "(given below)" + // what was asked
                        "."),
                    new(ChatRole.User, $"Text: {text}"),
                ];
        """);

    [Fact]
    public Task Fixes_last_element_of_several_lines() => VerifyAsync(
        """
        List<ChatMessage> messages =
                [
                    new(ChatRole.User, "hello"),
                    new(ChatRole.System, [|$"You know {text}."|])
                ];
        """,
        """
        List<ChatMessage> messages =
                [
                    new(ChatRole.User, "hello"),
                    new(ChatRole.System, "You know (given below)."),
                    new(ChatRole.User, $"Text: {text}")
                ];
        """);

    [Fact]
    public Task Fixes_add_by_a_second_statement() => VerifyAsync(
        """
        var messages = new List<ChatMessage>();
                messages.Add(new ChatMessage(ChatRole.System, [|$"You know {text}."|])); // the instructions
                messages.Add(new ChatMessage(ChatRole.User, "hello"));
        """,
        """
        var messages = new List<ChatMessage>();
                messages.Add(new ChatMessage(ChatRole.System, "You know (given below).")); // the instructions
                messages.Add(new ChatMessage(ChatRole.User, $"Text: {text}"));
                messages.Add(new ChatMessage(ChatRole.User, "hello"));
        """);

    [Fact]
    public Task Fixes_add_that_shares_its_line() => VerifyAsync(
        """
        var messages = new List<ChatMessage>();
                messages.Add(new(ChatRole.System, [|$"You know {text}."|])); messages.Add(new(ChatRole.User, "hello"));
        """,
        """
        var messages = new List<ChatMessage>();
                messages.Add(new(ChatRole.System, "You know (given below).")); messages.Add(new(ChatRole.User, $"Text: {text}")); messages.Add(new(ChatRole.User, "hello"));
        """);

    [Theory]
    [InlineData("The<Microsoft.SemanticKernel.ChatCompletion.ChatHistory>()", "AddSystemMessage(", "AddUserMessage(", "Microsoft.SemanticKernel")]
    [InlineData(
        "The<Microsoft.SemanticKernel.ChatCompletion.ChatHistory>()", "AddMessage(Microsoft.SemanticKernel.ChatCompletion.AuthorRole.System, ",
        "AddMessage(Microsoft.SemanticKernel.ChatCompletion.AuthorRole.User, ", "Microsoft.SemanticKernel")]
    [InlineData("The<LLama.ChatSession>()", "AddSystemMessage(", "AddUserMessage(", "LLamaSharp")]
    public Task Fixes_conversation_by_a_second_statement(string conversation, string system, string user, string stub) => VerifyAsync(
        $$"""
        {{conversation}}.{{system}}[|$"You know {text}."|]);
        """,
        $$"""
        {{conversation}}.{{system}}"You know (given below).");
                {{conversation}}.{{user}}$"Text: {text}");
        """,
        stub);

    [Theory]
    [InlineData("List<ChatMessage> messages = [new(ChatRole.System, [|text|])];")]
    [InlineData("List<ChatMessage> messages = [new(ChatRole.System, [|$\"{text}\"|])];")]
    [InlineData("List<ChatMessage> messages = [new(ChatRole.System, [|string.Format(\"You know {0}.\", text)|])];")]
    [InlineData("List<ChatMessage> messages = [new(ChatRole.System, [|$\"You know {text,10}.\"|])];")]
    [InlineData("var message = new ChatMessage(ChatRole.System, [|$\"You know {text}.\"|]);")]
    [InlineData("var role = ChatRole.System; List<ChatMessage> messages = [new(role, [|$\"You know {text}.\"|])];")]
    [InlineData("List<ChatMessage> messages = [new(ChatRole.System, [|$\"You know {text}.\"|]) { AuthorName = \"shop\" }];")]
    [InlineData("_ = new ChatOptions { Instructions = [|$\"You know {text}.\"|] };")]
    [InlineData("_ = AIFunctionFactory.Create(() => 1, \"lookup\", [|$\"Looks up {text}.\"|]);")]
    [InlineData("var task = text; List<ChatMessage> messages = [new(ChatRole.System, [|task|])];")]
    [InlineData("var task = $\"You know {text}.\"; Console.WriteLine(task); List<ChatMessage> messages = [new(ChatRole.System, [|task|])];")]
    [InlineData("var task = $\"You know {text.Trim()}.\"; List<ChatMessage> messages = [new(ChatRole.System, [|task|])];")]
    [InlineData("var other = text; var task = $\"You know {other}.\"; other = \"nothing\"; List<ChatMessage> messages = [new(ChatRole.System, [|task|])];")]
    public Task OffersNoFix_of_other_form(string statement) => VerifyAsync(statement, statement);

    [Fact]
    public Task Fixes_text_of_a_local_where_it_is_composed() => VerifyAsync(
        """
        var task = "You know " + text;
                var messages = new List<ChatMessage>();
                messages.Add(new ChatMessage(ChatRole.System, [|task|]));
        """,
        """
        var task = "You know (given below)";
                var messages = new List<ChatMessage>();
                messages.Add(new ChatMessage(ChatRole.System, task));
                messages.Add(new ChatMessage(ChatRole.User, $"Text: {text}"));
        """);

    [Fact]
    public Task Fixes_all_of_one_list() => VerifyAsync(
        """
        List<ChatMessage> messages =
                [
                    new(ChatRole.System, [|$"You know {text}."|]),
                    new(ChatRole.System, [|"You like " + text|]),
                    new(ChatRole.System, [|text|]),
                ];
        """,
        """
        List<ChatMessage> messages =
                [
                    new(ChatRole.System, "You know (given below)."),
                    new(ChatRole.User, $"Text: {text}"),
                    new(ChatRole.System, "You like (given below)"),
                    new(ChatRole.User, $"Text: {text}"),
                    new(ChatRole.System, [|text|]),
                ];
        """);

    [Fact]
    public Task Fixes_retrieved_text() => new FlowFixTest<InstructionTextFix>(
        RuleTable.RetrievedTextInInstructions,
        FlowCode.InMethod("List<ChatMessage> messages = [new(ChatRole.System, [|$\"News: {await http.GetStringAsync(\"https://example.org\")}\"|])];"),
        FlowCode.InMethod("List<ChatMessage> messages = [new(ChatRole.System, \"News: (given below)\"), new(ChatRole.User, $\"Text: {await http.GetStringAsync(\"https://example.org\")}\")];"))
        .RunAsync();

    private static Task VerifyAsync(string statement, string fixedStatement, params string[] stubs) => new FlowFixTest<InstructionTextFix>(
        RuleTable.InputInInstructions, FlowCode.InAction(statement), FlowCode.InAction(fixedStatement), stubs).RunAsync();
}

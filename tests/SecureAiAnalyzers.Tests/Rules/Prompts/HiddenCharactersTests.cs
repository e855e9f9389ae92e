using System.Globalization;
using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Prompts;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

using Test = RuleTest<HiddenCharacters>;

/// <summary>SAI4008. In the texts of the test data, <c>&lt;200B&gt;</c> stands for the character itself.</summary>
public sealed class HiddenCharactersTests
{
    private const string SemanticKernel = "Microsoft.SemanticKernel";

    /// <summary>Hidden characters in a prompt, as they are.</summary>
    [Theory]
    [InlineData("Be kind.[|<E0049><E0067><E006E>|]")]
    [InlineData("[|<E0001>|]Be kind.")]
    [InlineData("Be [|<200B>|]kind.")]
    [InlineData("Be [|<200B><200B>|]kind.")]
    [InlineData("Be [|<2060>|]kind.")]
    [InlineData("Be [|<FEFF>|]kind.")]
    [InlineData("[|<FEFF>|]Be kind.")]
    [InlineData("Be [|<200C><200D><200C>|]kind.")]
    [InlineData("Be[|<200D>|]kind.")]
    [InlineData("Be [|<2063>|]kind.")]
    [InlineData("Be [|<202E>|]dnik")]
    [InlineData("[|<2066>|]Be kind.")]
    [InlineData("Be kind.[|<200E>|]")]
    [InlineData("Be kind.[|<200F>|]")]
    [InlineData("<0634><200F>[|<200F>|]")]
    [InlineData("a[|<FE00>|]")]
    [InlineData("<1F600><FE0F>[|<FE01><FE02>|]")]
    [InlineData("<1F600>[|<E0101><E0102>|]")]
    [InlineData("[|<001B>[31m|]Be kind.")]
    [InlineData("[|<001B>[2J|]Be kind.")]
    [InlineData("[|<009B>1m|]Be kind.")]
    [InlineData("<1F3F4>[|<E0067><E0062>|]")]
    [InlineData("<1F600>[|<200D>|]a")]
    public Task Reports_hidden_character(string text) => Test.VerifyAsync(Prompt($"\"{Written(text)}\""));

    /// <summary>Characters that people do not see and that are needed.</summary>
    [Theory]
    [InlineData("Be kind.")]
    [InlineData("H<00E9>llo W<00F6>rld <2013> <4E16><754C>")]
    [InlineData("<1F468><200D><1F469><200D><1F467>")]
    [InlineData("<1F3F3><FE0F><200D><1F308>")]
    [InlineData("<2764><FE0F> <26A0><FE0F> <2714><FE0F>")]
    [InlineData("<1F44D><1F3FD>")]
    [InlineData("<1F9D1><1F3FD><200D><1F4BB>")]
    [InlineData("1<FE0F><20E3> #<FE0F><20E3>")]
    [InlineData("<1F3F4><E0067><E0062><E0065><E006E><E0067><E007F>")]
    [InlineData("<0645><06CC><200C><062E><0648><0627><0647><0645>")]
    [InlineData("<0915><094D><200D><0937>")]
    [InlineData("<05E9><05DC><05D5><05DD> (C++)<200F>!")]
    [InlineData("<0E2A><0E27><0E31><0E2A><200B><0E14><0E35>")]
    [InlineData("<845B><E0100>")]
    [InlineData("<2229><FE00>")]
    [InlineData("tab\\tline\\nnull\\0")]
    [InlineData("a<00A0>b<202F>c<2009>d")]
    public Task DoesNotReport_needed_character(string text) => Test.VerifyAsync(Prompt($"\"{Written(text)}\""));

    /// <summary>The same, written in each of the ways of the language.</summary>
    [Theory]
    [InlineData("\"Be [|\\u200B|]kind.\"")]
    [InlineData("\"Be [|\\U0000200B|]kind.\"")]
    [InlineData("\"Be [|\\x200B|]kind.\"")]
    [InlineData("\"Be [|\\U000E0049|]kind.\"")]
    [InlineData("\"Be [|\\uDB40\\uDC49|]kind.\"")]
    [InlineData("\"[|\\x1b[31m|]Be kind.\"")]
    [InlineData("\"[|\\e[31m|]Be kind.\"")]
    [InlineData("\"[|\\u001b[1;31m|]Be kind.\"")]
    [InlineData("@\"Be [|<200B>|]kind.\"")]
    [InlineData("\"\"\"Be [|<200B>|]kind.\"\"\"")]
    [InlineData("\"\"\"\n            Be [|<200B>|]kind.\n            \"\"\"")]
    [InlineData("$\"Be [|<200B>|]kind to {name}.\"")]
    [InlineData("$\"Be kind to {name}.[|\\u200B|]\"")]
    [InlineData("$@\"Be [|<200B>|]kind to {name}.\"")]
    [InlineData("$\"\"\"Be [|<200B>|]kind to {name}.\"\"\"")]
    [InlineData("$\"{(name == null ? \"[|<200B>|]\" : name)}\"")]
    [InlineData("\"[|<200B>|]\"")]
    [InlineData("\"[|\\u200B\\u200B|]\"")]
    [InlineData("name + \"[|\\u200B|]\"")]
    [InlineData("string.Join(\"[|\\u200B|]\", name, name)")]
    public Task Reports_each_literal(string literal) => Test.VerifyAsync(Prompt(Written(literal)));

    [Theory]
    [InlineData("@\"Write \\u200B for a zero-width space.\"")]
    [InlineData("\"\"\"Write \\u200B for a zero-width space.\"\"\"")]
    [InlineData("\"Write \\\\u200B for a zero-width space.\"")]
    [InlineData("\"Write \\\\x1b[31m for red.\"")]
    [InlineData("$\"\"\"Write \\u200B to {name}.\"\"\"")]
    [InlineData("\"\\u00E9\\x41\\U0001F600\"")]
    [InlineData("\"\\x1b\"")]
    [InlineData("name /* <200B> */")]
    [InlineData("\"\\u200B\"")]
    [InlineData("\"\\uFEFF\"")]
    public Task DoesNotReport_other_literal(string literal) => Test.VerifyAsync(Prompt(Written(literal)));

    [Theory]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] public static partial string Run(string name)")]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] private static partial string Run(string name)")]
    [InlineData("[ModelContextProtocol.Server.McpServerPrompt] public static partial string Run(string name)")]
    public Task Reports_comment_of_partial_tool_method(string method) => VerifyCommentAsync(method, "Reads[|\u200B|] a file.");

    [Theory]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] public static string Run(string name)")]
    [InlineData("public static partial string Run(string name)")]
    public Task DoesNotReport_comment_that_no_model_reads(string method) => VerifyCommentAsync(method, "Reads\u200B a file.");

    private static Task VerifyCommentAsync(string method, string summary) => Test.VerifyAsync(
        $$"""
        public partial class Tools
        {
            /// <summary>{{summary}}</summary>
            {{method}} => name;

            {{(method.Contains("partial", StringComparison.Ordinal) ? method[(method.LastIndexOf(']') + 1)..] + ";" : "")}}
        }
        """);

    /// <summary>Ways of a text to the model.</summary>
    [Theory]
    [InlineData("_ = new ChatMessage(ChatRole.System, [HERE]);")]
    [InlineData("_ = new ChatMessage(ChatRole.User, [new TextContent([HERE])]);")]
    [InlineData("_ = new ChatMessage { Contents = [new TextContent([HERE])] };")]
    [InlineData("_ = new ChatMessage { Contents = { new TextContent([HERE]) } };")]
    [InlineData("_ = new ChatOptions { Instructions = [HERE] };")]
    [InlineData("await client.GetResponseAsync([HERE]);")]
    [InlineData("await client.GetResponseAsync([HERE] + name);")]
    [InlineData("await client.GetResponseAsync(name + \": \" + [HERE]);")]
    [InlineData("await client.GetResponseAsync(string.Format([HERE], name));")]
    [InlineData("await client.GetResponseAsync(string.Join([HERE], names));")]
    [InlineData("await client.GetResponseAsync([HERE].Replace(\"a\", name));")]
    [InlineData("await client.GetResponseAsync(name ?? [HERE]);")]
    [InlineData("await client.GetResponseAsync(name == null ? [HERE] : name);")]
    [InlineData("await client.GetResponseAsync(name switch { null => [HERE], _ => name });")]
    [InlineData("var text = [HERE]; await client.GetResponseAsync(text);")]
    [InlineData("const string Text = [HERE]; await client.GetResponseAsync($\"{Text} {name}\");")]
    [InlineData("string text; text = [HERE]; await client.GetResponseAsync(text);")]
    [InlineData("var (title, text) = (name, [HERE]); await client.GetResponseAsync(text);")]
    [InlineData("static string Same(string text) => text; await client.GetResponseAsync(Same([HERE]));")]
    [InlineData("await AskAsync(client, [HERE]);")]
    [InlineData("_ = AIFunctionFactory.Create(Run, \"run\", [HERE]);")]
    [InlineData("_ = AIFunctionFactory.Create(Run, name: [HERE]);")]
    [InlineData("_ = AIFunctionFactory.Create(Run, new AIFunctionFactoryOptions { Description = [HERE] });")]
    [InlineData("_ = new SystemChatMessage([HERE]);")]
    [InlineData("_ = OpenAI.Chat.ChatMessage.CreateUserMessage([HERE]);")]
    [InlineData("OpenAI.Chat.ChatMessage message = [HERE];")]
    [InlineData("_ = ChatTool.CreateFunctionTool(\"run\", [HERE]);")]
    [InlineData("_ = OpenAI.Responses.ResponseTool.CreateCustomTool([HERE]);")]
    [InlineData("_ = new OpenAI.Assistants.FunctionToolDefinition([HERE]);")]
    [InlineData("_ = new OpenAI.Realtime.RealtimeFunctionTool([HERE]);")]
    [InlineData("_ = new HostedToolSearchTool { Namespace = [HERE] };")]
    [InlineData("_ = new MessageCreateParams { MaxTokens = 9, Model = \"m\", Messages = [], System = [HERE] };")]
    [InlineData("_ = new McpServerOptions { ServerInstructions = [HERE] };")]
    [InlineData("_ = McpServerTool.Create(Run, new() { Title = [HERE] });")]
    public Task Reports_each_way(string statement) =>
        Test.VerifyAsync(Program(statement.Replace("[HERE]", "\"Be [|\\u200B|]kind {0}\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Console.WriteLine([HERE]);")]
    [InlineData("var text = [HERE]; Console.WriteLine(text);")]
    [InlineData("var message = new ChatMessage(ChatRole.User, name.Replace([HERE], \"\").Length.ToString());")]
    [InlineData("if (name == [HERE]) await client.GetResponseAsync(name);")]
    [InlineData("if (name.Contains([HERE])) await client.GetResponseAsync(name);")]
    [InlineData("await client.GetResponseAsync(name.Split([HERE])[0]);")]
    [InlineData("_ = new ChatOptions { ModelId = [HERE] };")]
    [InlineData("_ = new Uri([HERE]);")]
    [InlineData("throw new InvalidOperationException([HERE]);")]
    [InlineData("static string Same(string text) => text; Console.WriteLine(Same([HERE]));")]
    [InlineData("static string Same(string text) => text; Console.WriteLine(Same([HERE])); await client.GetResponseAsync(Same(name));")]
    [InlineData("var (title, text) = ([HERE], name); Console.WriteLine(title); await client.GetResponseAsync(text);")]
    [InlineData("Dictionary<string, string> texts = new() { [[HERE]] = name };")]
    [InlineData("await client.GetResponseAsync([HERE] == name ? \"a\" : \"b\");")]
    public Task DoesNotReport_other_place(string statement) =>
        Test.VerifyAsync(Program(statement.Replace("[HERE]", "\"Be \\u200Bkind {0}\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("_ = new Microsoft.SemanticKernel.ChatCompletion.ChatHistory([HERE]);", SemanticKernel)]
    [InlineData("new Microsoft.SemanticKernel.ChatCompletion.ChatHistory().AddUserMessage([HERE]);", SemanticKernel)]
    [InlineData("_ = new Microsoft.SemanticKernel.PromptTemplateConfig([HERE]);", SemanticKernel)]
    [InlineData("_ = Microsoft.SemanticKernel.KernelFunctionFactory.CreateFromMethod(Run, [HERE]);", SemanticKernel)]
    [InlineData("_ = new Microsoft.SemanticKernel.KernelFunctionFromMethodOptions { FunctionName = [HERE] };", SemanticKernel)]
    [InlineData("_ = Microsoft.SemanticKernel.KernelFunctionFactory.CreateFromPrompt(\"Hi\", functionName: [HERE]);", SemanticKernel)]
    [InlineData("_ = new Microsoft.Agents.AI.ChatClientAgent(client, [HERE]);", "Microsoft.Agents.AI.Satellites")]
    [InlineData("_ = new Microsoft.Agents.AI.TextSearchProviderOptions { FunctionToolName = [HERE] };", "Microsoft.Agents.AI.Satellites")]
    [InlineData("_ = new Microsoft.Agents.AI.AgentInlineSkill([HERE], \"Prices.\", \"Look.\");", "Microsoft.Agents.AI.Satellites")]
    [InlineData("_ = new Azure.AI.Inference.ChatRequestSystemMessage([HERE]);", "Azure.AI.Inference")]
    [InlineData("_ = new LLama.Common.ChatHistory.Message(LLama.Common.AuthorRole.User, [HERE]);", "LLamaSharp")]
    [InlineData("_ = new OllamaSharp.Models.Chat.Message { Content = [HERE] };", "OllamaSharp")]
    [InlineData("_ = Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage.FromUser([HERE]);", "Betalgo.Ranul.OpenAI")]
    [InlineData("_ = new Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AssistantCreateRequest { Instructions = [HERE] };", "Betalgo.Ranul.OpenAI")]
    [InlineData("_ = new Anthropic.Models.Beta.Agents.AgentCreateParams { Model = null, Name = \"helper\", System = [HERE] };", "Anthropic")]
    [InlineData("_ = new Amazon.BedrockRuntime.Model.SystemContentBlock { Text = [HERE] };", "AWSSDK.BedrockRuntime")]
    [InlineData("_ = new AutoGen.Core.TextMessage(AutoGen.Core.Role.User, [HERE]);", "AutoGen")]
    public Task Reports_each_SDK(string statement, string stub) =>
        Test.VerifyAsync(Program(statement.Replace("[HERE]", "\"Be [|\\u200B|]kind {0}\"", StringComparison.Ordinal)), stub);

    /// <summary>Descriptions and names of tools.</summary>
    [Theory]
    [InlineData("[McpServerTool, Description([HERE])] static string Ask(string text) => text;")]
    [InlineData("[McpServerTool] static string Ask([Description([HERE])] string text) => text;")]
    [InlineData("[McpServerTool] [return: Description([HERE])] static string Ask(string text) => text;")]
    [InlineData("[McpServerTool(Name = [HERE])] static string Ask(string text) => text;")]
    [InlineData("[McpServerTool(Title = [HERE])] static string Ask(string text) => text;")]
    [InlineData("[McpServerPrompt, Description([HERE])] static string Ask(string text) => text;")]
    [InlineData("[McpServerResource(Name = [HERE])] static string Ask(string text) => text;")]
    [InlineData("const string Text = [HERE]; [McpServerTool, Description(Text)] static string Ask(string text) => text;")]
    [InlineData("const string Text = [HERE]; [McpServerTool, Description(Text + \" Now.\")] static string Ask(string text) => text;")]
    [InlineData("static object Tool = AIFunctionFactory.Create(Ask); [Description([HERE])] static string Ask(string text) => text;")]
    [InlineData("static object Tool = AIFunctionFactory.Create(Ask); static string Ask([Description([HERE])] string text) => text;")]
    [InlineData("static object Tool = AIFunctionFactory.Create([Description([HERE])] (string text) => text);")]
    [InlineData("static object Tool = AIFunctionFactory.Create(([Description([HERE])] string text) => text);")]
    [InlineData("static object Tool = AIFunctionFactory.Create(Ask); [AIFunctionName([HERE])] static string Ask(string text) => text;")]
    [InlineData("static object Tool = AIFunctionFactory.Create(Ask); static string Ask([AIParameterName([HERE])] string text) => text;")]
    [InlineData("[KernelFunction([HERE])] static string Ask(string text) => text;")]
    [InlineData("[KernelFunction, Description([HERE])] static string Ask(string text) => text;")]
    public Task Reports_attribute_that_a_model_reads(string member) => VerifyAttributeAsync(member, reports: true);

    [Theory]
    [InlineData("[AIFunctionName([HERE])] static string Ask(string text) => text;")]
    [InlineData("[Description([HERE])] static string Ask(string text) => text;")]
    [InlineData("[Description([HERE])] public string Text { get; set; }")]
    [InlineData("[McpServerTool, Obsolete([HERE])] static string Ask(string text) => text;")]
    [InlineData("[McpServerTool, Contoso.Description([HERE])] static string Ask(string text) => text;")]
    public Task DoesNotReport_attribute_that_no_model_reads(string member) => VerifyAttributeAsync(member, reports: false);

    [Fact]
    public Task Reports_constant_of_another_type_where_it_is_written() => Test.VerifyAsync("""
        using Microsoft.Extensions.AI;

        static class Prompts
        {
            public const string System = Intro + "Answer in one sentence.";
            private const string Intro = "You help.[|\u200B|] ";
            public static readonly string Other = "Not a prompt.\u200B";
            public static string Rules { get; } = "Be kind.[|\u200B|]";
            public static string Made() => "Be brief.[|\u200B|]";
        }

        class Service
        {
            ChatMessage[] Ask() => [new(ChatRole.System, Prompts.System), new(ChatRole.System, Prompts.Rules), new(ChatRole.System, Prompts.Made())];
        }
        """);

    [Fact]
    public Task DoesNotReport_recursion() => Test.VerifyAsync("""
        class Service
        {
            static string A(string text) => B(text);
            static string B(string text) => text.Length > 9 ? A(text) : C;
            static string C => A("Be \u200Bkind.");
        }
        """);

    [Theory]
    [InlineData("\"a{|#0:\\u200B\\u200B|}\"", "U+200B")]
    [InlineData("\"{|#0:\\x1b[31m|}a\"", "U+001B")]
    [InlineData("\"a{|#0:\\u200B\\u2060\\U000E0041|}b\"", "U+200B, U+2060, U+E0041")]
    [InlineData("\"a{|#0:\\u200B\\u2060\\u2061\\u2062\\u200B|}b\"", "U+200B, U+2060, U+2061 and 1 more")]
    public Task Reports_message_that_names_characters_by_code_point(string literal, string characters) => new Test(Prompt(literal))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.HiddenCharacters.Descriptor).WithLocation(0).WithArguments("ChatMessage(content)", characters),
        },
    }.RunAsync();

    [Fact]
    public Task Reports_one_text_once() => new Test(Prompt("\"a{|#0:\\u200B|}b{|#1:\\u2060|}\""))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.HiddenCharacters.Descriptor)
                .WithLocation(0).WithLocation(1).WithArguments("ChatMessage(content)", "U+200B, U+2060"),
        },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_the_attribute() => new Test("""
        using System.ComponentModel;
        using ModelContextProtocol.Server;

        class Tools
        {
            [McpServerTool, Description("Asks.{|#0:\u200B|}")] string Ask(string text) => text;
        }
        """)
    {
        ExpectedDiagnostics = { new DiagnosticResult(RuleTable.HiddenCharacters.Descriptor).WithLocation(0).WithArguments("Description", "U+200B") },
    }.RunAsync();

    /// <summary>A test writes out what it sends to a filter; what it does not show is reported there too.</summary>
    [Theory]
    [InlineData("\"Be [|<200B>|]kind.\"")]
    public Task Reports_hidden_character_in_test_project(string literal) => new Test(Prompt(Written(literal))).WithProperty("IsTestProject", "true").RunAsync();

    [Theory]
    [InlineData("\"Be \\u200Bkind.\"")]
    [InlineData("\"\\x1b[31mBe kind.\"")]
    public Task DoesNotReport_escaped_character_in_test_project(string literal) =>
        new Test(Prompt(Written(literal))).WithProperty("IsTestProject", "true").RunAsync();

    [Fact]
    public Task Reports_declared_prompt() => Test.VerifyAsync("""
        using System;

        class Service
        {
            void Ask([SecureAi.Prompt] string text) { }
            void Run() => Ask("Be [|\u200B|]kind.");
        }

        namespace SecureAi
        {
            [AttributeUsage(AttributeTargets.Parameter)]
            class PromptAttribute : Attribute;
        }
        """);

    [Fact]
    public Task DoesNotReport_excluded_symbol() =>
        new Test(Prompt("\"Be \\u200Bkind.\"")).WithConfig("secure_ai.excluded_symbols = T:Service\n").RunAsync();

    [Fact]
    public Task DoesNotReport_generated_file() => Test.VerifyAsync("// <auto-generated/>\n" + Prompt("\"Be \\u200Bkind.\""));

    [Fact]
    public Task DoesNotReport_without_SDK() => new Test("class C { string Prompt() => \"Be \\u200Bkind.\"; }")
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    internal static string Prompt(string literal) => $$"""
        using Microsoft.Extensions.AI;

        class Service
        {
            ChatMessage Ask(string name) => new(ChatRole.System, {{literal}});
        }
        """;

    internal static string Program(string statement) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Anthropic.Models.Messages;
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;
        using OpenAI.Chat;
        using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

        class Service
        {
            static string Run(string text) => text;
            static Task AskAsync(IChatClient client, string text) => client.GetResponseAsync(text);

            async Task Ask(IChatClient client, string name, string[] names)
            {
                {{statement}}
                await Task.Yield();
            }
        }
        """;

    /// <summary>The text with the characters for which their code points in angle brackets stand.</summary>
    internal static string Written(string text) => System.Text.RegularExpressions.Regex.Replace(
        text, "<([0-9A-F]{4,5})>", match => char.ConvertFromUtf32(int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));

    private static Task VerifyAttributeAsync(string member, bool reports) => Test.VerifyAsync($$"""
        using System;
        using System.ComponentModel;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using ModelContextProtocol.Server;

        namespace Contoso
        {
            class DescriptionAttribute(string text) : Attribute;
        }

        class Tools
        {
            {{member.Replace("[HERE]", reports ? "\"Asks.[|\\U000E0049|]\"" : "\"Asks.\\U000E0049\"", StringComparison.Ordinal)}}
        }
        """, SemanticKernel);
}

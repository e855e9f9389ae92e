using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow.Programs;

/// <summary>A whole program, as a build and as an editor ask about it.</summary>
public sealed class ProgramTests
{
    private const string Findings = """
        SAI4001 Assistant.cs(19) `instructions`: Request data from 'request.Question' becomes instructions in 'ChatMessage(content)'; send it as a user message, or let only constants pass (==, switch, Contains)
          AskController.cs(11) `[FromBody] AskRequest request` source: request.Question
          AskController.cs(16) `request.Question` is read from 'Question'
          Assistant.cs(14) `Turn turn` arrives as 'turn'
          Assistant.cs(17) `facts["question"]` is added
          Assistant.cs(18) `prompts.InstructionsAsync(facts)` is passed to 'InstructionsAsync'
          PromptBook.cs(7) `Dictionary<string, string> facts` arrives as 'facts'
          PromptBook.cs(11) `{facts["question"]}` is added
          PromptBook.cs(12) `ShortAsync(text)` is passed to 'ShortAsync'
          PromptBook.cs(15) `StringBuilder text` arrives as 'text'
          PromptBook.cs(18) `text.ToString()` passes 'ToString'
          PromptBook.cs(12) `ShortAsync(text)` comes back from 'ShortAsync'
          Assistant.cs(18) `prompts.InstructionsAsync(facts)` comes back from 'InstructionsAsync'
          replacement: User
          role: role
        SAI5003 Tools.cs(32) `$"SELECT COUNT(*) FROM orders WHERE {plan.Filter}"`: Model output from 'ChatResponseUpdate.Text' becomes query text in 'DbCommand.CommandText'; pass it as a parameter, or let only constants pass (==, switch, Contains)
          Tools.cs(21) `update.Text` source: ChatResponseUpdate.Text
          Tools.cs(21) `answer.Append(update.Text)` is added
          Tools.cs(22) `answer.ToString()` passes 'ToString'
          Tools.cs(23) `new Plan { Filter = parts[0], Report = parts[1] }` is put into an object
          Assistant.cs(21) `answers.ReadAsync(chat.GetStreamingResponseAsync(messages, options, cancellationToken))` comes back from 'ReadAsync'
          Tools.cs(29) `Plan plan` arrives as 'plan'
          Tools.cs(32) `plan.Filter` is read from 'Filter'
          Tools.cs(29) `Plan plan` source: plan.Filter
        SAI5002 Tools.cs(41) `"-c " + report`: Model output from 'ChatResponseUpdate.Text' reaches the command line in 'Process.Start(arguments)'; use ArgumentList, or let only constants pass (==, switch, Contains)
          Tools.cs(21) `update.Text` source: ChatResponseUpdate.Text
          Tools.cs(21) `answer.Append(update.Text)` is added
          Tools.cs(22) `answer.ToString()` passes 'ToString'
          Tools.cs(23) `new Plan { Filter = parts[0], Report = parts[1] }` is put into an object
          Assistant.cs(21) `answers.ReadAsync(chat.GetStreamingResponseAsync(messages, options, cancellationToken))` comes back from 'ReadAsync'
          Tools.cs(29) `Plan plan` arrives as 'plan'
          Tools.cs(34) `plan.Report` is passed as 'report'
          Tools.cs(41) `string report` arrives as 'report'
          Tools.cs(29) `Plan plan` source: plan.Report
        """;

    [Fact]
    public async Task Reports_each_flow_once_at_its_sink_with_its_path() =>
        Assert.Equal(Findings, string.Join('\n', await AssistantProgram.Open.BuildAsync()), ignoreLineEndingDifferences: true);

    [Fact]
    public async Task DoesNotReport_guarded_program() => Assert.Empty(await AssistantProgram.Guarded.BuildAsync());

    [Theory]
    [InlineData("SAI4001", "SAI5003", "SAI5002")]
    [InlineData("SAI5003", "SAI4001", "SAI5002")]
    [InlineData("SAI5002", "SAI4001", "SAI5003")]
    public async Task Reports_other_sinks_than_the_guarded_one(string guarded, params string[] left)
    {
        var findings = await AssistantProgram.Open.With(AssistantProgram.Guards[guarded]).BuildAsync();

        Assert.Equal(left, findings.Select(finding => finding.Split(' ')[0]));
    }

    [Fact]
    public async Task Reports_in_each_open_file_what_a_build_reports_in_it()
    {
        var found = new List<string>();
        foreach (var file in AssistantProgram.Open.FileNames)
            found.AddRange(await AssistantProgram.Open.OpenAsync(file));

        Assert.Equal(Findings, string.Join('\n', found), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("Assistant.cs", "AnswerAsync", "SAI4001")]
    [InlineData("Tools.cs", "CountAsync", "SAI5003")]
    [InlineData("Tools.cs", "Run", "SAI5002")]
    public async Task Reports_in_one_open_member_what_a_build_reports_in_it(string file, string member, string id)
    {
        var expected = (await AssistantProgram.Open.BuildAsync()).Where(finding => finding.StartsWith(id, StringComparison.Ordinal));

        var found = await AssistantProgram.Open.OpenAsync(file, root => Method(root, member));

        Assert.Equal(expected, found);
        Assert.Single(found);
    }

    [Theory]
    [InlineData("Tools.cs", "ReadAsync")]
    [InlineData("PromptBook.cs", "InstructionsAsync")]
    public async Task DoesNotReport_in_one_open_member_what_a_build_reports_elsewhere(string file, string member) =>
        Assert.Empty(await AssistantProgram.Open.OpenAsync(file, root => Method(root, member)));

    private static SyntaxNode Method(SyntaxNode root, string name) =>
        root.DescendantNodes().OfType<MethodDeclarationSyntax>().Single(
            method => method.Identifier.ValueText == name && method is not { Body: null, ExpressionBody: null });
}

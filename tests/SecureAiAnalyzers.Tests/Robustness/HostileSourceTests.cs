using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Robustness;

/// <summary>
/// Source that somebody wrote to hurt whoever builds it, larger than a person would write it by hand: the compiler survives it, and so do the analyzers.
/// What overflows a stack ends the test run.
/// </summary>
public sealed class HostileSourceTests
{
    private const int Many = 5_000;
    private const int Nested = 300;

    private const string Frame = """
        using Microsoft.Extensions.AI;
        using OpenAI.Chat;

        public sealed class Assistant(IChatClient model, ILogger<Assistant> log)
        {
            public object Ask(string question, bool flag, int number)
            {
                #STATEMENTS#
                return model.GetResponseAsync([new Microsoft.Extensions.AI.ChatMessage(ChatRole.System, "Answer " + text)]);
            }
        }
        """;

    public static TheoryData<string, string> Programs => new()
    {
        { "concatenation", $"var text = question{Repeat(" + question", Many)};" },
        { "interpolation", $"var text = $\"{Repeat("{question}, ", Many)}\";" },
        { "conditional in conditional", $"var text = {Repeat("flag ? question : ", Nested)}\"\";" },
        { "alternatives", $"string? text = {Repeat("System.Environment.GetEnvironmentVariable(question) ?? ", Nested)}question;" },
        { "calls in a chain", $"var text = question{Repeat(".Trim()", Many / 5)};" },
        { "calls in calls", $"var text = {Repeat("string.Concat(question, ", Nested)}question{Repeat(")", Nested)};" },
        { "parentheses", $"var text = {Repeat("(", Nested)}question{Repeat(")", Nested)};" },
        { "elements", $"var text = string.Join(\",\", new[] {{ {Repeat("question, ", Many)} }});" },
        { "arms", $"var text = number switch {{ {Numbered(index => $"{index} => question + {index},")} _ => question }};" },
        { "branches", $"var text = question;\nif (flag) text = \"\";\n{Numbered(index => $"else if (number == {index}) text += question;")}" },
        { "blocks in blocks", $"var text = question;\n{Repeat("if (flag) { ", Nested)}text += question;{Repeat("}", Nested)}" },
        {
            "lambdas in lambdas",
            $"System.Func<object> nested = {Repeat("() => (System.Func<object>)(", 12)}() => question{Repeat(")", 12)}; var text = nested();"
        },
        {
            "local functions",
            $"var text = question;\n{Numbered(index => $"string F{index}(string part) => F{(index + 1) % Nested}(part + text);")}\ntext = F0(text);"
        },
        { "assignments", $"var text = question;\n{Repeat("text = text + question;\n", Many / 5)}" },
        { "template of braces", $"var text = new Microsoft.SemanticKernel.PromptTemplateConfig(\"{Repeat("{{", 100_000)}\").Name;" },
        { "log template of one name", $"var text = question; log.LogInformation(\"{{{Repeat("a", 200_000)}\", question);" },
        {
            "pattern of groups",
            $"var text = question; if (!System.Text.RegularExpressions.Regex.IsMatch(text, \"^{Repeat("(", 50_000)}{Repeat(")", 50_000)}$\")) text = \"\";"
        },
        { "key of its beginning", $"var text = new ChatClient(\"{Repeat("sk-", 100_000)}\", \"{Repeat("sk-proj-", 50_000)}\").ToString();" },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Analyzers_survive_what_the_compiler_survives(string what, string statements)
    {
        var failures = new List<string>();
        var tree = WebProject.Parse(Frame.Replace("#STATEMENTS#", statements, StringComparison.Ordinal), "Assistant.cs");
        var compilation = WebProject.Compile([tree], RuleTable.All, "Microsoft.SemanticKernel");
        Assert.DoesNotContain(compilation.GetDiagnostics(), WebProject.IsCompilerError);

        await WebProject.Analyze(compilation, (exception, _, _) => failures.Add(exception.ToString())).GetAnalyzerDiagnosticsAsync();

        Assert.True(failures.Count == 0, $"{what}: {string.Join("\n", failures)}");
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbered(Func<int, string> line) => string.Join("\n", Enumerable.Range(0, Nested).Select(line));
}

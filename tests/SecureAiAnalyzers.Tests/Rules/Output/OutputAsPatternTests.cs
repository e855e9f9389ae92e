using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

public sealed class OutputAsPatternTests() : OutputTests(
    RuleTable.OutputAsPattern,
    "new System.Text.RegularExpressions.Regex([|answer|]);",
    "Regex.IsMatch(\"text\", [|input|]);")
{
    [Theory]
    [InlineData("new Regex([|answer|]).IsMatch(\"text\");")]
    [InlineData("Regex regex = new([|answer|], RegexOptions.Compiled);")]
    [InlineData("Regex.IsMatch(\"text\", [|answer|]);")]
    [InlineData("Regex.Match(\"text\", [|\"^\" + answer + \"$\"|], RegexOptions.IgnoreCase);")]
    [InlineData("Regex.Matches(\"text\", [|$\"({answer})\"|]);")]
    [InlineData("Regex.Replace(\"text\", [|answer|], \"\");")]
    [InlineData("Regex.Replace(\"text\", [|answer|], match => match.Value, RegexOptions.None);")]
    [InlineData("Regex.Split(\"text\", [|answer|]);")]
    [InlineData("Regex.Count(\"text\", [|answer|]);")]
    [InlineData("foreach (var match in Regex.EnumerateMatches(\"text\", [|answer|])) { }")]
    [InlineData("foreach (var part in Regex.EnumerateSplits(\"text\", [|answer|])) { }")]
    [InlineData("new Regex([|answer|], RegexOptions.None, Regex.InfiniteMatchTimeout);")]
    [InlineData("new Regex([|answer|], RegexOptions.None, Timeout.InfiniteTimeSpan);")]
    [InlineData("var options = RegexOptions.Compiled | RegexOptions.IgnoreCase; new Regex([|answer|], options);")]
    [InlineData("new Regex([|answer|], answer.Length > 9 ? RegexOptions.NonBacktracking : RegexOptions.None);")]
    [InlineData("var patterns = answer.Split('\\n'); patterns.Select(line => new Regex([|line|])).ToList();")]
    [InlineData("if (answer.Length < 200) Regex.IsMatch(\"text\", [|answer|]);")]
    [InlineData("try { _ = new Regex([|answer|]); } catch (ArgumentException) { }")]
    [InlineData("Regex.IsMatch(\"text\", [|answer.Replace(\".\", \"\\\\.\")|]);")]
    [InlineData("AppContext.SetSwitch(\"REGEX_DEFAULT_MATCH_TIMEOUT\", true); new Regex([|answer|]);")]
    public Task Reports_pattern_that_is_matched_without_a_limit(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("new Regex(answer, RegexOptions.None, TimeSpan.FromSeconds(1));")]
    [InlineData("Regex.IsMatch(\"text\", answer, RegexOptions.IgnoreCase, TimeSpan.FromMilliseconds(200));")]
    [InlineData("var limit = TimeSpan.FromSeconds(configuration.GetValue<int>(\"Limit\")); new Regex(answer, RegexOptions.None, limit);")]
    [InlineData("new Regex(answer, RegexOptions.NonBacktracking);")]
    [InlineData("Regex.IsMatch(\"text\", answer, RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);")]
    [InlineData("var options = RegexOptions.NonBacktracking | (answer.Length > 9 ? RegexOptions.IgnoreCase : RegexOptions.None); new Regex(answer, options);")]
    [InlineData("Regex.IsMatch(\"text\", string.Join(\"|\", answer.Split(',').Select(Regex.Escape)));")]
    [InlineData("var words = answer.Split(',').Select(Regex.Escape).ToList(); Regex.IsMatch(\"text\", \"(\" + words[0] + \")\");")]
    [InlineData("new Regex(Regex.Escape(answer));")]
    [InlineData("new Regex(\"^\" + Regex.Escape(answer).Replace(\"\\\\*\", \".*\") + \"$\");")]
    [InlineData("if (answer.All(char.IsLetterOrDigit)) new Regex(\"^\" + answer + \".*$\");")]
    [InlineData("if (answer is \"^a\" or \"^b\") new Regex(answer);")]
    [InlineData("if (int.TryParse(answer, out var count)) new Regex($\"a{{{count}}}\");")]
    [InlineData("AppContext.SetData(\"REGEX_DEFAULT_MATCH_TIMEOUT\", TimeSpan.FromSeconds(1)); new Regex(answer);")]
    [InlineData("AppDomain.CurrentDomain.SetData(\"REGEX_DEFAULT_MATCH_TIMEOUT\", TimeSpan.FromSeconds(1)); new Regex(answer);")]
    [InlineData("Regex.IsMatch(answer, \"^(a+)+$\");")]
    [InlineData("Regex.Replace(answer, \"[ab]+\", answer);")]
    [InlineData("new Regex(configuration[\"Pattern\"]!).IsMatch(answer);")]
    public Task DoesNotReport_limited_or_harmless_matching(string statements) => VerifyAsync(Answer + statements);

    [Fact]
    public Task Reports_search_tools_over_notes() => VerifyFileAsync("""
        public sealed class NoteSearch(string folder)
        {
            public IEnumerable<string> Lines(string pattern, bool ignoreCase)
            {
                var options = ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None;
                var regex = new Regex([|pattern|], options | RegexOptions.Compiled);
                foreach (var file in Directory.EnumerateFiles(folder, "*.md"))
                {
                    foreach (var line in File.ReadLines(file))
                    {
                        if (regex.IsMatch(line))
                            yield return line;
                    }
                }
            }
        }

        public sealed class NoteTools(NoteSearch notes, IChatClient client)
        {
            public IEnumerable<AITool> All => [AIFunctionFactory.Create(Grep, "grep"), AIFunctionFactory.Create(RenameAsync, "rename")];

            [Description("Finds lines by a regular expression.")]
            private string Grep(string expression, bool ignoreCase = true)
            {
                var wanted = expression.Trim('/');
                return string.Join('\n', notes.Lines(wanted, ignoreCase).Take(50));
            }

            [Description("Replaces a word everywhere.")]
            private async Task<string> RenameAsync(string text)
            {
                var reply = await client.GetResponseAsync("Write a regular expression for the names in: " + text);
                return Regex.Replace(text, [|reply.Text|], "***");
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_search_tools_with_limits() => VerifyFileAsync("""
        public sealed class NoteSearch(string folder)
        {
            private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(250);

            public IEnumerable<string> Lines(string pattern, bool ignoreCase)
            {
                var regex = new Regex(pattern, ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None, Limit);
                return Directory.EnumerateFiles(folder, "*.md").SelectMany(File.ReadLines).Where(line => regex.IsMatch(line));
            }

            public int Count(string pattern, string text) => new Regex(pattern, Options(true)).Count(text);

            private static RegexOptions Options(bool ignoreCase) =>
                ignoreCase ? RegexOptions.NonBacktracking | RegexOptions.IgnoreCase : RegexOptions.NonBacktracking;
        }

        public sealed class NoteTools(NoteSearch notes)
        {
            public IEnumerable<AITool> All => [AIFunctionFactory.Create(Grep), AIFunctionFactory.Create(Find), AIFunctionFactory.Create(Count)];

            private string Grep(string expression) => string.Join('\n', notes.Lines(expression, true));

            private bool Find(string word, string text) => Regex.IsMatch(text, $@"\b{Regex.Escape(word)}\b");

            private int Count(string expression, string text) => notes.Count(expression, text);
        }
        """);

    [Fact]
    public Task DoesNotReport_patterns_of_requests_and_own_ones() => VerifyFileAsync("""
        public sealed partial class SearchController(IConfiguration configuration) : ControllerBase
        {
            public bool Get(string pattern) => Regex.IsMatch("text", pattern);

            public bool Configured() => Regex.IsMatch("text", configuration["Pattern"]!);
        }
        """);

    [Fact]
    public Task DoesNotReport_own_types_of_the_same_names() => VerifyFileAsync("""
        namespace Own
        {
            public sealed class Regex(string pattern) { public string Pattern => pattern; }

            public sealed class Tools
            {
                public AITool Make() => AIFunctionFactory.Create((string input) => new Regex(input).Pattern);
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_without_an_AI_SDK() => new FlowRuleTest(
        RuleTable.OutputAsPattern,
        "public class Tools { public bool Run(string input) => System.Text.RegularExpressions.Regex.IsMatch(\"\", input); }")
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_source_and_sink() => new FlowRuleTest(
        RuleTable.OutputAsPattern,
        FlowCode.InFile("""
            public class Tools
            {
                public AITool Make() => AIFunctionFactory.Create(Find);

                private bool Find({|#1:string words|})
                {
                    var pattern = {|#2:"(" + words + ")"|};
                    return Regex.IsMatch("text", {|#0:pattern|});
                }
            }
            """))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.OutputAsPattern.Descriptor).WithLocation(0).WithLocation(1).WithLocation(2)
                .WithMessage("Model output from 'words' is the pattern in 'Regex.IsMatch(pattern)'; "
                    + "give the match a timeout, take RegexOptions.NonBacktracking, or Regex.Escape it"),
        },
    }.RunAsync();
}

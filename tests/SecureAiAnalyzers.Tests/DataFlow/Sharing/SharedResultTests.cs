using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow.Sharing;

/// <summary>What code of other projects returns, and what it checks.</summary>
public sealed class SharedResultTests
{
    private const string Ask = "await chat.GetResponseAsync([new ChatMessage(ChatRole.System, ";

    [Theory]
    [InlineData("var found = await new Search().Find(); " + Ask + "[|found|])]);", "public class Search { public async Task<string> Find() => await new HttpClient().GetStringAsync(\"https://contoso.com\"); }")]
    [InlineData("var found = The<ISearch>().Last; " + Ask + "[|found|])]);", "public interface ISearch { string Last { get; } } class Search : ISearch { public string Last => new HttpClient().GetStringAsync(\"https://contoso.com\").Result; }")]
    [InlineData("var found = await new Search().Find(); " + Ask + "[|found|])]);", "public class Search { string _last = \"\"; public async Task<string> Find() { _last = await new HttpClient().GetStringAsync(\"https://contoso.com\"); return _last; } }")]
    public Task Reports_what_another_project_reads_outside(string statements, string library) =>
        SharedFlowTest.VerifyAsync(RuleTable.RetrievedTextInInstructions, SharedProgram.Of(statements, library));

    [Theory]
    [InlineData("command.CommandText = [|Text.Wrap(text)|];", "public static class Text { public static string Wrap(string s) => \"<\" + s + \">\"; }")]
    [InlineData("command.CommandText = [|text.Wrap()|];", "public static class Text { public static string Wrap(this string s) => \"<\" + s + \">\"; }")]
    [InlineData("command.CommandText = [|The<IText>().Wrap(text)|];", "public interface IText { string Wrap(string t); } class Text : IText { public string Wrap(string s) => \"<\" + s + \">\"; }")]
    [InlineData("command.CommandText = [|Text.Encode(text)|];", "public static class Text { public static string Encode(string s) => System.Net.WebUtility.HtmlEncode(s); }")]
    [InlineData("if (Text.IsNote(text)) command.CommandText = [|\"a\" + text|];",
        "public static class Text { public static bool IsNote(string s) => s.Length > 3; }")]
    [InlineData("if (!Text.IsName(text)) command.CommandText = [|\"a\" + text|];",
        "public static class Text { public static bool IsName(string s) => s.All(char.IsLetter); }")]
    [InlineData("Text.Check(\"a\"); command.CommandText = [|\"a\" + text|];", "public static class Text { public static void Check(string s) { if (!s.All(char.IsLetter)) throw new ArgumentException(\"s\"); } }")]
    public Task Reports_what_comes_through_another_project(string statements, string library) =>
        SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, SharedProgram.Of(statements, library));

    [Theory]
    [InlineData("command.CommandText = \"a\" + Text.Clean(text);", "public static class Text { public static string Clean(string s) => System.Text.RegularExpressions.Regex.Replace(s, \"[^a-z]\", \"\"); }")]
    [InlineData("command.CommandText = \"a\" + Text.Title(text);", "public static class Text { public static string Title(string s) => \"Notes\"; }")]
    [InlineData("if (!Text.IsName(text)) return; command.CommandText = \"a\" + text;",
        "public static class Text { public static bool IsName(string s) => s.All(char.IsLetter); }")]
    [InlineData("if (text.IsTable()) command.CommandText = \"a\" + text;", "public static class Text { static readonly string[] Tables = [\"Notes\", \"Tags\"]; public static bool IsTable(this string s) => Tables.Contains(s); }")]
    [InlineData("Text.Check(text); command.CommandText = \"a\" + text;", "public static class Text { public static void Check(string s) { if (!s.All(char.IsLetter)) throw new ArgumentException(\"s\"); } }")]
    public Task DoesNotReport_what_another_project_makes_right(string statements, string library) =>
        SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, SharedProgram.Of(statements, library));

    [Fact]
    public Task DoesNotReport_what_only_other_callers_give() => SharedFlowTest.VerifyAsync(RuleTable.RetrievedTextInInstructions, SharedProgram.Of(
        Ask + "Text.Wrap(\"Be brief\"))]);",
        """
        public static class Text { public static string Wrap(string s) => "<" + s + ">"; }
        public class Search { public async Task<string> Find() => Text.Wrap(await new HttpClient().GetStringAsync("https://contoso.com")); }
        """));

    private const string Answer = "public record Answer(string Text, string Id) { public string Note { get; set; } = \"\"; }";

    [Theory]
    [InlineData("command.CommandText = [|(await new Desk(chat).AskAsync()).Text|];")]
    [InlineData("var answer = await new Desk(chat).AskAsync(); command.CommandText = [|\"a\" + answer.Note|];")]
    [InlineData("await new Desk(chat).EachAsync((id, part) => command.CommandText = [|part|]);")]
    [InlineData("await new Desk(chat).EachAsync(Run); void Run(int id, string part) => command.CommandText = [|part|];")]
    public Task Reports_member_of_a_result_and_what_a_function_is_given(string statements) =>
        SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, SharedProgram.Of(statements, Desk));

    [Theory]
    [InlineData("command.CommandText = (await new Desk(chat).AskAsync()).Id;")]
    [InlineData("await new Desk(chat).EachAsync((id, part) => command.CommandText = \"a\" + id);")]
    [InlineData("await new Desk(chat).NameAsync((part, other) => command.CommandText = part + other);")]
    public Task DoesNotReport_other_member_or_what_else_a_function_is_given(string statements) =>
        SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, SharedProgram.Of(statements, Desk));

    [Theory]
    [InlineData("foreach (var answer in await desk.AllAsync()) command.CommandText = [|answer.Text|];")]
    [InlineData("command.CommandText = [|(await desk.AllAsync())[0].Text|];")]
    [InlineData("command.CommandText = [|(await desk.AllAsync()).First().Text|];")]
    [InlineData("command.CommandText = [|string.Join(' ', (await desk.AllAsync()).Select(answer => answer.Text))|];")]
    [InlineData("await foreach (var answer in desk.Stream()) command.CommandText = [|answer.Text|];")]
    [InlineData("command.CommandText = [|desk.ByName()[\"a\"].Text|];")]
    [InlineData("command.CommandText = [|desk.Array()[1].Text|];")]
    [InlineData("foreach (var part in desk.Texts()) command.CommandText = [|part|];")]
    [InlineData("await foreach (var part in desk.StreamTexts()) command.CommandText = [|part|];")]
    [InlineData("var (text1, id) = desk.Pair(); command.CommandText = [|text1|];")]
    [InlineData("command.CommandText = [|desk.Pair().Text|];")]
    public Task Reports_what_stands_in_a_collection_of_results(string statements) =>
        SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, SharedProgram.Of("var desk = The<IDesk>(); " + statements, Lists));

    [Theory]
    [InlineData("foreach (var answer in await desk.AllAsync()) command.CommandText = \"a\" + answer.Id;")]
    [InlineData("command.CommandText = desk.Array()[1].Id;")]
    [InlineData("var (text1, id) = desk.Pair(); command.CommandText = id;")]
    [InlineData("foreach (var name in desk.Names()) command.CommandText = name;")]
    public Task DoesNotReport_what_else_stands_in_a_collection(string statements) =>
        SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, SharedProgram.Of("var desk = The<IDesk>(); " + statements, Lists));

    [Theory]
    [InlineData("if (new Guide(chat).TryAsk(out var answer)) command.CommandText = [|answer|];")]
    [InlineData("var note = new Note(); new Guide(chat).Fill(note); command.CommandText = [|note.Text|];")]
    [InlineData("var note = new Note(); The<IGuide>().Fill(note); command.CommandText = [|note.Text|];")]
    [InlineData("command.CommandText = [|new Guide(chat).Last|];")]
    [InlineData("command.CommandText = [|The<IGuide>().Last|];")]
    public Task Reports_what_another_project_leaves_in_what_it_is_given(string statements) =>
        SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, SharedProgram.Of(statements, Guide));

    [Theory]
    [InlineData("new Guide(chat).TryName(out var name); command.CommandText = name;")]
    [InlineData("var note = new Note(); new Guide(chat).Fill(note); command.CommandText = note.Id;")]
    [InlineData("command.CommandText = new Guide(chat).Name;")]
    [InlineData("var note = new Note(); new Guide(chat).Read(note); command.CommandText = note.Text;")]
    public Task DoesNotReport_what_else_is_in_it(string statements) =>
        SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, SharedProgram.Of(statements, Guide));

    private const string Guide = """
        public class Note { public string Text { get; set; } = ""; public string Id { get; set; } = ""; }
        public interface IGuide { string Last { get; } void Fill(Note target); }
        public class Guide(Microsoft.Extensions.AI.IChatClient chat) : IGuide
        {
            string Ask() => Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(chat, "Which?").Result.Text;
            public string Last { get; private set; } = "";
            public string Name { get; private set; } = "";
            public void Remember() { Last = Ask(); Name = "a"; }
            public bool TryAsk(out string answer) { answer = Ask(); return answer.Length > 0; }
            public bool TryName(out string name) { name = "a"; return Ask().Length > 0; }
            public void Fill(Note note) { note.Id = "1"; note.Text = Ask(); }
            public string Read(Note note) => note.Text + Ask();
        }
        """;

    private const string Lists = Answer + """
        public interface IDesk
        {
            Task<IReadOnlyList<Answer>> AllAsync(); IAsyncEnumerable<Answer> Stream(); Dictionary<string, Answer> ByName(); Answer[] Array();
            List<string> Texts(); IAsyncEnumerable<string> StreamTexts(); (string Text, string Id) Pair(); IEnumerable<string> Names();
        }
        class Desk(Microsoft.Extensions.AI.IChatClient chat) : IDesk
        {
            async Task<string> AskAsync() => (await Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(chat, "Which?")).Text;
            public async Task<IReadOnlyList<Answer>> AllAsync()
            {
                var all = new List<Answer>();
                foreach (var id in Names())
                    all.Add(new Answer(await AskAsync(), id));
                return all;
            }
            public async IAsyncEnumerable<Answer> Stream() { yield return new Answer(await AskAsync(), "1"); }
            public Dictionary<string, Answer> ByName() => new() { ["a"] = new Answer(AskAsync().Result, "1") };
            public Answer[] Array() => [new Answer(AskAsync().Result, "1")];
            public List<string> Texts() { var all = new List<string>(); all.Add(AskAsync().Result); return all; }
            public async IAsyncEnumerable<string> StreamTexts() { yield return await AskAsync(); }
            public (string Text, string Id) Pair() => (AskAsync().Result, "1");
            public IEnumerable<string> Names() => ["1", "2"];
        }
        """;

    private const string Desk = Answer + """
        public class Desk(Microsoft.Extensions.AI.IChatClient chat)
        {
            public async Task<Answer> AskAsync()
            {
                var response = await Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(chat, "Which?");
                return new Answer(response.Text, Guid.NewGuid().ToString()) { Note = response.Text };
            }
            public async Task EachAsync(Action<int, string> each) => each(1, (await AskAsync()).Text);
            public async Task NameAsync(Action<string, string> each) { await Task.Yield(); each("a", "b"); }
        }
        """;
}

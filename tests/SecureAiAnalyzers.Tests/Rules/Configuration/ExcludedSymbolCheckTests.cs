using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Configuration;

/// <summary>SAI0001 on entries of <c>excluded_symbols</c>.</summary>
public sealed class ExcludedSymbolCheckTests
{
    private const string Code = """
        using System;

        namespace OpenAI { public class OpenAIClient { } }

        namespace Contoso.Chat
        {
            public class Probe
            {
                public const int Limit = 1;
                public Probe() { }
                public event Action Asked;
                public string Name { get; set; }
                public string Ask(string text) => text;
                public string Ask(string text, int times) => text;
                public T Read<T>(T value) => value;
                public class Inner { public void Run() { } }
            }

            public class Box<T> { public T Value; }

            public static class Host { static void Main() { } }
        }

        namespace Contoso.Legacy { public class Old { } }

        class Program { static void Start(string[] args) { } }
        """;

    [Theory]
    [InlineData("Contoso.Chat.Probe", "which is no documentation-comment id", "T:Contoso.Chat.Probe")]
    [InlineData("Contoso.Legacy", "which is no documentation-comment id", "N:Contoso.Legacy")]
    [InlineData("Contoso.Legacy.*", "which is no documentation-comment id", "T:Contoso.Legacy.*")]
    [InlineData("Contoso.Chat.Probe.As*", "which is no documentation-comment id", "M:Contoso.Chat.Probe.As*")]
    [InlineData("Contoso.Chat.Probe.Ask(System.String)", "which is no documentation-comment id", "M:Contoso.Chat.Probe.Ask(System.String)")]
    [InlineData("C:Contoso.Chat.Probe", "which is no documentation-comment id", null)]
    [InlineData("Fabrikam.Elsewhere", "which is no documentation-comment id", null)]
    public Task Reports_entry_without_prefix(string entry, string problem, string? nearest) => AssertReportsAsync(entry, problem, nearest);

    [Theory]
    [InlineData("T:Contoso.Chat.Prob", "T:Contoso.Chat.Probe")]
    [InlineData("T:contoso.chat.probee", "T:Contoso.Chat.Probe")]
    [InlineData("M:Contoso.Chat.Porbe.Ask(System.String)", "T:Contoso.Chat.Probe")]
    [InlineData("M:Contoso.Chat.Prob.Ask*", "T:Contoso.Chat.Probe")]
    [InlineData("T:Progam", "T:Program")]
    [InlineData("T:Contoso.Chat.Box", "T:Contoso.Chat.Box`1")]
    [InlineData("T:Contoso.Chat.Box<T>", "T:Contoso.Chat.Box`1")]
    [InlineData("F:Contoso.Chat.Box.Value", "T:Contoso.Chat.Box`1")]
    [InlineData("M:Contoso.Chat.Probe.Iner.Run", "T:Contoso.Chat.Probe.Inner")]
    public Task Reports_misspelled_type(string entry, string nearest) => AssertReportsAsync(entry, "whose type does not exist", nearest);

    [Theory]
    [InlineData("M:Contoso.Chat.Probe.Aks(System.String)", "M:Contoso.Chat.Probe.Ask(System.String)")]
    [InlineData("M:Contoso.Chat.Probe.Ask", "M:Contoso.Chat.Probe.Ask(System.String)")]
    [InlineData("M:Contoso.Chat.Probe.Ask(string)", "M:Contoso.Chat.Probe.Ask(System.String)")]
    [InlineData("M:Contoso.Chat.Probe.Ask(System.String,System.Int64)", "M:Contoso.Chat.Probe.Ask(System.String,System.Int32)")]
    [InlineData("M:Contoso.Chat.Probe.Name", "P:Contoso.Chat.Probe.Name")]
    [InlineData("M:Contoso.Chat.Probe.Send*", null)]
    [InlineData("T:Contoso.Chat.Probe.Iner", "T:Contoso.Chat.Probe.Inner")]
    [InlineData("T:Contoso.Chat.Probe.Ask(System.String)", "M:Contoso.Chat.Probe.Ask(System.String)")]
    [InlineData("P:Contoso.Chat.Box`1.Valu", "F:Contoso.Chat.Box`1.Value")]
    [InlineData("M:Program.Strat(System.String[])", null)]
    public Task Reports_unknown_member_of_a_known_type(string entry, string? nearest) =>
        AssertReportsAsync(entry, "which names no member of its type", nearest);

    [Theory]
    [InlineData("T:Contoso.Chat", "N:Contoso.Chat")]
    [InlineData("N:Contoso.Chat.Probe", "T:Contoso.Chat.Probe")]
    [InlineData("M:Contoso.Chat.Probe", "T:Contoso.Chat.Probe")]
    public Task Reports_name_of_another_kind(string entry, string nearest) => AssertReportsAsync(entry, "which names nothing of this kind", nearest);

    [Fact]
    public Task Reports_nested_type_in_the_language_of_reflection() =>
        AssertReportsAsync("T:Contoso.Chat.Probe+Inner", "which has a '+' where ids have a '.'", "T:Contoso.Chat.Probe.Inner");

    [Theory]
    [InlineData("M:Contoso.Chat.Probe.#ctor", "M:Contoso.Chat.Probe.")]
    [InlineData("M:Contoso.Chat.Probe.Ask(System.String", "M:Contoso.Chat.Probe.Ask(System.String")]
    [InlineData("T:", "T:")]
    public Task Reports_entry_that_ends_too_early(string written, string read) => AssertReportsAsync(written, "which ends too early", null, read);

    [Theory]
    [InlineData("T:Contoso.Chat.Probe")]
    [InlineData("t:contoso.chat.probe")]
    [InlineData("T:Contoso.Chat.Probe.Inner, N:Contoso.Legacy")]
    [InlineData("N:Contoso")]
    [InlineData("T:Contoso.Chat.Box`1, F:Contoso.Chat.Box`1.Value")]
    [InlineData("M:Contoso.Chat.Probe.Ask(System.String, System.Int32), M:Contoso.Chat.Probe.Read``1(``0)")]
    [InlineData("M:Contoso.Chat.Probe.*ctor, P:Contoso.Chat.Probe.Name, E:Contoso.Chat.Probe.Asked, F:Contoso.Chat.Probe.Limit")]
    [InlineData("M:Contoso.Chat.Probe.get_Name")]
    [InlineData("M:Contoso.Chat.Probe.Ask*, M:Contoso.Chat.Probe.*, T:Contoso.Chat.Probe.*")]
    [InlineData("M:Contoso.Chat.Probe.Ask(*)")]
    [InlineData("T:Program, M:Program.Start(System.String[])")]
    [InlineData("*, *.Legacy.*, *:Contoso.*, T*")]
    [InlineData("")]
    public async Task DoesNotReport_entry_that_names_code(string value) => Assert.Empty(await Run(value).GetMessagesAsync());

    [Theory]
    [InlineData("T:Fabrikam.Chat.Probe")]
    [InlineData("M:Fabrikam.Chat.Probe.Ask")]
    [InlineData("N:Contoso.Lagacy")]
    [InlineData("T:Contoso.Lagacy.*")]
    [InlineData("T:Contoso.Chat.Assistant")]
    [InlineData("M:Contoso.Chat.Assistant.Ask*")]
    [InlineData("T:Contoso.Chat.Assistant*")]
    [InlineData("T:Contoso.Chat.Probe2")]
    [InlineData("T:Contoso.Chat.Box`2")]
    [InlineData("M:Contoso.Chat.Host.Ask*")]
    [InlineData("M:Program.<Main>$(System.String[])")]
    [InlineData("M:Program.Ask*")]
    [InlineData("T:Startup")]
    [InlineData("M:System.String.Missing")]
    public async Task DoesNotReport_entry_for_another_project(string value) => Assert.Empty(await Run(value).GetMessagesAsync());

    [Fact]
    public async Task Reports_each_entry_once_under_the_key_that_is_written() => Assert.Equal(
        [
            "Option 'secure_ai.excluded_symbols' excludes nothing by 'M:Contoso.Chat.Probe.Aks', which names no member of its type; "
                + "the nearest known id is 'M:Contoso.Chat.Probe.Ask(System.String)'",
            "Option 'secure_ai.sai2001.excluded_symbols' excludes nothing by 'T:Contoso.Chat.Prob', whose type does not exist; "
                + "the nearest known id is 'T:Contoso.Chat.Probe'",
        ],
        await new ConfigurationRun(
            Code,
            ("/app/.editorconfig", "[*.cs]\nsecure_ai.excluded_symbols = T:Contoso.Legacy.*, M:Contoso.Chat.Probe.Aks\n"),
            ("/app/sub/.editorconfig", "[*.cs]\nsecure_ai.sai2001.excluded_symbols = T:Contoso.Chat.Prob\nsecure_ai.strict_http = true\n")).GetMessagesAsync());

    [Fact]
    public async Task DoesNotReport_any_text_by_an_exception()
    {
        var random = new Random(20261129);
        const string letters = "TM:.,`{}()[]@*~#;0a";
        var endings = Enumerable.Range(0, 300).Select(_ => random.GetItems(letters.AsSpan(), random.Next(20)));

        var messages = await Run(string.Join(",", endings.Select(ending => "M:Contoso.Chat.Probe" + new string(ending)))).GetMessagesAsync();

        Assert.All(messages, message => Assert.StartsWith("Option 'secure_ai.excluded_symbols' excludes nothing by '", message, StringComparison.Ordinal));
    }

    private static async Task AssertReportsAsync(string entry, string problem, string? nearest, string? read = null)
    {
        var message = Assert.Single(await Run(entry).GetMessagesAsync());

        Assert.StartsWith($"Option 'secure_ai.excluded_symbols' excludes nothing by '{read ?? entry}', {problem}", message, StringComparison.Ordinal);
        if (nearest is not null)
            Assert.EndsWith($"; the nearest known id is '{nearest}'", message, StringComparison.Ordinal);
    }

    private static ConfigurationRun Run(string value) => new(Code, ("/app/.editorconfig", $"[*.cs]\nsecure_ai.excluded_symbols = {value}\n"));
}

using System.Globalization;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Configuration;

/// <summary>SAI0001 on the lines of symbols files.</summary>
public sealed class SymbolsFileProblemsTests
{
    private const string Path = "/app/SecureAi.Symbols.txt";

    [Theory]
    [InlineData("sanitizer; [|T:A.B|]", "'T:A.B' is not the documentation-comment id of a method (M:), as the role 'sanitizer' takes it")]
    [InlineData("[|sanitize|]; M:A.B", "Role 'sanitize' is unknown; the nearest known role is 'sanitizer'")]
    [InlineData("[|source|] # ours", "The line names no symbol; its form is 'source; documentation-comment id; detail'")]
    [InlineData("sanitizer; M:A.B; sql, [|sqll|], html", "'sqll' is no kind of use; the nearest one is 'sql'")]
    [InlineData("sanitizer; M:A.B; [|secret|]", "'secret' is no kind of use; the nearest one is 'access'")]
    [InlineData("source; M:A.B; [|secrets|]", "'secrets' is no label; the nearest one is 'secret'")]
    [InlineData("source; M:A.B; secret, [|personal|]", "The role 'source' takes one label, and this is another one")]
    [InlineData("source; [|P:OpenAI.OpenAIClient.Missing|]", "Type 'OpenAI.OpenAIClient' has no member with the id 'P:OpenAI.OpenAIClient.Missing'")]
    [InlineData("guard; [|F:A.B|]", "'F:A.B' is not the documentation-comment id of a method (M:) or property (P:), as the role 'guard' takes it")]
    [InlineData("[|gaurd|]; M:A.B", "Role 'gaurd' is unknown; the nearest known role is 'guard'")]
    [InlineData("guard; M:A.B; [|flase|]", "'flase' is no kind of use; the nearest one is 'all'")]
    [InlineData("guard; P:System.DateTime.Kind; [|=Lokal|]", "'=Lokal' is no result; the nearest one is '=Local'")]
    [InlineData("guard; P:System.String.Length; [|=Allowed|]", "'=Allowed' asks for a member of an enum, and the id names nothing whose result is one")]
    [InlineData("guard; M:A.B; [|nul|]", "'nul' is no kind of use; the nearest one is 'all'")]
    [InlineData("output; M:A.B; [|secret|]", "The role 'output' takes no detail but names of parameters, as '@text'")]
    [InlineData("client; M:A.B; [|model|]", "The role 'client' takes no detail")]
    [InlineData("client; [|P:A.B|]", "'P:A.B' is not the documentation-comment id of a method (M:) or type (T:), as the role 'client' takes it")]
    [InlineData("client; M:A.B; @[|text|]", "The role 'client' is one of the whole symbol, and takes no name of a parameter")]
    [InlineData("filter; T:A.B; [|all|]", "The role 'filter' takes no detail")]
    [InlineData("[|filtr|]; T:A.B", "Role 'filtr' is unknown; the nearest known role is 'filter'")]
    [InlineData("effect; [|M:A.B|]", "The role 'effect' takes at least one effect in the third field, as 'database'")]
    [InlineData("effect; M:A.B; payment, [|databse|]", "'databse' is no effect; the nearest one is 'database'")]
    [InlineData("effect; M:A.B; payment, @[|id|]", "The role 'effect' is one of the whole symbol, and takes no name of a parameter")]
    [InlineData("effect; [|M:System.IO.File.Mis*|]; file", "Type 'System.IO.File' has no member with the id 'M:System.IO.File.Mis*'")]
    [InlineData("prompt; [|M:System.IO.File.Mis*|]", "Type 'System.IO.File' has no member with the id 'M:System.IO.File.Mis*'")]
    [InlineData("sink; M:System.IO.File.ReadAllText(*); sql, @[|paht|]", "'paht' is no parameter of the method; the nearest one is 'path'")]
    [InlineData("sink; P:System.String.Length; @[|model|]", "'model' is no parameter: the id names nothing that has one")]
    [InlineData("source; [|T:OpenAI.Missing|]; secret", "'OpenAI' has no type 'OpenAI.Missing', which the id 'T:OpenAI.Missing' names")]
    public async Task Reports_line_without_effect_where_it_is_wrong(string line, string message)
    {
        var start = line.IndexOf("[|", StringComparison.Ordinal);
        var end = line.IndexOf("|]", StringComparison.Ordinal) - 2;
        var text = "# Symbols of ours\r\n" + line.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal) + "\r\n";

        var diagnostic = Assert.Single(await Run(text).GetDiagnosticsAsync());

        Assert.Equal("SAI0001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal($"{Path}: (1,{start})-(1,{end})", diagnostic.Location.GetLineSpan().ToString());
    }

    [Fact]
    public async Task Reports_each_wrong_word_in_the_order_of_the_file()
    {
        var diagnostics = await Run("source; M:A.B; x\nnonsense\nsanitizer; M:A.B; y, z").GetDiagnosticsAsync();

        Assert.Equal(["(0,15)-(0,16)", "(1,0)-(1,8)", "(2,18)-(2,19)", "(2,21)-(2,22)"], diagnostics.Select(diagnostic => Span(diagnostic)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n\n")]
    [InlineData("sanitizer; M:OpenAI.OpenAIClient.#ctor; sql, html # why")]
    [InlineData("source; T:OpenAI.OpenAIClient")]
    [InlineData("source; T:Contoso.Elsewhere.Row; secret")]
    [InlineData("guard; M:System.IO.File.Read*; sql, false")]
    [InlineData("guard; P:System.DateTime.Kind; sql, =Local, =Utc")]
    [InlineData("guard; M:System.IO.File.Read*; sql, NULL")]
    [InlineData("effect; M:System.IO.File.Read*; reads-file, message")]
    [InlineData("client; T:OpenAI.*")]
    [InlineData("filter; M:System.IO.File.Exists*")]
    [InlineData("source; T:System.IO.*")]
    [InlineData("sink; M:System.IO.File.ReadAllText(*); sql, @path")]
    [InlineData("sink; M:Contoso.Elsewhere.Run*; @command")]
    public async Task DoesNotReport_sound_line(string text) => Assert.Empty(await Run(text).GetMessagesAsync());

    [Fact]
    public async Task Reports_each_symbols_file_and_no_other()
    {
        var run = ConfigurationRun.WithAdditionalFiles(
            ConfigurationRun.AiCode,
            ("/app/SecureAi.Symbols.txt", "one"),
            ("/app/data/SecureAi.Symbols.Crm.txt", "two"),
            ("/app/BannedSymbols.txt", "three"));

        Assert.Equal(
            ["/app/SecureAi.Symbols.txt", "/app/data/SecureAi.Symbols.Crm.txt"],
            (await run.GetDiagnosticsAsync()).Select(diagnostic => diagnostic.Location.GetLineSpan().Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task DoesNotReport_other_files() =>
        Assert.Empty(await ConfigurationRun.WithAdditionalFiles(ConfigurationRun.AiCode, ("/app/BannedSymbols.txt", "one")).GetMessagesAsync());

    [Fact]
    public async Task DoesNotReport_without_AI_SDK_and_registers_nothing()
    {
        var run = ConfigurationRun.WithAdditionalFiles("class One { }", (Path, "nonsense"));

        Assert.Empty(await run.GetMessagesAsync());
        Assert.False(await run.RegistersAsync());
    }

    private static ConfigurationRun Run(string text) => ConfigurationRun.WithAdditionalFiles(ConfigurationRun.AiCode, (Path, text));

    private static string Span(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Span.ToString();
}

using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules;

/// <summary>By which ids code is excluded, whatever the rule.</summary>
public sealed class ExcludedSymbolsTests
{
    private const string TopLevel = """
        using System;
        using OpenAI;

        var options = new OpenAIClientOptions { Endpoint = {|open:new Uri("http://one.contoso.com")|} };
        Action later = () => options.Endpoint = {|open:new Uri("http://two.contoso.com")|};
        Local();
        later();

        void Local() => options.Endpoint = {|open:new Uri("http://three.contoso.com")|};

        static class Other
        {
            public static void M(OpenAIClientOptions options) => options.Endpoint = [|new Uri("http://four.contoso.com")|];
        }
        """;

    private const string TopLevelFlow = """
        using Microsoft.AspNetCore.Builder;
        using OpenAI.Chat;

        var app = WebApplication.Create(args);
        app.MapGet("/ask", (string question) => new SystemChatMessage({|open:"Answer " + question|}));
        app.MapGet("/other", Other.Ask);
        app.Run();

        static class Other
        {
            public static object Ask(string question) => new SystemChatMessage([|"Answer " + question|]);
        }
        """;

    [Theory]
    [InlineData("T:Program")]
    [InlineData("M:Program.{Main}$(System.String[])")]
    [InlineData("M:Program.<Main>$(System.String[])")]
    [InlineData("M:Program.<Main>*")]
    public async Task DoesNotReport_top_level_code_by_its_names(string id)
    {
        await RunAsync(Closed(TopLevel), id);
        await new FlowRuleTest(RuleTable.InputInInstructions, Closed(TopLevelFlow)).WithConfig(Config(id)).RunAsync();
    }

    [Theory]
    [InlineData("M:Program.Main(System.String[])")]
    [InlineData("M:Program.Local")]
    [InlineData("N:Program")]
    public async Task Reports_top_level_code_under_other_names(string id)
    {
        await RunAsync(Open(TopLevel), id);
        await new FlowRuleTest(RuleTable.InputInInstructions, Open(TopLevelFlow)).WithConfig(Config(id)).RunAsync();
    }

    [Theory]
    [InlineData("P:Contoso.Setup.Options", "OpenAIClientOptions Options { get { return new() { Endpoint = new Uri(\"http://a.contoso.com\") }; } }")]
    [InlineData("P:Contoso.Setup.Options", "OpenAIClientOptions Options => new() { Endpoint = new Uri(\"http://a.contoso.com\") };")]
    [InlineData("P:Contoso.Setup.Options", "OpenAIClientOptions Options { get; } = new() { Endpoint = new Uri(\"http://a.contoso.com\") };")]
    [InlineData("E:Contoso.Setup.Asked", "event Action Asked { add { _ = new OpenAIClientOptions { Endpoint = new Uri(\"http://a.contoso.com\") }; } remove { } }")]
    [InlineData("F:Contoso.Setup.Make", "Func<object> Make = () => new OpenAIClientOptions { Endpoint = new Uri(\"http://a.contoso.com\") };")]
    [InlineData("M:Contoso.Setup.*ctor", "Setup() { _ = new OpenAIClientOptions { Endpoint = new Uri(\"http://a.contoso.com\") }; }")]
    [InlineData(
        "F:Contoso.Other.X, M:Contoso.Setup.Make(System.String, System.Collections.Generic.List{System.Int32}), T:Contoso.Other",
        "object Make(string name, System.Collections.Generic.List<int> sizes) => new OpenAIClientOptions { Endpoint = new Uri(\"http://a.contoso.com\") };")]
    [InlineData("N:Contoso", "object Make() => new OpenAIClientOptions { Endpoint = new Uri(\"http://a.contoso.com\") };")]
    public Task DoesNotReport_code_in_member(string ids, string member) =>
        RunAsync($"using System; using OpenAI; namespace Contoso {{ class Setup {{ {member} }} class Other {{ int X; }} }}", ids);

    private static Task RunAsync(string code, string ids) => new RuleTest<ClearTextEndpoint>(code).WithConfig(Config(ids)).RunAsync();

    private static string Config(string ids) => $"secure_ai.excluded_symbols = {ids}\n";

    private static string Open(string code) => code.Replace("{|open:", "[|", StringComparison.Ordinal).Replace("|}", "|]", StringComparison.Ordinal);

    private static string Closed(string code) =>
        code.Replace("{|open:", string.Empty, StringComparison.Ordinal).Replace("|}", string.Empty, StringComparison.Ordinal);
}

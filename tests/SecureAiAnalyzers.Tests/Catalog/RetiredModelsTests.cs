using System.Globalization;
using SecureAiAnalyzers.Catalog.Knowledge;
using Xunit;

namespace SecureAiAnalyzers.Tests.Catalog;

/// <summary>Which models the providers' pages take out of service.</summary>
public sealed class RetiredModelsTests
{
    public static TheoryData<string> Names =>
        [.. RetiredModels.Pages.SelectMany(page => page.Models, (page, model) => page.Provider + " " + model.Name)];

    [Theory]
    [InlineData(ModelAliases.OpenAI, "gpt-4", "2026-10-23", "gpt-5.6-sol")]
    [InlineData(ModelAliases.OpenAI, "o1-preview", "2025-07-28", null)]
    [InlineData(ModelAliases.Google, "models/gemini-2.0-flash", "2026-06-01", "gemini-3.6-flash")]
    [InlineData(ModelAliases.Cohere, "command", "2025-09-15", "command-a-03-2025")]
    [InlineData(null, "claude-2.1", "2025-07-21", "claude-opus-4-8")]
    public void Table_knows_end(string? provider, string name, string date, string? successor)
    {
        var model = RetiredModels.Find(provider, name)!.Model;

        Assert.Equal((date, successor), (model.Date, model.Successor));
    }

    [Theory]
    [InlineData(ModelAliases.OpenAI, "gpt-4o")]
    [InlineData(ModelAliases.OpenAI, "claude-2.1")]
    [InlineData(ModelAliases.Ollama, "open-mistral-7b")]
    [InlineData(ModelAliases.Bedrock, "anthropic.claude-3-sonnet-20240229-v1:0")]
    [InlineData(null, "command")]
    [InlineData(null, "davinci")]
    [InlineData("unknown", "gpt-4")]
    public void Table_knows_no_end(string? provider, string name) => Assert.Null(RetiredModels.Find(provider, name));

    [Fact]
    public void Page_is_a_source_with_dates() => Assert.All(RetiredModels.Pages, page =>
    {
        Assert.StartsWith("https://", page.Source, StringComparison.Ordinal);
        Assert.All(page.Models.Select(model => model.Date).Append(page.Read), AssertDate);
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Successor_stays(string row)
    {
        var (provider, name) = (row.Split(' ')[0], row.Split(' ')[1]);
        var successor = RetiredModels.Find(provider, name)!.Model.Successor;

        Assert.True(successor is null || RetiredModels.Find(provider, successor) is null, $"{row} moves to {successor}, which ends too");
    }

    private static void AssertDate(string text) =>
        Assert.True(DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), text);
}

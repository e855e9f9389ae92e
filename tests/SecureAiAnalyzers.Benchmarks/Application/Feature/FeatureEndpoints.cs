using Measured.Library;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Measured.Feature;

/// <summary>The feature over HTTP.</summary>
internal static class FeatureEndpoints
{
    public static void MapFeature(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/feature").RequireAuthorization().RequireRateLimiting(Protection.Requests);

        group.MapGet("/", async (int? page, int? size, IFeatureRepository records, IOptions<FeatureOptions> options, CancellationToken cancellationToken) =>
            Results.Ok(await records.ListAsync(page ?? 0, Paging.Size(size ?? 0, options.Value.PageSize), cancellationToken)));

        group.MapGet("/{id:int}", async (int id, IFeatureRepository records, CancellationToken cancellationToken) =>
            await records.FindAsync(id, cancellationToken) is { } record ? Results.Ok(record) : Results.NotFound());

        group.MapPut("/{id:int}", SaveAsync);

        group.MapDelete("/{id:int}", async (int id, IFeatureRepository records, CancellationToken cancellationToken) =>
        {
            await records.DeleteAsync(id, cancellationToken);
            return Results.NoContent();
        });

        group.MapPost("/ask", async (FeatureQuestion question, IFeatureAssistant assistant, CancellationToken cancellationToken) =>
        {
            var answer = await assistant.AnswerAsync(question, cancellationToken);
            return Results.Ok(answer);
        });

        group.MapPost("/summary", async (string text, string audience, IFeatureAssistant assistant, CancellationToken cancellationToken) =>
            Results.Text(await assistant.SummarizeAsync(text, audience, cancellationToken)));

        group.MapPost("/translate", (string text, string language, IFeatureAssistant assistant, CancellationToken cancellationToken) =>
            assistant.TranslateAsync(text, language, cancellationToken));

        group.MapPost("/stream", (FeatureQuestion question, IFeatureAssistant assistant, CancellationToken cancellationToken) =>
            assistant.StreamAsync(question, cancellationToken));

        app.MapPost("/feature/discuss", async (string question, string tone, FeatureSummaries summaries, CancellationToken cancellationToken) =>
        {
            var text = await summaries.DiscussAsync(question, tone, cancellationToken);
            return Results.Text(text);
        });

        app.MapPost("/feature/rhyme", RhymeAsync).RequireRateLimiting(Protection.Requests);
    }

    private static async Task<IResult> SaveAsync(
        int id, FeatureChange change, IFeatureRepository records, FeatureRules rules, IClock clock, CancellationToken cancellationToken)
    {
        var problems = rules.Check(change);
        if (problems.Count > 0)
            return Results.BadRequest(problems);
        if (await records.FindAsync(id, cancellationToken) is not { } record)
            return Results.NotFound();
        await records.SaveAsync(record with { Title = change.Title, Amount = change.Amount, Changed = clock.Now }, cancellationToken);
        return Results.NoContent();
    }

    private static async Task<IResult> RhymeAsync(string subject, IChatClient model, CancellationToken cancellationToken)
    {
        var messages = new List<ChatMessage> { new(ChatRole.System, "You rhyme about " + subject) };
        var response = await model.GetResponseAsync(messages, new ChatOptions { MaxOutputTokens = 100 }, cancellationToken);
        return Results.Text(response.Text);
    }
}

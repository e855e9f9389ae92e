using Measured.Library;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Measured.Feature;

/// <summary>Writes a report every night.</summary>
public sealed class FeatureWorker(
    IServiceScopeFactory scopes, IClock clock, IChatClient model, IOptionsMonitor<FeatureOptions> options, ILogger<FeatureWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(24);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await ReportAsync(stoppingToken);
            await Task.Delay(Pause, stoppingToken);
        }
    }

    private async Task ReportAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<IFeatureRepository>();
        var page = await records.ListAsync(0, options.CurrentValue.PageSize, cancellationToken);
        var text = string.Join('\n', page.Items.Select(record => record.Describe()));
        var chat = new ChatOptions { MaxOutputTokens = options.CurrentValue.MaxOutputTokens };
        var report = await model.GetResponseAsync($"Write a report of {clock.Now:d}:\n{Prompts.Quote(text)}", chat, cancellationToken);
        logger.LogInformation("Wrote a report of {Length} characters", report.Text.Length);
    }
}

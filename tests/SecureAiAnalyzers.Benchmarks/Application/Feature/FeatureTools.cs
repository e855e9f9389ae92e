using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

namespace Measured.Feature;

/// <summary>What a model can do with records.</summary>
[McpServerToolType]
public sealed class FeatureTools(IFeatureRepository records, FeatureRules rules, IOptions<FeatureOptions> options, ILogger<FeatureTools> logger)
{
    public IReadOnlyList<AITool> All =>
    [
        AIFunctionFactory.Create(FindAsync, "feature_find"),
        AIFunctionFactory.Create(CountAsync, "feature_count"),
        AIFunctionFactory.Create((int id) => records.NoteAsync(id, CancellationToken.None), "feature_note"),
        AIFunctionFactory.Create(ExportAsync, new AIFunctionFactoryOptions { Name = "feature_export" }),
        .. ToolCatalog.Of(FeeAsync, RenameAsync),
    ];

    [McpServerTool(Name = "feature_find"), Description("Finds records by a part of their title.")]
    public async Task<string> FindAsync([Description("A part of the title.")] string title, CancellationToken cancellationToken)
    {
        logger.LogInformation("A model looks for records");
        var wanted = title.Trim('"', ' ');
        var found = await records.SearchAsync(wanted, options.Value.PageSize, cancellationToken);
        return string.Join('\n', found.Select(record => record.Describe()));
    }

    [McpServerTool(Name = "feature_count"), Description("Counts the records of an owner.")]
    public async Task<string> CountAsync(string owner, CancellationToken cancellationToken)
    {
        try
        {
            return $"{await records.CountAsync(owner, cancellationToken)} records";
        }
        catch (Exception exception)
        {
            logger.LogWarning(exception, "Counting failed");
            return "Records cannot be counted: " + exception.Message;
        }
    }

    [Description("Writes the records of an owner to a file.")]
    public async Task<string> ExportAsync(string owner, string format, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("sh") { RedirectStandardOutput = true };
        start.Arguments = $"-c \"{options.Value.Exporter} --owner {owner} --format {format}\"";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("There is no exporter.");
        return await process.StandardOutput.ReadToEndAsync(cancellationToken);
    }

    [Description("Tells the fee of a record.")]
    public async Task<string> FeeAsync(int id, CancellationToken cancellationToken)
    {
        var record = await records.FindAsync(id, cancellationToken);
        return record is null ? "There is no such record." : $"{rules.Fee(record):F2}";
    }

    [Description("Gives a record another title.")]
    public async Task<string> RenameAsync(int id, string title, CancellationToken cancellationToken)
    {
        if (await records.FindAsync(id, cancellationToken) is not { IsOpen: true } record)
            return "There is no open record of this number.";
        var problems = rules.Check(new FeatureChange(title, record.Amount));
        if (problems.Count > 0)
            return string.Join(' ', problems);
        await records.SaveAsync(record with { Title = title }, cancellationToken);
        return "Done.";
    }
}

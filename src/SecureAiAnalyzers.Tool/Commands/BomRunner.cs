using System.Globalization;
using SecureAiAnalyzers.Tool.Bom;
using SecureAiAnalyzers.Tool.Input;
using SecureAiAnalyzers.Tool.Inventory;
using SecureAiAnalyzers.Tool.Output;
using SecureAiAnalyzers.Tool.Sources;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary>Does what <c>secure-ai bom</c> is asked.</summary>
internal sealed class BomRunner(ToolConsole console)
{
    /// <summary>The variable by which reproducible builds tell the time, in seconds since 1970.</summary>
    private const string Epoch = "SOURCE_DATE_EPOCH";

    /// <summary>Reads, writes, tells.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(BomOptions options)
    {
        var output = Path.GetFullPath(options.Output);
        var file = options.Inventory is { } path ? InventoryFile.Read(path) : InventoryFile.None;
        var other = options.Merge is { } bill ? BomMerge.Read(bill) : null;
        var files = LogFiles.Find(options.Inputs);
        if (files.Files.Contains(output))
            throw new ToolException($"{output}: is an input, and is not overwritten");

        var logs = LogSet.Read(files, Progress.Of(console, options.ShowsProgress, files));
        var assets = logs.Assets.In(SourceRoot.Find(options.Roots, Environment.CurrentDirectory, logs.Assets.Files));
        var unhashed = options.ModelFiles is { } folder ? ModelFiles.AddHashes(assets, folder) : [];
        var time = options.Timestamp ?? TimeOfSource();
        var document = BomDocument.Of(new BomContent(options.Name, assets, file, time, options.Spec));
        if (other is not null)
            document = BomMerge.Into(other, document);
        OutputFile.Write(output, stream => BomDocument.Write(document, stream));

        foreach (var problem in logs.Problems.Concat(unhashed))
            console.Warn(problem);
        Tell(options.Output, assets);
        return Exit(logs, [.. BomGate.Reasons(options.FailOn, assets, file, DateOnly.FromDateTime((TimeOfSource() ?? DateTimeOffset.UtcNow).UtcDateTime))]);
    }

    private void Tell(string output, IReadOnlyList<Asset> assets)
    {
        var counts = assets.GroupBy(asset => asset.Kind).Select(group => Counted.Of(group.Count(), group.Key));
        console.Say($"{output}: {(assets.Count == 0 ? "no assets; build with -p:SecureAiInventory=true" : string.Join(", ", counts))}");
    }

    private int Exit(LogSet logs, IReadOnlyList<string> reasons)
    {
        foreach (var reason in reasons)
            console.Say($"gate shut: {reason}");
        if (logs.Problems.Count > 0)
            return ExitCodes.Unusable;
        return reasons.Count > 0 ? ExitCodes.Findings : ExitCodes.Success;
    }

    private static DateTimeOffset? TimeOfSource() =>
        long.TryParse(Environment.GetEnvironmentVariable(Epoch), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 253402300800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}

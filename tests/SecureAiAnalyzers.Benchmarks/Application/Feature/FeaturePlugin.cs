using Microsoft.SemanticKernel;

namespace Measured.Feature;

/// <summary>What a kernel can do with records.</summary>
public sealed class FeaturePlugin(IFeatureRepository records)
{
    [KernelFunction("search"), Description("Searches records.")]
    public async Task<List<string>> SearchAsync([Description("A part of the title.")] string title, int limit, CancellationToken cancellationToken)
    {
        var found = await records.SearchAsync(title, limit, cancellationToken);
        return found.Where(record => record.IsOpen).Select(record => record.Title).ToList();
    }

    [KernelFunction("note"), Description("Reads the notes of a record.")]
    public Task<string?> NoteAsync(int id, CancellationToken cancellationToken) => records.NoteAsync(id, cancellationToken);

    [KernelFunction("owner_total"), Description("Counts the records of an owner.")]
    public async Task<int> TotalAsync(string owner, CancellationToken cancellationToken) => await records.CountAsync(owner, cancellationToken);
}

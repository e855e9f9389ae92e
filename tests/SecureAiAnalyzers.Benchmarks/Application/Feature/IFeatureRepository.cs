using Measured.Library;

namespace Measured.Feature;

/// <summary>Where records are kept.</summary>
public interface IFeatureRepository
{
    Task<FeatureRecord?> FindAsync(int id, CancellationToken cancellationToken);

    Task<IReadOnlyList<FeatureRecord>> SearchAsync(string title, int limit, CancellationToken cancellationToken);

    Task<Page<FeatureRecord>> ListAsync(int number, int size, CancellationToken cancellationToken);

    Task<int> CountAsync(string owner, CancellationToken cancellationToken);

    Task<string?> NoteAsync(int id, CancellationToken cancellationToken);

    Task SaveAsync(FeatureRecord record, CancellationToken cancellationToken);

    Task DeleteAsync(int id, CancellationToken cancellationToken);
}

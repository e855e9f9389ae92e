using System.Linq.Expressions;

// Stands in for the types of the same names in the package Microsoft.Extensions.VectorData.Abstractions, with the members that the samples use.
// Not every package feed carries it, and the samples shall restore from each of them. Rules see no difference.
namespace Microsoft.Extensions.VectorData;

/// <summary>Records that are found by what they mean.</summary>
/// <typeparam name="TRecord">A record.</typeparam>
internal interface IVectorSearchable<TRecord>
    where TRecord : class
{
    /// <summary>The records that are nearest.</summary>
    IAsyncEnumerable<VectorSearchResult<TRecord>> SearchAsync<TInput>(
        TInput searchValue, int top, VectorSearchOptions<TRecord>? options = null, CancellationToken cancellationToken = default)
        where TInput : notnull;
}

/// <summary>How records are searched.</summary>
/// <typeparam name="TRecord">A record.</typeparam>
internal sealed class VectorSearchOptions<TRecord>
{
    /// <summary>Which records may be found.</summary>
    public Expression<Func<TRecord, bool>>? Filter { get; set; }
}

/// <summary>A record that was found.</summary>
/// <typeparam name="TRecord">A record.</typeparam>
/// <param name="Record">The record.</param>
/// <param name="Score">How near it is.</param>
internal sealed record VectorSearchResult<TRecord>(TRecord Record, double? Score);

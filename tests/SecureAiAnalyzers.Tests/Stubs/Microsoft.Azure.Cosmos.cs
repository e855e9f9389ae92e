#nullable enable
#pragma warning disable

namespace Microsoft.Azure.Cosmos
{
    public class QueryDefinition
    {
        public QueryDefinition(string query) { }
        public string QueryText => throw null!;
        public QueryDefinition WithParameter(string name, object value) => throw null!;
    }

    public class QueryRequestOptions
    {
    }

    public abstract class FeedIterator
    {
    }

    public abstract class FeedIterator<T>
    {
    }

    public abstract class Container
    {
        public abstract FeedIterator<T> GetItemQueryIterator<T>(
            QueryDefinition queryDefinition, string? continuationToken = null, QueryRequestOptions? requestOptions = null);
        public abstract FeedIterator<T> GetItemQueryIterator<T>(
            string? queryText = null, string? continuationToken = null, QueryRequestOptions? requestOptions = null);
        public abstract FeedIterator GetItemQueryStreamIterator(
            string? queryText = null, string? continuationToken = null, QueryRequestOptions? requestOptions = null);
    }
}

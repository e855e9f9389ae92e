#nullable enable
#pragma warning disable

namespace Neo4j.Driver
{
    using System.Collections.Generic;
    using System.Threading.Tasks;

    public class Query
    {
        public Query(string text) { }
        public Query(string text, object parameters) { }
    }

    public interface IResultCursor
    {
    }

    public interface IRecord
    {
    }

    public interface IExecutableQuery<TIn, TOut>
    {
    }

    public interface IAsyncQueryRunner
    {
        Task<IResultCursor> RunAsync(string query);
        Task<IResultCursor> RunAsync(string query, object parameters);
        Task<IResultCursor> RunAsync(Query query);
    }

    public interface IDriver
    {
        IExecutableQuery<IRecord, IRecord> ExecutableQuery(string cypher);
    }
}

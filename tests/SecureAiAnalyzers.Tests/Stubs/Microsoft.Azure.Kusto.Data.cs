#nullable enable
#pragma warning disable

namespace Kusto.Data.Common
{
    using System.Data;
    using System.Threading.Tasks;

    public class ClientRequestProperties
    {
    }

    public interface ICslQueryProvider
    {
        IDataReader ExecuteQuery(string query);
        IDataReader ExecuteQuery(string databaseName, string query, ClientRequestProperties properties);
        Task<IDataReader> ExecuteQueryAsync(string databaseName, string query, ClientRequestProperties properties);
    }

    public interface ICslAdminProvider
    {
        IDataReader ExecuteControlCommand(string databaseName, string command, ClientRequestProperties? properties = null);
        Task<IDataReader> ExecuteControlCommandAsync(string databaseName, string command, ClientRequestProperties? properties = null);
    }
}

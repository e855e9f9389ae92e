#nullable enable
#pragma warning disable

namespace MySql.Data.MySqlClient
{
    using System.Data;
    using System.Data.Common;

    public class MySqlConnection : DbConnection
    {
        public MySqlConnection() { }
        public MySqlConnection(string? connectionString) { }
        public override string ConnectionString { get; set; } = null!;
        public override string Database => throw null!;
        public override string DataSource => throw null!;
        public override string ServerVersion => throw null!;
        public override ConnectionState State => throw null!;
        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => throw null!;
        public override void ChangeDatabase(string databaseName) => throw null!;
        public override void Close() => throw null!;
        protected override DbCommand CreateDbCommand() => throw null!;
        public override void Open() => throw null!;
    }

    public class MySqlCommand : DbCommand
    {
        public MySqlCommand() { }
        public MySqlCommand(string? cmdText) { }
        public MySqlCommand(string? cmdText, MySqlConnection? connection) { }
        public override string CommandText { get; set; } = null!;
        public override int CommandTimeout { get; set; }
        public override CommandType CommandType { get; set; }
        public override bool DesignTimeVisible { get; set; }
        public override UpdateRowSource UpdatedRowSource { get; set; }
        protected override DbConnection? DbConnection { get; set; }
        protected override DbParameterCollection DbParameterCollection => throw null!;
        protected override DbTransaction? DbTransaction { get; set; }
        public override void Cancel() => throw null!;
        public override int ExecuteNonQuery() => throw null!;
        public override object? ExecuteScalar() => throw null!;
        public override void Prepare() => throw null!;
        protected override DbParameter CreateDbParameter() => throw null!;
        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => throw null!;
    }
}

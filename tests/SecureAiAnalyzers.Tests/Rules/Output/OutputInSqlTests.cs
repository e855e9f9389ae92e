using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

public sealed class OutputInSqlTests() : OutputTests(
    RuleTable.OutputInSql,
    "The<System.Data.Common.DbCommand>().CommandText = [|\"SELECT * FROM Orders WHERE Id = \" + answer|];",
    "((System.Data.Common.DbCommand)null!).CommandText = [|$\"DELETE FROM Orders WHERE Id = '{input}'\"|];")
{
    private const string DataUsings = """
        using System.Data;
        using Dapper;
        using Microsoft.EntityFrameworkCore;

        """;

    [Theory]
    [InlineData("The<DbSet<Note>>().FromSql(System.Runtime.CompilerServices.FormattableStringFactory.Create([|$\"SELECT * FROM Notes WHERE Title = '{answer}'\"|]));")]
    [InlineData("The<DbSet<Note>>().FromSqlInterpolated(System.Runtime.CompilerServices.FormattableStringFactory.Create([|\"SELECT \" + answer|]));")]
    [InlineData("var sql = System.Runtime.CompilerServices.FormattableStringFactory.Create([|\"DELETE FROM Notes WHERE Title = '\" + answer + \"'\"|]); The<DbContext>().Database.ExecuteSql(sql);")]
    [InlineData("The<DbContext>().Database.SqlQuery<int>(System.Runtime.CompilerServices.FormattableStringFactory.Create([|answer|], 1));")]
    public Task Reports_composed_format_of_a_query(string statement) => VerifyDataAsync(Answer + statement);

    [Theory]
    [InlineData("The<DbSet<Note>>().FromSql(System.Runtime.CompilerServices.FormattableStringFactory.Create(\"SELECT * FROM Notes WHERE Title = {0}\", answer));")]
    [InlineData("The<DbSet<Note>>().FromSql($\"SELECT * FROM Notes WHERE Title = {answer}\");")]
    [InlineData("FormattableString text = System.Runtime.CompilerServices.FormattableStringFactory.Create(\"Answer: \" + answer); Console.WriteLine(text.ToString());")]
    public Task DoesNotReport_parameter_or_other_format(string statement) => VerifyDataAsync(Answer + statement);

    [Theory]
    [InlineData("The<DbCommand>().CommandText = [|answer|];")]
    [InlineData("The<IDbCommand>().CommandText = [|answer|];")]
    [InlineData("var command = The<DbConnection>().CreateCommand(); command.CommandText = [|$\"SELECT {answer}\"|]; command.ExecuteReader();")]
    [InlineData("The<DbBatchCommand>().CommandText = [|answer|];")]
    [InlineData("The<DbDataSource>().CreateCommand([|answer|]);")]
    [InlineData("The<IDbConnection>().Query([|answer|]);")]
    [InlineData("The<IDbConnection>().Query<Note>([|$\"SELECT * FROM Notes WHERE Title = '{answer}'\"|]);")]
    [InlineData("await The<IDbConnection>().ExecuteAsync([|answer|]);")]
    [InlineData("await The<IDbConnection>().QuerySingleAsync<int>([|answer|], new { id = 1 });")]
    [InlineData("_ = new CommandDefinition([|answer|]);")]
    [InlineData("The<Microsoft.EntityFrameworkCore.Migrations.MigrationBuilder>().Sql([|answer|]);")]
    [InlineData("The<DbSet<Note>>().FromSqlRaw([|answer|]);")]
    [InlineData("The<DbSet<Note>>().FromSqlRaw([|$\"SELECT * FROM Notes WHERE Title = '{answer}'\"|]).ToList();")]
    [InlineData("The<DbContext>().Database.ExecuteSqlRaw([|\"DELETE FROM Notes WHERE Title = '\" + answer + \"'\"|]);")]
    [InlineData("await The<DbContext>().Database.ExecuteSqlRawAsync([|string.Format(\"DELETE FROM {0}\", answer)|]);")]
    [InlineData("The<DbContext>().Database.SqlQueryRaw<int>([|answer|]);")]
    [InlineData("var sql = new StringBuilder(\"SELECT * FROM Notes\"); sql.Append(\" WHERE \").Append(answer); The<IDbConnection>().Query([|sql.ToString()|]);")]
    [InlineData("var parts = new List<string> { \"Id > 0\" }; parts.Add(answer); The<IDbConnection>().Query([|\"SELECT * FROM Notes WHERE \" + string.Join(\" AND \", parts)|]);")]
    [InlineData("The<IDbConnection>().Query([|\"SELECT * FROM Notes WHERE Title = '\" + answer.Replace(\"'\", \"''\") + \"'\"|]);")]
    public Task Reports_output_in_each_data_library(string statements) => VerifyDataAsync(Answer + statements);

    [Theory]
    [InlineData("var list = new List<ChatMessage>(); list.Add(new ChatMessage(ChatRole.Assistant, answer)); The<IDbConnection>().Query([|list[^1].Text|]);")]
    [InlineData("var list = new ChatMessage[1]; list[0] = new(ChatRole.Assistant, answer); The<IDbConnection>().Query([|list[0].Text|]);")]
    [InlineData("IList<ChatMessage> list = [new(ChatRole.User, \"a\")]; list.Insert(0, new(ChatRole.Assistant, answer)); The<IDbConnection>().Query([|list[0].Text|]);")]
    [InlineData("List<ChatMessage> list = [new(ChatRole.Assistant, answer)]; The<IDbConnection>().Query([|list.LastOrDefault(m => m.Role == ChatRole.Assistant)?.Text|]);")]
    [InlineData("List<ChatMessage> list = [new(ChatRole.Assistant, answer)]; if (list is [.., var last]) The<IDbConnection>().Query([|last.Text|]);")]
    public Task Reports_message_that_is_read_back(string statements) => VerifyDataAsync(Answer + statements);

    [Theory]
    [InlineData("var history = new ChatHistory(); history.AddAssistantMessage(answer); The<DbCommand>().CommandText = [|history[^1].Content|];")]
    [InlineData("var history = new ChatHistory(); history.AddMessage(AuthorRole.Assistant, answer); The<DbCommand>().CommandText = [|history[history.Count - 1].Content|];")]
    [InlineData("var history = new ChatHistory(); history.AddAssistantMessage(answer); foreach (var message in history) The<DbCommand>().CommandText = [|message.Content|];")]
    [InlineData("ChatHistory history = [new(AuthorRole.Assistant, answer)]; The<DbCommand>().CommandText = [|history.Last().Content|];")]
    public Task Reports_message_of_a_history(string statements) => FlowRuleTest.VerifyAsync(
        RuleTable.OutputInSql,
        "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;\n" + FlowCode.InMethod(Answer + statements),
        "Microsoft.SemanticKernel");

    [Theory]
    [InlineData("List<ChatMessage> list = [new(ChatRole.Assistant, answer)]; The<IDbConnection>().Query(\"SELECT \" + list[0].Role);")]
    [InlineData("List<ChatMessage> list = [new(ChatRole.Assistant, \"a\")]; The<IDbConnection>().Query(list[0].Text);")]
    public Task DoesNotReport_other_part_of_a_message(string statements) => VerifyDataAsync(Answer + statements);

    [Theory]
    [InlineData("command.CommandText = [|answer ?? \"SELECT 1\"|];")]
    [InlineData("command.CommandText = [|answer.Length > 3 ? \"SELECT \" + answer : \"SELECT 1\"|];")]
    [InlineData("command.CommandText = [|answer switch { \"a\" => \"SELECT 1\", var other => other }|];")]
    [InlineData("command.CommandText ??= [|answer|];")]
    [InlineData("command.CommandText += [|answer?.Trim()|];")]
    [InlineData("(command.CommandText, command.CommandTimeout) = ([|answer ?? \"SELECT 1\"|], 3);")]
    [InlineData("The<IDbConnection>().Query([|\"SELECT \" + answer|], answer.Length > 3 ? new { id = 1 } : null);")]
    [InlineData("await The<IDbConnection>().ExecuteAsync([|answer.Length > 3 ? answer : \"SELECT 1\"|]);")]
    public Task Reports_value_that_branches(string statement) => VerifyDataAsync(Answer + "var command = The<DbCommand>(); " + statement);

    [Theory]
    [InlineData("command.CommandText = answer.Length > 3 ? \"SELECT 2\" : \"SELECT 1\";")]
    [InlineData("command.CommandText = answer is \"a\" or \"b\" ? \"SELECT \" + answer : \"SELECT 1\";")]
    [InlineData("command.CommandText = answer switch { \"a\" => \"SELECT \" + answer, _ => \"SELECT 1\" };")]
    [InlineData("command.CommandText = \"SELECT @title\" + (answer.Length > 3 ? \", 1\" : \"\"); var parameter = command.CreateParameter(); parameter.Value = answer ?? \"\";")]
    [InlineData("The<IDbConnection>().Query(\"SELECT * FROM Notes WHERE Title = @title\", answer is null ? null : new { title = answer });")]
    public Task DoesNotReport_safe_value_that_branches(string statement) => VerifyDataAsync(Answer + "var command = The<DbCommand>(); " + statement);

    [Theory]
    [InlineData("_ = new Microsoft.Data.SqlClient.SqlCommand([|answer|]);", "Microsoft.Data.SqlClient")]
    [InlineData("_ = new Microsoft.Data.SqlClient.SqlCommand { CommandText = [|answer|] };", "Microsoft.Data.SqlClient")]
    [InlineData("_ = new System.Data.SqlClient.SqlCommand([|answer|]);", "System.Data.SqlClient")]
    [InlineData("_ = new Microsoft.Data.SqlClient.SqlBatchCommand([|answer|]);", "Microsoft.Data.SqlClient")]
    [InlineData("_ = new Microsoft.Data.Sqlite.SqliteCommand([|answer|]);", "Microsoft.Data.Sqlite")]
    [InlineData("_ = new Npgsql.NpgsqlCommand([|answer|]);", "Npgsql")]
    [InlineData("_ = new Npgsql.NpgsqlBatchCommand([|answer|]);", "Npgsql")]
    [InlineData("The<Npgsql.NpgsqlDataSource>().CreateCommand([|answer|]);", "Npgsql")]
    [InlineData("await The<Npgsql.NpgsqlConnection>().BeginTextExportAsync([|$\"COPY ({answer}) TO STDOUT\"|]);", "Npgsql")]
    [InlineData("_ = new MySqlConnector.MySqlCommand([|answer|]);", "MySqlConnector")]
    [InlineData("_ = new MySqlConnector.MySqlDataAdapter([|answer|], \"Server=db\");", "MySqlConnector")]
    [InlineData("_ = new MySql.Data.MySqlClient.MySqlCommand([|answer|]);", "MySql.Data")]
    [InlineData("MySql.Data.MySqlClient.MySqlHelper.ExecuteScalar(\"Server=db\", [|answer|]);", "MySql.Data")]
    [InlineData("_ = new MySql.Data.MySqlClient.MySqlScript { Query = [|answer|] };", "MySql.Data")]
    [InlineData("The<MySqlX.XDevAPI.Session>().SQL([|answer|]);", "MySql.Data")]
    [InlineData("The<MySqlX.XDevAPI.Collection>().Find([|$\"name = '{answer}'\"|]);", "MySql.Data")]
    [InlineData("_ = new Oracle.ManagedDataAccess.Client.OracleCommand([|answer|]);", "Oracle.ManagedDataAccess")]
    [InlineData("_ = new Microsoft.Azure.Cosmos.QueryDefinition([|answer|]);", "Microsoft.Azure.Cosmos")]
    [InlineData("The<Microsoft.Azure.Cosmos.Container>().GetItemQueryIterator<Note>([|answer|]);", "Microsoft.Azure.Cosmos")]
    [InlineData("The<Microsoft.Azure.Cosmos.CosmosClient>().GetDatabaseQueryIterator<Note>([|answer|]);", "Microsoft.Azure.Cosmos")]
    [InlineData("_ = new Microsoft.Azure.Cosmos.PatchItemRequestOptions { FilterPredicate = [|\"FROM c WHERE \" + answer|] };", "Microsoft.Azure.Cosmos")]
    [InlineData("The<Kusto.Data.Common.ICslQueryProvider>().ExecuteQuery([|answer|]);", "Microsoft.Azure.Kusto.Data")]
    [InlineData("The<Kusto.Data.Common.ICslAdminProvider>().ExecuteControlCommand(\"db\", [|answer|]);", "Microsoft.Azure.Kusto.Data")]
    [InlineData("_ = new Neo4j.Driver.Query([|answer|]);", "Neo4j.Driver")]
    [InlineData("await The<Neo4j.Driver.IAsyncQueryRunner>().RunAsync([|$\"MATCH (n) WHERE n.name = '{answer}' RETURN n\"|]);", "Neo4j.Driver")]
    [InlineData("_ = new Azure.Search.Documents.SearchOptions { Filter = [|$\"category eq '{answer}'\"|] };", "Azure.Search.Documents")]
    [InlineData("_ = new Azure.AI.OpenAI.Chat.AzureSearchChatDataSource { Filter = [|$\"category eq '{answer}'\"|] };", "Azure.AI.OpenAI")]
    [InlineData("The<MongoDB.Driver.IMongoDatabase>().RunCommand<MongoDB.Bson.BsonDocument>([|answer|]);", "MongoDB.Driver")]
    [InlineData("MongoDB.Driver.FilterDefinition<Note> filter = [|\"{ title: '\" + answer + \"' }\"|];", "MongoDB.Driver")]
    [InlineData("_ = new MongoDB.Driver.JsonFilterDefinition<Note>([|answer|]);", "MongoDB.Driver")]
    [InlineData("MongoDB.Driver.FilterDefinition<Note> filter = MongoDB.Bson.BsonDocument.Parse([|answer|]); The<MongoDB.Driver.IMongoCollection<Note>>().DeleteMany(filter);", "MongoDB.Driver")]
    [InlineData("var document = MongoDB.Bson.BsonDocument.Parse([|\"{ title: '\" + answer + \"' }\"|]); _ = new MongoDB.Driver.BsonDocumentFilterDefinition<Note>(document);", "MongoDB.Driver")]
    [InlineData("var filter = MongoDB.Bson.BsonDocument.Parse([|answer|]); await The<MongoDB.Driver.IMongoCollection<Note>>().FindAsync<Note>(filter);", "MongoDB.Driver")]
    [InlineData("The<MongoDB.Driver.IMongoDatabase>().RunCommand<MongoDB.Bson.BsonDocument>(MongoDB.Bson.BsonDocument.Parse([|answer|]));", "MongoDB.Driver")]
    [InlineData("var stages = new[] { MongoDB.Bson.BsonDocument.Parse([|$\"{{ $match: {answer} }}\"|]) }; await The<MongoDB.Driver.IMongoCollection<Note>>().AggregateAsync<Note>(stages);", "MongoDB.Driver")]
    [InlineData("MongoDB.Bson.BsonDocument[] stages = [MongoDB.Bson.BsonDocument.Parse([|answer|])]; MongoDB.Driver.IMongoCollectionExtensions.Aggregate(The<MongoDB.Driver.IMongoCollection<Note>>()); The<MongoDB.Driver.IMongoDatabase>().Aggregate<Note>(stages);", "MongoDB.Driver")]
    [InlineData("_ = new Elastic.Clients.Elasticsearch.Esql.EsqlQueryRequest { Query = [|$\"FROM notes | WHERE {answer}\"|] };", "Elastic.Clients.Elasticsearch")]
    [InlineData("The<Elastic.Clients.Elasticsearch.ElasticsearchClient>().Sql.Query(s => s.Query([|answer|]));", "Elastic.Clients.Elasticsearch")]
    [InlineData("_ = new Nest.QuerySqlRequest { Query = [|answer|] };", "NEST")]
    [InlineData("_ = new Nest.RawQuery([|answer|]);", "NEST")]
    public Task Reports_output_in_each_driver(string statements, string stub) =>
        FlowRuleTest.VerifyAsync(RuleTable.OutputInSql, FlowCode.InMethod(Answer + statements), stub);

    [Theory]
    [InlineData("_ = new Azure.Search.Documents.SearchOptions { Filter = Azure.Search.Documents.SearchFilter.Create($\"category eq {answer}\") };", "Azure.Search.Documents")]
    [InlineData("_ = MongoDB.Driver.Builders<Note>.Filter.Eq(\"title\", answer);", "MongoDB.Driver")]
    [InlineData("The<MongoDB.Driver.IMongoCollection<MongoDB.Bson.BsonDocument>>().InsertOne(MongoDB.Bson.BsonDocument.Parse(answer));", "MongoDB.Driver")]
    [InlineData("MongoDB.Bson.BsonDocument[] notes = [MongoDB.Bson.BsonDocument.Parse(answer)]; The<MongoDB.Driver.IMongoCollection<MongoDB.Bson.BsonDocument>>().InsertMany(notes);", "MongoDB.Driver")]
    [InlineData("MongoDB.Driver.FilterDefinition<Note> filter = new MongoDB.Bson.BsonDocument { { \"title\", answer } };", "MongoDB.Driver")]
    [InlineData("MongoDB.Driver.FilterDefinition<Note> filter = new MongoDB.Bson.BsonDocument(\"title\", MongoDB.Bson.BsonDocument.Parse(answer)[\"title\"].AsString);", "MongoDB.Driver")]
    [InlineData("MongoDB.Driver.FilterDefinition<Note> filter = MongoDB.Bson.BsonDocument.Parse(\"{ title: 'a' }\").Add(\"owner\", answer);", "MongoDB.Driver")]
    [InlineData("MongoDB.Driver.FilterDefinition<Note> filter = new MongoDB.Bson.BsonDocument(\"title\", answer);", "MongoDB.Driver")]
    [InlineData("_ = MongoDB.Driver.Builders<Note>.Filter.Eq(note => note.Title, answer);", "MongoDB.Driver")]
    [InlineData("The<Elastic.Clients.Elasticsearch.ElasticsearchClient>().Search<Note>(s => s.Query(q => q.Match(m => m.Field(\"title\").Query(answer))));", "Elastic.Clients.Elasticsearch")]
    [InlineData("The<Elastic.Clients.Elasticsearch.ElasticsearchClient>().Search<Note>(s => s.Query(q => q.QueryString(m => m.Query(answer))));", "Elastic.Clients.Elasticsearch")]
    public Task DoesNotReport_filter_that_a_driver_builds(string statements, string stub) =>
        FlowRuleTest.VerifyAsync(RuleTable.OutputInSql, FlowCode.InMethod(Answer + statements), stub);

    [Theory]
    [InlineData("The<IDbConnection>().Query(\"SELECT * FROM Notes WHERE Title = @title\", new { title = answer });")]
    [InlineData("var command = The<DbCommand>(); command.CommandText = \"SELECT @title\"; var parameter = command.CreateParameter(); parameter.Value = answer; command.Parameters.Add(parameter);")]
    [InlineData("The<DbSet<Note>>().FromSql($\"SELECT * FROM Notes WHERE Title = {answer}\").ToList();")]
    [InlineData("The<DbSet<Note>>().FromSqlInterpolated($\"SELECT * FROM Notes WHERE Title = {answer}\").ToList();")]
    [InlineData("The<DbSet<Note>>().FromSqlRaw(\"SELECT * FROM Notes WHERE Title = {0}\", answer).ToList();")]
    [InlineData("The<DbContext>().Database.ExecuteSql($\"DELETE FROM Notes WHERE Title = {answer}\");")]
    [InlineData("await The<DbContext>().Database.ExecuteSqlInterpolatedAsync($\"DELETE FROM Notes WHERE Title = {answer}\");")]
    [InlineData("await The<DbContext>().Database.ExecuteSqlRawAsync(\"DELETE FROM Notes WHERE Title = {0}\", answer);")]
    [InlineData("The<DbContext>().Database.SqlQuery<int>($\"SELECT Id FROM Notes WHERE Title = {answer}\");")]
    [InlineData("The<DbSet<Note>>().Where(note => note.Title == answer).ToList();")]
    [InlineData("The<IDbConnection>().Query($\"SELECT TOP {answer.Length} * FROM Notes\");")]
    [InlineData("The<IDbConnection>().Query($\"SELECT * FROM Notes WHERE Id = {int.Parse(answer)}\");")]
    [InlineData("if (Guid.TryParse(answer, out var id)) The<IDbConnection>().Query($\"SELECT * FROM Notes WHERE Id = '{id}'\");")]
    [InlineData("The<DbCommand>().CommandTimeout = answer.Length;")]
    [InlineData("The<DbCommand>().CommandText = \"SELECT * FROM \" + The<DbCommandBuilder>().QuoteIdentifier(answer);")]
    [InlineData("_ = \"SELECT * FROM Notes WHERE Title = '\" + answer + \"'\";")]
    public Task DoesNotReport_parameter_or_number(string statements) => VerifyDataAsync(Answer + statements);

    [Theory]
    [InlineData("_ = new Microsoft.Data.SqlClient.SqlCommand(answer) { CommandType = CommandType.StoredProcedure };")]
    [InlineData("_ = new Microsoft.Data.SqlClient.SqlCommand { CommandType = CommandType.StoredProcedure, CommandText = answer };")]
    [InlineData("var command = new Microsoft.Data.SqlClient.SqlCommand(answer); command.CommandType = CommandType.StoredProcedure;")]
    [InlineData("var adapter = new Microsoft.Data.SqlClient.SqlDataAdapter(answer, \"db\"); adapter.SelectCommand.CommandType = CommandType.StoredProcedure;")]
    [InlineData("_ = new Microsoft.Data.SqlClient.SqlBatchCommand(answer, CommandType.StoredProcedure);")]
    [InlineData("_ = new System.Data.SqlClient.SqlCommand(answer) { CommandType = CommandType.StoredProcedure };", "System.Data.SqlClient")]
    [InlineData("var command = The<DbConnection>().CreateCommand(); command.CommandText = answer; command.CommandType = CommandType.StoredProcedure;")]
    [InlineData("IDbCommand command = The<IDbConnection>().CreateCommand(); command.CommandType = CommandType.StoredProcedure; command.CommandText = answer;")]
    [InlineData("var command = The<DbCommand>(); command.CommandText = answer; command.CommandType = CommandType.StoredProcedure;")]
    [InlineData("var command = The<DbDataSource>().CreateCommand(answer); command.CommandType = CommandType.StoredProcedure;")]
    [InlineData("var kind = CommandType.StoredProcedure; var command = The<DbConnection>().CreateCommand(); command.CommandType = kind; command.CommandText = answer;")]
    [InlineData("var command = The<DbCommand>(); if (answer.Length > 3) { command.CommandType = CommandType.StoredProcedure; command.CommandText = answer; }")]
    [InlineData("The<IDbConnection>().Query(answer, commandType: CommandType.StoredProcedure);")]
    [InlineData("await The<IDbConnection>().ExecuteAsync(answer, new { id = 1 }, commandType: CommandType.StoredProcedure);")]
    [InlineData("_ = new CommandDefinition(answer, commandType: CommandType.StoredProcedure);")]
    public Task DoesNotReport_name_of_a_procedure(string statements, string package = "Microsoft.Data.SqlClient") =>
        VerifyDriverAsync(statements, package);

    [Theory]
    [InlineData("_ = new Microsoft.Data.SqlClient.SqlCommand([|answer|]) { CommandType = CommandType.Text };")]
    [InlineData("_ = new Microsoft.Data.SqlClient.SqlCommand([|\"EXEC \" + answer|]) { CommandTimeout = 3 };")]
    [InlineData("_ = new Microsoft.Data.SqlClient.SqlCommand([|answer|]) { CommandType = answer.Length > 3 ? CommandType.StoredProcedure : CommandType.Text };")]
    [InlineData("var command = new Microsoft.Data.SqlClient.SqlCommand([|answer|]); if (answer.Length > 3) command.CommandType = CommandType.StoredProcedure;")]
    [InlineData("var command = The<DbCommand>(); command.CommandText = [|answer|]; if (answer.Length > 3) { command.CommandType = CommandType.StoredProcedure; }")]
    [InlineData("var command = The<DbCommand>(); var other = The<DbCommand>(); command.CommandText = [|answer|]; other.CommandType = CommandType.StoredProcedure;")]
    [InlineData("DbCommand Made() => The<DbConnection>().CreateCommand(); var other = Made(); other.CommandType = CommandType.StoredProcedure; "
        + "var command = Made(); command.CommandText = [|answer|];")]
    [InlineData("The<IDbConnection>().Query([|answer|], commandType: CommandType.Text);")]
    [InlineData("_ = new Npgsql.NpgsqlCommand([|answer|]) { CommandType = CommandType.StoredProcedure };", "Npgsql")]
    [InlineData("_ = new Npgsql.NpgsqlCommand { CommandType = CommandType.StoredProcedure, CommandText = [|answer|] };", "Npgsql")]
    [InlineData("_ = new Npgsql.NpgsqlBatchCommand { CommandType = CommandType.StoredProcedure, CommandText = [|answer|] };", "Npgsql")]
    [InlineData("var command = The<Npgsql.NpgsqlDataSource>().CreateCommand([|answer|]); command.CommandType = CommandType.StoredProcedure;", "Npgsql")]
    [InlineData("_ = new MySqlConnector.MySqlCommand([|answer|]) { CommandType = CommandType.StoredProcedure };", "MySqlConnector")]
    [InlineData("_ = new MySqlConnector.MySqlCommand { CommandType = CommandType.StoredProcedure, CommandText = [|answer|] };", "MySqlConnector")]
    public Task Reports_statement_or_name_that_a_driver_writes_into_one(string statements, string package = "Microsoft.Data.SqlClient") =>
        VerifyDriverAsync(statements, package);

    private static Task VerifyDriverAsync(string statements, string package) => FlowRuleTest.VerifyAsync(
        RuleTable.OutputInSql, DataUsings + FlowCode.InMethod(Answer + statements), package, "Dapper", "Microsoft.EntityFrameworkCore");

    [Fact]
    public Task DoesNotReport_procedure_that_other_members_run() => VerifyDataFileAsync(
        """
        public class Reports(DbConnection database, IChatClient client)
        {
            public async Task RunAsync()
            {
                var answer = (await client.GetResponseAsync("which?")).Text;
                Run(answer, CommandType.StoredProcedure);
                Named(Procedure(), answer);
                Run("SELECT 1", CommandType.Text);
            }

            private void Run(string text, CommandType kind)
            {
                var command = database.CreateCommand();
                command.CommandType = kind;
                command.CommandText = text;
            }

            private void Named(DbCommand command, string name) => command.CommandText = name;

            private DbCommand Procedure()
            {
                var command = database.CreateCommand();
                command.CommandType = CommandType.StoredProcedure;
                return command;
            }
        }
        """);

    [Theory]
    [InlineData("new Microsoft.Data.SqlClient.SqlCommandBuilder()", "Microsoft.Data.SqlClient")]
    [InlineData("new Npgsql.NpgsqlCommandBuilder()", "Npgsql")]
    [InlineData("new MySqlConnector.MySqlCommandBuilder()", "MySqlConnector")]
    public Task DoesNotReport_name_that_a_driver_quotes(string builder, string package) => FlowRuleTest.VerifyAsync(
        RuleTable.OutputInSql, FlowCode.InMethod($"{Answer}The<DbCommand>().CommandText = \"SELECT * FROM \" + {builder}.QuoteIdentifier(answer);"), package);

    [Fact]
    public Task Reports_name_that_is_quoted_by_a_driver_that_is_not_counted() => FlowRuleTest.VerifyAsync(
        RuleTable.OutputInSql,
        FlowCode.InMethod(
            Answer + "The<DbCommand>().CommandText = [|\"SELECT * FROM \" + new MySql.Data.MySqlClient.MySqlCommandBuilder().QuoteIdentifier(answer)|];"),
        "MySql.Data");

    [Theory]
    [InlineData("if (answer.StartsWith(\"SELECT\")) The<IDbConnection>().Query([|answer|]);")]
    [InlineData("if (!answer.Contains(\"DROP\")) The<IDbConnection>().Query([|answer|]);")]
    public Task Reports_output_behind_what_is_no_guard(string statements) => VerifyDataAsync(Answer + statements);

    [Theory]
    [InlineData("if (answer is \"Title\" or \"Date\") The<IDbConnection>().Query($\"SELECT * FROM Notes ORDER BY {answer}\");")]
    [InlineData("string[] columns = [\"Title\", \"Date\"]; if (!columns.Contains(answer)) return; The<IDbConnection>().Query($\"SELECT {answer} FROM Notes\");")]
    [InlineData("var column = answer switch { \"title\" => \"Title\", _ => \"Date\" }; The<IDbConnection>().Query($\"SELECT {column} FROM Notes\");")]
    [InlineData("if (Regex.IsMatch(answer, \"^[A-Za-z]+$\")) The<IDbConnection>().Query($\"SELECT {answer} FROM Notes\");")]
    [InlineData("var queries = new Dictionary<string, string> { [\"all\"] = \"SELECT * FROM Notes\" }; The<IDbConnection>().Query(queries[answer]);")]
    public Task DoesNotReport_output_that_a_guard_accepts(string statements) => VerifyDataAsync(Answer + statements);

    [Theory]
    [InlineData("The<IDbConnection>().Query(\"SELECT * FROM Notes\");")]
    [InlineData("The<IDbConnection>().Query(configuration[\"Queries:All\"]!);")]
    [InlineData("The<IDbConnection>().Query(Console.ReadLine()!);")]
    [InlineData("The<IDbConnection>().Query(File.ReadAllText(\"query.sql\"));")]
    [InlineData("The<IDbConnection>().Query(await http.GetStringAsync(\"https://example.org\"));")]
    [InlineData("The<IDbConnection>().Query($\"SELECT * FROM Notes WHERE Day = '{DateTime.UtcNow:yyyy-MM-dd}'\");")]
    [InlineData("The<IDbConnection>().Query(\"SELECT * FROM Notes WHERE Title = '\" + The<Note>().Title + \"'\");")]
    public Task DoesNotReport_other_source(string statements) => VerifyDataAsync(statements);

    [Fact]
    public Task Reports_tool_parameter_at_the_sink() => VerifyDataFileAsync(
        """
        public class Reports(IDbConnection database)
        {
            public AIFunction Tool => AIFunctionFactory.Create(RunAsync, "report");

            private Task<IEnumerable<dynamic>> RunAsync(string month, string order, int limit) => LoadAsync($"Month = '{month}'", limit);

            private Task<IEnumerable<dynamic>> LoadAsync(string filter, int limit)
            {
                var sql = "SELECT TOP " + limit + " * FROM Sales WHERE " + filter;
                return database.QueryAsync([|sql|]);
            }
        }
        """);

    [Fact]
    public Task Reports_text_from_a_record_that_a_model_filled() => VerifyDataFileAsync(
        """
        public record Filter(string Column, int Limit);

        public class Reports(IDbConnection database, IChatClient client)
        {
            public async Task RunAsync()
            {
                var filter = (await client.GetResponseAsync<Filter>("which?")).Result;
                database.Query([|$"SELECT {filter.Column} FROM Sales"|]);
                database.Query($"SELECT TOP {filter.Limit} * FROM Sales");
            }
        }
        """,
        "Microsoft.Extensions.AI");

    [Fact]
    public Task Reports_message_that_names_source_sink_and_way() => new FlowRuleTest(
        RuleTable.OutputInSql,
        FlowCode.InFile(
            """
            public class Reports
            {
                private string _sql = "";

                public async Task AskAsync(IChatClient client) => _sql = {|#1:(await client.GetResponseAsync("hello")).Text|};

                public void Run(DbCommand command) => command.CommandText = {|#0:_sql|};
            }
            """))
    {
        ExpectedDiagnostics = { Expected("ChatResponse.Text", "DbCommand.CommandText", 0, 1) },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_the_parameter() => new FlowRuleTest(
        RuleTable.OutputInSql,
        DataUsings + FlowCode.InFile(
            """
            public class Tools
            {
                [ModelContextProtocol.Server.McpServerTool]
                public static void Run({|#1:string table|}, IDbConnection connection) => connection.Query({|#0:"SELECT * FROM " + table|});
            }
            """))
    {
        References = TestReferences.SdksAndData,
        ExpectedDiagnostics = { Expected("table", "Query(sql)", 0, 1) },
    }.RunAsync();

    [Fact]
    public Task Reports_what_a_declared_sanitizer_of_another_kind_returns() => new FlowRuleTest(
        RuleTable.OutputInSql,
        FlowCode.InFile(
            """
            public class Reports(IChatClient client, DbCommand command)
            {
                public async Task RunAsync()
                {
                    var answer = (await client.GetResponseAsync("hello")).Text;
                    command.CommandText = "SELECT * FROM " + QuoteIdentifier(answer);
                    command.CommandText = [|"SELECT * FROM " + Encode(answer)|];
                }

                [SecureAi.Sanitizer("sql")] private static string QuoteIdentifier(string name) => "[" + name.Replace("]", "]]") + "]";

                [SecureAi.Sanitizer("html")] private static string Encode(string name) => name.Trim();
            }
            """)).WithAnnotations().RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_type() => FlowRuleTest.VerifyAsync(
        RuleTable.OutputInSql,
        FlowCode.InFile(
            """
            namespace Contoso
            {
                public class SqlCommand(string cmdText) { public string CommandText { get; set; } = cmdText; }

                public class Subject
                {
                    public async Task<object> RunAsync(IChatClient client) => new SqlCommand((await client.GetResponseAsync("hello")).Text);
                }
            }
            """));

    [Fact]
    public Task DoesNotReport_without_AI_SDK() => new FlowRuleTest(
        RuleTable.OutputInSql,
        """
        public class ChatResponse { public string Text { get; set; } = ""; }

        public class Subject
        {
            public void Run(ChatResponse response, System.Data.Common.DbCommand command) => command.CommandText = response.Text;
        }
        """)
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_generated_file() => FlowRuleTest.VerifyAsync(
        RuleTable.OutputInSql, "// <auto-generated/>\n" + FlowCode.InMethod(Answer + "The<DbCommand>().CommandText = answer;"));

    [Fact]
    public Task DoesNotReport_excluded_symbol() => new FlowRuleTest(
        RuleTable.OutputInSql, FlowCode.InMethod(Answer + "The<DbCommand>().CommandText = answer;"))
        .WithConfig("secure_ai.excluded_symbols = T:Subject\n")
        .RunAsync();

    private static Task VerifyDataAsync(string statements) =>
        FlowRuleTest.VerifyDataAsync(RuleTable.OutputInSql, DataUsings + FlowCode.InMethod(statements));

    private static Task VerifyDataFileAsync(string code, params string[] stubs) =>
        FlowRuleTest.VerifyDataAsync(RuleTable.OutputInSql, DataUsings + FlowCode.InFile(code), stubs);

    private static DiagnosticResult Expected(string source, string sink, params int[] locations) => locations.Aggregate(
        new DiagnosticResult(RuleTable.OutputInSql.Descriptor).WithArguments(source, sink),
        static (result, location) => result.WithLocation(location));

    [Theory]
    [InlineData("if (!s_tables.Contains(answer.Text)) return; command.CommandText = \"SELECT * FROM \" + answer.Text;")]
    [InlineData("if (answer.Text is \"a\" or \"b\") command.CommandText = $\"SELECT * FROM {answer.Text}\";")]
    [InlineData("if (!s_tables.Contains(query.Result.Table)) throw new InvalidOperationException(); command.CommandText = \"SELECT * FROM \" + query.Result.Table;")]
    [InlineData("if (query.Result is { Table: \"a\" or \"b\" }) command.CommandText = \"SELECT * FROM \" + query.Result.Table;")]
    [InlineData("var asked = query.Result; if (!s_tables.Contains(asked.Table)) return; command.CommandText = \"SELECT * FROM \" + query.Result.Table;")]
    [InlineData("foreach (var one in new[] { answer }) { if (!s_tables.Contains(one.Text)) continue; command.CommandText = \"SELECT * FROM \" + one.Text; }")]
    public Task DoesNotReport_member_of_an_answer_that_is_checked_where_it_is(string statements) => VerifyAnswersAsync(statements);

    [Theory]
    [InlineData("if (!s_tables.Contains(answer.Text)) Console.WriteLine(1); command.CommandText = [|\"SELECT * FROM \" + answer.Text|];")]
    [InlineData("if (!s_tables.Contains(answer.Text)) return; answer = other; command.CommandText = [|\"SELECT * FROM \" + answer.Text|];")]
    [InlineData("if (!s_tables.Contains(answer.Text)) return; command.CommandText = [|\"SELECT * FROM \" + other.Text|];")]
    [InlineData("if (command.CommandTimeout > 3 && !s_tables.Contains(answer.Text)) return; command.CommandText = [|\"SELECT * FROM \" + answer.Text|];")]
    [InlineData("if (!s_tables.Contains(query.Result.Table)) return; command.CommandText = [|\"SELECT * FROM \" + query.Result.Column|];")]
    [InlineData("while (command.CommandTimeout > 3) { if (s_tables.Contains(answer.Text)) break; answer = await client.GetResponseAsync(\"again\"); } command.CommandText = [|\"SELECT * FROM \" + answer.Text|];")]
    public Task Reports_member_of_an_answer_that_is_not_checked(string statements) => VerifyAnswersAsync(statements);

    private Task VerifyAnswersAsync(string statements) => VerifyFileAsync($$"""
        public sealed record Query(string Table, string Column);

        public sealed class Reports(IChatClient client, DbCommand command)
        {
            private static readonly HashSet<string> s_tables = ["a", "b"];

            public async Task RunAsync()
            {
                var answer = await client.GetResponseAsync("hello");
                var other = await client.GetResponseAsync("again");
                var query = await client.GetResponseAsync<Query>("hello");
                {{statements}}
            }
        }
        """,
        "Microsoft.Extensions.AI");
}

using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Secrets;

public sealed class SecretInLogTests
{
    private const string Key = "var key = Environment.GetEnvironmentVariable(\"OPENAI_API_KEY\")!; var logger = The<ILogger<Subject>>(); ";

    [Theory]
    [InlineData("logger.LogInformation(\"Key {Key}\", [|key|]);")]
    [InlineData("logger.LogDebug([|$\"Key {key}\"|]);")]
    [InlineData("logger.LogTrace([|\"Key \" + key|]);")]
    [InlineData("logger.LogError(new InvalidOperationException(\"no\"), \"Key {Key} was refused\", [|key|]);")]
    [InlineData("logger.Log(LogLevel.Warning, \"Key {Key}\", [|key|]);")]
    [InlineData("if (logger.IsEnabled(LogLevel.Debug)) logger.LogDebug(\"Key {Key}\", [|key|]);")]
    [InlineData("using var scope = logger.BeginScope(\"Key {Key}\", [|key|]);")]
    [InlineData("using var scope = logger.BeginScope([|new Dictionary<string, object> { [\"key\"] = key }|]);")]
    [InlineData("Console.WriteLine([|key|]);")]
    [InlineData("Console.WriteLine([|$\"Key: {key}\"|]);")]
    [InlineData("Console.WriteLine(\"Key: {0}\", [|key|]);")]
    [InlineData("Console.Error.WriteLine([|key|]);")]
    [InlineData("await Console.Out.WriteLineAsync([|key|]);")]
    [InlineData("Trace.TraceError([|\"Key \" + key|]);")]
    [InlineData("Trace.TraceInformation(\"Key {0}\", [|key|]);")]
    [InlineData("Debug.WriteLine([|$\"Key {key}\"|]);")]
    [InlineData("new TraceSource(\"shop\").TraceEvent(TraceEventType.Error, 1, \"Key {0}\", [|key|]);")]
    [InlineData("The<Activity>().SetTag(\"key\", [|key|]);")]
    [InlineData("The<Activity>().AddBaggage(\"key\", [|key|]);")]
    [InlineData("The<Activity>().SetStatus(ActivityStatusCode.Error, [|\"refused \" + key|]);")]
    [InlineData("The<System.Diagnostics.Metrics.Counter<int>>().Add(1, [|new KeyValuePair<string, object?>(\"key\", key)|]);")]
    [InlineData("throw new InvalidOperationException([|$\"The key {key} was refused.\"|]);")]
    [InlineData("throw new ArgumentException([|\"Wrong key: \" + key|], nameof(key));")]
    [InlineData("throw new HttpRequestException([|$\"401 with {key}\"|]);")]
    public Task Reports_each_sink(string statement) => VerifyAsync(Key + statement);

    [Theory]
    [InlineData("Serilog.Log.Information(\"Key {Key}\", [|key|]);", "Serilog")]
    [InlineData("The<Serilog.ILogger>().Debug(\"Key {Key}\", [|key|]);", "Serilog")]
    [InlineData("The<Serilog.ILogger>().Write(Serilog.Events.LogEventLevel.Debug, \"Key {Key}\", [|key|]);", "Serilog")]
    [InlineData("using var pushed = Serilog.Context.LogContext.PushProperty(\"Key\", [|key|]);", "Serilog")]
    [InlineData("NLog.LogManager.GetCurrentClassLogger().Info(\"Key {0}\", [|key|]);", "NLog")]
    [InlineData("NLog.LogManager.GetCurrentClassLogger().Debug([|$\"Key {key}\"|]);", "NLog")]
    [InlineData("The<NLog.ILogger>().Error([|\"Key \" + key|]);", "NLog")]
    [InlineData("The<Microsoft.ApplicationInsights.TelemetryClient>().TrackTrace([|\"Key \" + key|]);", "Microsoft.ApplicationInsights")]
    [InlineData("The<Microsoft.ApplicationInsights.TelemetryClient>().TrackEvent(\"start\", [|new Dictionary<string, string> { [\"key\"] = key }|]);", "Microsoft.ApplicationInsights")]
    public Task Reports_each_library(string statement, string package) => VerifyAsync(Key + statement, package);

    [Theory]
    [InlineData("configuration[\"OpenAI:ApiKey\"]")]
    [InlineData("configuration.GetConnectionString(\"Shop\")")]
    [InlineData("configuration.GetSection(\"Anthropic\")[\"ApiKey\"]")]
    [InlineData("configuration.GetValue<string>(\"Ollama:Token\")")]
    [InlineData("Environment.GetEnvironmentVariable(\"ANTHROPIC_API_KEY\")")]
    [InlineData("The<System.Net.NetworkCredential>().Password")]
    public Task Reports_each_source(string value) => VerifyAsync($"The<ILogger>().LogInformation(\"Using {{Value}}\", [|{value}|]);");

    [Theory]
    [InlineData("foreach (System.Collections.DictionaryEntry e in Environment.GetEnvironmentVariables()) Console.WriteLine([|$\"{e.Key}={e.Value}\"|]);")]
    [InlineData("var all = Environment.GetEnvironmentVariables(); foreach (string name in all.Keys) Console.WriteLine([|name + all[name]|]);")]
    [InlineData("Console.WriteLine([|JsonSerializer.Serialize(Environment.GetEnvironmentVariables(EnvironmentVariableTarget.Process))|]);")]
    [InlineData("var all = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().OrderBy(e => e.Key); Console.WriteLine([|string.Join(';', all.Select(e => e.Key + \"=\" + e.Value))|]);")]
    [InlineData("var all = new StringBuilder(); foreach (System.Collections.DictionaryEntry e in Environment.GetEnvironmentVariables()) all.AppendLine($\"{e.Key}={e.Value}\"); Console.WriteLine([|all.ToString()|]);")]
    [InlineData("var all = new Dictionary<string, string>(); foreach (System.Collections.DictionaryEntry e in Environment.GetEnvironmentVariables()) all[(string)e.Key] = e.Value + \"\"; "
        + "foreach (var (name, value) in all) Console.WriteLine([|name + value|]);")]
    [InlineData("Dump(Environment.GetEnvironmentVariables()); static void Dump(System.Collections.IDictionary all) { foreach (System.Collections.DictionaryEntry e in all) Console.WriteLine([|e.Value|]); }")]
    [InlineData("foreach (var pair in configuration.AsEnumerable()) The<ILogger>().LogInformation(\"{Key}={Value}\", pair.Key, [|pair.Value|]);")]
    [InlineData("foreach (var (key, value) in configuration.AsEnumerable()) Console.WriteLine([|$\"{key}={value}\"|]);")]
    [InlineData("The<ILogger>().LogDebug(\"{All}\", [|((IConfigurationRoot)configuration).GetDebugView()|]);")]
    public Task Reports_all_settings_and_variables(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("Console.WriteLine(Environment.GetEnvironmentVariables()[\"PATH\"]);")]
    [InlineData("Console.WriteLine(Environment.GetEnvironmentVariables().Count);")]
    [InlineData("var all = Environment.GetEnvironmentVariables(); foreach (var name in new[] { \"PATH\", \"HOME\" }) Console.WriteLine(all[name]);")]
    [InlineData("foreach (string name in Environment.GetEnvironmentVariables().Keys) Console.WriteLine(name);")]
    [InlineData("foreach (System.Collections.DictionaryEntry e in Environment.GetEnvironmentVariables()) { new ProcessStartInfo().Environment[(string)e.Key] = (string?)e.Value; Console.WriteLine(e.Key); }")]
    [InlineData("foreach (System.Collections.DictionaryEntry e in Environment.GetEnvironmentVariables()) { if (e.Key is \"PATH\" or \"HOME\") Console.WriteLine(e.Value); }")]
    [InlineData("foreach (System.Collections.DictionaryEntry e in Environment.GetEnvironmentVariables()) Console.WriteLine(((string)e.Key).EndsWith(\"KEY\") ? \"***\" : e.Value);")]
    [InlineData("foreach (System.Collections.DictionaryEntry e in Environment.GetEnvironmentVariables()) Console.WriteLine(Show((string)e.Key, e.Value)); static object? Show(string name, object? value) => name.Contains(\"KEY\") ? null : value;")]
    [InlineData("Console.WriteLine(JsonSerializer.Serialize(Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().Where(e => ((string)e.Key).StartsWith(\"DOTNET_\"))));")]
    [InlineData("var all = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string?)e.Value); Console.WriteLine(all[\"HOME\"]);")]
    [InlineData("foreach (var pair in configuration.AsEnumerable()) Console.WriteLine(pair.Key);")]
    [InlineData("foreach (var pair in configuration.GetSection(\"Logging\").AsEnumerable()) Console.WriteLine(pair.Key + pair.Value);")]
    [InlineData("foreach (var (key, value) in configuration.AsEnumerable().Where(pair => pair.Key.StartsWith(\"Features:\"))) Console.WriteLine(key + value);")]
    [InlineData("Console.WriteLine(((IConfigurationRoot)configuration).GetDebugView(context => context.Key == \"ApiKey\" ? \"***\" : context.Value!));")]
    public Task DoesNotReport_what_is_chosen_of_all_settings_and_variables(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("configuration.GetConnectionString(\"Sqlite\") ?? \"Data Source=shop.db\"")]
    [InlineData("configuration[\"ConnectionStrings:Sqlite\"]")]
    [InlineData("Environment.GetEnvironmentVariable(\"AZURE_AI_PROJECT_CONNECTION_STRING\")")]
    public Task DoesNotReport_connection_that_no_secret_opens(string value) =>
        VerifyAsync($"The<ILogger>().LogInformation(\"Using {{Value}}\", {value});");

    [Theory]
    [InlineData("configuration.GetConnectionString(configuration[\"Database\"]!)")]
    [InlineData("configuration.GetConnectionString(configuration[\"IsTest\"] == \"1\" ? \"Sqlite\" : \"Shop\")")]
    public Task Reports_connection_whose_name_is_not_one_of_a_file(string value) =>
        VerifyAsync($"The<ILogger>().LogInformation(\"Using {{Value}}\", [|{value}|]);");

    [Theory]
    [InlineData("logger.LogInformation(\"A key of {Length} characters\", key.Length);")]
    [InlineData("logger.LogInformation(\"Key set: {IsSet}\", !string.IsNullOrEmpty(key));")]
    [InlineData("logger.LogInformation(\"Key {Hash}\", Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(key))));")]
    [InlineData("logger.LogInformation(\"Key ends in {End}\", key[^4..]);")]
    [InlineData("logger.LogInformation(\"Key {Start}...\", key[..4]);")]
    [InlineData("logger.LogInformation(\"Key {Key}\", key.Substring(0, 3) + \"***\");")]
    [InlineData("logger.LogInformation(\"Key {Key}\", key.Substring(0, Math.Min(4, key.Length)) + \"***\");")]
    [InlineData("logger.LogInformation(\"Key {Key}\", \"***\" + key.Substring(key.Length - 4));")]
    [InlineData("Console.WriteLine($\"Key {key[0]}***\");")]
    [InlineData("Console.WriteLine(new string('*', key.Length - 4) + key[^4..]);")]
    [InlineData("Console.WriteLine(key.Remove(4) + \"...\");")]
    [InlineData("Console.WriteLine(string.Concat(key.AsSpan(0, 4), \"***\"));")]
    [InlineData("Console.WriteLine(Regex.Replace(key, \".(?=.{4})\", \"*\"));")]
    [InlineData("var text = \"Bearer \" + key; Console.WriteLine(text.Replace(key, \"[redacted]\"));")]
    [InlineData("Console.WriteLine(Mask(key)); static string Mask(string value) => value.Length < 8 ? \"***\" : value[..2] + \"***\" + value[^2..];")]
    [InlineData("Console.WriteLine(new Uri(key).Host);")]
    [InlineData("if (string.IsNullOrEmpty(key)) throw new InvalidOperationException(\"OPENAI_API_KEY is not set.\");")]
    [InlineData("_ = new OpenAI.Chat.ChatClient(\"gpt-5.5-2026-04-23\", key); logger.LogInformation(\"The client is ready\");")]
    [InlineData("Console.WriteLine(nameof(key));")]
    [InlineData("logger.LogInformation(\"Client {Client}\", new OpenAI.Chat.ChatClient(\"gpt-5.5-2026-04-23\", key));")]
    public Task DoesNotReport_what_shows_no_secret(string statements) => VerifyAsync(Key + statements);

    [Theory]
    [InlineData("new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(text).InitialCatalog", "Microsoft.Data.SqlClient")]
    [InlineData("new Npgsql.NpgsqlConnectionStringBuilder(text).Host!", "Npgsql")]
    [InlineData("new MySqlConnector.MySqlConnectionStringBuilder(text).Database", "MySqlConnector")]
    [InlineData("new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(text).DataSource", "Microsoft.Data.Sqlite")]
    public Task DoesNotReport_settings_of_a_connection(string setting, string package) => VerifyAsync(
        $"var text = configuration.GetConnectionString(\"Shop\"); Console.WriteLine({setting});", package);

    [Theory]
    [InlineData("new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(text).Password", "Microsoft.Data.SqlClient")]
    [InlineData("new Npgsql.NpgsqlConnectionStringBuilder(text).ToString()", "Npgsql")]
    [InlineData("new MySqlConnector.MySqlConnectionStringBuilder(text).ConnectionString", "MySqlConnector")]
    public Task Reports_secrets_of_a_connection(string setting, string package) => VerifyAsync(
        $"var text = configuration.GetConnectionString(\"Shop\"); Console.WriteLine([|{setting}|]);", package);

    [Theory]
    [InlineData("var settings = new SqlConnectionStringBuilder(text) { Password = \"***\" }; Console.WriteLine(settings.ConnectionString);")]
    [InlineData("var settings = new SqlConnectionStringBuilder(text) { Password = null }; Console.WriteLine(settings.ToString());")]
    [InlineData("var settings = new SqlConnectionStringBuilder(text); settings.Password = string.Empty; Console.WriteLine(settings.ConnectionString);")]
    [InlineData("var settings = new SqlConnectionStringBuilder(text); settings.Password = \"\"; Console.WriteLine($\"Shop: {settings}\");")]
    [InlineData("var settings = new SqlConnectionStringBuilder(text); settings.Password = \"\"; Console.WriteLine(settings);")]
    [InlineData("var settings = new SqlConnectionStringBuilder(text); settings[\"Password\"] = \"***\"; Console.WriteLine(settings.ConnectionString);")]
    [InlineData("var settings = new SqlConnectionStringBuilder(text); settings.Remove(\"Password\"); Console.WriteLine(settings.ToString());")]
    [InlineData("var settings = new DbConnectionStringBuilder { ConnectionString = text }; settings.Remove(\"Password\"); Console.WriteLine(settings.ConnectionString);")]
    [InlineData("Console.WriteLine(Masked(text!)); static string Masked(string all) { var settings = new SqlConnectionStringBuilder(all); if (settings.Password.Length > 0) settings.Password = \"*****\"; return settings.ConnectionString; }")]
    [InlineData("var settings = Without(new SqlConnectionStringBuilder(text)); Console.WriteLine(settings.ConnectionString); static SqlConnectionStringBuilder Without(SqlConnectionStringBuilder all) { all.Password = \"\"; return all; }")]
    public Task DoesNotReport_connection_without_its_password(string statements) => VerifyAsync(
        "var text = configuration.GetConnectionString(\"Shop\"); " + InNamespaces(statements), "Microsoft.Data.SqlClient");

    [Theory]
    [InlineData("var settings = new SqlConnectionStringBuilder(text) { DataSource = \"***\" }; Console.WriteLine([|settings.ConnectionString|]);")]
    [InlineData("var settings = new SqlConnectionStringBuilder(text); Console.WriteLine([|settings.ConnectionString|]); settings.Password = \"\";")]
    [InlineData("var settings = new SqlConnectionStringBuilder(text) { Password = configuration[\"Shop:Password\"] }; Console.WriteLine([|settings.ConnectionString|]);")]
    [InlineData("var settings = new SqlConnectionStringBuilder(text); settings.Remove(\"Application Name\"); Console.WriteLine([|settings.ToString()|]);")]
    [InlineData("var settings = new SqlConnectionStringBuilder(text); new SqlConnectionStringBuilder(text).Remove(\"Password\"); Console.WriteLine([|settings.ToString()|]);")]
    public Task Reports_connection_that_keeps_its_password(string statements) => VerifyAsync(
        "var text = configuration.GetConnectionString(\"Shop\"); " + InNamespaces(statements), "Microsoft.Data.SqlClient");

    /// <summary>A pool is found under the connection string, and is not made of it.</summary>
    [Theory]
    [InlineData("pool.Name", false)]
    [InlineData("pool.Text", true)]
    public Task Reports_secret_of_a_pool_that_is_kept_under_it_but_not_its_name(string read, bool isReported) => FlowRuleTest.VerifyAsync(
        RuleTable.SecretInLog,
        FlowCode.InFile($$"""
            public sealed class Pool(string name, string text)
            {
                private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Pool> s_all = new();

                public string Name { get; } = name;
                public string Text { get; } = text;

                public static Pool Of(string text)
                {
                    if (s_all.TryGetValue(text, out var known))
                        return known;

                    return s_all.GetOrAdd(text, new Pool("pool " + s_all.Count, text));
                }
            }

            public sealed class Startup(IConfiguration configuration)
            {
                public void Start()
                {
                    var pool = Pool.Of(configuration.GetConnectionString("Shop")!);
                    Console.WriteLine({{(isReported ? "[|" + read + "|]" : read)}});
                }
            }
            """));

    /// <summary>What a server sends is not what it was sent.</summary>
    [Theory]
    [InlineData("System.Net.Sockets.NetworkStream", false)]
    [InlineData("System.Net.Security.SslStream", false)]
    [InlineData("System.IO.Pipes.NamedPipeClientStream", false)]
    [InlineData("MemoryStream", true)]
    public Task Reports_what_was_written_to_a_stream_unless_it_is_a_connection(string type, bool isReported) => FlowRuleTest.VerifyAsync(
        RuleTable.SecretInLog,
        FlowCode.InFile($$"""
            public sealed class Session(IConfiguration configuration, {{type}} stream)
            {
                public async Task StartAsync()
                {
                    var buffer = new byte[256];
                    await stream.WriteAsync(Encoding.UTF8.GetBytes(configuration["Shop:Password"]!));
                    var count = await stream.ReadAsync(buffer);
                    Console.WriteLine({{(isReported ? "[|Encoding.UTF8.GetString(buffer, 0, count)|]" : "Encoding.UTF8.GetString(buffer, 0, count)")}});
                }
            }
            """));

    [Theory]
    [InlineData("Console.WriteLine(key[..8] + \"...\");", "key[..8] + \"...\"")]
    [InlineData("Console.WriteLine(key.Substring(0, 12));", "key.Substring(0, 12)")]
    [InlineData("Console.WriteLine(key.Substring(0, Math.Min(key.Length, 12)));", "key.Substring(0, Math.Min(key.Length, 12))")]
    [InlineData("Console.WriteLine(key.Replace(\"sk-\", \"\"));", "key.Replace(\"sk-\", \"\")")]
    [InlineData("Console.WriteLine(key.Trim());", "key.Trim()")]
    public Task Reports_what_still_shows_it(string statement, string shown) =>
        VerifyAsync(Key + statement.Replace(shown, "[|" + shown + "|]", StringComparison.Ordinal));

    [Fact]
    public Task DoesNotReport_redacted_secret() => VerifyAsync(
        Key + "logger.LogInformation(\"Key {Key}\", The<Microsoft.Extensions.Compliance.Redaction.Redactor>().Redact(key));",
        "Microsoft.Extensions.Compliance.Redaction");

    [Theory]
    [InlineData("logger.LogInformation(\"Options {Options}\", [|options|]);")]
    [InlineData("logger.LogInformation([|$\"Options {options}\"|]);")]
    [InlineData("Console.WriteLine([|options.ToString()|]);")]
    [InlineData("Console.WriteLine([|JsonSerializer.Serialize(options)|]);")]
    public Task Reports_options_that_show_their_key(string statement) => VerifyAsync(
        "var logger = The<ILogger<Subject>>(); var options = The<Anthropic.Core.ClientOptions>(); " + statement
        + " _ = Environment.GetEnvironmentVariable(\"ANTHROPIC_API_KEY\");",
        "Anthropic");

    [Theory]
    [InlineData("Console.WriteLine(options.BaseUrl);")]
    [InlineData("_ = new Anthropic.AnthropicClient(options);")]
    [InlineData("Console.WriteLine(options.MaxRetries);")]
    public Task DoesNotReport_other_part_of_the_options(string statement) => VerifyAsync(
        "var options = The<Anthropic.Core.ClientOptions>(); " + statement
        + " Console.WriteLine(Environment.GetEnvironmentVariable(\"ANTHROPIC_API_KEY\")!.Length);",
        "Anthropic");

    [Fact]
    public Task Reports_logger_messages_of_each_form() => FlowRuleTest.VerifyAsync(
        RuleTable.SecretInLog,
        FlowCode.InFile("""
            public sealed partial class Startup(ILogger<Startup> logger, IConfiguration configuration)
            {
                private static readonly Action<ILogger, string, Exception?> Defined =
                    LoggerMessage.Define<string>(LogLevel.Debug, new EventId(1), "Key {Key}");

                private static readonly Action<ILogger, string, Exception?> Other = (_, _, _) => { };

                [LoggerMessage(Level = LogLevel.Information, Message = "Key {Key}")]
                private partial void LogKey(string key);

                [LoggerMessage(2, LogLevel.Information, "Model {Model}")]
                private static partial void LogModel(ILogger logger, string model);

                private partial void Keep(string key);

                public void Start()
                {
                    var key = configuration["OpenAI:ApiKey"]!;
                    LogKey([|key|]);
                    Defined(logger, [|key|], null);
                    Other(logger, key, null);
                    LogModel(logger, configuration["OpenAI:Model"]!);
                    Keep(key);
                }

                private partial void LogKey(string key) => throw new NotImplementedException();

                private static partial void LogModel(ILogger logger, string model) => throw new NotImplementedException();

                private partial void Keep(string key) => throw new NotImplementedException();
            }
            """));

    [Fact]
    public Task Reports_setting_that_a_helper_reads_by_the_name_of_a_secret() => FlowRuleTest.VerifyAsync(
        RuleTable.SecretInLog,
        FlowCode.InFile("""
            public interface ISettings { string? Get(string name); }

            public sealed class Settings(IConfiguration configuration) : ISettings
            {
                public string? Get(string name) => configuration[name];
            }

            public sealed class Connection(ISettings settings, IChatClient client, ILogger<Connection> logger)
            {
                private static readonly string[] s_tokens = ["DEVOPS_ACCESS_TOKEN", "SYSTEM_ACCESS_TOKEN"];
                private static readonly string[] s_addresses = ["DEVOPS_ORGANIZATION", "SYSTEM_COLLECTION"];

                public async Task OpenAsync()
                {
                    var (token, address) = (First(s_tokens), First(s_addresses));
                    logger.LogInformation("Open {Address}, {Home}", await ReadAsync("COLLECTION_HOME"), Environment.GetEnvironmentVariable("HOME"));
                    logger.LogDebug("With {Token}", [|await ReadAsync("DEVOPS_ACCESS_TOKEN")|]);
                    logger.LogDebug("By {Model} with {Key}", settings.Get("OpenAI:Model"), [|settings.Get("OpenAI:ApiKey")|]);
                    logger.LogDebug("For {Region}", Read("AZURE_REGION"));
                    logger.LogDebug("With {Key}", [|Read("AZURE_API_KEY")|]);
                }

                private static string? First(string[] names)
                {
                    string? found = null;
                    foreach (var name in names)
                        found ??= Read(name);
                    return found;
                }

                private static string? Read(string name) => ReadFrom(name) ?? ReadFrom(name.ToLowerInvariant());

                private static string? ReadFrom(string name) => Environment.GetEnvironmentVariable(name);

                private static async Task<string?> ReadAsync(string name)
                {
                    await Task.Yield();
                    return Environment.GetEnvironmentVariable(name);
                }
            }
            """));

    [Fact]
    public Task Reports_secret_in_the_helper_that_is_asked_for_secrets_only() => FlowRuleTest.VerifyAsync(
        RuleTable.SecretInLog,
        FlowCode.InFile("""
            public sealed class Keys(IChatClient client, ILogger<Keys> logger)
            {
                public (string?, string?) All() => (Read("OPENAI_API_KEY"), Read("AZURE_API_KEY"));

                private string? Read(string name)
                {
                    var value = Environment.GetEnvironmentVariable(name);
                    logger.LogDebug("Read {Value}", [|value|]);
                    return value;
                }
            }
            """));

    [Fact]
    public Task Reports_in_a_program_of_several_classes() => FlowRuleTest.VerifyAsync(
        RuleTable.SecretInLog,
        FlowCode.InFile("""
            public sealed class ModelSettings(IConfiguration configuration)
            {
                public string Key => configuration["OpenAI:ApiKey"] ?? throw new InvalidOperationException("OpenAI:ApiKey is missing.");

                public string Model => configuration["OpenAI:Model"] ?? "gpt-5.5-2026-04-23";
            }

            public sealed class SettingsEvents : System.Diagnostics.Tracing.EventSource
            {
                public void Started(string model, string key) => WriteEvent(1, model, [|key|]);
            }

            public static class Secrets
            {
                public static string Mask(string value) => value.Length > 8 ? string.Concat("****", value.AsSpan(value.Length - 4)) : "****";
            }

            public sealed class ModelFactory(ModelSettings settings, SettingsEvents events, ILogger<ModelFactory> logger)
            {
                public OpenAI.Chat.ChatClient Create()
                {
                    var key = settings.Key;
                    logger.LogInformation("Model {Model} with key {Key}", settings.Model, Secrets.Mask(key));
                    events.Started(settings.Model, key);
                    try
                    {
                        return new OpenAI.Chat.ChatClient(settings.Model, key);
                    }
                    catch (ArgumentException exception)
                    {
                        logger.LogError(exception, "The key {Key} was refused", [|key|]);
                        throw new InvalidOperationException([|Describe(key)|], exception);
                    }
                }

                private static string Describe(string key) => $"No client for {key}";
            }
            """));

    [Fact]
    public Task DoesNotReport_lookalikes() => FlowRuleTest.VerifyAsync(
        RuleTable.SecretInLog,
        FlowCode.InFile("""
            public class Subject
            {
                public void Run(Own.Logger logger, Own.Trace trace)
                {
                    var key = Environment.GetEnvironmentVariable("OPENAI_API_KEY")!;
                    logger.LogInformation("{Key}", key);
                    trace.WriteLine(key);
                    new Own.Failure(key);
                }
            }

            namespace Own
            {
                public class Logger { public void LogInformation(string message, params object[] args) { } }
                public class Trace { public void WriteLine(string message) { } }
                public class Failure(string message) { public int Length => message.Length; }
            }
            """));

    [Fact]
    public Task DoesNotReport_without_an_sdk() => new FlowRuleTest(
        RuleTable.SecretInLog,
        """
        using System;
        Console.WriteLine(Environment.GetEnvironmentVariable("SHOP_TOKEN"));
        """)
    {
        References = TestReferences.Net,
        TestState = { OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_key_and_sink() => new FlowRuleTest(
        RuleTable.SecretInLog,
        FlowCode.InMethod("""
            var key = {|#1:configuration["OpenAI:ApiKey"]|};
            Console.WriteLine({|#0:$"Key {key}"|});
            """))
    {
        TestState =
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult(RuleTable.SecretInLog.Descriptor).WithLocation(0).WithLocation(1).WithMessage(
                    "The secret from 'OpenAI:ApiKey' reaches 'Console.WriteLine(value)', where others read it; "
                    + "leave it out, or show at most its last four characters"),
            },
        },
    }.RunAsync();

    private static string InNamespaces(string statements) => statements
        .Replace("SqlConnectionStringBuilder", "Microsoft.Data.SqlClient.SqlConnectionStringBuilder", StringComparison.Ordinal)
        .Replace("DbConnectionStringBuilder", "System.Data.Common.DbConnectionStringBuilder", StringComparison.Ordinal);

    private static Task VerifyAsync(string statements, params string[] packages) =>
        FlowRuleTest.VerifyAsync(RuleTable.SecretInLog, FlowCode.InMethod(statements), packages);
}

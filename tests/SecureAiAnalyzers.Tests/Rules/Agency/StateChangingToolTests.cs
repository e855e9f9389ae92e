using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<StateChangingTool>;

public sealed class StateChangingToolTests
{
    internal static readonly string[] Functions = ["Microsoft.Extensions.AI", "Microsoft.Agents.AI"];

    private static readonly string[] Kernel = [.. Functions, "Microsoft.SemanticKernel"];

    private static readonly string[] Services =
    [
        .. Functions, "Azure.Messaging.ServiceBus", "Azure.Storage.Blobs", "Azure.Storage.Queues", "Dapper", "Docker.DotNet", "Flurl.Http", "KubernetesClient",
        "LibGit2Sharp", "MailKit", "Microsoft.Azure.Cosmos", "Microsoft.Data.Sqlite", "Microsoft.EntityFrameworkCore.Relational",
        "Microsoft.Kiota.Abstractions", "MongoDB.Driver", "Octokit", "RestSharp", "SendGrid", "SSH.NET", "StackExchange.Redis", "Stripe.net",
        "System.Management.Automation", "TestableIO.System.IO.Abstractions", "Twilio",
    ];

    [Theory]
    [InlineData("new Dictionary<string, Func<string, Task<string>>> { [\"drop\"] = DropAsync }")]
    [InlineData("new Dictionary<string, Func<string, Task<string>>> { { \"read\", ReadAsync }, { \"drop\", DropAsync } }")]
    [InlineData("new Dictionary<string, Func<string, Task<string>>> { [\"drop\"] = async text => { File.Delete(text); return text; } }")]
    public Task Reports_function_map_that_changes_something(string map) => VerifyAsync(Mapped(map, "[|FunctionCallMiddleware|]"), ["AutoGen"]);

    [Theory]
    [InlineData("new Dictionary<string, Func<string, Task<string>>> { [\"read\"] = ReadAsync }")]
    [InlineData("new Dictionary<string, Func<string, Task<string>>>()")]
    [InlineData("null")]
    public Task DoesNotReport_function_map_that_only_reads(string map) => VerifyAsync(Mapped(map, "FunctionCallMiddleware"), ["AutoGen"]);

    [Theory]
    [InlineData("Snapshots.Drop(text);")]
    [InlineData("File.Delete(text);")]
    [InlineData("Shelf.Current = text;")]
    [InlineData("_ = Shelf.Emptied;")]
    [InlineData("Shelf.Count += 1;")]
    [InlineData("File.WriteAllText(text, \"x\");")]
    [InlineData("await File.AppendAllTextAsync(text, \"x\");")]
    [InlineData("using var writer = new StreamWriter(text);")]
    [InlineData("using var stream = new FileStream(text, FileMode.Create);")]
    [InlineData("using var stream = File.Open(text, FileMode.Append, FileAccess.Write);")]
    [InlineData("using var stream = new FileStream(text, FileMode.Open, FileAccess.ReadWrite); stream.SetLength(0);")]
    [InlineData("new FileInfo(text).Delete();")]
    [InlineData("new DirectoryInfo(text).Delete(true);")]
    [InlineData("Directory.Delete(text, true);")]
    [InlineData("try { File.Delete(text); } catch (IOException) { Console.WriteLine(text); }")]
    [InlineData("System.IO.Compression.ZipFile.ExtractToDirectory(text, \"out\");")]
    [InlineData("System.Diagnostics.Process.Start(\"rm\", text);")]
    [InlineData("System.Diagnostics.Process.Start(text);")]
    [InlineData("System.Diagnostics.Process.Start(\"bash\", [\"-c\", text]);")]
    [InlineData("System.Diagnostics.Process.Start(\"kubectl\", \"delete pod \" + text);")]
    [InlineData("System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(\"git\") { ArgumentList = { \"push\", text } });")]
    [InlineData("var start = new System.Diagnostics.ProcessStartInfo { FileName = \"docker\" }; start.ArgumentList.Add(\"rm\"); System.Diagnostics.Process.Start(start);")]
    [InlineData("new System.Diagnostics.Process { StartInfo = new(text) }.Start();")]
    [InlineData("System.Diagnostics.Process.GetProcessById(1).Kill();")]
    [InlineData("Microsoft.Win32.Registry.SetValue(\"a\", \"b\", text);")]
    [InlineData("await http.DeleteAsync(text);")]
    [InlineData("await http.PutAsync(text, null);")]
    [InlineData("await http.SendAsync(new HttpRequestMessage(HttpMethod.Patch, text));")]
    [InlineData("new System.Net.Mail.SmtpClient().Send(\"a@b.c\", \"d@e.f\", text, text);")]
    public Task Reports_tool_that_changes_something(string statement) => VerifyAsync(Tool(statement, "[|Create|]"), Functions);

    [Theory]
    [InlineData("_ = File.ReadAllText(text);")]
    [InlineData("_ = Shelf.Current;")]
    [InlineData("_ = new Shelf(text);")]
    [InlineData("using var stream = new FileStream(text, FileMode.Open);")]
    [InlineData("using var writer = new StreamWriter(new MemoryStream());")]
    [InlineData("using var stream = new FileStream(Path.GetTempFileName(), FileMode.Open); stream.SetLength(0);")]
    [InlineData("Directory.CreateDirectory(text); _ = Directory.GetFiles(text);")]
    [InlineData("_ = await http.GetStringAsync(text);")]
    [InlineData("_ = await http.PostAsync(text, null);")]
    [InlineData("var path = Path.GetTempFileName(); File.WriteAllText(path, text); File.Delete(path);")]
    [InlineData("var path = Path.Combine(Path.GetTempPath(), \"a.txt\"); using var stream = new FileStream(path, FileMode.Create);")]
    [InlineData("var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, text); File.WriteAllText(path, text);")]
    [InlineData("var path = $\"{Path.GetTempPath()}/{Guid.NewGuid()}.txt\"; await File.WriteAllTextAsync(path, text);")]
    [InlineData("new List<string> { text }.Clear();")]
    [InlineData("try { _ = await http.GetStringAsync(text); } catch (HttpRequestException) { File.Delete(text); }")]
    [InlineData("try { _ = await http.GetStringAsync(text); } finally { File.Delete(text); }")]
    [InlineData("Snapshots.EvictOldest(text);")]
    [InlineData("System.Diagnostics.Process.Start(\"parcel-status\", [\"--\", text]);")]
    [InlineData("System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(\"git\", \"log\") { RedirectStandardOutput = true });")]
    [InlineData("using var process = new System.Diagnostics.Process { StartInfo = new() { FileName = \"df\", Arguments = \"-h\" } }; process.Start();")]
    [InlineData("var mode = FileMode.Open; if (mode == FileMode.Create) throw new InvalidOperationException();")]
    [InlineData("if (Console.ReadLine() == \"y\") File.Delete(text);")]
    [InlineData("Func<string, Task<bool>> confirm = null!; if (await confirm(text)) File.Delete(text);")]
    [InlineData("Console.WriteLine(text);")]
    public Task DoesNotReport_tool_that_only_reads_or_asks(string statement) => VerifyAsync(Tool(statement, "Create"), Functions);

    [Theory]
    [InlineData("new Microsoft.Data.Sqlite.SqliteCommand(\"DELETE FROM orders\").ExecuteNonQuery();")]
    [InlineData("var command = db.CreateCommand(); command.CommandText = \"insert into t values (1)\"; await command.ExecuteNonQueryAsync();")]
    [InlineData("var command = db.CreateCommand(); command.CommandText = text; command.ExecuteNonQuery();")]
    [InlineData("var command = db.CreateCommand(); command.CommandText = \"UPDATE t SET a = 1 RETURNING id\"; command.ExecuteScalar();")]
    [InlineData("System.Data.IDbCommand Made() => db.CreateCommand(); var command = Made(); command.CommandText = \"delete from t\"; command.ExecuteNonQuery();")]
    [InlineData("db.Execute(\"delete from t where id = @text\", new { text });")]
    [InlineData("_ = db.Query<string>(\"insert into t (a) values (@text) returning id\", new { text });")]
    [InlineData("data.Add(new Order()); await data.SaveChangesAsync();")]
    [InlineData("await data.Orders.Where(order => order.Name == text).ExecuteDeleteAsync();")]
    [InlineData("await data.Database.ExecuteSqlAsync($\"UPDATE orders SET name = {text}\");")]
    [InlineData("await collection.DeleteOneAsync(order => order.Name == text);")]
    [InlineData("collection.InsertOne(new Order());")]
    [InlineData("await collection.Database.CreateCollectionAsync(text);")]
    [InlineData("await docker.Networks.DisconnectNetworkAsync(text, new());")]
    [InlineData("await docker.Images.TagImageAsync(text, new());")]
    [InlineData("await container.UpsertItemAsync(new Order());")]
    [InlineData("await blobs.DeleteBlobIfExistsAsync(text);")]
    [InlineData("await blobs.GetBlobClient(text).UploadAsync(BinaryData.FromString(text));")]
    [InlineData("await queue.SendMessageAsync(text);")]
    [InlineData("await sender.SendMessageAsync(new Azure.Messaging.ServiceBus.ServiceBusMessage(text));")]
    [InlineData("await mail.SendAsync(new MimeKit.MimeMessage());")]
    [InlineData("await sendGrid.SendEmailAsync(new SendGrid.Helpers.Mail.SendGridMessage());")]
    [InlineData("_ = Twilio.Rest.Api.V2010.Account.MessageResource.Create(new Twilio.Types.PhoneNumber(text));")]
    [InlineData("await new Stripe.RefundService().CreateAsync(new Stripe.RefundCreateOptions { Charge = text });")]
    [InlineData("await github.Issue.Create(\"owner\", \"name\", new Octokit.NewIssue(text));")]
    [InlineData("git.Network.Push(git.Head);")]
    [InlineData("await docker.Containers.RemoveContainerAsync(text, new());")]
    [InlineData("await k8s.KubernetesExtensionsStandIn.Of().CoreV1.DeleteNamespacedPodAsync(text, \"default\");")]
    [InlineData("System.Management.Automation.PowerShell.Create().AddScript(text).Invoke();")]
    [InlineData("ssh.RunCommand(text);")]
    [InlineData("files.File.Delete(text);")]
    [InlineData("await rest.DeleteAsync(new RestSharp.RestRequest(text));")]
    [InlineData("await rest.ExecuteAsync(new RestSharp.RestRequest(text, RestSharp.Method.Put));")]
    [InlineData("await new PageRequestBuilder().DeleteAsync();")]
    [InlineData("await new SendMailRequestBuilder().PostAsync();")]
    public Task Reports_tool_that_changes_a_service(string statement) => VerifyAsync(Service(statement, "Use", "[|Create|]"), Services);

    [Theory]
    [InlineData("var command = db.CreateCommand(); command.CommandText = \"select * from t\"; _ = command.ExecuteReader();")]
    [InlineData("var command = db.CreateCommand(); command.CommandText = \"CREATE TABLE IF NOT EXISTS t (id int)\"; command.ExecuteNonQuery();")]
    [InlineData("var command = db.CreateCommand(); command.CommandText = \"PRAGMA journal_mode=WAL\"; command.ExecuteNonQuery();")]
    [InlineData("System.Data.IDbCommand Made() => db.CreateCommand(); var command = Made(); command.CommandText = \"select 1\"; _ = command.ExecuteReader(); "
        + "void Other() { var other = Made(); other.CommandText = \"delete from t\"; }")]
    [InlineData("System.Data.IDbCommand Made(string sql) { var made = db.CreateCommand(); made.CommandText = sql; return made; } "
        + "_ = Made(\"select 1\").ExecuteReader(); void Other() { _ = Made(\"delete from t\"); }")]
    [InlineData("_ = db.Query<string>(\"select deleted, updated from t where a = @text -- delete from\", new { text });")]
    [InlineData("_ = await data.Orders.Where(order => order.Name == text).ToListAsync();")]
    [InlineData("_ = await blobs.GetBlobClient(text).DownloadContentAsync();")]
    [InlineData("_ = await github.Issue.Get(\"owner\", \"name\", 1);")]
    [InlineData("_ = await new Stripe.RefundService().GetAsync(text);")]
    [InlineData("_ = await docker.Containers.ListContainersAsync(new());")]
    [InlineData("await cache.StringSetAsync(text, text);")]
    [InlineData("_ = await new PageRequestBuilder().GetAsync();")]
    [InlineData("_ = await new PageRequestBuilder().PostAsync();")]
    public Task DoesNotReport_tool_that_only_asks_a_service(string statement) => VerifyAsync(Service(statement, "Use", "Create"), Services);

    [Theory]
    [InlineData("await http.PostAsync(text, null);", "RefundOrder")]
    [InlineData("await http.PostAsync(text, null);", "SendInvoice")]
    [InlineData("await cache.StringSetAsync(text, text);", "SaveNote")]
    [InlineData("Directory.CreateDirectory(text);", "CreateFolder")]
    [InlineData("System.Diagnostics.Process.Start(\"shopctl\", text);", "RestartShop")]
    public Task Reports_what_the_name_of_the_tool_tells(string statement, string name) => VerifyAsync(Service(statement, name, "[|Create|]"), Services);

    [Theory]
    [InlineData("await http.PostAsync(text, null);", "SearchOrders")]
    [InlineData("await http.PostAsync(text, null);", "RunQuery")]
    [InlineData("await http.PostAsync(text, null);", "SendRequestAsync")]
    [InlineData("await cache.StringSetAsync(text, text);", "GetForecast")]
    public Task DoesNotReport_what_the_name_of_the_tool_does_not_tell(string statement, string name) =>
        VerifyAsync(Service(statement, name, "Create"), Services);

    [Theory]
    [InlineData("IInvokableTool", "object? InvokeMethod(IDictionary<string, object?>? args) { File.Delete(\"x\"); return null; }", "[|DropTool|]", "")]
    [InlineData("IAsyncInvokableTool", "async Task<object?> InvokeMethodAsync(IDictionary<string, object?>? args) { File.Delete(\"x\"); return null; }", "[|DropTool|]", "")]
    public Task Reports_tool_class_of_another_SDK(string contract, string method, string tool, string types) =>
        VerifyAsync(ToolClass(contract, method, tool, types), [.. Functions, "OllamaSharp"]);

    [Theory]
    [InlineData("IInvokableTool", "object? InvokeMethod(IDictionary<string, object?>? args) => File.ReadAllText(\"x\");", "DropTool", "")]
    [InlineData(
        "IInvokableTool",
        "object? InvokeMethod(IDictionary<string, object?>? args) { File.Delete(\"x\"); return null; }",
        "DropTool",
        "abstract class Asking : IToolInvoker { public abstract Task<ToolResult> InvokeAsync(Message.ToolCall call, IEnumerable<object> tools, CancellationToken token); }")]
    [InlineData("IOther", "object? InvokeMethod(IDictionary<string, object?>? args) { File.Delete(\"x\"); return null; }", "DropTool", "interface IOther { }")]
    public Task DoesNotReport_tool_class_of_another_SDK(string contract, string method, string tool, string types) =>
        VerifyAsync(ToolClass(contract, method, tool, types), [.. Functions, "OllamaSharp"]);

    private static string ToolClass(string contract, string method, string tool, string types) => $$"""
        using System.Threading;
        using OllamaSharp;
        using OllamaSharp.Models.Chat;
        using OllamaSharp.Tools;

        var chat = new Chat(new OllamaApiClient("http://ollama:11434"));
        await foreach (var part in chat.SendAsync("x", [new {{tool}}()])) { }

        class DropTool : Tool, {{contract}}
        {
            public {{method}}
        }

        {{types}}
        """;

    /// <summary>What a constructor changes may be what the object needs to read: the name of the tool tells.</summary>
    [Fact]
    public Task Reports_change_of_a_constructor_that_the_name_tells() => VerifyAsync(
        """
        using Microsoft.Extensions.AI;

        var options = new ChatOptions { Tools = [AIFunctionFactory.[|Create|](CreateReport), AIFunctionFactory.Create(ShowReport)] };

        string CreateReport(string path) => new Report(path).Text;
        string ShowReport(string path) => new Report(path).Text;

        class Report
        {
            public Report(string path)
            {
                File.WriteAllText(path, "");
                Text = path;
            }

            public string Text { get; }
        }
        """,
        Functions);

    [Fact]
    public Task Reports_change_three_calls_away()
    {
        var test = Of(
            """
            using Microsoft.Extensions.AI;

            var desk = new Desk(new Archive());
            var options = new ChatOptions { Tools = [AIFunctionFactory.{|#0:Create|}(desk.CloseCase)] };

            public sealed class Desk(IArchive archive)
            {
                public string CloseCase(string id)
                {
                    {|#1:CleanUp(id)|};
                    return "closed";
                }

                private void CleanUp(string id) => {|#2:archive.Forget(id)|};
            }

            public interface IArchive
            {
                void Forget(string id);
            }

            public sealed class Archive : IArchive
            {
                public void Forget(string id) => {|#3:Drop(Path.Combine("cases", id))|};

                private static void Drop(string path)
                {
                    if (File.Exists(path))
                        {|#4:File.Delete(path)|};
                }
            }
            """,
            Functions);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.StateChangingTool.Descriptor)
            .WithLocation(0).WithLocation(1).WithLocation(2).WithLocation(3).WithLocation(4)
            .WithArguments("AIFunctionFactory.Create", "'CloseCase', which deletes files by 'File.Delete'", "wrap it in 'ApprovalRequiredAIFunction'"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("_ = new ChatOptions { Tools = [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Delete))] };")]
    [InlineData("var tool = AIFunctionFactory.Create(Delete); _ = new ChatOptions { Tools = [new ApprovalRequiredAIFunction(tool)] };")]
    [InlineData("AIFunction[] tools = [AIFunctionFactory.Create(Delete)]; _ = new ChatOptions { Tools = [.. tools.Select(tool => new ApprovalRequiredAIFunction(tool))] };")]
    [InlineData("_ = new ChatOptions { Tools = [Asking(AIFunctionFactory.Create(Delete))] };")]
    [InlineData("ApprovalRequiredAIFunction tool = new(AIFunctionFactory.Create(Delete));")]
    [InlineData("var list = new List<AITool>(); foreach (var tool in new[] { AIFunctionFactory.Create(Delete) }) list.Add(new ApprovalRequiredAIFunction(tool)); _ = new ChatOptions { Tools = list };")]
    [InlineData("_ = new ChatOptions { Tools = [new AskingFunction(AIFunctionFactory.Create(Delete))] };")]
    [InlineData("_ = new ChatOptions { Tools = [AIFunctionFactory.Create(Delete)] }; _ = new FunctionInvokingChatClient(null!) { FunctionInvoker = (context, token) => context.Function.InvokeAsync(context.Arguments, token) };")]
    [InlineData("_ = new ChatOptions { Tools = [AIFunctionFactory.Create(Delete)] }; _ = new ChatClientAgent(null!).AsBuilder().UseToolApproval().Build();")]
    public Task DoesNotReport_tool_that_somebody_approves(string statements) => VerifyAsync(Asked(statements), Functions);

    [Theory]
    [InlineData("_ = new ChatOptions { Tools = [AIFunctionFactory.[|Create|](Delete), new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Read))] };")]
    [InlineData("_ = new ChatOptions { Tools = [new LoggingFunction(AIFunctionFactory.[|Create|](Delete))] };")]
    [InlineData("_ = new ChatOptions { Tools = [AIFunctionFactory.[|Create|]((string path) => File.Delete(path), \"delete\")] };")]
    [InlineData("var options = new ChatOptions(); options.Tools ??= []; options.Tools.Add(AIFunctionFactory.[|Create|](Delete));")]
    [InlineData("_ = new ChatClientAgent(null!, \"You help.\", tools: [AIFunctionFactory.[|Create|](Delete)]);")]
    [InlineData("_ = new ChatOptions { Tools = [new [|DeletingFunction|]()] };")]
    [InlineData("_ = new ChatOptions { Tools = [AIFunctionFactory.[|Create|](typeof(Tools).GetMethod(\"Erase\")!, (object?)null)] };")]
    [InlineData("var list = new List<AITool>(); foreach (var step in new IStep[] { new DeletingStep() }) list.Add(AIFunctionFactory.[|Create|](step.Run, step.GetType().Name));")]
    [InlineData("AITool[] tools = [AIFunctionFactory.[|Create|](Delete)]; Console.WriteLine(tools.Length); _ = new ChatOptions { Tools = tools };")]
    [InlineData("AITool[] tools = [AIFunctionFactory.[|Create|](Delete)]; foreach (var tool in tools) Tools.Known.Add(tool);")]
    public Task Reports_tool_that_nobody_approves(string statements) => VerifyAsync(Asked(statements), Functions);

    [Theory]
    [InlineData("AITool[] tools = [AIFunctionFactory.Create(Delete), AIFunctionFactory.Create(Read)]; Console.WriteLine(tools.Length);")]
    [InlineData("var tool = AIFunctionFactory.Create(Delete); Console.WriteLine(tool.Name);")]
    [InlineData("_ = AIFunctionFactory.Create(Delete);")]
    [InlineData("var tools = new[] { new DeletingFunction() }; Print(tools); void Print(AIFunction[] all) => Console.WriteLine(all.Length);")]
    public Task DoesNotReport_tool_that_nothing_takes(string statements) => VerifyAsync(Asked(statements), Functions);

    [Fact]
    public Task DoesNotReport_tools_of_a_library_that_others_use() => VerifyAsync(
        """
        using Microsoft.Extensions.AI;

        public static class FileTools
        {
            public static IEnumerable<AIFunction> All() => [AIFunctionFactory.Create(Delete)];

            private static void Delete(string path) => File.Delete(path);
        }
        """,
        Functions);

    [Theory]
    [InlineData("return new() { Tools = [AIFunctionFactory.[|Create|](Delete)] };")]
    [InlineData("var options = new ChatOptions { Tools = [] }; options.Tools.Add(AIFunctionFactory.[|Create|](Delete)); return options;")]
    [InlineData("var options = new ChatOptions(); (options.Tools ??= []).Add(AIFunctionFactory.[|Create|](Delete)); return options;")]
    [InlineData("var options = new ChatOptions { Tools = [] }; options.Tools.Insert(0, Tool()); return options; AIFunction Tool() => AIFunctionFactory.[|Create|](Delete);")]
    public Task Reports_tools_of_a_library_that_it_uses_itself(string body) => VerifyAsync(
        $$"""
        using Microsoft.Extensions.AI;

        public static class FileTools
        {
            public static ChatOptions Options()
            {
                {{body}}
            }

            private static void Delete(string path) => File.Delete(path);
        }
        """,
        Functions);

    [Theory]
    [InlineData("kernel.Plugins.[|AddFromType|]<FilePlugin>();")]
    [InlineData("kernel.Plugins.[|AddFromObject|](new FilePlugin());")]
    [InlineData("kernel.[|ImportPluginFromType|]<FilePlugin>();")]
    [InlineData("kernel.Plugins.Add(KernelPluginFactory.[|CreateFromType|]<FilePlugin>());")]
    [InlineData("kernel.Plugins.AddFromFunctions(\"files\", [KernelFunctionFactory.[|CreateFromMethod|](new FilePlugin().Delete)]);")]
    public Task Reports_plugin(string registration) => VerifyAsync(Plugin(registration, string.Empty), Kernel);

    [Theory]
    [InlineData("kernel.FunctionInvocationFilters.Add(new AskingFilter());")]
    [InlineData("builder.Services.AddSingleton<IFunctionInvocationFilter, AskingFilter>();")]
    public Task DoesNotReport_plugin_behind_a_filter(string filter) =>
        VerifyAsync(Plugin("kernel.Plugins.AddFromType<FilePlugin>();" + filter, Filter), Kernel);

    [Fact]
    public Task Reports_plugin_with_a_filter_that_never_runs() => VerifyAsync(
        Plugin("kernel.Plugins.[|AddFromType|]<FilePlugin>(); builder.Services.AddSingleton<AskingFilter>();", Filter), Kernel);

    [Fact]
    public Task DoesNotReport_approval_that_a_kernel_ignores() => VerifyAsync(
        Plugin(
            "var tool = AIFunctionFactory.Create(new FilePlugin().Delete); "
            + "kernel.Plugins.AddFromFunctions(\"files\", [new ApprovalRequiredAIFunction(tool).AsKernelFunction()]);",
            string.Empty),
        Kernel);

    [Fact]
    public Task DoesNotReport_plugin_whose_functions_the_program_runs_itself() => VerifyAsync(
        Plugin("kernel.Plugins.AddFromType<FilePlugin>();", string.Empty)
            .Replace("FunctionChoiceBehavior.Auto()", "FunctionChoiceBehavior.Auto(autoInvoke: false)", StringComparison.Ordinal),
        Kernel);

    [Fact]
    public Task Reports_plugin_of_a_connector_that_invokes() => VerifyAsync(
        Plugin("kernel.Plugins.[|AddFromType|]<FilePlugin>();", string.Empty).Replace(
            "new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() }",
            "Microsoft.SemanticKernel.Connectors.OpenAI.ToolCallBehavior.AutoInvokeKernelFunctions",
            StringComparison.Ordinal),
        Kernel);

    [Fact]
    public Task Reports_message_that_names_the_plugin_function()
    {
        var plugin = Plugin("kernel.Plugins.{|#0:AddFromType|}<FilePlugin>();", string.Empty);
        var test = Of(plugin.Replace("File.Delete(path);", "{|#1:File.Delete(path)|};", StringComparison.Ordinal), Kernel);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.StateChangingTool.Descriptor).WithLocation(0).WithLocation(1)
            .WithArguments("AddFromType", "'Delete', which deletes files by 'File.Delete'", "let a function filter ask"));
        return test.RunAsync();
    }

    [Fact]
    public Task DoesNotReport_server_tools() => VerifyAsync(
        """
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddMcpServer().WithTools<FileTools>().WithTools([McpServerTool.Create(AIFunctionFactory.Create((string path) => File.Delete(path)))]);

        [McpServerToolType]
        public sealed class FileTools
        {
            [McpServerTool]
            public static void Delete(string path) => File.Delete(path);
        }
        """,
        Functions);

    [Fact]
    public Task DoesNotReport_books_that_a_program_keeps() => VerifyAsync(
        """
        using Microsoft.Extensions.AI;

        _ = new ChatOptions { Tools = [AIFunctionFactory.Create(Find)] };

        string Find(string text)
        {
            AuditLog.Write(text);
            LogSearch(text);
            return text;
        }

        void LogSearch(string text) => File.AppendAllText("searches.txt", text);

        static class AuditLog
        {
            public static void Write(string text) => File.AppendAllText("audit.txt", text);
        }
        """,
        Functions);

    [Fact]
    public Task DoesNotReport_skill_scripts_that_are_approved_by_default() => VerifyAsync(
        """
        using Microsoft.Agents.AI;

        _ = new AgentInlineSkill("files", "Files", "Use it").AddScript("delete", (string path) => File.Delete(path));
        """,
        Functions);

    internal static Task VerifyAsync(string code, string[] packages) => Of(code, packages).RunAsync();

    private static Test Of(string code, string[] packages) =>
        new(code, packages) { TestState = { Sources = { ("Usings.cs", ImplicitUsings.OfWebProject) } } };

    private const string Filter =
        """
        public sealed class AskingFilter : IFunctionInvocationFilter
        {
            public async Task OnFunctionInvocationAsync(
                Microsoft.SemanticKernel.FunctionInvocationContext context, Func<Microsoft.SemanticKernel.FunctionInvocationContext, Task> next)
            {
                if (Console.ReadLine() == "y")
                    await next(context);
            }
        }
        """;

    private static string Mapped(string map, string type) => $$"""
        using AutoGen.Core;

        Console.WriteLine(new {{type}}(functionMap: {{map}}));

        async Task<string> DropAsync(string text)
        {
            await Task.Yield();
            File.Delete(text);
            return "dropped";
        }

        Task<string> ReadAsync(string text) => File.ReadAllTextAsync(text);
        """;

    private static string Tool(string statement, string create) => $$"""
        using Microsoft.Extensions.AI;

        var http = new HttpClient();
        var options = new ChatOptions { Tools = [AIFunctionFactory.{{create}}(Use)] };

        async Task Use(string text)
        {
            await Task.Yield();
            {{statement}}
        }

        static class Snapshots
        {
            public static void Drop(string path) => File.Delete(path);

            public static void EvictOldest(string path) => File.Delete(path);
        }

        class Shelf
        {
            public Shelf(string path) => File.WriteAllText(path, "");

            public static string Current { get => File.ReadAllText("a"); set => File.WriteAllText("a", value); }

            public static int Count { get; set { File.WriteAllText("b", value.ToString()); field = value; } }

            public static bool Emptied
            {
                get { File.Delete("a"); return true; }
            }
        }
        """;

    private static string Service(string statement, string name, string create) => $$"""
        using Dapper;
        using k8s;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.AI;
        using MongoDB.Driver;
        using RestSharp;

        _ = new ChatOptions { Tools = [AIFunctionFactory.{{create}}(new Tools().{{name}})] };

        public class Tools
        {
            private readonly HttpClient http = new();
            private readonly System.Data.Common.DbConnection db = null!;
            private readonly OrderContext data = null!;
            private readonly IMongoCollection<Order> collection = null!;
            private readonly Microsoft.Azure.Cosmos.Container container = null!;
            private readonly Azure.Storage.Blobs.BlobContainerClient blobs = null!;
            private readonly Azure.Storage.Queues.QueueClient queue = null!;
            private readonly Azure.Messaging.ServiceBus.ServiceBusSender sender = null!;
            private readonly MailKit.Net.Smtp.SmtpClient mail = null!;
            private readonly SendGrid.ISendGridClient sendGrid = null!;
            private readonly Octokit.IGitHubClient github = null!;
            private readonly LibGit2Sharp.Repository git = null!;
            private readonly Docker.DotNet.IDockerClient docker = null!;
            private readonly IKubernetes cluster = null!;
            private readonly Renci.SshNet.SshClient ssh = null!;
            private readonly System.IO.Abstractions.IFileSystem files = null!;
            private readonly RestClient rest = null!;
            private readonly StackExchange.Redis.IDatabase cache = null!;

            public async Task {{name}}(string text)
            {
                await Task.Yield();
                {{statement.Replace("k8s.KubernetesExtensionsStandIn.Of()", "cluster", StringComparison.Ordinal)}}
            }
        }

        public class Order
        {
            public string Name { get; set; } = "";
        }

        public class OrderContext : DbContext
        {
            public DbSet<Order> Orders => Set<Order>();
        }

        public class PageRequestBuilder() : Microsoft.Kiota.Abstractions.BaseRequestBuilder(null!, "", "")
        {
            public Task<string> GetAsync() => Task.FromResult("");

            public Task<string> PostAsync() => Task.FromResult("");

            public Task DeleteAsync() => Task.CompletedTask;
        }

        public class SendMailRequestBuilder() : Microsoft.Kiota.Abstractions.BaseRequestBuilder(null!, "", "")
        {
            public Task PostAsync() => Task.CompletedTask;
        }
        """;

    private static string Asked(string statements) => $$"""
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;

        {{statements}}

        void Delete(string path) => File.Delete(path);
        string Read(string path) => File.ReadAllText(path);
        AITool Asking(AIFunction function) => new ApprovalRequiredAIFunction(function);

        public static class Tools
        {
            public static List<AITool> Known { get; } = [];

            public static void Erase(string path) => File.Delete(path);
        }

        public interface IStep
        {
            string Run(string input);
        }

        public sealed class DeletingStep : IStep
        {
            public string Run(string input)
            {
                File.Delete(input);
                return "done";
            }
        }

        public sealed class DeletingFunction : AIFunction
        {
            protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
            {
                File.Delete((string)arguments["path"]!);
                return default;
            }
        }

        public sealed class AskingFunction(AIFunction inner) : DelegatingAIFunction(inner)
        {
            protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) =>
                Console.ReadLine() == "y" ? await base.InvokeCoreAsync(arguments, cancellationToken) : "refused";
        }

        public sealed class LoggingFunction(AIFunction inner) : DelegatingAIFunction(inner)
        {
            protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
            {
                Console.WriteLine(Name);
                return base.InvokeCoreAsync(arguments, cancellationToken);
            }
        }
        """;

    private static string Plugin(string setup, string types) => $$"""
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;

        var builder = Kernel.CreateBuilder();
        var kernel = builder.Build();
        {{setup}}
        var settings = new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() };

        public sealed class FilePlugin
        {
            [KernelFunction]
            public void Delete(string path) => File.Delete(path);

            [KernelFunction]
            public string Read(string path) => File.ReadAllText(path);

            public void Other(string path) => File.WriteAllText(path, "");
        }

        {{types}}
        """;
}

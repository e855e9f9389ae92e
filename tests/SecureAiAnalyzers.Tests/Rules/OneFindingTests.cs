using SecureAiAnalyzers.Rules;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules;

/// <summary>One fact has one finding: where several rules speak of a value by letter, the most specific one tells of it.</summary>
public sealed class OneFindingTests
{
    private const string Answer = "var answer = (await client.GetResponseAsync(\"hello\")).Text; ";

    [Theory]
    [InlineData("SAI6003", "((DbCommand)null!).CommandText = [|input|];")]
    [InlineData("SAI5003", "((DbCommand)null!).CommandText = [|\"SELECT \" + input|];")]
    [InlineData("SAI6003", "Process.Start([|input|]);")]
    [InlineData("SAI5002", "Process.Start(\"git\", [|input|]);")]
    [InlineData("SAI6003", "new System.Data.DataTable().Compute([|input|], \"\");")]
    [InlineData("SAI5001", "new System.Data.DataTable().Compute([|input + \" * 2\"|], \"\");")]
    [InlineData("SAI6003", "new HttpClient().GetStringAsync([|input|]).Wait();")]
    [InlineData("SAI5006", "new HttpClient().GetStringAsync([|\"https://\" + input|]).Wait();")]
    [InlineData("SAI5005", "File.ReadAllText([|input|]);")]
    [InlineData("SAI7010", "_ = new ModelContextProtocol.Client.StdioClientTransportOptions { Command = [|input|] };")]
    [InlineData("SAI6003", "System.Reflection.Assembly.LoadFrom([|input|]);")]
    [InlineData("SAI1003", "_ = new OpenAI.OpenAIClientOptions { Endpoint = [|new Uri(input)|] };")]
    public Task Reports_argument_of_a_tool_once(string id, string statement) => VerifyAsync(
        id,
        FlowCode.InFile("public class Tools { public AITool Make() => AIFunctionFactory.Create((string input) => { " + statement + " }); }"));

    [Theory]
    [InlineData("SAI1003", "http.BaseAddress = [|new Uri(answer)|]; _ = new OpenAI.OpenAIClient(new System.ClientModel.ApiKeyCredential(answer), new OpenAI.OpenAIClientOptions { Transport = new System.ClientModel.Primitives.HttpClientPipelineTransport(http) });")]
    [InlineData("SAI5006", "http.BaseAddress = [|new Uri(answer)|]; await http.GetAsync(\"status\");")]
    [InlineData("SAI5003", "The<DbCommand>().CommandText = [|answer|];")]
    [InlineData("SAI5001", "The<System.Data.DataTable>().Compute([|answer|], \"\");")]
    [InlineData("SAI3002", "The<ILogger>().LogInformation(\"Answer {Answer}\", [|answer|]);")]
    public Task Reports_answer_once(string id, string statement) => VerifyAsync(id, FlowCode.InMethod(Answer + statement));

    [Theory]
    [InlineData("SAI4002", "await The<Microsoft.SemanticKernel.Kernel>().InvokePromptAsync([|$\"Answer: {text}\"|]);")]
    [InlineData("SAI4001", "_ = new ChatMessage(ChatRole.System, [|text|]);")]
    public Task Reports_text_of_a_request_once(string id, string statement) => VerifyAsync(
        id, "using Microsoft.SemanticKernel;\n" + FlowCode.InAction(statement), "Microsoft.SemanticKernel");

    [Theory]
    [InlineData("SAI4002", "await The<Microsoft.SemanticKernel.Kernel>().InvokePromptAsync([|$\"Answer: {page}\"|]);")]
    [InlineData("SAI4004", "_ = new ChatMessage(ChatRole.System, [|page|]);")]
    public Task Reports_retrieved_text_once(string id, string statement) => VerifyAsync(
        id,
        "using Microsoft.SemanticKernel;\n" + FlowCode.InMethod("var page = await http.GetStringAsync(\"https://example.com/page\"); " + statement),
        "Microsoft.SemanticKernel");

    [Theory]
    [InlineData("SAI2005", "_ = new ChatMessage(ChatRole.User, [|key|]);")]
    [InlineData("SAI2006", "Console.WriteLine([|key|]);")]
    [InlineData("SAI2009", "Process.Start(\"docker\", [|\"run -e KEY=\" + key + \" shop\"|]);")]
    public Task Reports_secret_once(string id, string statement) => VerifyAsync(
        id, FlowCode.InMethod("var key = configuration[\"OpenAI:ApiKey\"]; " + statement));

    /// <summary>Two sinks are two facts: what a model reads, and what stands in a log.</summary>
    [Fact]
    public Task Reports_secret_at_each_of_two_sinks() => new CodeTest(
        FlowCode.InMethod("""
            var key = configuration["OpenAI:ApiKey"];
            _ = new ChatMessage(ChatRole.User, {|SAI2005:key|});
            The<ILogger>().LogInformation("Key {Key}", {|SAI2006:key|});
            """)).RunAsync();

    /// <summary>A tool call that is taken apart for a log is an entry that lies; the text of an answer beside it is one that tells too much.</summary>
    [Fact]
    public Task Reports_what_is_logged_once() => new AllRulesTest(
        "using Serilog;\n" + FlowCode.InFile("""
            public sealed class Journal(Microsoft.Extensions.Logging.ILogger<Journal> logger)
            {
                public void Write(ChatResponse response)
                {
                    foreach (var call in response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>())
                    {
                        logger.LogInformation("Tool {Tool} with {@Arguments}", call.Name, {|SAI3013:call.Arguments|});
                        Log.Information("Call {@Call}", {|SAI3013:call|});
                    }

                    foreach (var result in response.Messages.SelectMany(message => message.Contents).OfType<FunctionResultContent>())
                        Log.Information("Result {@Result}", {|SAI3013:result.Result|});

                    Log.Information("Answer {@Answer}", {|SAI3002:response.Text|});
                    logger.LogInformation("Answer {Answer}", {|SAI3002:response.Text|});
                }
            }
            """),
        "Serilog",
        "Microsoft.Extensions.AI").RunAsync();

    /// <summary>
    /// Who chooses the role writes instructions too, but the choice is the fact; where the role is fixed, the text is. How long a text is, is another one.
    /// </summary>
    [Fact]
    public Task Reports_role_and_text_of_a_request_once() => new AllRulesTest(FlowCode.InFile("""
        public sealed record Turn(string Role, string Text);

        public sealed class ChatController(IChatClient client) : ControllerBase
        {
            private static readonly ChatOptions Options = new() { MaxOutputTokens = 500 };

            public async Task<string> ReplayAsync(List<Turn> turns, CancellationToken token)
            {
                List<ChatMessage> messages = [new(ChatRole.System, "You sell shoes.")];
                foreach (var turn in turns)
                    messages.Add(new ChatMessage({|SAI4009:new ChatRole(turn.Role)|}, {|SAI4006:turn.Text|}));
                return (await client.GetResponseAsync(messages, Options, token)).Text;
            }

            public async Task<string> BriefAsync(Turn turn, CancellationToken token)
            {
                List<ChatMessage> messages = [new(ChatRole.System, {|SAI4001:"You sell " + turn.Text|}), new(ChatRole.User, {|SAI4006:turn.Text|})];
                return (await client.GetResponseAsync(messages, Options, token)).Text;
            }
        }
        """)).RunAsync();

    /// <summary>A key of a known format in a credential role is told of once: at the role where it is written there, else where it is written.</summary>
    [Fact]
    public Task Reports_key_in_source_once() => new AllRulesTest(FlowCode.InFile("""
        public sealed class Clients(IConfiguration configuration)
        {
            private const string Known = {|SAI2002:"KEY"|};
            private const string Plain = "q7Rz81mVx0Lp";

            public OpenAI.OpenAIClient AtTheRole() => new({|SAI2001:"KEY"|});

            public OpenAI.OpenAIClient AsFallback() => new(configuration["OpenAI:Key"] ?? {|SAI2001:"KEY"|});

            public OpenAI.OpenAIClient ByName() => new(Known);

            public OpenAI.OpenAIClient WithoutFormat() => new({|SAI2001:Plain|});

            public string Elsewhere() => {|SAI2002:"curl -H 'Authorization: Bearer KEY'"|};
        }
        """.Replace("KEY", KeySamples.OpenAI, StringComparison.Ordinal))).RunAsync();

    /// <summary>A whole parameter is SAI6003, trimmed or measured, through a service or as a member of an object; what is composed of it is not.</summary>
    [Fact]
    public Task Reports_argument_of_a_tool_behind_a_service_once() => new CodeTest(FlowCode.InFile("""
        using Dapper;
        using ModelContextProtocol.Server;

        public interface IRunner { Task<IEnumerable<string>> QueryAsync(string statement); void Start(string command); }

        public sealed class Runner(DbConnection database) : IRunner
        {
            public Task<IEnumerable<string>> QueryAsync(string statement) => database.QueryAsync<string>({|SAI6003:statement|});

            public void Start(string command) => Process.Start("/bin/sh", {|SAI5002:"-c \"" + command + "\""|});
        }

        public sealed record Page(string Url, string Host, string File);

        [McpServerToolType]
        public sealed class Tools(IRunner runner, HttpClient http)
        {
            [McpServerTool] public Task<IEnumerable<string>> Query(string sql) => runner.QueryAsync(sql.Trim());

            [McpServerTool] public void Start(string command) => runner.Start(command);

            [McpServerTool] public Task<string> Get(Page page) => http.GetStringAsync({|SAI6003:page.Url|});

            [McpServerTool]
            public Task<string> GetShort(Page page)
            {
                if (page.Url.Length > 100)
                    throw new ArgumentException("too long");
                return http.GetStringAsync({|SAI6003:page.Url|});
            }

            [McpServerTool] public Task<string> Status(Page page) => http.GetStringAsync({|SAI5006:$"https://{page.Host}/status"|});

            [McpServerTool] public Task<string> Read(Page page) => File.ReadAllTextAsync({|SAI5005:page.File|});
        }
        """), "Dapper").RunAsync();

    /// <summary>Each use of an answer is a fact; that it comes from several answers, or is compared with the names of roles, makes no further one.</summary>
    [Fact]
    public Task Reports_each_use_of_an_answer_once() => new CodeTest(FlowCode.InFile("""
        public sealed class Uses(IChatClient client, DbConnection database, ILogger<Uses> logger)
        {
            public void Delete(ChatResponse table, ChatResponse filter)
            {
                using var command = database.CreateCommand();
                command.CommandText = {|SAI5003:$"DELETE FROM {table.Text} WHERE {filter.Text}"|};
            }

            public ClaimsIdentity? Grant(ChatResponse answer)
            {
                logger.LogInformation("Answer {Answer}", {|SAI3002:answer.Text|});
                var role = answer.Text.Trim();
                return role is "admin" or "user" ? new ClaimsIdentity([new Claim(ClaimTypes.Role, {|SAI5008:role|})], "model") : null;
            }

            public void Delete(ChatResponse answer)
            {
                foreach (var call in answer.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>())
                {
                    var name = call.Arguments!["name"]!.ToString()!;
                    File.Delete({|SAI5005:"/data/" + name|});
                    File.Delete("/data/" + Path.GetFileName(name));
                }
            }

            public string? Read(ChatResponse answer) => answer.FinishReason == ChatFinishReason.Stop
                ? System.Xml.Linq.XDocument.Parse({|SAI5007:answer.Text|}).Root!.Value
                : null;

            public async Task<string> WriteAsync(Customer customer, CancellationToken token)
            {
                logger.LogInformation("Writing to {Mail}", {|SAI4005:customer.Mail|});
                return (await client.GetResponseAsync({|SAI4005:"Write to " + customer.Mail|}, cancellationToken: token)).Text;
            }
        }

        public sealed class PersonalAttribute() : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute(new("Shop", "Personal"));

        public sealed class Customer { [Personal] public string Mail { get; set; } = ""; }
        """), "Microsoft.Extensions.Compliance.Redaction").RunAsync();

    /// <summary>Who chooses the file of a model is told of once, and so is where it came from: neither is told of as a path or an address too.</summary>
    [Fact]
    public Task Reports_file_of_a_model_once() => new AllRulesTest(FlowCode.InFile("""
        using LLama;
        using LLama.Common;

        public sealed record Choice(string Path);

        [ApiController]
        public sealed class ModelsController(HttpClient http) : ControllerBase
        {
            [HttpPost("load")]
            public LLamaWeights Load(Choice choice) => LLamaWeights.LoadFromFile(new ModelParams({|SAI7004:choice.Path|}));

            [HttpPost("newest")]
            public async Task<LLamaWeights> NewestAsync(CancellationToken token)
            {
                await using (var file = System.IO.File.Create("newest.gguf"))
                    await (await http.GetStreamAsync("https://models.example.com/newest.gguf", token)).CopyToAsync(file, token);
                return LLamaWeights.LoadFromFile(new ModelParams({|SAI7003:"newest.gguf"|}));
            }
        }
        """), "LLamaSharp").RunAsync();

    private static Task VerifyAsync(string id, string code, params string[] packages) =>
        new CodeTest(FlowRuleTest.Mark(code, RuleSet.Flow.All.Single(rule => rule.Definition.Id == id).Definition), packages).RunAsync();

    /// <summary>All flow rules together.</summary>
    private sealed class CodeTest(string code, params string[] packages) : SdkTest<FlowAnalyzer>(code, packages);

    /// <summary>All rules about code together.</summary>
    private sealed class AllRulesTest(string code, params string[] packages) : SdkTest<CodeAnalyzer>(code, packages);
}

using System.Globalization;
using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<DangerousToolMix>;

public sealed class DangerousToolMixTests
{
    private static readonly string[] Packages =
    [
        .. StateChangingToolTests.Functions, "Dapper", "MailKit", "Microsoft.Azure.Cosmos", "Microsoft.EntityFrameworkCore.Relational",
        "Microsoft.Extensions.VectorData.Abstractions", "MongoDB.Driver", "Octokit",
    ];

    [Theory]
    [InlineData("Create(ReadFile), Create(Fetch)")]
    [InlineData("Create(ReadFile), Create(Fetch, \"fetch\", \"Fetches a page.\")")]
    [InlineData("Create(Orders), Create(Fetch), Create(Mail)")]
    [InlineData("Create(OrdersInMemory), Create(Fetch)")]
    [InlineData("Create(FirstOrder), Create(Fetch)")]
    [InlineData("Create(OrdersByLoop), Create(Fetch)")]
    [InlineData("Create(ByStatement), Create(Fetch)")]
    [InlineData("Create(ByDapper), Create(Fetch)")]
    [InlineData("Create(Documents), Create(Fetch)")]
    [InlineData("Create(Items), Create(Fetch)")]
    [InlineData("Create(Customer), Create(Fetch)")]
    [InlineData("Create(ReadMail), Create(Mail)")]
    [InlineData("Create(ReadMail), Create(MailTo)")]
    [InlineData("Create(Orders), new HostedWebSearchTool(), Create(Drop)")]
    [InlineData("Create(Orders), Create(Search), Create(Run)")]
    [InlineData("Create(Orders), Create(SearchWeb), Create(Mail)")]
    [InlineData("Create(Orders), Create(Post)")]
    [InlineData("Create(Orders), Create(ReadMail), Create(OpenIssue)")]
    [InlineData("Create(ReadFile), Create(Fetch), Create(SaveFile)")]
    [InlineData("Create(ReadFile), new PageFunction()")]
    [InlineData("Create((string path) => File.ReadAllText(path)), Create((string url) => http.GetStringAsync(url))")]
    [InlineData("Create(ReadFile), Create(FetchByHelper)")]
    public Task Reports_mix(string tools) => VerifyAsync($"var options = new ChatOptions {{ Tools = [|[{tools}]|] }};");

    [Theory]
    [InlineData("Create(Orders), Create(Fetch), Create(Mail)", "IList<AITool> tools = [{0}]; _ = new ChatOptions {{ Tools = [|tools|] }};")]
    [InlineData("Create(Orders), Create(Fetch)", "var tools = new List<AITool> {{ {0} }}; tools.Add(Create(Mail)); _ = new ChatOptions {{ Tools = [|tools|] }};")]
    [InlineData("Create(Orders), Create(Fetch)", "AITool[] some = [{0}]; _ = new ChatOptions {{ Tools = [|[.. some, Create(Mail)]|] }};")]
    [InlineData("Create(Orders), Create(Fetch)", "_ = model.AsAIAgent(\"You help.\", tools: [|[{0}]|]);")]
    [InlineData("Create(Orders), Create(Fetch)", "_ = new ChatClientAgent(model, new ChatClientAgentOptions {{ ChatOptions = new() {{ Tools = [|[{0}]|] }} }});")]
    public Task Reports_mix_in_list(string tools, string statement) => VerifyAsync(string.Format(CultureInfo.InvariantCulture, statement, tools));

    [Theory]
    [InlineData("Create(Orders), new ApprovalRequiredAIFunction(Create(Fetch))")]
    [InlineData("Create(Orders), Create(Fetch) is var fetch ? new ApprovalRequiredAIFunction(fetch) : fetch")]
    [InlineData("Create(ReadMail), new ApprovalRequiredAIFunction(Create(Mail))")]
    [InlineData("Create(Orders), Create(AskAndFetch)")]
    [InlineData("Create(Orders), Create(Weather), Create(Mail)")]
    [InlineData("Create(Orders), Create(FetchKnown)")]
    [InlineData("Create(Orders), Create(SearchWeb), Create(Report)")]
    [InlineData("Create(Orders), Create(SearchWeb), Create(AddOrder)")]
    [InlineData("Create(Orders), Create(SearchWeb), Create(Note)")]
    [InlineData("Create(Orders), Create(Mail)")]
    [InlineData("Create(Fetch), Create(Mail)")]
    [InlineData("Create(Menu), Create(Fetch)")]
    [InlineData("Create(All)")]
    [InlineData("Create(All), Create(Weather)")]
    [InlineData("Lookalike.AIFunctionFactory.Create(Orders), Lookalike.AIFunctionFactory.Create(Fetch)")]
    public Task DoesNotReport_other_lists(string tools) => VerifyAsync($"var options = new ChatOptions {{ Tools = [{tools}] }};");

    [Theory]
    [InlineData("_ = new ChatOptions { Tools = [Create(Orders)] }; _ = new ChatOptions { Tools = [Create(Fetch)] };")]
    [InlineData("AIAgent Of(IList<AITool> tools) => model.AsAIAgent(\"You help.\", tools: tools); _ = Of([Create(Orders)]); _ = Of([Create(Fetch)]);")]
    [InlineData("_ = new ChatOptions { Tools = [Create(Orders), Create(Fetch)] }; _ = new FunctionInvokingChatClient(model) { FunctionInvoker = (context, token) => default };")]
    public Task DoesNotReport_tools_apart_or_seen(string statements) => VerifyAsync(statements);

    [Fact]
    public Task DoesNotReport_without_sdk() => new Test(
        """
        var http = new HttpClient();
        object[] tools = [(string path) => File.ReadAllText(path), (string url) => http.GetStringAsync(url)];
        """)
    {
        TestState = { Sources = { ("Usings.cs", ImplicitUsings.OfWebProject) } },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_three_tools()
    {
        var test = Of(
            "_ = new ChatOptions { Tools = {|#0:[AIFunctionFactory.{|#1:Create|}(Orders), AIFunctionFactory.{|#2:Create|}(Fetch), AIFunctionFactory.{|#3:Create|}(Mail, \"send_mail\")]|} };");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.DangerousToolMix.Descriptor)
            .WithLocation(0).WithLocation(1).WithLocation(2).WithLocation(3)
            .WithArguments(
                "ChatOptions.Tools",
                "private data by 'Orders', what others wrote by 'Fetch' and a way out by 'send_mail', which sends a message by 'SmtpClient.Send'",
                "'send_mail'"));
        return test.RunAsync();
    }

    private static Task VerifyAsync(string statements) => Of(statements).RunAsync();

    private static Test Of(string statements) => new(In(statements), Packages)
    {
        TestState = { Sources = { ("Usings.cs", ImplicitUsings.OfWebProject) } },
    };

    private static string In(string statements) => $$"""
        using Dapper;
        using Microsoft.Agents.AI;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.VectorData;
        using MongoDB.Driver;
        using static Microsoft.Extensions.AI.AIFunctionFactory;

        var http = new HttpClient();
        IChatClient model = null!;
        OrderContext data = null!;
        System.Data.Common.DbConnection db = null!;
        IMongoCollection<Order> collection = null!;
        Microsoft.Azure.Cosmos.Container container = null!;
        VectorStoreCollection<string, Order> vectors = null!;
        MailKit.IMailFolder inbox = null!;
        Octokit.IGitHubClient github = null!;
        Microsoft.AspNetCore.Identity.UserManager<Order> users = null!;
        {{statements}}

        string ReadFile(string path) => File.ReadAllText(path);
        string Menu() => File.ReadAllText("menu.txt");
        Task<List<Order>> Orders(string name) => data.Orders.Where(order => order.Name == name).ToListAsync();
        List<Order> OrdersInMemory(string name) => data.Orders.Where(order => order.Name == name).ToList();
        Order FirstOrder(string name) => data.Orders.First(order => order.Name == name);
        string OrdersByLoop()
        {
            var text = "";
            foreach (var order in data.Orders)
                text += order.Name;
            return text;
        }

        object ByStatement(string id)
        {
            var command = db.CreateCommand();
            command.CommandText = "select * from orders";
            return command.ExecuteReader();
        }

        object ByDapper(string id) => db.Query<Order>("select * from orders where id = @id", new { id });
        object Documents(string name) => collection.Find(order => order.Name == name);
        object Items(string name) => container.ReadItemAsync<Order>(name, default);
        Task<Order> Customer(string id) => users.FindByIdAsync(id);
        object ReadMail(int number) => inbox.GetMessage(number);
        object Search(string text) => vectors.SearchAsync(text, 3);
        Task<string> Fetch(string url) => http.GetStringAsync(url);
        Task<string> FetchByHelper(string page) => Get(page);
        async Task<string> Get(string address)
        {
            var answer = await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, address));
            return await answer.Content.ReadAsStringAsync();
        }

        Task<string> AskAndFetch(string url) => Console.ReadLine() == "y" ? http.GetStringAsync(url) : Task.FromResult("no");
        Task<string> FetchKnown(string host) => host is "a.example" or "b.example" ? http.GetStringAsync("https://" + host) : Task.FromResult("no");
        Task<string> Weather(string city) => http.GetStringAsync("https://weather.example/" + city);
        Task<string> SearchWeb(string words) => http.GetStringAsync("https://search.example/?q=" + words);
        Task Post(string url, string text) => http.PostAsync(url, new StringContent(text));
        void Mail(string to, string text) => new System.Net.Mail.SmtpClient().Send("desk@shop.example", to, "Shop", text);
        void MailTo(Letter letter) => new System.Net.Mail.SmtpClient().Send("desk@shop.example", letter.Recipient, "Shop", letter.Text);
        void Report(string text) => new System.Net.Mail.SmtpClient().Send("desk@shop.example", "boss@shop.example", "Report", text);
        Task<int> Drop(string name) => data.Orders.Where(order => order.Name == name).ExecuteDeleteAsync();
        void AddOrder(string name) => collection.InsertOne(new Order { Name = name });
        void Note(string text) => File.WriteAllText("notes.txt", text);
        void SaveFile(string path, string text) => File.WriteAllText(path, text);
        void Run(string program) => System.Diagnostics.Process.Start(program);
        Task OpenIssue(string text) => github.Issue.Create("owner", "name", new Octokit.NewIssue(text));
        Task<string> All(string path, string url) => http.GetStringAsync(url + File.ReadAllText(path));

        public class OrderContext : DbContext
        {
            public DbSet<Order> Orders => Set<Order>();
        }

        public class Order
        {
            public string Name { get; set; } = "";
        }

        public record Letter(string Recipient, string Text);

        public sealed class PageFunction : AIFunction
        {
            protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) =>
                await new HttpClient().GetStringAsync((string)arguments["url"]!);
        }

        namespace Lookalike
        {
            public static class AIFunctionFactory
            {
                public static AITool Create(Delegate function) => null!;
            }
        }
        """;
}

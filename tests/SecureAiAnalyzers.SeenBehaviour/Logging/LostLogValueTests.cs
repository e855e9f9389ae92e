using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using ModelContextProtocol.Protocol;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Serilog;
using Serilog.Context;
using Serilog.Core;
using Serilog.Events;
using Xunit;
using FunctionCallContent = Microsoft.Extensions.AI.FunctionCallContent;
using FunctionResultContent = Microsoft.Extensions.AI.FunctionResultContent;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace SecureAiAnalyzers.SeenBehaviour.Logging;

/// <summary>SAI3013: what reads the arguments of a tool call by reflection keeps the kinds of the values and loses the values.</summary>
public sealed class LostLogValueTests
{
    /// <summary>What the model has asked for, somewhere in each of the values.</summary>
    private const string Account = "DE12";

    private static readonly JsonElement Element = JsonSerializer.Deserialize<JsonElement>($$"""{ "to": "{{Account}}", "amount": 250 }""");

    private static readonly FunctionCallContent Call =
        new("call-1", "pay", JsonSerializer.Deserialize<Dictionary<string, object?>>(Element.GetRawText()));

    private static readonly Dictionary<string, object> Values = new()
    {
        ["arguments of a call"] = Call.Arguments!,
        ["call"] = Call,
        ["result"] = new FunctionResultContent("call-1", Element),
        ["element"] = Element,
        ["arguments of a function"] = new AIFunctionArguments(Call.Arguments),
        ["request of an MCP client"] = new CallToolRequestParams
        {
            Name = "pay",
            Arguments = new Dictionary<string, JsonElement> { ["to"] = Element.GetProperty("to") },
        },
        ["anonymous object"] = new { Call.Name, Call.Arguments },
    };

    public static TheoryData<string> Names => [.. Values.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Template_that_takes_it_apart_loses_it(string value) =>
        AssertLost(Logged(logger => logger.Information("{@Value}", Values[value])));

    [Theory]
    [MemberData(nameof(Names))]
    public void Property_that_is_taken_apart_loses_it(string value)
    {
        AssertLost(Logged(logger => logger.ForContext("Value", Values[value], destructureObjects: true).Information("{Value}")));
        AssertLost(Logged(logger =>
        {
            using var property = LogContext.PushProperty("Value", Values[value], destructureObjects: true);
            logger.Information("{Value}");
        }));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Logger_of_NET_hands_the_template_over(string value) => AssertLost(Logged(logger =>
    {
        using var factory = LoggerFactory.Create(logging => logging.AddSerilog(logger));
        factory.CreateLogger("audit").LogInformation("{@Value}", Values[value]);
    }));

    [Theory]
    [MemberData(nameof(Names))]
    public void Json_NET_loses_it(string value)
    {
        AssertLost(JsonConvert.SerializeObject(Values[value]));
        AssertLost(JToken.FromObject(Values[value]).ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void System_Text_Json_keeps_it(string value)
    {
        Assert.Contains(Account, JsonSerializer.Serialize(Values[value]), StringComparison.Ordinal);
        Assert.Contains(
            Account, Logged(logger => logger.Information("{@Value}", JsonSerializer.Serialize(Values[value]))), StringComparison.Ordinal);
    }

    [Fact]
    public void Template_that_takes_nothing_apart_keeps_the_arguments()
    {
        Assert.Contains(Account, Logged(static logger => logger.Information("{Arguments}", Call.Arguments)), StringComparison.Ordinal);
        Assert.Contains(Account, Logged(static logger => logger.Information("{Element}", Element)), StringComparison.Ordinal);
    }

    [Fact]
    public void Logger_that_knows_the_elements_keeps_them() => Assert.Contains(
        Account,
        Logged(static logger => logger.Information("{@Call}", Call), static configuration => configuration.Destructure.AsScalar<JsonElement>()),
        StringComparison.Ordinal);

    [Fact]
    public async Task Result_of_a_tool_is_an_element()
    {
        var model = ScriptedChatClient.Calls("pay");
        var client = new ChatClientBuilder(model).UseFunctionInvocation().Build();

        await client.GetResponseAsync("Pay.", new ChatOptions { Tools = [AIFunctionFactory.Create(() => Account, "pay")] });

        Assert.IsType<JsonElement>(Assert.Single(model.FunctionResults));
    }

    /// <summary>So that what Semantic Kernel logs is not lost.</summary>
    [Fact]
    public async Task Chat_service_of_Semantic_Kernel_turns_the_values_into_text()
    {
        using var http = new HttpClient(new CallingService());
        var kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion("m", "key", httpClient: http).Build();
        var filter = new ArgumentFilter();
        kernel.AutoFunctionInvocationFilters.Add(filter);
        kernel.Plugins.AddFromFunctions("bank", [KernelFunctionFactory.CreateFromMethod((string to) => "Paid.", "pay")]);

        var settings = new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() };
        await kernel.InvokePromptAsync("Pay.", new KernelArguments(settings));

        Assert.Equal(Account, Assert.IsType<string>(filter.Seen!["to"]));
    }

    private static void AssertLost(string text) => Assert.DoesNotContain(Account, text, StringComparison.Ordinal);

    private static string Logged(Action<Serilog.ILogger> write, Func<LoggerConfiguration, LoggerConfiguration>? configure = null)
    {
        var entries = new Entries();
        var configuration = new LoggerConfiguration().Enrich.FromLogContext();
        using var logger = (configure?.Invoke(configuration) ?? configuration).WriteTo.Sink(entries).CreateLogger();
        write(logger);
        return Assert.Single(entries.Texts);
    }

    private sealed class Entries : ILogEventSink
    {
        public List<string> Texts { get; } = [];

        public void Emit(LogEvent logEvent) => Texts.Add(logEvent.RenderMessage(CultureInfo.InvariantCulture));
    }

    private sealed class ArgumentFilter : IAutoFunctionInvocationFilter
    {
        public KernelArguments? Seen { get; private set; }

        public Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next)
        {
            Seen = context.Arguments;
            return next(context);
        }
    }

    /// <summary>Asks for one call of a function, and is content with its result.</summary>
    private sealed class CallingService : HttpMessageHandler
    {
        private bool _hasCalled;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            object message = _hasCalled
                ? new { role = "assistant", content = "Done." }
                : new
                {
                    role = "assistant",
                    tool_calls = new[] { new { id = "call-1", type = "function", function = new { name = "bank-pay", arguments = Element.GetRawText() } } },
                };
            var choice = new { index = 0, finish_reason = _hasCalled ? "stop" : "tool_calls", message };
            _hasCalled = true;
            var answer = new { id = "1", @object = "chat.completion", created = 1, model = "m", choices = new[] { choice } };
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(JsonSerializer.Serialize(answer)) });
        }
    }
}

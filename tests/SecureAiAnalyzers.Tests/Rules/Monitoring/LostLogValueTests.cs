using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using Test = RuleTest<LostLogValue>;

public sealed class LostLogValueTests
{
    internal const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Logging;
        using ModelContextProtocol.Protocol;
        using Newtonsoft.Json;
        using Newtonsoft.Json.Linq;
        using Serilog;
        using Serilog.Context;
        using Serilog.Core;
        using Serilog.Events;
        using ILogger = Serilog.ILogger;

        """;

    private static readonly string[] Packages = ["Microsoft.Extensions.AI", "Newtonsoft.Json", "Serilog", "Serilog.Extensions.Hosting"];

    [Theory]
    [InlineData("logger.Information(\"{@Arguments}\", [|call.Arguments|]);")]
    [InlineData("logger.Information(\"Tool {Tool} was called with {@Arguments}\", call.Name, [|call.Arguments|]);")]
    [InlineData("logger.Information(\"{{@Tool}} {Tool} {@Arguments:l}\", call.Name, [|call.Arguments|]);")]
    [InlineData("logger.Information(\"{@Call}\", [|call|]);")]
    [InlineData("logger.Information(\"{@Result}\", [|result|]);")]
    [InlineData("logger.Information(\"{@Result}\", [|result.Result|]);")]
    [InlineData("logger.Information(\"{@Element}\", [|element|]);")]
    [InlineData("logger.Information(\"{@Element}\", [|element.GetProperty(\"to\")|]);")]
    [InlineData("logger.Information(\"{@Node}\", [|JsonNode.Parse(\"{}\")|]);")]
    [InlineData("logger.Information(\"{@Calls}\", [|message.Contents.OfType<FunctionCallContent>().ToList()|]);")]
    [InlineData("logger.Information(\"{@Entry}\", [|new { call.Name, call.Arguments }|]);")]
    [InlineData("logger.Information(\"{@Arguments}\", [|new AIFunctionArguments(call.Arguments)|]);")]
    [InlineData("logger.Information(\"{@Arguments}\", [|request.Arguments|]);")]
    [InlineData("logger.Information(\"{@Request}\", [|request|]);")]
    [InlineData("logger.Error(new Exception(), \"{Tool} {@Arguments}\", call.Name, [|call.Arguments|]);")]
    [InlineData("logger.Write(LogEventLevel.Debug, \"{A} {B} {C} {@Arguments}\", 1, 2, 3, [|call.Arguments|]);")]
    [InlineData("Log.Warning(\"{@Arguments}\", [|call.Arguments|]);")]
    [InlineData("const string template = \"{@Arguments}\"; Log.Warning(template, [|call.Arguments|]);")]
    [InlineData("var arguments = call.Arguments; Log.Warning(\"{@Arguments}\", [|arguments|]);")]
    [InlineData("Log.Warning(\"{@Arguments}\", [|call?.Arguments|]);")]
    [InlineData("logger.ForContext(\"Arguments\", [|call.Arguments|], destructureObjects: true).Information(\"Paid\");")]
    [InlineData("Log.ForContext(\"Arguments\", [|call.Arguments|], true).Information(\"Paid\");")]
    [InlineData("using var _ = LogContext.PushProperty(\"Call\", [|call|], destructureObjects: true);")]
    [InlineData("new LoggerConfiguration().CreateLogger().Information(\"{@Arguments}\", [|call.Arguments|]);")]
    [InlineData("plain.LogInformation(\"{Tool} {@Arguments}\", call.Name, [|call.Arguments|]);")]
    [InlineData("plain.Log(LogLevel.Warning, new Exception(), \"{@Arguments}\", [|call.Arguments|]);")]
    public Task Reports_value_that_a_template_takes_apart(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("_ = JsonConvert.SerializeObject([|call.Arguments|]);")]
    [InlineData("_ = JsonConvert.SerializeObject([|call|], Formatting.Indented);")]
    [InlineData("_ = JsonConvert.SerializeObject([|new { tool = call.Name, arguments = call.Arguments }|]);")]
    [InlineData("Console.WriteLine(JsonConvert.SerializeObject([|element|]));")]
    [InlineData("_ = JObject.FromObject([|call|]);")]
    [InlineData("_ = JToken.FromObject([|result.Result|]!);")]
    public Task Reports_value_that_a_serializer_reads_by_reflection(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("logger.Information(\"{Arguments}\", call.Arguments);")]
    [InlineData("logger.Information(\"{$Call}\", call);")]
    [InlineData("logger.Information(\"{@Tool} {Arguments}\", call.Name, call.Arguments);")]
    [InlineData("logger.Information(\"{{@Arguments}} {Arguments}\", call.Arguments);")]
    [InlineData("logger.Information(\"{@Arguments}\", System.Text.Json.JsonSerializer.Serialize(call.Arguments));")]
    [InlineData("logger.Information(\"{@Element}\", element.GetRawText());")]
    [InlineData("logger.Information(\"{@Element}\", element.ToString());")]
    [InlineData("logger.Information(\"{@Names}\", call.Arguments!.Keys);")]
    [InlineData("logger.Information(\"{@Message}\", message.Text);")]
    [InlineData("logger.Information(\"{@Own}\", new Dictionary<string, object?> { [\"tool\"] = call.Name });")]
    [InlineData("logger.ForContext(\"Arguments\", call.Arguments).Information(\"Paid\");")]
    [InlineData("logger.ForContext(\"Arguments\", call.Arguments, destructureObjects: call.Name == \"pay\").Information(\"Paid\");")]
    [InlineData("plain.LogInformation(\"{Arguments}\", call.Arguments);")]
    [InlineData("_ = System.Text.Json.JsonSerializer.Serialize(call);")]
    [InlineData("_ = JsonConvert.SerializeObject(element.GetRawText());")]
    [InlineData("_ = JsonConvert.SerializeObject(call.Name);")]
    [InlineData("_ = JsonConvert.SerializeObject(call.Arguments, new JsonSerializerSettings { Converters = [new ElementConverter()] });")]
    [InlineData("_ = JsonConvert.SerializeObject(call.Arguments, new ElementConverter());")]
    public Task DoesNotReport_value_that_is_kept(string statements) => VerifyAsync(statements, """

        sealed class ElementConverter : JsonConverter<JsonElement>
        {
            public override void WriteJson(JsonWriter writer, JsonElement value, Newtonsoft.Json.JsonSerializer serializer) => writer.WriteRawValue(value.GetRawText());

            public override JsonElement ReadJson(
                JsonReader reader, Type type, JsonElement value, bool hasValue, Newtonsoft.Json.JsonSerializer serializer) => value;
        }
        """);

    [Theory]
    [InlineData("var own = new LoggerConfiguration().Destructure.ByTransforming<JsonElement>(value => value.GetRawText()).CreateLogger();")]
    [InlineData("var own = new LoggerConfiguration().Destructure.AsScalar<JsonElement>().CreateLogger();")]
    [InlineData("var own = new LoggerConfiguration().Destructure.With(policy).CreateLogger();")]
    public Task DoesNotReport_logger_that_is_told_how_to_read_values(string statements) =>
        VerifyAsync(statements + " logger.Information(\"{@Arguments}\", call.Arguments);");

    [Fact]
    public Task Reports_serializer_beside_a_logger_that_is_told_how_to_read_values() => VerifyAsync(
        "var own = new LoggerConfiguration().Destructure.AsScalar<JsonElement>().CreateLogger(); _ = JsonConvert.SerializeObject([|call|]);");

    [Fact]
    public Task DoesNotReport_serializer_with_settings_of_the_program() => VerifyAsync(
        "JsonConvert.DefaultSettings = () => new JsonSerializerSettings(); _ = JsonConvert.SerializeObject(call);");

    /// <summary>Its chat services turn the values of a call into text.</summary>
    [Fact]
    public Task DoesNotReport_arguments_of_Semantic_Kernel() => Test.VerifyAsync(
        """
        using Microsoft.SemanticKernel;
        using Serilog;

        public sealed class Audit(ILogger logger) : IAutoFunctionInvocationFilter
        {
            public async System.Threading.Tasks.Task OnAutoFunctionInvocationAsync(
                AutoFunctionInvocationContext context, System.Func<AutoFunctionInvocationContext, System.Threading.Tasks.Task> next)
            {
                logger.Information("{Function} {@Arguments}", context.Function.Name, context.Arguments);
                foreach (var call in Microsoft.SemanticKernel.FunctionCallContent.GetFunctionCalls(context.ChatHistory[^1]))
                    logger.Information("{@Call}", call);
                await next(context);
            }
        }
        """,
        "Microsoft.SemanticKernel",
        "Serilog");

    [Fact]
    public Task Reports_realistic_audit_of_function_calls() => Test.VerifyAsync(
        """
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Logging;

        public sealed class AuditedClient(IChatClient inner, ILogger<AuditedClient> logger) : FunctionInvokingChatClient(inner)
        {
            protected override async ValueTask<object?> InvokeFunctionAsync(FunctionInvocationContext context, CancellationToken cancellationToken)
            {
                logger.LogInformation("Tool {Tool} in round {Round} with {@Arguments}", context.Function.Name, context.Iteration, [|context.Arguments|]);
                using (logger.BeginScope(new Dictionary<string, object?> { ["call"] = context.CallContent.CallId }))
                {
                    var result = await base.InvokeFunctionAsync(context, cancellationToken);
                    logger.LogDebug("Tool {Tool} gave {Length} characters", context.Function.Name, result?.ToString()?.Length);
                    return result;
                }
            }

            public static void Replay(ChatResponse response, Serilog.ILogger audit)
            {
                foreach (var call in response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>())
                    audit.ForContext("Call", [|call|], destructureObjects: true).Information("The model asked for {Tool}", call.Name);
            }
        }
        """,
        Packages);

    [Fact]
    public Task DoesNotReport_template_of_a_logger_without_the_library_that_reads_it() => Test.VerifyAsync(
        """
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Logging;

        public static class Audit
        {
            public static void Write(ILogger logger, FunctionCallContent call) => logger.LogInformation("{@Arguments}", call.Arguments);
        }
        """);

    [Fact]
    public Task DoesNotReport_lookalike() => Test.VerifyAsync(
        """
        using Microsoft.Extensions.AI;

        namespace Contoso
        {
            public interface ILogger { void Information(string messageTemplate, params object?[] values); }

            public static class JsonConvert { public static string SerializeObject(object? value) => value?.ToString() ?? ""; }

            public static class Audit
            {
                public static void Write(ILogger logger, FunctionCallContent call)
                {
                    logger.Information("{@Arguments}", call.Arguments);
                    logger.Information(JsonConvert.SerializeObject(call));
                }
            }
        }
        """,
        Packages);

    [Fact]
    public Task DoesNotReport_without_an_AI_SDK() => new Test(
        """
        using System.Text.Json;

        public static class Audit
        {
            public static void Write(Serilog.ILogger logger, JsonElement element) => logger.Information("{@Element}", element);
        }
        """,
        "Serilog")
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Theory]
    [InlineData("logger.Information(\"{@A}\", {|#0:call.Arguments|});", "FunctionCallContent.Arguments", "ILogger.Information")]
    [InlineData("plain.LogInformation(\"{@A}\", {|#0:element|});", "JsonElement", "LogInformation")]
    [InlineData("_ = JsonConvert.SerializeObject({|#0:result|});", "FunctionResultContent", "JsonConvert.SerializeObject")]
    public Task Reports_message_that_names_value_and_reader(string statements, string value, string reader)
    {
        var test = new Test(Code(statements), Packages);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.LostLogValue.Descriptor).WithLocation(0).WithArguments(value, reader));
        return test.RunAsync();
    }

    internal static string Code(string statements, string declarations = "") => Usings + $$"""
        public sealed class Audit(ILogger logger, ILogger<Audit> plain, IDestructuringPolicy policy)
        {
            public void Write(FunctionCallContent call, FunctionResultContent result, ChatMessage message, JsonElement element, CallToolRequestParams request)
            {
                {{statements}}
            }
        }
        {{declarations}}
        """;

    private static Task VerifyAsync(string statements, string declarations = "") => Test.VerifyAsync(Code(statements, declarations), Packages);
}

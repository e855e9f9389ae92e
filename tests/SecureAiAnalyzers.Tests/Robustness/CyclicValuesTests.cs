using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Robustness;

/// <summary>
/// Values that are made of themselves: by a loop, or while somebody types. Who follows a value back must end there. What goes round for ever overflows a
/// stack, which ends the test run.
/// </summary>
public sealed class CyclicValuesTests
{
    private const string Frame = """
        using System.Diagnostics;
        using System.Text.Json;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using ModelContextProtocol.Client;
        using OpenAI;

        public record Order(int Amount, string Role);

        public class FormOptions(ChatOptions inner) : ChatOptions;

        public class Speaker
        {
            public Speaker(string name) { }
            public Speaker(Speaker other) { }
            public static implicit operator ChatRole(Speaker speaker) => ChatRole.User;
        }

        public sealed class Assistant(IChatClient model, Kernel kernel, IHostEnvironment environment, System.Data.Common.DbCommand command)
        {
            [KernelFunction]
            public async Task Ask(string question, string[] parts, Order order)
            {
                var answer = await model.GetResponseAsync(question);
                #STATEMENTS#
            }
        }
        """;

    [Theory]
    [InlineData("var delay = TimeSpan.FromSeconds(1); while (parts.Length > 2) { delay = delay * 2; _ = new OpenAIClientOptions { NetworkTimeout = delay }; }")]
    [InlineData("var delay = TimeSpan.FromSeconds(1); while (parts.Length > 2) { delay = delay + delay; _ = new OpenAIClientOptions { NetworkTimeout = delay }; }")]
    [InlineData("var ok = ok && answer.Text == \"git\"; if (ok) Process.Start(\"sh\", answer.Text);")]
    [InlineData("var first = second; var second = !first; if (second) Process.Start(\"sh\", answer.Text);")]
    [InlineData("var length = length; if (length < 3) Process.Start(\"sh\", answer.Text);")]
    [InlineData("var root = \"/data\"; foreach (var part in parts) root = part + root; var full = Path.GetFullPath(answer.Text); if (full.StartsWith(root)) File.ReadAllText(full);")]
    [InlineData("var root = \"/data\"; while (parts.Length > 2) { root = Path.GetFullPath(Path.Combine(\"a\", root)); var full = Path.GetFullPath(answer.Text); if (full.StartsWith(root)) File.ReadAllText(full); }")]
    [InlineData("object[] list = [\"x\"]; while (list.Length > 1) list = [list]; await McpClient.CreateAsync(new StdioClientTransport(new() { Command = \"npx\", Arguments = (IList<string>)(object)list }));")]
    [InlineData("var shown = false; while (parts.Length > 2) { shown = shown || environment.IsDevelopment(); if (shown) new ChatClientBuilder(model).UseOpenTelemetry(null, null, c => c.EnableSensitiveData = true).Build(); }")]
    [InlineData("var hidden = true; while (parts.Length > 2) { hidden = hidden && environment.IsProduction(); if (hidden) new ChatClientBuilder(model).UseOpenTelemetry(null, null, c => c.EnableSensitiveData = true).Build(); }")]
    [InlineData("FormOptions options; while (true) { options = new FormOptions(options); File.WriteAllText(\"a\", (await model.GetResponseAsync(\"x\", options)).Text); JsonSerializer.Deserialize<Order>((await model.GetResponseAsync(\"x\", options)).Text); }")]
    [InlineData("string text; while (true) { text = text.Trim(); command.CommandText = text; command.ExecuteNonQuery(); }")]
    [InlineData("var text = text; var other = text.Trim(); command.CommandText = other; command.ExecuteNonQuery();")]
    [InlineData("var role = new Speaker(order.Role); while (parts.Length > 2) { role = new Speaker(role); await model.GetResponseAsync([new(role, question)]); }")]
    [InlineData("var config = new PromptTemplateConfig(question); while (parts.Length > 2) { config = new PromptTemplateConfig(config.Template); await kernel.InvokeAsync(KernelFunctionFactory.CreateFromPrompt(config), new() { [\"a\"] = answer.Text }); }")]
    [InlineData("var key = key.Append(\"sk-proj-\"); _ = new OpenAIClient(key.ToString());")]
    [InlineData("var found = await found; if (found.Any(System.Net.IPAddress.IsLoopback)) return; await new HttpClient().GetStringAsync(answer.Text);")]
    [InlineData("var all = await System.Net.Dns.GetHostAddressesAsync(new Uri(answer.Text).Host); bool own = !own; if (all.Any(one => own)) return; await new HttpClient().GetStringAsync(answer.Text);")]
    [InlineData("var ok = ok || (await model.GetResponseAsync<bool>(\"x\")).Result; if (ok) File.Delete(\"a\");")]
    public async Task Analyzers_end_where_a_value_is_made_of_itself(string statements)
    {
        var failures = new List<string>();
        var tree = WebProject.Parse(Frame.Replace("#STATEMENTS#", statements, StringComparison.Ordinal), "Assistant.cs");
        var compilation = WebProject.Compile([tree], RuleTable.All, "Microsoft.SemanticKernel");

        await WebProject.Analyze(compilation, (exception, _, _) => failures.Add(exception.ToString())).GetAnalyzerDiagnosticsAsync();

        Assert.Empty(failures);
    }
}

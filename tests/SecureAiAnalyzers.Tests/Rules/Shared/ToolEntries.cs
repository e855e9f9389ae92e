using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Shared;

/// <summary>
/// Each way to give a function to a model, with the stub that it needs. The model fills the string <c>input</c>; <see cref="Use"/> stands for the
/// statement that uses it.
/// </summary>
internal static class ToolEntries
{
    /// <summary>Where the statement of a test goes.</summary>
    public const string Use = "USE";

    public static TheoryData<string, string> All { get; } = new()
    {
        { "public class Tools { public AITool Make() => AIFunctionFactory.Create((string input) => { USE }); }", "" },
        { "public class Tools { public AITool Make() => AIFunctionFactory.Create(Run); private void Run(string input) { USE } }", "" },
        { "public class Tools { public AITool Make() { return AIFunctionFactory.Create(Local); void Local(string input) { USE } } }", "" },
        { "public class Tools { public AITool Make() => AIFunctionFactory.Create((Order order) => { var input = order.Id; USE }); } public record Order(string Id);", "" },
        { "public class Tools { public AITool Make() => AIFunctionFactory.Create((string[] names) => { foreach (var input in names) { USE } }); }", "" },
        { "public class Tools { public AITool Make() => AIFunctionFactory.Create((JsonElement json) => { var input = json.GetProperty(\"id\").GetString()!; USE }); }", "" },
        { "public class Tools { [ModelContextProtocol.Server.McpServerTool, Description(\"\")] public static void Run(string input) { USE } }", "" },
        { "public class Tools { [ModelContextProtocol.Server.McpServerPrompt] private static void Run(string input) { USE } }", "" },
        { "public class Tools { [ModelContextProtocol.Server.McpServerResource(UriTemplate = \"a://{input}\")] public void Run(string input) { USE } }", "" },
        { Own("var input = arguments[\"input\"]?.ToString()!; USE"), "" },
        { Own("var input = arguments.TryGetValue(\"input\", out var given) ? given?.ToString()! : \"\"; USE"), "" },
        { Own("var input = (string)arguments.GetValueOrDefault(\"input\")!; USE"), "" },
        { Own("var input = ((JsonElement)arguments[\"input\"]!).GetString()!; USE"), "" },
        { Own("foreach (var (name, given) in arguments) { var input = $\"{name} {given}\"; USE }"), "" },
        { Own("Run((string)arguments[\"input\"]!); void Run(string input) { USE }"), "" },
        { Own("((IStep)arguments.Services!.GetService(typeof(IStep))!).Run((string)arguments[\"input\"]!);") + " public interface IStep { void Run(string input); } public class Step : IStep { public void Run(string input) { USE } }", "" },
        { Own("var input = (string)arguments[\"input\"]!; USE", "(AIFunction inner) : DelegatingAIFunction(inner)"), "" },
        { "public class Tools { public object Make() => ModelContextProtocol.Server.McpServerTool.Create((string input) => { USE }); }", "" },
        { "public class Tools { [Microsoft.SemanticKernel.KernelFunction] public void Run(string input) { USE } }", "Microsoft.SemanticKernel" },
        { "public class Tools { public object Make() => Microsoft.SemanticKernel.KernelFunctionFactory.CreateFromMethod((string input) => { USE }); }", "Microsoft.SemanticKernel" },
        { "public class Tools { public AITool Make() => AIFunctionFactory.Create((string input) => { USE }); }", "Microsoft.Extensions.AI.Legacy" },
        { "public class Tools { public object Make(Microsoft.Agents.AI.AgentInlineSkill skill) => skill.AddScript(\"run\", (string input) => { USE }); }", "Microsoft.Agents.AI.Satellites" },
        { "public class Tools { [AutoGen.Core.Function] public Task<string> Run(string input) { USE return Task.FromResult(\"\"); } }", "AutoGen" },
        { "public class Tools { public object Make() => new AutoGen.Core.FunctionCallMiddleware(functionMap: new Dictionary<string, Func<string, Task<string>>> { [\"run\"] = input => { USE return Task.FromResult(\"\"); } }); }", "AutoGen" },
        { "public class Tools { public object Make() => new AutoGen.AssistantAgent(\"a\", functionMap: new Dictionary<string, Func<string, Task<string>>> { { \"run\", Run } }); private Task<string> Run(string input) { USE return Task.FromResult(\"\"); } }", "AutoGen" },
        { "public class Tools { [OllamaSharp.OllamaTool] public static void Run(string input) { USE } }", "OllamaSharp" },
    };

    /// <summary>Those in which <c>input</c> is a parameter that the tool declares, or a part of one.</summary>
    public static TheoryData<string, string> Declared { get; } = Select(static code => !code.Contains("AIFunctionArguments", StringComparison.Ordinal));

    /// <summary>Those in which the tool gets all arguments at once and looks for <c>input</c> among them.</summary>
    public static TheoryData<string, string> LookedUp { get; } = Select(static code => code.Contains("AIFunctionArguments", StringComparison.Ordinal));

    private static TheoryData<string, string> Select(Func<string, bool> condition)
    {
        var selected = new TheoryData<string, string>();
        foreach (var row in All.Where(row => condition((string)row[0])))
            selected.Add((string)row[0], (string)row[1]);
        return selected;
    }

    /// <summary>A function of the program's own, which is given all arguments at once.</summary>
    private static string Own(string statements, string bases = " : AIFunction") =>
        "public class Tools" + bases + " { public override string Name => \"tool\"; "
        + "protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken token) { "
        + statements + " return default; } }";

    /// <summary>The code of an entry with a statement in its place.</summary>
    public static string With(string code, string statement) => FlowCode.InFile(code.Replace(Use, statement, StringComparison.Ordinal));
}

#!/usr/bin/env bash
# Packages: Microsoft.SemanticKernel 1.82.0 (a handler plays the service).
#
# Behaviour: a model calls a function with {"to":"DE12","amount":250}. What filters, the history and a function that takes KernelArguments see depends
# on how the kernel asks the model. With a chat completion service (AddOpenAIChatCompletion) each value is a string, the number too; with
# RetainArgumentTypes = true, or with a chat client (AddOpenAIChatClient), each value is a JsonElement.
# Seen: the types of the values in an auto-invocation filter and in the call of the history, for both services.
#
# Why it matters: a filter that checks `arguments["amount"] is int or string` lets everything pass, or stops everything, after the service is exchanged. An
# audit log that takes the arguments apart by reflection (Serilog's {@Arguments}, Json.NET) is right with one service and empty with the other.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

cat > probe.csproj <<'E'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603;SKEXP0001;SKEXP0010</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.SemanticKernel" Version="[1.82.0]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using System.Text.Json;
using Microsoft.SemanticKernel;

await Ask("chat completion service", http => Kernel.CreateBuilder().AddOpenAIChatCompletion("m", "key", httpClient: http));
await Ask("chat client", http => Kernel.CreateBuilder().AddOpenAIChatClient("m", "key", httpClient: http));

static async Task Ask(string service, Func<HttpClient, IKernelBuilder> make)
{
    foreach (var retain in new[] { false, true })
    {
        using var http = new HttpClient(new CallingService());
        var kernel = make(http).Build();
        var filter = new Filter();
        kernel.AutoFunctionInvocationFilters.Add(filter);
        kernel.Plugins.AddFromFunctions("bank", [KernelFunctionFactory.CreateFromMethod((string to, int amount) => "Paid.", "pay")]);
        var behavior = FunctionChoiceBehavior.Auto(options: new FunctionChoiceBehaviorOptions { RetainArgumentTypes = retain });
        await kernel.InvokePromptAsync("Pay.", new KernelArguments(new PromptExecutionSettings { FunctionChoiceBehavior = behavior }));
        Console.WriteLine($"{service}, RetainArgumentTypes {retain}: filter {filter.Arguments}; history {filter.Call}");
    }
}

internal sealed class Filter : IAutoFunctionInvocationFilter
{
    public string? Arguments { get; private set; }
    public string? Call { get; private set; }

    public Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next)
    {
        Arguments = Types(context.Arguments!);
        Call = Types(FunctionCallContent.GetFunctionCalls(context.ChatHistory[^1]).Single().Arguments!);
        return next(context);
    }

    private static string Types(KernelArguments arguments) => string.Join(", ", arguments.Select(pair => $"{pair.Key} {pair.Value!.GetType().Name}"));
}

/// <summary>Asks for one call of a function, by the name that it was offered, and is content with its result.</summary>
internal sealed class CallingService : HttpMessageHandler
{
    private bool _hasCalled;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var name = (await request.Content!.ReadAsStringAsync(cancellationToken)).Contains("bank_pay") ? "bank_pay" : "bank-pay";
        object message = _hasCalled
            ? new { role = "assistant", content = "Done." }
            : new
            {
                role = "assistant",
                tool_calls = new[] { new { id = "call-1", type = "function", function = new { name, arguments = """{"to":"DE12","amount":250}""" } } },
            };
        var choice = new { index = 0, finish_reason = _hasCalled ? "stop" : "tool_calls", message };
        _hasCalled = true;
        var answer = new { id = "1", @object = "chat.completion", created = 1, model = "m", choices = new[] { choice } };
        return new HttpResponseMessage { Content = new StringContent(JsonSerializer.Serialize(answer)) };
    }
}
E

cat > expected.txt <<'E'
chat completion service, RetainArgumentTypes False: filter to String, amount String; history to String, amount String
chat completion service, RetainArgumentTypes True: filter to JsonElement, amount JsonElement; history to JsonElement, amount JsonElement
chat client, RetainArgumentTypes False: filter to JsonElement, amount JsonElement; history to JsonElement, amount JsonElement
chat client, RetainArgumentTypes True: filter to JsonElement, amount JsonElement; history to JsonElement, amount JsonElement
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: Semantic Kernel gives the values of a call otherwise now (expected <, seen >)" >&2
  exit 1
fi
echo "As described: strings with a chat completion service, JSON elements with a chat client."

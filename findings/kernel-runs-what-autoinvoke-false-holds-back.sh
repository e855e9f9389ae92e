#!/usr/bin/env bash
# FunctionChoiceBehavior.Auto(autoInvoke: false) and None() do not hold a function back when the kernel's chat client has UseFunctionInvocation().
#
# Packages: Microsoft.SemanticKernel 1.82.0, Microsoft.Extensions.AI 10.11.0 (a chat client plays the model).
# Behaviour: autoInvoke: false means that a call comes back to the program, which asks a person and runs it or does not. A kernel whose
# container has services.AddChatClient(...).UseFunctionInvocation() runs the function all the same, for Auto and Required, and no filter of
# the kernel is asked. None() offers the functions to the model and runs what it calls, with either kind of loop. Only
# UseKernelFunctionInvocation() knows the switch, and only the one of Auto and Required.
# Why it matters: the registration is the usual one of Microsoft.Extensions.AI and stands in another file. The code that shows the call and
# waits for a click is there, gets a finished answer in place of the call, and what it should have asked about has been done. Use
# UseKernelFunctionInvocation() for a kernel's client, and keep functions that must not run out of that kernel.
# Output seen: the lines of `expected` near the end.
set -euo pipefail

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > probe.csproj <<'EOF'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603;SKEXP0001</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.SemanticKernel" Version="[1.82.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

await ShowAsync("UseFunctionInvocation()", client => client.UseFunctionInvocation());
await ShowAsync("UseKernelFunctionInvocation()", client => client.UseKernelFunctionInvocation());

static async Task ShowAsync(string name, Func<ChatClientBuilder, ChatClientBuilder> loop)
{
    Console.WriteLine(name);
    foreach (var (text, behavior) in new[]
    {
        ("Auto()", FunctionChoiceBehavior.Auto()),
        ("Auto(autoInvoke: false)", FunctionChoiceBehavior.Auto(autoInvoke: false)),
        ("Required(autoInvoke: false)", FunctionChoiceBehavior.Required(autoInvoke: false)),
        ("None()", FunctionChoiceBehavior.None()),
    })
    {
        var events = new List<string>();
        var builder = Kernel.CreateBuilder();
        loop(builder.Services.AddChatClient(new Model()));
        builder.Services.AddSingleton<IAutoFunctionInvocationFilter>(new Filter(events));
        builder.Plugins.AddFromFunctions("files", [KernelFunctionFactory.CreateFromMethod(() => events.Add("deleted"), "delete")]);
        var kernel = builder.Build();
        var service = kernel.GetRequiredService<IChatClient>().AsChatCompletionService(kernel.Services);
        var answer = await service.GetChatMessageContentAsync(new ChatHistory("Clean up."), new() { FunctionChoiceBehavior = behavior }, kernel);
        var calls = Microsoft.SemanticKernel.FunctionCallContent.GetFunctionCalls(answer).Count();
        Console.WriteLine($"  {text}: {(events.Count == 0 ? "nothing run" : string.Join(", ", events))}; {calls} call(s) handed back");
    }
}

sealed class Filter(List<string> events) : IAutoFunctionInvocationFilter
{
    public Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next)
    {
        events.Add("filter asked");
        return next(context);
    }
}

sealed class Model : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        AIContent content = messages.Any(message => message.Role == ChatRole.Tool)
            ? new Microsoft.Extensions.AI.TextContent("Done.")
            : new Microsoft.Extensions.AI.FunctionCallContent("1", options!.Tools!.Single().Name);
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [content])));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
UseFunctionInvocation()
  Auto(): deleted; 0 call(s) handed back
  Auto(autoInvoke: false): deleted; 0 call(s) handed back
  Required(autoInvoke: false): deleted; 0 call(s) handed back
  None(): deleted; 0 call(s) handed back
UseKernelFunctionInvocation()
  Auto(): filter asked, deleted; 0 call(s) handed back
  Auto(autoInvoke: false): nothing run; 1 call(s) handed back
  Required(autoInvoke: false): nothing run; 1 call(s) handed back
  None(): filter asked, deleted; 0 call(s) handed back
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: functions are held back otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'

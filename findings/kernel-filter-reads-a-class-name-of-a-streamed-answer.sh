#!/usr/bin/env bash
# A filter that checks or redacts what a kernel's prompt answers reads the name of a class when the answer is streamed, and lets it through.
#
# Packages: Microsoft.SemanticKernel 1.82.0 (IFunctionInvocationFilter; a chat client plays the model).
# Behaviour: with InvokeAsync a filter behind `await next(context)` has the answer in context.Result. With InvokeStreamingAsync the same
# filter runs too, before the model is asked: the result is an iterator that has not begun, and its text is the name of the iterator's
# class. A check for words finds nothing, a log entry holds the class name, a try round `next` sees no exception of the model. Then the
# whole answer goes to the reader. A filter that sets a text all the same ends the call with an InvalidCastException.
# Why it matters: the same prompt passes the same filter with a test that does not stream, and the page streams. Filters are where such
# checks, fallbacks and audits are put. Look at context.IsStreaming, and wrap the parts: context.Result = new(context.Result, Checked(parts)).
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
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.SemanticKernel" Version="[1.82.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

foreach (var (name, filter) in new (string, IFunctionInvocationFilter)[] { ("check", new Check()), ("check of the parts", new CheckOfParts()) })
{
    foreach (var fails in new[] { false, true })
    {
        var builder = Kernel.CreateBuilder();
        builder.Services.AddChatClient(new Model(fails));
        builder.Services.AddSingleton(filter);
        var kernel = builder.Build();
        var prompt = kernel.CreateFunctionFromPrompt("Who is customer 7?");
        Console.WriteLine($"{name}, {(fails ? "the model fails" : "the model answers")}");
        Console.WriteLine($"  reader, at once: {await ReadAsync(async () => $"{await kernel.InvokeAsync(prompt)}")}");
        Console.WriteLine($"  reader, streamed: {await ReadAsync(async () => string.Concat(await kernel.InvokeStreamingAsync<string>(prompt).ToListAsync()))}");
    }
}

static async Task<string> ReadAsync(Func<Task<string>> answer)
{
    try
    {
        return await answer();
    }
    catch (HttpRequestException)
    {
        return "(exception of the model)";
    }
}

class Check : IFunctionInvocationFilter
{
    public virtual async Task OnFunctionInvocationAsync(
        Microsoft.SemanticKernel.FunctionInvocationContext context, Func<Microsoft.SemanticKernel.FunctionInvocationContext, Task> next)
    {
        try
        {
            await next(context);
            var text = context.Result.ToString();
            Console.WriteLine($"    filter reads: {(text.Contains("InvokeStreaming", StringComparison.Ordinal) ? "(name of a class)" : text)}");
            if (text.Contains("4711", StringComparison.Ordinal))
                context.Result = new(context.Result, "(withheld)");
        }
        catch (HttpRequestException)
        {
            context.Result = new(context.Function, "(try again later)");
        }
    }
}

sealed class CheckOfParts : Check
{
    public override async Task OnFunctionInvocationAsync(
        Microsoft.SemanticKernel.FunctionInvocationContext context, Func<Microsoft.SemanticKernel.FunctionInvocationContext, Task> next)
    {
        if (!context.IsStreaming)
        {
            await base.OnFunctionInvocationAsync(context, next);
            return;
        }

        await next(context);
        context.Result = new(context.Result, CheckedAsync(context.Result.GetValue<IAsyncEnumerable<string>>()!));
    }

    private static async IAsyncEnumerable<string> CheckedAsync(IAsyncEnumerable<string> parts)
    {
        string text;
        try
        {
            text = string.Concat(await parts.ToListAsync());
        }
        catch (HttpRequestException)
        {
            text = "(try again later)";
        }

        yield return text.Contains("4711", StringComparison.Ordinal) ? "(withheld)" : text;
    }
}

sealed class Model(bool fails) : IChatClient
{
    private static readonly string[] parts = ["Ann, ", "account ", "4711"];

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        fails ? throw new HttpRequestException() : Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, string.Concat(parts))));

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var part in parts)
            yield return new(response.Messages[0].Role, part);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("model") : null;

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
check, the model answers
    filter reads: Ann, account 4711
  reader, at once: (withheld)
    filter reads: (name of a class)
  reader, streamed: Ann, account 4711
check, the model fails
  reader, at once: (try again later)
    filter reads: (name of a class)
  reader, streamed: (exception of the model)
check of the parts, the model answers
    filter reads: Ann, account 4711
  reader, at once: (withheld)
  reader, streamed: (withheld)
check of the parts, the model fails
  reader, at once: (try again later)
  reader, streamed: (try again later)
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: filters see streamed answers otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'

#!/usr/bin/env bash
# A prompt filter that answers in place of the model is passed over when the answer is streamed: what it refused is sent.
#
# Packages: Microsoft.SemanticKernel 1.82.0 (IPromptRenderFilter; a chat client plays the model).
# Behaviour: a filter that sets context.Result (a refusal, or an answer from a cache) ends InvokeAsync with that, and the model is not asked.
# InvokeStreamingAsync and InvokePromptStreamingAsync run the same filter, do not look at what it set, and ask the model with the rendered
# prompt; with a chat client and with a chat service. A changed RenderedPrompt counts in both, and so does an exception.
# Why it matters: this is where prompts are checked for personal data, attacks and limits of a user. The check says no, its log entry says no,
# tests that do not stream are green, and the prompt has left the house. A cache in such a filter pays for each streamed question again. Throw an
# exception to refuse, or look at context.IsStreaming.
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
    <PackageReference Include="Microsoft.SemanticKernel" Version="[1.82.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

foreach (var isService in new[] { false, true })
{
    foreach (var way in Enum.GetValues<Way>())
    {
        var model = new Model();
        var builder = Kernel.CreateBuilder();
        if (isService)
            builder.Services.AddSingleton(model.AsChatCompletionService());
        else
            builder.Services.AddChatClient(model);
        builder.Services.AddSingleton<IPromptRenderFilter>(new Filter(way));
        var kernel = builder.Build();
        var prompt = kernel.CreateFunctionFromPrompt("Check account 4711.");

        Console.WriteLine($"{(isService ? "chat service" : "chat client")}, {way}");
        await ShowAsync("at once", async () => $"{await kernel.InvokeAsync(prompt)}");
        await ShowAsync("streamed", async () => string.Concat(await kernel.InvokeStreamingAsync<string>(prompt).ToListAsync()));

        async Task ShowAsync(string how, Func<Task<string>> answer)
        {
            model.Sent = "nothing";
            string text;
            try
            {
                text = await answer();
            }
            catch (UnauthorizedAccessException)
            {
                text = "(exception)";
            }

            Console.WriteLine($"  {how}: '{text}'; sent to the model: {model.Sent}");
        }
    }
}

enum Way { SetsResult, SetsRenderedPrompt, Throws }

sealed class Filter(Way way) : IPromptRenderFilter
{
    public async Task OnPromptRenderAsync(PromptRenderContext context, Func<PromptRenderContext, Task> next)
    {
        await next(context);
        if (!context.RenderedPrompt!.Contains("4711", StringComparison.Ordinal))
            return;
        if (way == Way.SetsResult)
            context.Result = new(context.Function, "I must not look at accounts.");
        else if (way == Way.SetsRenderedPrompt)
            context.RenderedPrompt = context.RenderedPrompt.Replace("4711", "(account)", StringComparison.Ordinal);
        else
            throw new UnauthorizedAccessException();
    }
}

sealed class Model : IChatClient
{
    public string Sent { get; set; } = "";

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Sent = string.Concat(messages.Select(message => message.Text));
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "Checked.")));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            yield return update;
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
chat client, SetsResult
  at once: 'I must not look at accounts.'; sent to the model: nothing
  streamed: 'Checked.'; sent to the model: Check account 4711.
chat client, SetsRenderedPrompt
  at once: 'Checked.'; sent to the model: Check account (account).
  streamed: 'Checked.'; sent to the model: Check account (account).
chat client, Throws
  at once: '(exception)'; sent to the model: nothing
  streamed: '(exception)'; sent to the model: nothing
chat service, SetsResult
  at once: 'I must not look at accounts.'; sent to the model: nothing
  streamed: 'Checked.'; sent to the model: Check account 4711.
chat service, SetsRenderedPrompt
  at once: 'Checked.'; sent to the model: Check account (account).
  streamed: 'Checked.'; sent to the model: Check account (account).
chat service, Throws
  at once: '(exception)'; sent to the model: nothing
  streamed: '(exception)'; sent to the model: nothing
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: prompt filters are asked otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'

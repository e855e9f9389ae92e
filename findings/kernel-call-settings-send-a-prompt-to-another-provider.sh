#!/usr/bin/env bash
# A prompt that is bound to the model in the house goes to the provider outside when a call gives any settings, such as a temperature.
#
# Packages: Microsoft.SemanticKernel 1.82.0 (two chat clients play the models).
# Behaviour: execution settings of a prompt name the service that it is for, in its file or in code. Settings in the arguments of a call take
# the place of all of them, the name included: without a ServiceId of their own the kernel takes the service that was registered last.
# With no settings in the call, or with the same ServiceId, the prompt goes where it should. A service that does not exist is an exception,
# but a ModelId that no service has is not: the last service gets the prompt.
# Why it matters: which provider sees personal data is decided by the order of two registrations in another file, as soon as somebody sets a
# temperature or lets functions be called. Nothing is logged, and the answer looks like any other. Keep kernels with one service each for prompts
# that must not leave the house.
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
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

const string prompt = "Summarize the file of patient Ann.";
foreach (var services in new string[][] { ["inside", "outside"], ["outside", "inside"] })
{
    var builder = Kernel.CreateBuilder();
    foreach (var service in services)
        builder.Services.AddKeyedChatClient(service, new Model(service));
    var kernel = builder.Build();
    var bound = kernel.CreateFunctionFromPrompt(prompt, new PromptExecutionSettings { ServiceId = "inside" });
    Console.WriteLine($"registered: {string.Join(", ", services)}");
    await ShowAsync("no settings in the call", bound, []);
    await ShowAsync("temperature", bound, new(new PromptExecutionSettings { ExtensionData = new Dictionary<string, object> { ["temperature"] = 0 } }));
    await ShowAsync("functions", bound, new(new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() }));
    await ShowAsync("temperature and ServiceId", bound, new(new PromptExecutionSettings
    {
        ServiceId = "inside",
        ExtensionData = new Dictionary<string, object> { ["temperature"] = 0 },
    }));
    await ShowAsync("ModelId that nobody has", kernel.CreateFunctionFromPrompt(prompt, new PromptExecutionSettings { ModelId = "inside-2" }), []);
    await ShowAsync("ServiceId that nobody has", kernel.CreateFunctionFromPrompt(prompt, new PromptExecutionSettings { ServiceId = "inside-2" }), []);

    async Task ShowAsync(string name, KernelFunction function, KernelArguments arguments)
    {
        try
        {
            Console.WriteLine($"  {name}: {await kernel.InvokeAsync(function, arguments)}");
        }
        catch (KernelException)
        {
            Console.WriteLine($"  {name}: KernelException");
        }
    }
}

sealed class Model(string name) : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, name)));

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata(name, defaultModelId: name) : null;

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
registered: inside, outside
  no settings in the call: inside
  temperature: outside
  functions: outside
  temperature and ServiceId: inside
  ModelId that nobody has: outside
  ServiceId that nobody has: KernelException
registered: outside, inside
  no settings in the call: inside
  temperature: inside
  functions: inside
  temperature and ServiceId: inside
  ModelId that nobody has: inside
  ServiceId that nobody has: KernelException
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: services are chosen otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'

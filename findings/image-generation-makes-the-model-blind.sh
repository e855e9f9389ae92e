#!/usr/bin/env bash
# UseImageGeneration() takes every picture of the user out of the request: the model judges a photo that it has not seen.
#
# Packages: Microsoft.Extensions.AI 10.11.0 (ImageGeneratingChatClient).
# Behaviour: the middleware lets a model have pictures made and edited. Without further options it replaces each picture that came by value with a
# line of text, "[meai_image:(id)] available for edit", in all messages of all requests, also those that offer no tool for pictures. A picture by
# address and other files go through. DataContentHandling.GeneratedImages leaves the user's pictures in and replaces only what was
# generated before.
# Why it matters: the line is added so that users can have pictures drawn. From then on "does this photo show a person", a check of an uploaded identity
# card, or a description for a blind reader is answered from the name of an id and the text round it; the answer reads like any other, and
# the tokens of the picture, which the bill would show, are missing rather than added.
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
    <NoWarn>$(NoWarn);NU1603;MEAI001</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

await ShowAsync("without", builder => builder);
await ShowAsync("UseImageGeneration(generator)", builder => builder.UseImageGeneration(new Generator()));
await ShowAsync("with GeneratedImages", builder => builder.Use(client =>
    new ImageGeneratingChatClient(client, new Generator(), ImageGeneratingChatClient.DataContentHandling.GeneratedImages)));

static async Task ShowAsync(string name, Func<ChatClientBuilder, ChatClientBuilder> configure)
{
    Console.WriteLine(name);
    foreach (var tools in new[] { [], new List<AITool> { new HostedImageGenerationTool() } })
    {
        var model = new Model();
        using var client = configure(model.AsBuilder()).Build();
        var question = new ChatMessage(ChatRole.User,
        [
            new TextContent("Does this photo show a person?"),
            new DataContent(new byte[] { 1, 2, 3 }, "image/png"),
            new UriContent("https://photos.example/2.png", "image/png"),
            new DataContent(new byte[] { 4, 5, 6 }, "application/pdf"),
        ]);
        await client.GetResponseAsync([question], new() { Tools = tools });
        Console.WriteLine($"  {(tools.Count == 0 ? "no tool" : "tool for pictures")}: {model.Seen}");
    }
}

sealed partial class Model : IChatClient
{
    public string Seen { get; private set; } = "";

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Seen = string.Join(" | ", messages.SelectMany(message => message.Contents).Select(content => content switch
        {
            TextContent text => Id().Replace(text.Text, "(id)"),
            DataContent data => $"{data.MediaType} of {data.Data.Length} bytes",
            UriContent link => $"{link.MediaType} by address",
            _ => content.GetType().Name,
        }));
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "No.")));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();
}

sealed class Generator : IImageGenerator
{
    public Task<ImageGenerationResponse> GenerateAsync(
        ImageGenerationRequest request, ImageGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
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
without
  no tool: Does this photo show a person? | image/png of 3 bytes | image/png by address | application/pdf of 3 bytes
  tool for pictures: Does this photo show a person? | image/png of 3 bytes | image/png by address | application/pdf of 3 bytes
UseImageGeneration(generator)
  no tool: Does this photo show a person? | [meai_image:(id)] available for edit. | image/png by address | application/pdf of 3 bytes
  tool for pictures: Does this photo show a person? | [meai_image:(id)] available for edit. | image/png by address | application/pdf of 3 bytes
with GeneratedImages
  no tool: Does this photo show a person? | image/png of 3 bytes | image/png by address | application/pdf of 3 bytes
  tool for pictures: Does this photo show a person? | image/png of 3 bytes | image/png by address | application/pdf of 3 bytes
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: pictures are passed on otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'

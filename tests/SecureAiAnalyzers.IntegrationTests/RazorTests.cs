using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>What a build of an application with Razor components reports, whose code the Razor compiler of the SDK makes.</summary>
[Collection(SharedPackage.Name)]
public sealed class RazorTests(PackageFixture package)
{
    private const string Program = """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRazorComponents();
        var app = builder.Build();
        app.MapRazorComponents<App.Assistant>();
        app.Run();
        """;

    private const string Component = """
        @page "/"
        @using Microsoft.AspNetCore.Components.Web
        @using Microsoft.Extensions.AI
        @inject IChatClient Chat

        <p>@answer</p>
        <button @onclick="AskAsync">Ask</button>

        @code {
            private static readonly List<ChatMessage> history = [];
            private string answer = "";

            private async Task AskAsync()
            {
                history.Add(new ChatMessage(ChatRole.User, answer));
                var response = await Chat.GetResponseAsync(history, new ChatOptions { Temperature = 0 });
                answer = response.Text;
            }
        }
        """;

    [Fact]
    public async Task Findings_stand_once_at_the_lines_of_the_component()
    {
        var build = await package.NewWebApplication("Microsoft.Extensions.AI.Abstractions")
            .Write("Program.cs", Program)
            .Write("Assistant.razor", Component)
            .BuildAsync("SecureAiAnalysisMode=Recommended");

        build.EnsureSuccess();
        Assert.Equal(["SAI4007", "SAI8001"], build.Rules);
        Assert.Contains("Assistant.razor(10,47): warning SAI4007", build.Command.Output, StringComparison.Ordinal);
        Assert.Contains("Assistant.razor(16,35): warning SAI8001", build.Command.Output, StringComparison.Ordinal);
    }
}

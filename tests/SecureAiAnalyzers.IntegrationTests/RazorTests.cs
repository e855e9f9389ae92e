using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>What a build of an application with Razor components reports, whose code the Razor compiler of the SDK makes.</summary>
[Collection(SharedPackage.Name)]
public sealed class RazorTests(PackageFixture package)
{
    private const string Program = """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRazorComponents();
        builder.Services.AddRazorPages();
        var app = builder.Build();
        app.MapRazorComponents<App.Assistant>();
        app.MapRazorPages();
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

    private const string Page = """
        @page "/ask"
        @model App.AskModel
        @using Microsoft.Extensions.AI
        @{
            var rules = new ChatMessage(ChatRole.System, "Answer " + Request.Query["style"]);
        }
        <p>@rules.Text</p>
        """;

    private const string PageModel = """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.Extensions.AI;

        namespace App;

        public sealed class AskModel(IChatClient chat) : PageModel
        {
            [BindProperty]
            public string Question { get; set; } = "";

            public async Task OnPostAsync(CancellationToken stop) =>
                await chat.GetResponseAsync([new ChatMessage(ChatRole.System, "Answer " + Question)], cancellationToken: stop);
        }
        """;

    [Fact]
    public async Task Findings_stand_once_at_the_lines_of_components_and_pages()
    {
        var build = await package.NewWebApplication("Microsoft.Extensions.AI.Abstractions")
            .Write("Program.cs", Program)
            .Write("Assistant.razor", Component)
            .Write("Pages/Ask.cshtml", Page)
            .Write("Pages/Ask.cshtml.cs", PageModel)
            .BuildAsync("SecureAiAnalysisMode=Recommended");

        build.EnsureSuccess();
        Assert.Equal(["SAI1005", "SAI1006", "SAI4001", "SAI4001", "SAI4007", "SAI8001"], build.Rules);
        Assert.Contains("Assistant.razor(10,47): warning SAI4007", build.Command.Output, StringComparison.Ordinal);
        Assert.Contains("Assistant.razor(16,35): warning SAI8001", build.Command.Output, StringComparison.Ordinal);
        Assert.Contains("Ask.cshtml(5,50): warning SAI4001", build.Command.Output, StringComparison.Ordinal);
        Assert.Contains("Ask.cshtml.cs(13,71): warning SAI4001", build.Command.Output, StringComparison.Ordinal);
    }
}

using SecureAiAnalyzers.CodeFixes.Infrastructure;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using FixTest = RuleFixTest<OpenEndpoint, OpenEndpointFix>;

/// <summary>Fix of SAI1005.</summary>
public sealed class OpenEndpointFixTests
{
    private const string Known = "builder.Services.AddAuthentication();";

    [Theory]
    [InlineData("app.[|MapMcp|]();", "app.MapMcp().RequireAuthorization();")]
    [InlineData("app.[|MapMcp|](\"/mcp\").WithTags(\"x\"); // public", "app.MapMcp(\"/mcp\").WithTags(\"x\").RequireAuthorization(); // public")]
    [InlineData("app.[|MapPost|](\"/\", ASK).WithName(\"chat\");", "app.MapPost(\"/\", ASK).WithName(\"chat\").RequireAuthorization();")]
    [InlineData("var chat = app.[|MapPost|](\"/\", ASK);", "var chat = app.MapPost(\"/\", ASK).RequireAuthorization();")]
    [InlineData(
        "app.[|MapPost|](\"/\", ASK)\n    .WithName(\"chat\")\n    .WithTags(\"ai\");",
        "app.MapPost(\"/\", ASK)\n    .WithName(\"chat\")\n    .WithTags(\"ai\")\n    .RequireAuthorization();")]
    [InlineData(
        "app.[|MapPost|](\"/\", async (IChatClient chat) =>\n{\n    await chat.GetResponseAsync(\"\");\n});",
        "app.MapPost(\"/\", async (IChatClient chat) =>\n{\n    await chat.GetResponseAsync(\"\");\n}).RequireAuthorization();")]
    [InlineData(
        "app.[|MapPost|](\"/a\", ASK); app.[|MapPost|](\"/b\", ASK);",
        "app.MapPost(\"/a\", ASK).RequireAuthorization(); app.MapPost(\"/b\", ASK).RequireAuthorization();")]
    public Task Fixes_route_by_a_call(string mappings, string fixedMappings) => VerifyAsync(mappings, fixedMappings);

    [Theory]
    [InlineData(
        "class C(IChatClient chat) : ControllerBase\n{\n    /// <summary>Asks.</summary>\n    [HttpPost]\n    public Task [|Ask|]() => chat.GetResponseAsync(\"\");\n}",
        "class C(IChatClient chat) : ControllerBase\n{\n    /// <summary>Asks.</summary>\n    [Authorize]\n    [HttpPost]\n    public Task Ask() => chat.GetResponseAsync(\"\");\n}")]
    [InlineData(
        "class C(IChatClient chat) : ControllerBase\n{\n    public Task [|A|]() => chat.GetResponseAsync(\"\");\n\n    public Task [|B|]() => chat.GetResponseAsync(\"\");\n}",
        "[Authorize]\nclass C(IChatClient chat) : ControllerBase\n{\n    public Task A() => chat.GetResponseAsync(\"\");\n\n    public Task B() => chat.GetResponseAsync(\"\");\n}")]
    [InlineData(
        "class C(IChatClient chat) : ControllerBase\n{\n    public Task [|A|]() => chat.GetResponseAsync(\"\");\n\n    [AllowAnonymous]\n    public Task B() => chat.GetResponseAsync(\"\");\n}",
        "class C(IChatClient chat) : ControllerBase\n{\n    [Authorize]\n    public Task A() => chat.GetResponseAsync(\"\");\n\n    [AllowAnonymous]\n    public Task B() => chat.GetResponseAsync(\"\");\n}")]
    [InlineData(
        "// The page.\nclass C(IChatClient chat) : PageModel\n{\n    public Task [|OnGet|]() => chat.GetResponseAsync(\"\");\n\n    public Task [|OnPost|]() => chat.GetResponseAsync(\"\");\n}",
        "// The page.\n[Authorize]\nclass C(IChatClient chat) : PageModel\n{\n    public Task OnGet() => chat.GetResponseAsync(\"\");\n\n    public Task OnPost() => chat.GetResponseAsync(\"\");\n}")]
    public Task Fixes_method_by_an_attribute(string type, string fixedType) =>
        VerifyAsync("app.MapControllers(); app.MapRazorPages();", "app.MapControllers(); app.MapRazorPages();", type, fixedType);

    [Fact]
    public Task Fixes_method_and_adds_usings()
    {
        const string Code = """
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Mvc;
            using Microsoft.Extensions.AI;
            using Microsoft.Extensions.DependencyInjection;

            var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args);
            builder.Services.AddAuthentication();
            var app = builder.Build();
            Microsoft.AspNetCore.Builder.ControllerEndpointRouteBuilderExtensions.MapControllers(app);
            Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions.[|MapGet|](app, "/", (IChatClient chat) => chat.GetResponseAsync(""));
            app.Run();

            class C(IChatClient chat) : ControllerBase
            {
                public Task [|Ask|]() => chat.GetResponseAsync("");
            }
            """;
        var fixedCode = Code.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)
            .Replace("GetResponseAsync(\"\"));\napp", "GetResponseAsync(\"\")).RequireAuthorization();\napp", StringComparison.Ordinal)
            .Replace("    public Task", "    [Authorize]\n    public Task", StringComparison.Ordinal)
            .Replace("using Microsoft.AspNetCore.Mvc;", "using Microsoft.AspNetCore.Authorization;\nusing Microsoft.AspNetCore.Builder;\nusing Microsoft.AspNetCore.Mvc;", StringComparison.Ordinal);
        return FixTest.VerifyAsync(Code, fixedCode);
    }

    [Fact]
    public Task OffersNoFix_without_authentication()
    {
        var code = EndpointApp.Of("app.[|MapMcp|]();");
        return FixTest.VerifyAsync(code, code, EndpointApp.Stubs);
    }

    [Fact]
    public Task OffersNoFix_of_function()
    {
        const string Code = """
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Authorization;
            using Microsoft.Azure.Functions.Worker;
            using Microsoft.Extensions.AI;
            public class C(IChatClient chat) { public Task [|Run|]([HttpTrigger(AuthorizationLevel.Anonymous)] string text) => chat.GetResponseAsync(text); }
            [Authorize] class Guarded;
            """;
        return FixTest.VerifyAsync(Code, Code, "Microsoft.Azure.Functions.Worker.Satellites");
    }

    private static Task VerifyAsync(string mappings, string fixedMappings, string type = "", string fixedType = "") => FixTest.VerifyAsync(
        EndpointApp.Of(Filled(mappings), type, Known), EndpointApp.Of(Filled(fixedMappings), fixedType, Known), EndpointApp.Stubs);

    private static string Filled(string mappings) => mappings.Replace("ASK", EndpointApp.Ask, StringComparison.Ordinal);
}

namespace SecureAiAnalyzers.Tests.References;

/// <summary>What test code compiles against: the projects in <c>tests/References</c>, and signature stubs for SDKs that do not restore.</summary>
internal static class TestReferences
{
    private const string NetFramework = "Microsoft.NETCore.App";
    private const string WebFramework = "Microsoft.AspNetCore.App";


    private static readonly string[] SdkPackages =
    [
        "OpenAI",
        "System.ClientModel",
        "Azure.Core",
        "Azure.Identity",
        "Anthropic",
        "Microsoft.Extensions.AI.Abstractions",
        "ModelContextProtocol",
    ];

    /// <summary>The newest packages that agree.</summary>
    public static ReferenceGraph Web { get; } = new("Web");

    /// <summary>.NET alone.</summary>
    public static ReferenceSet Net { get; } = new(Web, [NetFramework]);

    /// <summary>.NET and ASP.NET Core, without any AI SDK.</summary>
    public static ReferenceSet AspNetCore { get; } = Net.With(WebFramework);

    /// <summary>.NET, ASP.NET Core and the AI SDKs that most programs of the tests use.</summary>
    public static ReferenceSet Sdks { get; } = AspNetCore.With(SdkPackages);

    /// <summary>The same, with Dapper and Entity Framework Core.</summary>
    public static ReferenceSet SdksAndData { get; } = Sdks.With("Dapper", "Microsoft.EntityFrameworkCore.Relational");

    /// <summary>The AI SDKs without ASP.NET Core: a program of a console or desktop.</summary>
    public static ReferenceSet Console { get; } = new ReferenceSet(new ReferenceGraph("Console"), [NetFramework]).With(SdkPackages);

    /// <summary>.NET, Blazor WebAssembly and the OpenAI SDK: a program that runs in browsers.</summary>
    public static ReferenceSet Browser { get; } = Console.Without(SdkPackages).With("Microsoft.AspNetCore.Components.WebAssembly", "OpenAI");

    /// <summary>The newest stable client of Azure OpenAI, beside the preview that the other sets have.</summary>
    public static ReferenceSet StableAzureOpenAI { get; } = new(new ReferenceGraph("StableAzureOpenAI"), [NetFramework, "Azure.AI.OpenAI"]);

    /// <summary>Everything that restores.</summary>
    public static ReferenceSet Everything { get; } = new(Web, [.. Web.Names]);
}

using System.Xml.Linq;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>A package that a whole organisation references reaches projects in other languages, too: it does nothing there, and does no harm.</summary>
[Collection(SharedPackage.Name)]
public sealed class OtherLanguagesTests(PackageFixture package)
{
    private const string VisualBasic = """
        Imports OpenAI.Chat

        Module Program
            Sub Main()
                Dim client = New ChatClient("gpt-4o", "c0ntoso-7f3a91d2e8b64c05")
                Console.WriteLine(client)
            End Sub
        End Module
        """;

    private const string FSharp = """
        open OpenAI.Chat

        let client = ChatClient("gpt-4o", "c0ntoso-7f3a91d2e8b64c05")
        printfn "%O" client
        """;

    [Theory]
    [InlineData("App.vbproj", "Program.vb", VisualBasic)]
    [InlineData("App.fsproj", "Program.fs", FSharp)]
    public async Task Project_builds_in_silence(string projectFile, string file, string code)
    {
        var project = Application.Project("Microsoft.NET.Sdk", [new XElement("SatelliteResourceLanguages", "en")], ["OpenAI"]);
        project.Descendants("Nullable").Remove();
        if (file.EndsWith(".fs", StringComparison.Ordinal))
            project.Element("ItemGroup")!.Add(new XElement("Compile", new XAttribute("Include", file)));
        var application = package.NewApplication(project, projectFile).Write(file, code).Write("SecureAi.Symbols.txt", "nonsense\n");

        var build = await application.BuildAsync("SecureAiAnalysisMode=All", "SecureAiIncludeAnnotations=true");

        Assert.Contains("0 Warning(s)", build.EnsureSuccess().Command.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SECUREAI", build.Command.Output, StringComparison.Ordinal);
    }
}

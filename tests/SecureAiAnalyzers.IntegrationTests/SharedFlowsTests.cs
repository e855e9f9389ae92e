using System.Xml.Linq;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>What builds of a solution hand on from project to project, and what is built again.</summary>
[Collection(SharedPackage.Name)]
public sealed class SharedFlowsTests(PackageFixture package)
{
    private const string Store = """
        using System.Data.Common;

        namespace Infrastructure;

        internal sealed class Store(DbCommand command) : Domain.IStore
        {
            public void Find(string what)
            {
                command.CommandText = "SELECT * FROM Notes WHERE Title = '" + what + "'";
                command.ExecuteNonQuery();
            }
        }
        """;

    /// <summary>Another body that says the same.</summary>
    private static readonly string EqualStore = Store.Replace("NonQuery();", "NonQuery(); command.Dispose();", StringComparison.Ordinal);

    /// <summary>A body in which what it is given does no harm.</summary>
    private static readonly string HarmlessStore = Store.Replace("+ what +", "+ what.Length +", StringComparison.Ordinal);

    private static readonly string[] Names = ["Api", "Domain", "Infrastructure", "Tests"];

    [Fact]
    public async Task Projects_are_built_again_where_one_that_they_reference_tells_something_else()
    {
        var solution = Solution(shares: true);
        Assert.Equal("Api, Domain, Infrastructure, Tests", await BuiltAsync(solution));
        Assert.Equal(["SAI5003"], Findings(solution));
        Assert.Contains("M:Domain.IStore.Find(System.String); what, ", solution.Read(FactsOf("Infrastructure")), StringComparison.Ordinal);

        Assert.Equal("", await BuiltAsync(solution));

        solution.Write("Infrastructure/Store.cs", EqualStore);
        Assert.Equal("Infrastructure", await BuiltAsync(solution));

        solution.Write("Infrastructure/Store.cs", HarmlessStore);
        Assert.Equal("Api, Infrastructure, Tests", await BuiltAsync(solution));
        Assert.Empty(Findings(solution));

        solution.Write("Infrastructure/Store.cs", Store);
        Assert.Equal("Api, Infrastructure, Tests", await BuiltAsync(solution));
        Assert.Equal(["SAI5003"], Findings(solution));
    }

    [Fact]
    public async Task Nothing_is_handed_on_unless_it_is_asked_for()
    {
        var solution = Solution(shares: false);

        Assert.Equal("Api, Domain, Infrastructure, Tests", await BuiltAsync(solution));
        Assert.Empty(Findings(solution));
        Assert.DoesNotContain(solution.Files, static file => Path.GetFileName(file).StartsWith("SecureAi.Flows", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_framework_and_a_central_list_of_packages_hand_on_too()
    {
        var solution = Solution(shares: true)
            .Write("Infrastructure/Infrastructure.csproj", ProjectOf("Domain", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>"))
            .Write("Domain/Domain.csproj", ProjectOf(null, "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>"))
            .Write("Infrastructure/Store.cs", OnNewestFramework(Store))
            .Write("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup>
                    <GlobalPackageReference Include="SecureAiAnalyzers" Version="{PackageFixture.Version}" />
                    <PackageVersion Include="OpenAI" Version="{PackageFixture.Metadata("OpenAIVersion")}" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Api/Api.csproj", ProjectOf("Infrastructure", items: "<PackageReference Include=\"OpenAI\" />"))
            .Write("Directory.Build.props", PropsOf(shares: true, withPackage: false));

        Assert.Equal("Api, Domain, Infrastructure, Tests", await BuiltAsync(solution));
        Assert.Equal(["SAI5003"], Findings(solution));
        Assert.Contains("IStore.Find", solution.Read(FactsOf("Infrastructure")), StringComparison.Ordinal);
        Assert.DoesNotContain("IStore.Find", solution.Read(FactsOf("Infrastructure", "net8.0")), StringComparison.Ordinal);

        Assert.Equal("", await BuiltAsync(solution));

        solution.Write("Infrastructure/Store.cs", OnNewestFramework(EqualStore));
        Assert.Equal("Infrastructure", await BuiltAsync(solution));

        solution.Write("Infrastructure/Store.cs", OnNewestFramework(HarmlessStore));
        Assert.Equal("Api, Infrastructure, Tests", await BuiltAsync(solution));
        Assert.Empty(Findings(solution));
    }

    [Theory]
    [InlineData("", "the analysis is complete")]
    [InlineData("<PackageReference Include=\"OpenAI\" Version=\"{0}\" />", "Domain does not tell where values lead in it")]
    public async Task Log_names_projects_that_hand_on_nothing_although_they_use_known_packages(string reference, string expected)
    {
        var items = reference.Replace("{0}", PackageFixture.Metadata("OpenAIVersion"), StringComparison.Ordinal);
        var solution = Solution(shares: true)
            .Write("Domain/Domain.csproj", ProjectOf(
                null, "<TargetFramework>net10.0</TargetFramework><SecureAiShareFlows>false</SecureAiShareFlows>", items))
            .Write("Directory.Build.targets", "<Project><PropertyGroup><SecureAiProof>true</SecureAiProof></PropertyGroup></Project>");

        await BuiltAsync(solution);

        var proof = Assert.Single(SarifLog.Parse(solution.Read("Api/findings.sarif")).Results, static result => result.RuleId == "SAI0003");
        Assert.Contains(expected, proof.Message, StringComparison.Ordinal);
        Assert.Contains("1 silentProjects", proof.Message, StringComparison.Ordinal);
    }

    /// <summary>Builds what changed; the names of the projects that the compiler has run for.</summary>
    private static async Task<string> BuiltAsync(Application solution)
    {
        foreach (var name in Names.Where(name => solution.Has(LogOf(name))))
            solution.Delete(LogOf(name));
        string[] restored = solution.Has("Api/obj/project.assets.json") ? ["--no-restore"] : [];
        (await solution.RunAsync(["build", "Solution.slnx", "-m:1", .. restored])).EnsureSuccess();
        return string.Join(", ", Names.Where(name => solution.Has(LogOf(name))));
    }

    private static IEnumerable<string> Findings(Application solution) =>
        SarifLog.Parse(solution.Read(LogOf("Api"))).Results.Select(static result => result.RuleId).Where(static rule => rule == "SAI5003");

    private static string OnNewestFramework(string code) => "#if NET10_0_OR_GREATER\n" + code + "\n#endif\n";

    private static string LogOf(string project) => project + "/findings.sarif";

    private static string FactsOf(string project, string framework = "net10.0") => $"{project}/obj/Debug/{framework}/SecureAi.Flows.{project}.txt";

    private static XElement SolutionFile =>
        new("Solution", Names.Select(static name => new XElement("Project", new XAttribute("Path", $"{name}/{name}.csproj"))));

    private Application Solution(bool shares) => package
        .NewApplication(SolutionFile, "Solution.slnx")
        .Write("Directory.Build.props", PropsOf(shares, withPackage: true))
        .Write("Domain/Domain.csproj", ProjectOf(null))
        .Write("Domain/IStore.cs", "namespace Domain; public interface IStore { void Find(string what); }")
        .Write("Infrastructure/Infrastructure.csproj", ProjectOf("Domain"))
        .Write("Infrastructure/Store.cs", Store)
        .Write("Api/Api.csproj", ProjectOf(
            "Infrastructure", items: $"<PackageReference Include=\"OpenAI\" Version=\"{PackageFixture.Metadata("OpenAIVersion")}\" />"))
        .Write("Api/Assistant.cs", """
            namespace Api;

            public sealed class Assistant(OpenAI.Chat.ChatClient client, Domain.IStore store)
            {
                public void Find() => store.Find(client.CompleteChat("What is next?").Value.Content[0].Text);
            }
            """)
        .Write("Tests/Tests.csproj", ProjectOf("Api"))
        .Write("Tests/AssistantTests.cs", "namespace Tests; public sealed class AssistantTests { public object Subject => typeof(Api.Assistant); }");

    private static string PropsOf(bool shares, bool withPackage) => $"""
        <Project>
          <PropertyGroup>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <NuGetAudit>false</NuGetAudit>
            <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
            <ErrorLog>$(MSBuildProjectDirectory)/findings.sarif,version=2.1</ErrorLog>
            {(shares ? "<SecureAiShareFlows>true</SecureAiShareFlows>" : "")}
          </PropertyGroup>
          <ItemGroup>
            {(withPackage ? $"<PackageReference Include=\"SecureAiAnalyzers\" Version=\"{PackageFixture.Version}\" PrivateAssets=\"all\" />" : "")}
          </ItemGroup>
        </Project>
        """;

    private static string ProjectOf(string? reference, string properties = "<TargetFramework>net10.0</TargetFramework>", string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>
            {(reference is null ? "" : $"<ProjectReference Include=\"../{reference}/{reference}.csproj\" />")}
            {items}
          </ItemGroup>
        </Project>
        """;
}

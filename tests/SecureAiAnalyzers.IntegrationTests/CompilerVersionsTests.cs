using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>
/// The package in the oldest compiler that loads the fixes; all other tests run it in that of the SDK, and SecureAiAnalyzers.Tests.Roslyn48 in the oldest
/// that loads the analyzers, which has no package of its own.
/// </summary>
[Collection(SharedPackage.Name)]
public sealed class CompilerVersionsTests(PackageFixture package)
{
    private const string Toolset = "Microsoft.Net.Compilers.Toolset";

    [Fact]
    public async Task Sample_has_the_same_findings_in_the_oldest_compiler_of_the_fixes()
    {
        var sample = package.NewSample("InsecureAssistant", Toolset);

        // Without the first property a newer SDK keeps its own compiler; the second keeps it from the server of the other tests, which is another version.
        var build = await sample.BuildAsync("RoslynCompilerType=Custom", DotnetCommand.UseSharedCompilation + "=false");

        Assert.Equal(sample.MarkedRules, build.EnsureSuccess().Rules);
        Assert.Equal(PackageFixture.Metadata(Toolset + "Version"), build.Log!.Compiler);
    }
}

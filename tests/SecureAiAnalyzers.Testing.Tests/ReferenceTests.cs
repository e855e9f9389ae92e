using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static SecureAiAnalyzers.Testing.Tests.TestData.Tests;

namespace SecureAiAnalyzers.Testing.Tests;

public sealed class ReferenceTests
{
    [Fact]
    public async Task Framework_comes_from_the_packs_of_the_sdk()
    {
        var references = await ReferenceAssemblies.Net.Net100.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);

        Assert.Contains("System.Runtime.dll", Names(references));
    }

    [Fact]
    public async Task Equal_reference_assemblies_share_their_references()
    {
        var package = ImmutableArray.Create(new PackageIdentity("Microsoft.AspNetCore.App.Ref", "10.0.0"));
        var first = ReferenceAssemblies.Net.Net100.AddPackages(package);
        var second = ReferenceAssemblies.Net.Net100.WithPackages(package);

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        var references = await first.ResolveAsync(null, CancellationToken.None);
        Assert.True(references.SequenceEqual(await second.ResolveAsync(null, CancellationToken.None)));
        var framework = await ReferenceAssemblies.Net.Net100.ResolveAsync(null, CancellationToken.None);
        Assert.NotEmpty(references.Intersect(framework));
    }

    [Fact]
    public async Task Targeting_pack_is_a_package()
    {
        var test = Analyze("class A { Microsoft.AspNetCore.Http.HttpContext a; }");
        Assert.Contains("CS0234", await FailureOf(test), StringComparison.Ordinal);

        test.ReferenceAssemblies = ReferenceAssemblies.Net.Net100.AddPackages(
            [new PackageIdentity("Microsoft.AspNetCore.App.Ref", "10.0.0")]);
        await test.RunAsync();
    }

    [Fact]
    public async Task Missing_framework_is_named()
    {
        var assemblies = new ReferenceAssemblies("net7.0", new PackageIdentity("Microsoft.NETCore.App.Ref", "0.7.0"), "ref/net7.0");
        var test = Analyze("class A { }");
        test.ReferenceAssemblies = assemblies;
        var failure = await FailureOf(test);

        Assert.StartsWith("The package 'Microsoft.NETCore.App.Ref' 0.7.0 is not available offline", failure, StringComparison.Ordinal);
        Assert.Contains("Install the SDK of that version", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_package_is_named()
    {
        var test = Analyze("class A { }");
        test.ReferenceAssemblies = ReferenceAssemblies.Net.Net100.AddPackages([new PackageIdentity("Does.Not.Exist", "1.2.3")]);

        Assert.StartsWith(
            "The package 'Does.Not.Exist' 1.2.3 is not available offline: no version found in",
            await FailureOf(test),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Package_of_the_global_folder_is_found()
    {
        var test = Analyze("class A { DiffPlex.Differ a; }");
        var version = typeof(DiffPlex.Differ).Assembly.GetName().Version!;
        test.ReferenceAssemblies = ReferenceAssemblies.Net.Net100.AddPackages([new PackageIdentity("DiffPlex", version.ToString())]);

        await test.RunAsync();
    }

    [Fact]
    public async Task Dependencies_of_a_package_are_found()
    {
        var assemblies = ReferenceAssemblies.Net.Net100.AddPackages(
            [new PackageIdentity("Microsoft.CodeAnalysis.CSharp.Workspaces", "4.14.0")]);
        var names = Names(await assemblies.ResolveAsync(null, CancellationToken.None)).ToArray();

        Assert.Contains("Microsoft.CodeAnalysis.CSharp.Workspaces.dll", names);
        Assert.Contains("Microsoft.CodeAnalysis.CSharp.dll", names);
        Assert.Contains("Microsoft.CodeAnalysis.dll", names);
        Assert.Equal(names.Length, names.Distinct().Count());
    }

    [Fact]
    public async Task Assembly_outside_of_the_framework_is_named()
    {
        var test = Analyze("class A { }");
        test.ReferenceAssemblies = ReferenceAssemblies.Net.Net100.AddAssemblies(["System.Xml", "Does.Not.Exist"]);

        Assert.StartsWith("'Does.Not.Exist' is not among the reference assemblies in", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_can_have_its_own_framework()
    {
        var test = Analyze("class A { }");
        test.TestState.ReferenceAssemblies = new ReferenceAssemblies("net10.0");

        Assert.Contains("CS0518", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public void Frameworks_are_named()
    {
        Assert.Equal("net8.0", ReferenceAssemblies.Net.Net80.TargetFramework);
        Assert.Equal("net9.0", ReferenceAssemblies.Net.Net90.TargetFramework);
        Assert.Equal("NETStandard.Library", ReferenceAssemblies.NetStandard.NetStandard20.ReferenceAssemblyPackage!.Id);
        Assert.Same(ReferenceAssemblies.Net.Net100, ReferenceAssemblies.Default);
    }

    [Theory]
    [InlineData("net10.0", "netstandard2.0 net8.0 net11.0", "net8.0")]
    [InlineData("net8.0", "net10.0 .NETStandard2.1 net462", ".NETStandard2.1")]
    [InlineData("net10.0", ".NETCoreApp3.1 netstandard2.1", ".NETCoreApp3.1")]
    [InlineData("netstandard2.0", "net8.0 netstandard2.1 netstandard1.3", "netstandard1.3")]
    [InlineData("net10.0", "net462", null)]
    public void Nearest_framework_is_chosen(string target, string available, string? nearest) =>
        Assert.Equal(nearest, new TargetFramework(target).Nearest(available.Split(' ')));

    [Theory]
    [InlineData("1.0.0", "1.0.1", -1)]
    [InlineData("1.0", "1.0.0.0", 0)]
    [InlineData("2.0.0-beta.2", "2.0.0-beta.10", -1)]
    [InlineData("2.0.0", "2.0.0-rc.1", 1)]
    [InlineData("10.0.0", "9.9.9", 1)]
    public void Versions_are_ordered(string first, string second, int order) =>
        Assert.Equal(order, Math.Sign(PackageVersion.TryParse(first)!.CompareTo(PackageVersion.TryParse(second))));

    private static IEnumerable<string> Names(IEnumerable<MetadataReference> references) =>
        references.Select(reference => Path.GetFileName(reference.Display!));
}

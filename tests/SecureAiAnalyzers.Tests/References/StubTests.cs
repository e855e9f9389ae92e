using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Tests.Meta;
using Xunit;

namespace SecureAiAnalyzers.Tests.References;

/// <summary>The signature stubs are source files that only tests compile, so a test says when one is broken or no longer needed.</summary>
public sealed class StubTests
{
    private static readonly Lazy<Compilation> Packages =
        new(() => CSharpCompilation.Create("Packages", references: TestReferences.Everything.Assemblies));

    public static TheoryData<string> Names => [.. Stub.All.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> CurrentNames => [.. Stub.All.Values.Where(stub => !stub.IsLegacy).Select(stub => stub.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Stub_compiles(string name) => Assert.Equal(name + ".dll", Stub.All[name].Assembly.Display);

    /// <summary>A static class may stand in several packages of a family: each adds extension methods of its own.</summary>
    [Theory]
    [MemberData(nameof(CurrentNames))]
    public void Stub_declares_nothing_that_restores(string name)
    {
        var stub = CSharpCompilation.Create("Stub").AddReferences(Stub.All[name].Assembly);
        var assembly = (IAssemblySymbol)stub.GetAssemblyOrModuleSymbol(Stub.All[name].Assembly)!;

        Expect.None(
            $"tests/SecureAiAnalyzers.Tests/Stubs/{name}.cs",
            "remove these types, which restore as packages:",
            TypesIn(assembly.GlobalNamespace)
                .Where(type => type is { DeclaredAccessibility: Accessibility.Public, IsStatic: false })
                .Where(type => !Packages.Value.GetTypesByMetadataName(MetadataName(type)).IsEmpty)
                .Select(type => type.ToDisplayString()));
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));

    private static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;
}

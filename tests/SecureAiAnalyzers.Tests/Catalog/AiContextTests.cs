using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;
using SecureAiAnalyzers.Tests.Meta;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Catalog;

/// <summary>What a compilation is found to reference, and how types are chosen.</summary>
public sealed class AiContextTests
{
    [Fact]
    public void Project_without_SDK_resolves_nothing_even_of_general_libraries()
    {
        var context = new AiContext(Compile(TestReferences.AspNetCore));

        Assert.False(context.ReferencesAiSdk);
        Assert.Empty(context.Sdks);
        Assert.DoesNotContain(Enum.GetValues<ApiRole>(), context.Has);
    }

    [Fact]
    public void Namespace_of_the_same_name_is_no_SDK() =>
        Assert.False(new AiContext(Compile(TestReferences.Net, "namespace OpenAI { class Notes { } }")).ReferencesAiSdk);

    [Fact]
    public void SDKs_are_found_with_the_libraries_beside_them()
    {
        var context = new AiContext(Compile(TestReferences.Sdks));

        Assert.True(context.ReferencesAiSdk);
        Assert.Contains(context.Sdks, sdk => sdk.Name == "OpenAI");
        Assert.Contains(context.Sdks, sdk => !sdk.IsAiSdk);
        Assert.DoesNotContain(context.Sdks, sdk => sdk.Packages.Contains("OllamaSharp"));
    }

    [Fact]
    public void SDK_of_referenced_project_is_found_and_what_one_project_declares_is_not_taken_for_another()
    {
        var sdk = Compile(TestReferences.Net, "namespace OpenAI { public class OpenAIClient { } }");
        var lookalike = Compile(TestReferences.Net, "namespace OpenAI { public class Notes { } }");
        var program = Compile(TestReferences.Net);

        Assert.True(ReferencesAiSdk(program, sdk));
        Assert.False(ReferencesAiSdk(program, lookalike));
        Assert.True(ReferencesAiSdk(program, lookalike, sdk));
        Assert.True(ReferencesAiSdk(program, sdk));
        Assert.False(ReferencesAiSdk(program));

        static bool ReferencesAiSdk(CSharpCompilation program, params CSharpCompilation[] projects) =>
            new AiContext(program.AddReferences(projects.Select(project => project.ToMetadataReference()))).ReferencesAiSdk;
    }

    [Fact]
    public void Anchor_and_type_of_SDK_count_together_wherever_they_stand()
    {
        var types = Compile(TestReferences.Net, "namespace OpenAI.Chat { public class ChatClient { } }");
        var anchor = types
            .ReplaceSyntaxTree(types.SyntaxTrees[0], CSharpSyntaxTree.ParseText("namespace OpenAI { public class Notes { } }"))
            .WithAssemblyName("Anchor");
        var program = Compile(TestReferences.Net);

        Assert.True(new AiContext(program.AddReferences(types.ToMetadataReference(), anchor.ToMetadataReference())).ReferencesAiSdk);
    }

    [Fact]
    public void Reference_that_another_replaces_is_no_SDK_until_it_stands_alone()
    {
        var program = Compile(TestReferences.Net);
        var sdk = (Compile(TestReferences.Net, "namespace OpenAI { public class OpenAIClient { } }")).WithAssemblyName("Sdk");
        var (older, newer) = (Versioned(sdk, "1.0.0.0"), Versioned((Compile(TestReferences.Net)).WithAssemblyName("Sdk"), "2.0.0.0"));

        Assert.False(new AiContext(program.AddReferences(older, newer)).ReferencesAiSdk);
        Assert.True(new AiContext(program.AddReferences(older)).ReferencesAiSdk);

        static MetadataReference Versioned(CSharpCompilation project, string version) => project
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{version}\")]"))
            .ToMetadataReference();
    }

    [Fact]
    public void Derived_type_plays_the_role_of_its_base()
    {
        var compilation = Compile(TestReferences.Sdks, "class Mine : OpenAI.OpenAIClientOptions { } class OpenAIClientOptions { }");
        var context = new AiContext(compilation);

        Assert.True(context.Is(ApiRole.ClientOptions, compilation.GetTypeByMetadataName("Mine")));
        Assert.False(context.Is(ApiRole.ClientOptions, compilation.GetTypeByMetadataName("OpenAIClientOptions")));
    }

    [Fact]
    public void Catalogue_lists_each_SDK_once() => Expect.Same(
        "src/SecureAiAnalyzers/Catalog/Lookup/AiCatalog.cs, All",
        "list each SDK once, under a name of its own:",
        AiCatalog.All.Select(sdk => sdk.Name).Distinct(),
        AiCatalog.All.Select(sdk => sdk.Name));

    [Theory]
    [InlineData("Outer", "Outer")]
    [InlineData("A.B.Plain", "A.B.Plain")]
    [InlineData("A.B.Generic`2", "A.B.Generic<T, U>")]
    [InlineData("A.B.Plain+Inner", "A.B.Plain.Inner")]
    [InlineData("A.B.Generic`2+Inner`1", "A.B.Generic<T, U>.Inner<V>")]
    public void Type_is_found_by_metadata_name(string name, string expected)
    {
        var compilation = Compile(TestReferences.Net, """
            class Outer { }
            namespace A.B
            {
                class Plain { class Inner { } }
                class Generic<T, U> { class Inner<V> { } }
            }
            """);

        Assert.Equal([expected], new KnownTypes(compilation).All(name).Select(type => type.ToDisplayString()));
    }

    [Theory]
    [InlineData("A.Missing")]
    [InlineData("Missing.Plain")]
    [InlineData("A.Plain`1")]
    [InlineData("A.Plain+Missing")]
    public void Missing_type_is_empty(string name) =>
        Assert.Empty(new KnownTypes(Compile(TestReferences.Net, "namespace A { class Plain { } }")).All(name));

    [Fact]
    public void Own_type_hides_referenced_one()
    {
        var compilation = Compile(TestReferences.Sdks, "namespace OpenAI { public class OpenAIClient { } }");

        Assert.Equal([compilation.Assembly], new KnownTypes(compilation).All("OpenAI.OpenAIClient").Select(type => type.ContainingAssembly));
    }

    private static CSharpCompilation Compile(ReferenceSet references, string code = "") => CSharpCompilation.Create(
        "Probe",
        [CSharpSyntaxTree.ParseText(code)],
        references.Assemblies,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}

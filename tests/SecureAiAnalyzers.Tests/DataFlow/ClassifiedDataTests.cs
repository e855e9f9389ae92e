using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Tests.Semantics;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Which programs are followed for classified data at all. What is then found is tested with the rule.</summary>
public sealed class ClassifiedDataTests
{
    private const string Customer = "public class Customer { [Microsoft.AspNetCore.Identity.PersonalData] public string Mail { get; set; } = \"\"; }";
    private const string Book = "public class Book { public string Title { get; set; } = \"\"; }";

    [Fact]
    public void Web_application_that_classifies_nothing_is_not_followed() => Assert.False(MayExist(CompilationOf(Book)));

    [Theory]
    [InlineData(Customer)]
    [InlineData("class Customer { [Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string Mail { get; set; } = \"\"; }")]
    [InlineData("using Mine = Microsoft.AspNetCore.Identity.PersonalDataAttribute; class Customer { [Mine] public string Mail { get; set; } = \"\"; }")]
    [InlineData("class Account : Microsoft.AspNetCore.Identity.IdentityUser<System.Guid>;")]
    [InlineData("class Accounts(Microsoft.AspNetCore.Identity.UserManager<Microsoft.AspNetCore.Identity.IdentityUser> users);")]
    [InlineData("class PrivateAttribute() : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute(new(\"Shop\", \"Private\"));")]
    [InlineData("class Customer { [Microsoft.Extensions.Compliance.Classification.UnknownDataClassification] public string Mail { get; set; } = \"\"; }")]
    public void Program_that_classifies_is_followed(string declaration) => Assert.True(MayExist(CompilationOf(declaration)));

    [Theory]
    [InlineData(Customer, true)]
    [InlineData("public class Accounts { public Microsoft.AspNetCore.Identity.IdentityUser? First() => null; }", true)]
    [InlineData(Book, false)]
    [InlineData("public class Roles(Microsoft.AspNetCore.Identity.IdentityRole role) { public string? Name => role.Name; }", false)]
    public void Program_is_followed_where_a_library_of_it_classifies(string declaration, bool isFollowed)
    {
        var library = CompilationOf(declaration, "Library");
        using var assembly = new MemoryStream();
        Assert.Empty(library.Emit(assembly).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var program = CompilationOf(Book);

        Assert.Equal(isFollowed, MayExist(program.AddReferences(library.ToMetadataReference())));
        Assert.Equal(isFollowed, MayExist(program.AddReferences(MetadataReference.CreateFromImage(assembly.ToArray()))));
    }

    private static Compilation CompilationOf(string declaration, string name = "Program") =>
        FactProject.Of(declaration, "Microsoft.Extensions.Compliance.Redaction").Compiling().Compilation.WithAssemblyName(name);

    private static bool MayExist(Compilation compilation) =>
        new ClassifiedData(new AiContext(compilation), new CodeScope(compilation), new OptionReader(new ConfigFileOptions()))
            .MayExist(compilation.SyntaxTrees.First());
}

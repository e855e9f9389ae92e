using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Catalog;

/// <summary>Which types hold text by what the catalogue says.</summary>
public sealed class CarrierTypesTests
{
    private const string Sdk = "namespace Microsoft.Extensions.AI { public interface IChatClient; public class ChatMessage; }";
    private const string Message = "Microsoft.Extensions.AI.ChatMessage";

    [Fact]
    public void Type_of_a_referenced_project_holds_text_as_that_of_a_package_does()
    {
        var program = Compile("Program", "").AddReferences(Compile("Microsoft.Extensions.AI.Abstractions", Sdk).ToMetadataReference());

        Assert.Equal(CarrierKind.Text, KindOf(program));
    }

    [Fact]
    public void Type_that_the_program_declares_is_read_itself() => Assert.Equal(CarrierKind.None, KindOf(Compile("Program", Sdk)));

    private static CarrierKind KindOf(CSharpCompilation program) =>
        new FlowTypes(new AiContext(program), symbol => symbol.ContainingAssembly.Name == program.AssemblyName)
            .CarrierOf(program.GetTypeByMetadataName(Message));

    private static CSharpCompilation Compile(string name, string code) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview))],
        TestReferences.Net.Assemblies,
        new CSharpCompilationOptions(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary));
}

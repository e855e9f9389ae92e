using System.Reflection;
using Microsoft.CodeAnalysis.Testing;

namespace SecureAiAnalyzers.Testing.Tests;

public sealed class PublicApiTests
{
    /// <summary>Tests must be able to use the original packages instead, so nothing else may be public.</summary>
    [Fact]
    public void Only_the_given_types_are_public()
    {
        var names = typeof(DefaultVerifier).Assembly.GetExportedTypes()
            .Select(type => type.Name.Split('`')[0])
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "AnalyzerTest", "AnalyzerVerifier", "CSharpAnalyzerTest", "CSharpAnalyzerVerifier", "CSharpCodeFixTest",
                "CSharpCodeFixVerifier", "CodeActionTest", "CodeActionValidationMode", "CodeFixTest", "CodeFixTestBehaviors",
                "CodeFixVerifier", "CompilerDiagnostics", "DefaultVerifier", "DiagnosticLocation", "DiagnosticLocationOptions",
                "DiagnosticOptions", "DiagnosticResult", "EmptyCodeFixProvider", "EmptyDiagnosticAnalyzer", "IVerifier",
                "IVerifierExtensions", "MarkupMode", "MarkupOptions", "MetadataReferenceCollection", "Net", "NetStandard",
                "PackageIdentity", "ProjectCollection", "ProjectState", "ReferenceAssemblies", "SolutionState",
                "SourceFileCollection", "SourceFileList", "StateInheritanceMode", "TestBehaviors",
            ],
            names);
    }

    [Theory]
    [InlineData(typeof(CompilerDiagnostics), "None=0 Errors=1 Warnings=2 Suggestions=3 All=4")]
    [InlineData(typeof(MarkupMode), "None=0 Ignore=1 IgnoreFixable=2 Allow=3")]
    [InlineData(typeof(StateInheritanceMode), "AutoInherit=0 Explicit=1 AutoInheritAll=2")]
    [InlineData(typeof(CodeActionValidationMode), "None=0 SemanticStructure=1 Full=2")]
    [InlineData(typeof(MarkupOptions), "None=0 UseFirstDescriptor=1 TreatPositionIndicatorsAsCode=2")]
    [InlineData(typeof(TestBehaviors), "None=0 SkipGeneratedCodeCheck=1 SkipSuppressionCheck=2 SkipGeneratedSourcesCheck=4")]
    [InlineData(typeof(DiagnosticOptions), "None=0 IgnoreAdditionalLocations=1 IgnoreSeverity=2")]
    [InlineData(typeof(DiagnosticLocationOptions), "None=0 IgnoreLength=1 InterpretAsMarkupKey=2 UnnecessaryCode=4")]
    [InlineData(
        typeof(CodeFixTestBehaviors),
        "None=0 SkipFixAllInDocumentCheck=1 SkipFixAllInProjectCheck=2 SkipFixAllInSolutionCheck=4 SkipFixAllCheck=7 FixOne=8 "
        + "SkipLocalDiagnosticCheck=16")]
    public void Values_are_those_of_the_original(Type type, string expected)
    {
        var values = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => $"{field.Name}={(int)field.GetRawConstantValue()!}");

        Assert.Equal(expected, string.Join(' ', values));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Robustness;

/// <summary>An assembly that a program references speaks for its own members and cannot silence what the program does.</summary>
public sealed class DependencyTests
{
    private const string Dependency = """
        [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("SecureAI.Prompts", "SAI4001", Scope = "module", Justification = "quiet")]
        [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(
            "SecureAI.Prompts", "SAI4001", Scope = "member", Target = "~M:Assistant.Ask(System.String)", Justification = "quiet")]
        [assembly: SecureAi.Sanitizer]

        namespace SecureAi
        {
            [System.AttributeUsage(System.AttributeTargets.All)]
            public sealed class SanitizerAttribute(params string[] kinds) : System.Attribute { public string[] Kinds => kinds; }
        }

        [SecureAi.Sanitizer]
        public static class Friendly
        {
            public static string Pass(string text) => text;
        }
        """;

    private const string Program = """
        using Microsoft.Extensions.AI;

        var app = WebApplication.Create(args);
        app.MapPost("/ask", (string question) => Assistant.Ask(question));
        app.MapPost("/pass", (string question) => new ChatMessage(ChatRole.System, "Answer " + Friendly.Pass(question)).Text);
        app.Run();

        static class Assistant
        {
            public static string Ask(string question) => new ChatMessage(ChatRole.System, "Answer " + question).Text;
        }
        """;

    [Fact]
    public async Task Dependency_silences_no_finding_of_the_program()
    {
        var compilation = WebProject.Compile([WebProject.Parse(Program, "Program.cs")], [RuleTable.InputInInstructions]).AddReferences(Compile());
        Assert.DoesNotContain(compilation.GetDiagnostics(), WebProject.IsCompilerError);

        var findings = await WebProject.Analyze(compilation).GetAnalyzerDiagnosticsAsync();

        Assert.Contains(findings, finding => finding.Id == "SAI4001" && !finding.IsSuppressed && finding.Location.GetLineSpan().StartLinePosition.Line == 9);
    }

    private static MetadataReference Compile()
    {
        using var image = new MemoryStream();
        var compilation = CSharpCompilation.Create(
            "Dependency",
            [WebProject.Parse(Dependency, "Dependency.cs")],
            TestReferences.Sdks.Assemblies,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}

using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Tests.References;

namespace SecureAiAnalyzers.Benchmarks.Measuring;

/// <summary>Makes programs that compile against real SDKs.</summary>
internal static class MeasuredProgram
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. new ReferenceGraph("Web").Assemblies(
        [
            "Microsoft.NETCore.App", "Microsoft.AspNetCore.App", "Azure.Identity", "Dapper", "Microsoft.Data.SqlClient", "Microsoft.Extensions.AI",
            "Microsoft.Extensions.AI.OpenAI", "Microsoft.SemanticKernel", "ModelContextProtocol.AspNetCore", "OpenAI",
        ]),
    ];

    /// <summary>Parses a file.</summary>
    public static SyntaxTree Parse(string code, string path) => CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), ParseOptions, path);

    /// <summary>A program of some files; nothing is bound yet.</summary>
    public static CSharpCompilation Compile(string name, IEnumerable<(string Path, string Code)> files, OutputKind kind) => CSharpCompilation.Create(
        name,
        files.Select(file => Parse(file.Code, file.Path)),
        References,
        new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable).WithSyntaxTreeOptionsProvider(new NoSeverities()));

    /// <summary>Fails unless the program compiles.</summary>
    public static void Check(CSharpCompilation program)
    {
        if (program.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException(error.ToString());
    }

    /// <summary>The assembly of a program.</summary>
    public static MetadataReference Assembly(CSharpCompilation program)
    {
        using var image = new MemoryStream();
        var emitted = program.Emit(image);
        return emitted.Success ? MetadataReference.CreateFromImage(image.ToArray()) : throw new InvalidOperationException(emitted.Diagnostics[0].ToString());
    }
}

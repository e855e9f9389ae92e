namespace Microsoft.CodeAnalysis.CSharp.Testing;

/// <summary>The options of C# projects under test.</summary>
internal static class CSharpDefaults
{
    public static CSharpCompilationOptions CompilationOptions { get; } = new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Default, DocumentationMode.Diagnose);
}

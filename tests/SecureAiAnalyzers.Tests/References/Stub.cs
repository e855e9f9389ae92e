using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace SecureAiAnalyzers.Tests.References;

/// <summary>
/// Signatures of an SDK that does not restore, or of an older version: <c>Stubs/NAME.cs</c>. Comments at its top say what it compiles against
/// (<c>// refs: A; B</c>) and which packages it stands in for (<c>// replaces: A; B</c>).
/// </summary>
internal sealed class Stub
{
    private static readonly Lazy<Dictionary<string, Stub>> Files = new(() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Stubs"), "*.cs")
            .Select(path => new Stub(path))
            .ToDictionary(stub => stub.Name, StringComparer.Ordinal));

    private readonly string _source;
    private readonly Lazy<MetadataReference> _assembly;

    private Stub(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        _source = File.ReadAllText(path);
        References = Names("// refs:");
        Replaces = Names("// replaces:");
        _assembly = new(Compile);
    }

    /// <summary>All stubs, by name.</summary>
    public static IReadOnlyDictionary<string, Stub> All => Files.Value;

    /// <summary>Name of the file, and of the assembly.</summary>
    public string Name { get; }

    /// <summary>Whether it has the names of an older version only.</summary>
    public bool IsLegacy => Name.EndsWith(".Legacy", StringComparison.Ordinal);

    /// <summary>Packages and stubs that it needs.</summary>
    public IReadOnlyList<string> References { get; }

    /// <summary>Packages of a newer version, which cannot stand beside it.</summary>
    public IReadOnlyList<string> Replaces { get; }

    /// <summary>The compiled signatures.</summary>
    public MetadataReference Assembly => _assembly.Value;

    private MetadataReference Compile()
    {
        var compilation = CSharpCompilation.Create(
            Name,
            [CSharpSyntaxTree.ParseText(_source, new CSharpParseOptions(LanguageVersion.Latest))],
            TestReferences.Sdks.Without(Replaces).With(References).Assemblies,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

        using var image = new MemoryStream();
        var result = compilation.Emit(image, options: new EmitOptions(metadataOnly: true));
        if (result.Success)
            return MetadataReference.CreateFromImage(image.ToArray(), filePath: Name + ".dll");

        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5);
        throw new InvalidOperationException($"tests/SecureAiAnalyzers.Tests/Stubs/{Name}.cs: the stub does not compile; repair it:\n{string.Join('\n', errors)}");
    }

    private string[] Names(string marker)
    {
        using var reader = new StringReader(_source);
        while (reader.ReadLine() is { } line && line.StartsWith("//", StringComparison.Ordinal))
        {
            if (line.StartsWith(marker, StringComparison.Ordinal))
                return line[marker.Length..].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        return [];
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace SecureAiAnalyzers.Tests;

/// <summary>
/// What test code compiles against: .NET, ASP.NET Core, the SDKs that restore as packages, and signature stubs for the others.
/// </summary>
internal static class TestReferences
{
    private static readonly ConcurrentDictionary<string, Lazy<MetadataReference>> Stubs = new(StringComparer.Ordinal);

    /// <summary>.NET alone.</summary>
    public static ReferenceAssemblies Net { get; } = ReferenceAssemblies.Net.Net100;

    /// <summary>.NET and ASP.NET Core, without any AI SDK.</summary>
    public static ReferenceAssemblies AspNetCore { get; } = Net.AddPackages([new PackageIdentity("Microsoft.AspNetCore.App.Ref", "10.0.0")]);

    /// <summary>.NET, ASP.NET Core and the AI SDKs that restore as packages.</summary>
    public static ReferenceAssemblies Sdks { get; } = AspNetCore.AddPackages(
    [
        new PackageIdentity("OpenAI", "2.15.0"),
        new PackageIdentity("System.ClientModel", "1.16.0"),
        new PackageIdentity("Azure.Core", "1.64.0"),
        new PackageIdentity("Azure.Identity", "1.21.0"),
        new PackageIdentity("Anthropic", "13.12.0"),
        new PackageIdentity("Microsoft.Extensions.AI.Abstractions", "10.11.0"),
        new PackageIdentity("ModelContextProtocol.Core", "2.3.1"),
        new PackageIdentity("ModelContextProtocol", "2.3.1"),
    ]);

    /// <summary>The same, with the data libraries that restore as packages.</summary>
    public static ReferenceAssemblies SdksAndData { get; } = Sdks.AddPackages(
    [
        new PackageIdentity("Dapper", "2.1.86"),
        new PackageIdentity("Microsoft.EntityFrameworkCore", "10.0.14"),
        new PackageIdentity("Microsoft.EntityFrameworkCore.Abstractions", "10.0.14"),
        new PackageIdentity("Microsoft.EntityFrameworkCore.Relational", "10.0.14"),
    ]);

    /// <summary>.NET, Blazor WebAssembly and the OpenAI SDK: a program that runs in browsers.</summary>
    public static ReferenceAssemblies Browser { get; } = Net.AddPackages(
    [
        new PackageIdentity("Microsoft.AspNetCore.Components.WebAssembly", "10.0.11"),
        new PackageIdentity("OpenAI", "2.15.0"),
    ]);

    /// <summary>The reference set without the packages whose names are given, for tests of older SDK versions.</summary>
    public static ReferenceAssemblies SdksWithout(params string[] packages) =>
        Sdks.WithPackages([.. Sdks.Packages.Where(package => !packages.Contains(package.Id))]);

    /// <summary>The reference set for code that uses the stubs: without the packages that a stub of an older SDK replaces.</summary>
    public static ReferenceAssemblies SdksFor(IEnumerable<string> stubs) => stubs.SelectMany(PackagesReplacedBy).ToArray() is { Length: > 0 } replaced
        ? SdksWithout(replaced)
        : Sdks;

    /// <summary>Names of all signature stubs.</summary>
    public static IEnumerable<string> StubNames =>
        Directory.EnumerateFiles(StubFolder, "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    private static string StubFolder => Path.Combine(AppContext.BaseDirectory, "Stubs");

    /// <summary>The assembly compiled from <c>Stubs/NAME.cs</c>.</summary>
    public static MetadataReference Stub(string name) =>
        Stubs.GetOrAdd(name, static key => new Lazy<MetadataReference>(() => Compile(key))).Value;

    /// <summary>The stub and those that it needs, in the order of need.</summary>
    public static ImmutableArray<MetadataReference> StubClosure(params string[] names)
    {
        var closure = new List<string>();
        foreach (var name in names)
            Collect(name, closure);
        return [.. closure.Select(Stub)];
    }

    private static void Collect(string name, List<string> closure)
    {
        if (closure.Contains(name))
            return;

        foreach (var needed in Needed(File.ReadAllText(StubPath(name))))
            Collect(needed, closure);
        closure.Add(name);
    }

    private static MetadataReference Compile(string name)
    {
        var source = File.ReadAllText(StubPath(name));
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))],
            [.. References(name), .. StubClosure([.. Needed(source)])],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

        using var image = new MemoryStream();
        var result = compilation.Emit(image, options: new Microsoft.CodeAnalysis.Emit.EmitOptions(metadataOnly: true));
        if (!result.Success)
        {
            var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5);
            throw new InvalidOperationException($"Stub {name} does not compile:\n{string.Join('\n', errors)}");
        }

        return MetadataReference.CreateFromImage(image.ToArray(), filePath: name + ".dll");
    }

    private static ImmutableArray<MetadataReference> References(string stub) =>
        SdksFor([stub]).ResolveAsync(LanguageNames.CSharp, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>A stub of an older SDK replaces the package of the same namespace, and those that need the newer one.</summary>
    private static string[] PackagesReplacedBy(string stub) => stub switch
    {
        "Microsoft.Extensions.AI.Legacy" => ["Microsoft.Extensions.AI.Abstractions", "Anthropic", "ModelContextProtocol", "ModelContextProtocol.Core"],
        "OpenAI.Legacy" => ["OpenAI"],
        "Anthropic.Legacy" => ["Anthropic"],
        _ => [],
    };

    private static IEnumerable<string> Needed(string source)
    {
        const string marker = "// refs:";
        var line = source.AsSpan(0, Math.Max(0, source.IndexOf('\n', StringComparison.Ordinal))).Trim().ToString();
        return line.StartsWith(marker, StringComparison.Ordinal)
            ? line[marker.Length..].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];
    }

    private static string StubPath(string name) => Path.Combine(StubFolder, name + ".cs");
}

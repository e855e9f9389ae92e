using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Which folder of a source tree uses which, read from symbols: a name counts for the file that declares what it means.</summary>
internal sealed class SourceTree
{
    private const string AnalyzersFolder = "src/SecureAiAnalyzers/";

    /// <summary>What the SDK adds to each project of ours.</summary>
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private readonly CSharpCompilation _compilation;

    /// <param name="files">Path of each file, with slashes, and its text.</param>
    public SourceTree(IEnumerable<KeyValuePair<string, string>> files)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("SecureAiAnalyzers", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        _compilation = CSharpCompilation.Create(
            "Source",
            files.Append(KeyValuePair.Create("Usings.cs", ImplicitUsings)).Select(file => CSharpSyntaxTree.ParseText(file.Value, options, file.Key)),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The source of the analyzers, compiled once for all tests.</summary>
    public static Lazy<SourceTree> Analyzers { get; } = new(() => new SourceTree(
        Repository.FilesBelow("src/SecureAiAnalyzers", "*.cs")
            .Where(path => !path.Split('/').Any(folder => folder is "bin" or "obj"))
            .Select(path => KeyValuePair.Create(path[AnalyzersFolder.Length..], Repository.Read(path)))));

    /// <summary>The compiler's errors, which would hide uses.</summary>
    public IEnumerable<Diagnostic> Errors => _compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Each use of something that another folder declares.</summary>
    public IEnumerable<FolderUse> Uses()
    {
        foreach (var tree in _compilation.SyntaxTrees)
        {
            var model = _compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (DeclaringFile(model.GetSymbolInfo(name).Symbol) is { } declared && FolderOf(declared) != FolderOf(tree.FilePath))
                    yield return new FolderUse(FolderOf(tree.FilePath), FolderOf(declared), $"{tree.FilePath} uses {name}");
            }
        }
    }

    /// <summary>The members of an enum that the code outside the folders names.</summary>
    public IReadOnlySet<string> NamedMembers(string enumName, params string[] exceptIn) => _compilation.SyntaxTrees
        .Where(tree => !exceptIn.Any(folder => tree.FilePath.StartsWith(folder + "/", StringComparison.Ordinal)))
        .SelectMany(tree => NamedSymbols(tree).OfType<IFieldSymbol>())
        .Where(field => field.ContainingType is { TypeKind: TypeKind.Enum } type && type.Name == enumName)
        .Select(field => field.Name)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>A chain of folders that leads back to its beginning; empty when there is none.</summary>
    public static IReadOnlyList<string> Cycle(IEnumerable<FolderUse> uses)
    {
        var used = uses.ToLookup(use => use.From, use => use.To);
        var finished = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in used.Select(group => group.Key))
        {
            if (CycleThrough(folder, [], used, finished) is { Count: > 0 } cycle)
                return cycle;
        }

        return [];
    }

    private static List<string> CycleThrough(string folder, List<string> path, ILookup<string, string> used, HashSet<string> finished)
    {
        if (path.IndexOf(folder) is >= 0 and var start)
            return [.. path.Skip(start), folder];
        if (finished.Contains(folder))
            return [];

        path.Add(folder);
        foreach (var next in used[folder].Distinct())
        {
            if (CycleThrough(next, path, used, finished) is { Count: > 0 } cycle)
                return cycle;
        }

        path.RemoveAt(path.Count - 1);
        finished.Add(folder);
        return [];
    }

    private IEnumerable<ISymbol> NamedSymbols(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Select(name => model.GetSymbolInfo(name).Symbol).OfType<ISymbol>();
    }

    private string? DeclaringFile(ISymbol? symbol)
    {
        var declared = symbol is null or INamespaceSymbol ? null : symbol.OriginalDefinition;
        return declared is not null && SymbolEqualityComparer.Default.Equals(declared.ContainingAssembly, _compilation.Assembly)
            ? (declared.DeclaringSyntaxReferences.FirstOrDefault() ?? declared.ContainingType?.DeclaringSyntaxReferences.FirstOrDefault())?.SyntaxTree.FilePath
            : null;
    }

    private static string FolderOf(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "";
}

/// <summary>A use of one folder by another.</summary>
/// <param name="From">The folder that uses.</param>
/// <param name="To">The folder that declares.</param>
/// <param name="Where">The file and the name in it.</param>
internal sealed record FolderUse(string From, string To, string Where);

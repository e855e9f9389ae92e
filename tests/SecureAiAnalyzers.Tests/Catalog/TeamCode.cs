using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.Symbols;
using SecureAiAnalyzers.Tests.Meta;
using SecureAiAnalyzers.Tests.References;

namespace SecureAiAnalyzers.Tests.Catalog;

/// <summary>Code with the annotations of the package and symbols files, to ask <see cref="TeamSymbols"/> about.</summary>
internal sealed class TeamCode
{
    private const string AnnotationsPath = "src/SecureAiAnalyzers.Package/annotations/SecureAiAnnotations.cs";

    private TeamCode(CSharpCompilation compilation, ImmutableArray<AdditionalText> files)
    {
        Compilation = compilation;
        Team = TeamSymbols.Create(compilation, new KnownTypes(compilation), files, CancellationToken.None);
    }

    /// <summary>The compilation, without errors.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>What the code and the files told.</summary>
    public TeamSymbols Team { get; }

    /// <summary>The attributes as the package adds them to a project.</summary>
    public static string Annotations => Repository.Read(AnnotationsPath);

    /// <summary>Code that uses the attributes.</summary>
    public static TeamCode Annotated(string code) => Create([code, Annotations], [], []);

    /// <summary>Code beside a symbols file.</summary>
    public static TeamCode Described(string code, params string[] lines) =>
        Create([code], [], [new TextFile("/app/SecureAi.Symbols.txt", string.Join('\n', lines))]);

    /// <summary>Code of one assembly that references another one.</summary>
    public static TeamCode Create(string[] sources, MetadataReference[] references, AdditionalText[] files)
    {
        var compilation = CSharpCompilation.Create(
            "Team",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))),
            [.. TestReferences.Net.Assemblies, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        return errors.Length == 0
            ? new TeamCode(compilation, [.. files])
            : throw new InvalidOperationException(string.Join('\n', errors.AsEnumerable()));
    }

    /// <summary>The compiled code, for another compilation to reference.</summary>
    public MetadataReference Emit()
    {
        using var image = new MemoryStream();
        var result = Compilation.Emit(image);
        return result.Success
            ? MetadataReference.CreateFromImage(image.ToArray())
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    /// <summary>The only symbol of a documentation-comment id.</summary>
    public ISymbol Symbol(string id) => DocumentationCommentId.GetSymbolsForDeclarationId(id, Compilation).Single();

    /// <summary>The method of a documentation-comment id.</summary>
    public IMethodSymbol Method(string id) => (IMethodSymbol)Symbol(id);

    /// <summary>A parameter of a method.</summary>
    public IParameterSymbol Parameter(string id, string name) => Method(id).Parameters.Single(parameter => parameter.Name == name);

    /// <summary>The method as the first call in the first file binds it: reduced, and with its type arguments.</summary>
    public IMethodSymbol CalledMethod()
    {
        var tree = Compilation.SyntaxTrees[0];
        var call = tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().First();
        return (IMethodSymbol)Compilation.GetSemanticModel(tree).GetSymbolInfo(call).Symbol!;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Tests.References;

namespace SecureAiAnalyzers.Tests.Semantics;

/// <summary>Files of a web project, whose functions and parameters are found by name. The code may be broken.</summary>
internal sealed class FactProject
{
    private FactProject(CSharpCompilation compilation) => Compilation = compilation;

    public CSharpCompilation Compilation { get; }

    /// <summary>One file, with every SDK that restores as a package.</summary>
    public static FactProject Of(string code, params string[] stubs) => Of([code], stubs);

    /// <summary>Several files, with every SDK that restores as a package.</summary>
    public static FactProject Of(string[] files, params string[] stubs) =>
        new(WebProject.Compile([.. files.Select(static (code, i) => WebProject.Parse(code, $"File{i}.cs"))], [], stubs));

    /// <summary>One file of a web project that references no AI SDK.</summary>
    public static FactProject WithoutSdk(string code) => new(CSharpCompilation.Create(
        "Web",
        [WebProject.Parse(code, "File.cs")],
        TestReferences.AspNetCore.Assemblies,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));

    /// <summary>The project, which has to compile.</summary>
    public FactProject Compiling()
    {
        var errors = Compilation.GetDiagnostics().Where(WebProject.IsCompilerError).ToArray();
        return errors.Length == 0 ? this : throw new InvalidOperationException(string.Join('\n', errors.AsEnumerable()));
    }

    /// <summary>The first method or local function of this name.</summary>
    public IMethodSymbol Method(string name) => (IMethodSymbol)Declared(node => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText == name,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText == name,
        _ => false,
    });

    /// <summary>The last parameter of this name, bound by a model of its own.</summary>
    public IParameterSymbol Parameter(string name) =>
        (IParameterSymbol)Symbol(Nodes.OfType<ParameterSyntax>().Last(node => node.Identifier.ValueText == name));

    /// <summary>The first property of this name.</summary>
    public IPropertySymbol Property(string name) =>
        (IPropertySymbol)Declared(node => node is PropertyDeclarationSyntax property && property.Identifier.ValueText == name);

    private IEnumerable<SyntaxNode> Nodes => Compilation.SyntaxTrees.SelectMany(static tree => tree.GetRoot().DescendantNodes());

    private ISymbol Declared(Func<SyntaxNode, bool> isWanted) => Symbol(Nodes.First(isWanted));

    private ISymbol Symbol(SyntaxNode node) => Compilation.GetSemanticModel(node.SyntaxTree).GetDeclaredSymbol(node)!;
}

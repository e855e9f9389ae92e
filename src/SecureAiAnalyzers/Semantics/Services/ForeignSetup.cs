using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Services;

/// <summary>What a host may be set up with by code that is not in the compilation.</summary>
internal sealed class ForeignSetup(CodeScope code)
{
    private static readonly TreeData<StrongBox<bool>> ForeignCalls = new();

    private StrongBox<bool>? _isPossible;

    /// <summary>
    /// Whether a method of another project gets the services or the application, so that it may set up anything.
    /// </summary>
    public bool IsPossible(CancellationToken cancellationToken) => (_isPossible ??= new StrongBox<bool>(code.Trees.Any(tree => ForeignCalls
        .Of(tree, code.Surface, () => new StrongBox<bool>(HasForeignCall(tree, cancellationToken))).Value))).Value;

    /// <summary>Whether a referenced package is compiled against the assembly: the reference assembly of a project does not tell.</summary>
    public bool IsUsedByPackage(IAssemblySymbol assembly) => code.Compilation.References
        .Select(reference => code.Compilation.GetAssemblyOrModuleSymbol(reference))
        .OfType<IAssemblySymbol>()
        .Any(package => package.Modules.Any(module => module.ReferencedAssemblies.Any(used => used.Name == assembly.Name)));

    private bool HasForeignCall(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var index = TreeIndex.Of(tree);
        return index.Names(NamedBucket.Invocation)
            .Where(static name => HostVerbs.Any(verb => name.StartsWith(verb, StringComparison.Ordinal)))
            .SelectMany(name => index.Find(NamedBucket.Invocation, name))
            .Select(node => code.Bodies.GetSymbol(node, cancellationToken))
            .OfType<IMethodSymbol>()
            .Any(IsForeign);
    }

    private static IReadOnlyList<string> HostVerbs { get; } = ["Add", "Use", "Configure", "Register", "Setup", "SetUp", "Map", "Build", "Create"];

    private bool IsForeign(IMethodSymbol method) =>
        (method.ReducedFrom ?? method).Parameters.Any(parameter =>
            code.Ai.Is(ApiRole.HostPart, parameter.Type) || code.Ai.Is(ApiRole.RouteRoot, parameter.Type))
        && !IsKnown(method)
        && IsOfOtherProject(method.ContainingAssembly);

    /// <summary>Whether the catalogue or the name of the platform tells what the method does.</summary>
    private bool IsKnown(IMethodSymbol method) =>
        code.Ai.IsOfAiSdk(method.ContainingType)
        || !code.Ai.Members.Of(method).IsEmpty
        || method.ContainingAssembly?.Name.StartsWith("Microsoft.", StringComparison.Ordinal) == true;

    /// <summary>A build hands over the assembly of a project as its compiler has left it, which packages do not bring.</summary>
    private bool IsOfOtherProject(IAssemblySymbol? assembly) =>
        assembly is not null && code.Compilation.GetMetadataReference(assembly) switch
        {
            CompilationReference => true,
            PortableExecutableReference { FilePath: { } path } => path.Split('/', '\\').Any(static folder => folder is "obj" or "bin"),
            _ => false,
        };
}

using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>
/// A file as it stands in a program. Its declarations are read when they are first asked for, which most never are: of two programs only those of the
/// files are compared in which the programs differ. Holds the tree until then, and nothing of it later.
/// </summary>
internal sealed class ProgramFile
{
    private static readonly ConditionalWeakTable<SyntaxTree, ProgramFile> Instances = new();

    private readonly Lazy<TreeDeclarations> _declarations;

    private ProgramFile(SyntaxTree tree) => _declarations = new Lazy<TreeDeclarations>(() => DeclarationReader.Read(tree));

    /// <summary>What other files can see of it.</summary>
    public TreeDeclarations Declarations => _declarations.Value;

    /// <summary>The file that a tree is.</summary>
    public static ProgramFile Of(SyntaxTree tree) => Instances.GetValue(tree, static key => new ProgramFile(key));
}

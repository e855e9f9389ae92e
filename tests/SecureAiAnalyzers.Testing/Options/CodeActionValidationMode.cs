namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How the syntax tree made by a code action is compared with a parse of its text.</summary>
public enum CodeActionValidationMode
{
    /// <summary>The tree is not checked.</summary>
    None,

    /// <summary>Nodes and tokens have to agree.</summary>
    SemanticStructure,

    /// <summary>Nodes, tokens and trivia have to agree.</summary>
    Full,
}

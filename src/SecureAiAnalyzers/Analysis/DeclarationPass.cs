using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Analysis;

/// <summary>Tells the rules of the types, fields and properties that a file declares; of a type with several parts once.</summary>
internal sealed class DeclarationPass(RuleRegistry registry)
{
    /// <summary>Tells the rules of each declaration in the file that they want to see.</summary>
    public void Analyze(FileAnalysis file)
    {
        if (!registry.HasDeclarations)
            return;

        foreach (var node in file.Tree.GetRoot(file.CancellationToken).DescendantNodes(HoldsDeclarations))
            Analyze(node, file);
    }

    private static bool HoldsDeclarations(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or FieldDeclarationSyntax or VariableDeclarationSyntax
        || (node is ParameterListSyntax && node.Parent is RecordDeclarationSyntax);

    private void Analyze(SyntaxNode node, FileAnalysis file)
    {
        switch (node)
        {
            case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax when registry.Wants(SymbolKind.NamedType):
            case VariableDeclaratorSyntax when registry.Wants(SymbolKind.Field):
            case PropertyDeclarationSyntax when registry.Wants(SymbolKind.Property):
                DispatchOnce(file.Model.GetDeclaredSymbol(node, file.CancellationToken), node, file);
                break;
            case ParameterSyntax parameter when registry.Wants(SymbolKind.Property):
                DispatchOnce(PropertyOf(parameter, file), node, file);
                break;
        }
    }

    /// <summary>The property that a record makes of a parameter.</summary>
    private static ISymbol? PropertyOf(ParameterSyntax parameter, FileAnalysis file) =>
        file.Model.GetDeclaredSymbol(parameter, file.CancellationToken) is { ContainingType: { } record } declared
            ? record.GetMembers(declared.Name).FirstOrDefault(static member => member is IPropertySymbol)
            : null;

    private void DispatchOnce(ISymbol? symbol, SyntaxNode node, FileAnalysis file)
    {
        if (symbol?.DeclaringSyntaxReferences is [var first, ..] && first.SyntaxTree == file.Tree && first.Span == node.Span)
            registry.Dispatch(new DeclarationUse(symbol, file));
    }
}

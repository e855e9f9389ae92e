using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Analysis;

/// <summary>Tells the rules of the types, fields and properties that a file declares; of what has several parts once.</summary>
internal sealed class DeclarationPass(RuleRegistry registry)
{
    /// <summary>Tells the rules of each declaration in the file that they want to see.</summary>
    public void Analyze(FileAnalysis file)
    {
        if (registry.HasDeclarations && file.Tree.GetRoot(file.CancellationToken) is CompilationUnitSyntax unit)
            Analyze(unit.Members, file);
    }

    private void Analyze(SyntaxList<MemberDeclarationSyntax> members, FileAnalysis file)
    {
        foreach (var member in members)
            Analyze(member, file);
    }

    private void Analyze(MemberDeclarationSyntax member, FileAnalysis file)
    {
        switch (member)
        {
            case BaseNamespaceDeclarationSyntax space:
                Analyze(space.Members, file);
                break;
            case TypeDeclarationSyntax type:
                Dispatch(SymbolKind.NamedType, type, file);
                AnalyzeParameters(type as RecordDeclarationSyntax, file);
                Analyze(type.Members, file);
                break;
            case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                Dispatch(SymbolKind.NamedType, member, file);
                break;
            case FieldDeclarationSyntax fields:
                foreach (var field in fields.Declaration.Variables)
                    Dispatch(SymbolKind.Field, field, file);
                break;
            case PropertyDeclarationSyntax:
                Dispatch(SymbolKind.Property, member, file);
                break;
        }
    }

    private void Dispatch(SymbolKind kind, SyntaxNode declaration, FileAnalysis file)
    {
        if (!registry.Wants(kind) || file.Model.GetDeclaredSymbol(declaration, file.CancellationToken) is not { } symbol)
            return;

        if (declaration is not MemberDeclarationSyntax member || !member.Modifiers.Any(SyntaxKind.PartialKeyword) || IsFirst(declaration, symbol))
            registry.Dispatch(new DeclarationUse(symbol, file));
    }

    private static bool IsFirst(SyntaxNode declaration, ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is [var first, ..] && first.SyntaxTree == declaration.SyntaxTree && first.Span == declaration.Span;

    /// <summary>The properties that a record makes of its parameters; where it declares one itself, none is made.</summary>
    private void AnalyzeParameters(RecordDeclarationSyntax? record, FileAnalysis file)
    {
        if (record?.ParameterList is not { } parameters || !registry.Wants(SymbolKind.Property)
            || file.Model.GetDeclaredSymbol(record, file.CancellationToken) is not INamedTypeSymbol type)
        {
            return;
        }

        foreach (var parameter in parameters.Parameters)
        {
            foreach (var member in type.GetMembers(parameter.Identifier.ValueText))
            {
                if (member is IPropertySymbol && IsFirst(parameter, member))
                    registry.Dispatch(new DeclarationUse(member, file));
            }
        }
    }
}

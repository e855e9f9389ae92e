using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// The parts of a declaration that are code: bodies, initializers, default values of parameters, attributes. They are those of which the compiler
/// tells operation actions. Each declaration of a program is asked for them, so that they are added to one list.
/// </summary>
internal readonly struct DeclaredCode
{
    private readonly CodeBlockAnalysisContext _context;
    private readonly BodyProvider _bodies;
    private readonly List<(SyntaxNode Block, IOperation Root)> _parts = [];

    private DeclaredCode(CodeBlockAnalysisContext context, BodyProvider bodies)
    {
        _context = context;
        _bodies = bodies;
    }

    /// <summary>Each part that is code, with the operation that holds all of it.</summary>
    public static List<(SyntaxNode Block, IOperation Root)> Of(CodeBlockAnalysisContext context, BodyProvider bodies)
    {
        var code = new DeclaredCode(context, bodies);
        code.Add(context.CodeBlock);
        return code._parts;
    }

    private void Add(SyntaxNode declaration)
    {
        switch (declaration)
        {
            case ArrowExpressionClauseSyntax:
            case CompilationUnitSyntax when _context.OwningSymbol is IMethodSymbol:
                AddBlock(declaration);
                break;
            case CompilationUnitSyntax unit:
                AddAttributes(unit.AttributeLists);
                break;
            case AccessorDeclarationSyntax accessor:
                if (accessor is not { Body: null, ExpressionBody: null })
                    AddBlock(accessor);
                AddAttributes(accessor.AttributeLists);
                break;
            case TypeDeclarationSyntax type when _context.OwningSymbol is IMethodSymbol:
                AddPrimaryConstructor(type);
                break;
            case MemberDeclarationSyntax member:
                AddMember(member);
                AddAttributes(member.AttributeLists);
                break;
        }
    }

    private void AddMember(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case BaseMethodDeclarationSyntax method:
                AddMethod(method);
                break;
            case PropertyDeclarationSyntax property:
                AddInitializer(property.Initializer);
                break;
            case IndexerDeclarationSyntax indexer:
                AddParameters(indexer.ParameterList);
                break;
            case BaseFieldDeclarationSyntax field:
                AddInitializer(VariableOf(field)?.Initializer);
                break;
            case EnumMemberDeclarationSyntax value:
                AddInitializer(value.EqualsValue);
                break;
            case DelegateDeclarationSyntax type:
                AddParameters(type.ParameterList);
                break;
            case TypeDeclarationSyntax type:
                AddTypeParameters(type.TypeParameterList);
                break;
        }
    }

    private void AddMethod(BaseMethodDeclarationSyntax method)
    {
        if (method is not { Body: null, ExpressionBody: null } or ConstructorDeclarationSyntax { Initializer: not null })
            AddBlock(method);
        AddTypeParameters((method as MethodDeclarationSyntax)?.TypeParameterList);
        AddParameters(method.ParameterList);
    }

    private void AddPrimaryConstructor(TypeDeclarationSyntax type)
    {
        if (type.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax call)
            AddBlock(call);
        AddParameters(type.ParameterList);
    }

    /// <summary>The one of several fields of a declaration.</summary>
    private VariableDeclaratorSyntax? VariableOf(BaseFieldDeclarationSyntax declaration)
    {
        foreach (var variable in declaration.Declaration.Variables)
        {
            if (variable.Identifier.ValueText == _context.OwningSymbol.Name)
                return variable;
        }

        return null;
    }

    private void AddParameters(BaseParameterListSyntax? parameters)
    {
        if (parameters is null)
            return;

        foreach (var parameter in parameters.Parameters)
        {
            AddInitializer(parameter.Default);
            AddAttributes(parameter.AttributeLists);
        }
    }

    private void AddTypeParameters(TypeParameterListSyntax? parameters)
    {
        if (parameters is null)
            return;

        foreach (var parameter in parameters.Parameters)
            AddAttributes(parameter.AttributeLists);
    }

    /// <summary>An attribute that is given nothing uses nothing: what it means is asked of the symbol that it stands at.</summary>
    private void AddAttributes(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (attribute.ArgumentList is { Arguments.Count: > 0 })
                    AddBlock(attribute);
            }
        }
    }

    /// <summary>A literal is used nowhere yet, and nothing can be followed back from it.</summary>
    private void AddInitializer(EqualsValueClauseSyntax? initializer)
    {
        if (initializer is { Value: not LiteralExpressionSyntax })
            AddBlock(initializer);
    }

    private void AddBlock(SyntaxNode block)
    {
        if (_bodies.GetOperation(block, _context.CancellationToken) is { } operation)
            _parts.Add((block, RootOf(operation)));
    }

    private static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }
}

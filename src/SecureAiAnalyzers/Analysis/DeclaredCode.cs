using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// The parts of a file that are code: bodies, initializers, default values of parameters, attributes. They are those of which the compiler
/// tells operation actions, without those that use nothing (<see cref="InertCode"/>).
/// </summary>
internal sealed class DeclaredCode
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly List<(SyntaxNode Block, ISymbol Owner)> _parts = [];
    private SyntaxNode? _declaration;
    private ISymbol? _owner;

    private DeclaredCode(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Each part that is code, with the member, type or namespace that it belongs to.</summary>
    public static IReadOnlyList<(SyntaxNode Block, ISymbol Owner)> In(SemanticModel model, CancellationToken cancellationToken)
    {
        var code = new DeclaredCode(model, cancellationToken);
        if (model.SyntaxTree.GetRoot(cancellationToken) is CompilationUnitSyntax unit)
            code.AddUnit(unit);
        return code._parts;
    }

    private void AddUnit(CompilationUnitSyntax unit)
    {
        foreach (var list in unit.AttributeLists)
            AddAttributes(list, list);
        if (unit.Members.Any(SyntaxKind.GlobalStatement))
            AddBlock(unit, unit);
        AddMembers(unit.Members);
    }

    private void AddMembers(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
            AddMember(member);
    }

    private void AddMember(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case BaseNamespaceDeclarationSyntax space:
                AddMembers(space.Members);
                return;
            case BaseFieldDeclarationSyntax field:
                AddField(field);
                return;
            case GlobalStatementSyntax or IncompleteMemberSyntax:
                return;
            case BaseMethodDeclarationSyntax method:
                AddMethod(method);
                break;
            case BasePropertyDeclarationSyntax property:
                AddProperty(property);
                break;
            case EnumMemberDeclarationSyntax value:
                AddInitializer(value.EqualsValue, value);
                break;
            case DelegateDeclarationSyntax type:
                AddParameters(type.ParameterList, type);
                break;
            case EnumDeclarationSyntax type:
                foreach (var value in type.Members)
                    AddMember(value);
                break;
            case TypeDeclarationSyntax type:
                AddType(type);
                break;
        }

        AddAttributes(member.AttributeLists, member);
    }

    private void AddType(TypeDeclarationSyntax type)
    {
        AddTypeParameters(type.TypeParameterList, type);
        if (type.ParameterList is { } parameters)
        {
            if (type.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax call)
                AddBlock(call, parameters);
            AddParameters(parameters, parameters);
        }

        AddMembers(type.Members);
    }

    /// <summary>What stands before several fields belongs to each of them, and is looked at once.</summary>
    private void AddField(BaseFieldDeclarationSyntax field)
    {
        foreach (var variable in field.Declaration.Variables)
            AddInitializer(variable.Initializer, variable);
        if (field.Declaration.Variables is [var first, ..])
            AddAttributes(field.AttributeLists, first);
    }

    private void AddMethod(BaseMethodDeclarationSyntax method)
    {
        if (method is not { Body: null, ExpressionBody: null } or ConstructorDeclarationSyntax { Initializer: not null })
            AddBlock(method, method);
        AddTypeParameters((method as MethodDeclarationSyntax)?.TypeParameterList, method);
        AddParameters(method.ParameterList, method);
    }

    private void AddProperty(BasePropertyDeclarationSyntax property)
    {
        switch (property)
        {
            case PropertyDeclarationSyntax named:
                AddInitializer(named.Initializer, named);
                AddArrow(named.ExpressionBody);
                break;
            case IndexerDeclarationSyntax indexer:
                AddParameters(indexer.ParameterList, indexer);
                AddArrow(indexer.ExpressionBody);
                break;
        }

        foreach (var accessor in property.AccessorList?.Accessors ?? default)
        {
            if (accessor is not { Body: null, ExpressionBody: null })
                AddBlock(accessor, accessor);
            AddAttributes(accessor.AttributeLists, accessor);
        }
    }

    private void AddArrow(ArrowExpressionClauseSyntax? arrow)
    {
        if (arrow is not null)
            AddBlock(arrow, arrow);
    }

    private void AddParameters(BaseParameterListSyntax? parameters, SyntaxNode declaration)
    {
        if (parameters is null)
            return;

        foreach (var parameter in parameters.Parameters)
        {
            AddInitializer(parameter.Default, declaration);
            AddAttributes(parameter.AttributeLists, declaration);
        }
    }

    private void AddTypeParameters(TypeParameterListSyntax? parameters, SyntaxNode declaration)
    {
        if (parameters is null)
            return;

        foreach (var parameter in parameters.Parameters)
            AddAttributes(parameter.AttributeLists, declaration);
    }

    private void AddAttributes(SyntaxList<AttributeListSyntax> lists, SyntaxNode declaration)
    {
        foreach (var list in lists)
            AddAttributes(list, declaration);
    }

    /// <summary>What an attribute means is asked of the symbol that it stands at.</summary>
    private void AddAttributes(AttributeListSyntax list, SyntaxNode declaration)
    {
        foreach (var attribute in list.Attributes)
        {
            if (!InertCode.Is(attribute))
                AddBlock(attribute, declaration);
        }
    }

    private void AddInitializer(EqualsValueClauseSyntax? initializer, SyntaxNode declaration)
    {
        if (initializer is not null && !InertCode.Is(initializer))
            AddBlock(initializer, declaration);
    }

    private void AddBlock(SyntaxNode block, SyntaxNode declaration)
    {
        if (_declaration != declaration)
            (_declaration, _owner) = (declaration, OwnerOf(declaration));
        if (_owner is not null)
            _parts.Add((block, _owner));
    }

    /// <summary>What is declared. The parameters of a type stand for its constructor, an arrow for the accessor that it is.</summary>
    private ISymbol? OwnerOf(SyntaxNode declaration) => declaration switch
    {
        AttributeListSyntax => _model.Compilation.Assembly.GlobalNamespace,
        CompilationUnitSyntax unit => _model.GetDeclaredSymbol(unit, _cancellationToken),
        ParameterListSyntax { Parent: TypeDeclarationSyntax type } => PrimaryConstructorOf(type),
        ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } => GetterOf(property),
        _ => _model.GetDeclaredSymbol(declaration, _cancellationToken),
    };

    private IMethodSymbol? GetterOf(BasePropertyDeclarationSyntax property) =>
        (_model.GetDeclaredSymbol(property, _cancellationToken) as IPropertySymbol)?.GetMethod;

    private IMethodSymbol? PrimaryConstructorOf(TypeDeclarationSyntax type)
    {
        if (_model.GetDeclaredSymbol(type, _cancellationToken) is not INamedTypeSymbol declared)
            return null;

        foreach (var constructor in declared.InstanceConstructors)
        {
            if (constructor.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax(_cancellationToken) == type)
                return constructor;
        }

        return null;
    }
}

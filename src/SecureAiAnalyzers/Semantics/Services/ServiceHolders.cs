using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Services;

/// <summary>
/// Which classes of the application hold an object of a class: one that a constructor is given, or one that they make and keep in a member. A handler of
/// requests holds what it captures of the start-up code.
/// </summary>
internal sealed class ServiceHolders(CodeScope code, CancellationToken cancellationToken)
{
    private static readonly HashSet<string> Wrappers =
        new(StringComparer.Ordinal) { "Lazy", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "IList", "List" };

    /// <summary>The classes that hold such an object as long as they live.</summary>
    /// <param name="isStatic">Whether one of them keeps it in a static member, or a handler of requests captures it.</param>
    public IReadOnlyList<INamedTypeSymbol> Of(INamedTypeSymbol type, out bool isStatic)
    {
        var names = NamesOf(type);
        isStatic = IsCaptured(type);
        var found = new List<INamedTypeSymbol>();
        foreach (var (declaration, holder) in Candidates(names))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var kept = KeptIn(declaration, type).ToArray();
            isStatic |= kept.Any(static member => member.IsStatic);
            if (kept.Length > 0 || IsGiven(holder, names))
                found.Add(holder);
        }

        return found;
    }

    /// <summary>The type, its bases and interfaces, as far as the application declares them.</summary>
    private HashSet<INamedTypeSymbol> NamesOf(INamedTypeSymbol type) => new(
        type.OriginalDefinition.SelfAndAncestors()
            .OfType<INamedTypeSymbol>()
            .Select(static name => name.OriginalDefinition)
            .Where(name => SymbolEqualityComparer.Default.Equals(name.ContainingAssembly, code.Compilation.Assembly)),
        SymbolEqualityComparer.Default);

    private IEnumerable<(TypeDeclarationSyntax Declaration, INamedTypeSymbol Holder)> Candidates(HashSet<INamedTypeSymbol> names) =>
        from tree in code.Trees
        where names.Any(name => MentionedNames.Of(tree).Contains(name.Name))
        from declaration in tree.GetRoot(cancellationToken).DescendantNodes().OfType<TypeDeclarationSyntax>()
        let holder = code.Bodies.GetModel(tree).GetDeclaredSymbol(declaration, cancellationToken) as INamedTypeSymbol
        where holder?.TypeKind is TypeKind.Class
        select (declaration, holder);

    private static bool IsGiven(INamedTypeSymbol holder, HashSet<INamedTypeSymbol> names) => holder.InstanceConstructors
        .SelectMany(static constructor => constructor.Parameters)
        .Any(parameter => names.Contains(Unwrapped(parameter.Type)?.OriginalDefinition!) && !SymbolEqualityComparer.Default.Equals(parameter.Type, holder));

    private static INamedTypeSymbol? Unwrapped(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol element] } wrapper && Wrappers.Contains(wrapper.Name) ? element : type as INamedTypeSymbol;

    /// <summary>The members to which the declaration gives an object of the type that it makes.</summary>
    private IEnumerable<ISymbol> KeptIn(TypeDeclarationSyntax declaration, INamedTypeSymbol type) =>
        from node in CreationsIn(declaration, type)
        let member = MemberFor(node)
        where member is not null
        select member;

    private bool IsCaptured(INamedTypeSymbol type) => code.TreesWith(NamedBucket.Invocation, ApiRole.RequestHandler)
        .Where(tree => MentionedNames.Of(tree).Contains(type.Name))
        .SelectMany(tree => CreationsIn(tree.GetRoot(cancellationToken), type))
        .Any(IsCaptured);

    /// <summary>Whether a handler uses the local that holds what is made here, outside of it.</summary>
    private bool IsCaptured(SyntaxNode creation) =>
        creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } variable }
        && Declared(variable) is ILocalSymbol local
        && VariableReferences.To(local, code, cancellationToken).Any(reference => IsInHandler(reference, variable));

    private bool IsInHandler(IOperation reference, SyntaxNode variable) => reference.Ancestors()
        .TakeWhile(parent => !parent.Syntax.Span.Contains(variable.Span))
        .OfType<IArgumentOperation>()
        .Any(argument => argument.Value.SkipConversions() is IDelegateCreationOperation
            && code.Ai.Members.Of(argument.Parameter, ApiRole.RequestHandler) is not null);

    private IEnumerable<SyntaxNode> CreationsIn(SyntaxNode declaration, INamedTypeSymbol type)
    {
        var index = TreeIndex.Of(declaration.SyntaxTree);
        var creations = index.Find(NamedBucket.Creation, type.Name).Concat(index.Find(UnnamedBucket.TargetTypedCreation))
            .Where(node => declaration.Span.Contains(node.Span)
                && code.Bodies.GetSymbol(node, cancellationToken) is IMethodSymbol constructor
                && SymbolEqualityComparer.Default.Equals(constructor.ContainingType.OriginalDefinition, type.OriginalDefinition));
        var made = RoleSites.Calls(declaration.SyntaxTree, ApiRole.ServiceCreation, code, cancellationToken)
            .Where(node => declaration.Span.Contains(node.Span)
                && code.Bodies.GetSymbol(node, cancellationToken) is IMethodSymbol { TypeArguments: [var created] }
                && SymbolEqualityComparer.Default.Equals(created.OriginalDefinition, type.OriginalDefinition));
        return creations.Concat(made);
    }

    private ISymbol? MemberFor(SyntaxNode creation)
    {
        var value = creation;
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or BinaryExpressionSyntax)
            value = value.Parent;

        return value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } variable } => Declared(variable),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => Declared(property),
            AssignmentExpressionSyntax assignment when assignment.Right == value =>
                code.Bodies.GetSymbol(assignment.Left, cancellationToken) as IFieldSymbol
                ?? (ISymbol?)(code.Bodies.GetSymbol(assignment.Left, cancellationToken) as IPropertySymbol),
            _ => null,
        };
    }

    private ISymbol? Declared(SyntaxNode member) => code.Bodies.GetModel(member.SyntaxTree).GetDeclaredSymbol(member, cancellationToken);
}

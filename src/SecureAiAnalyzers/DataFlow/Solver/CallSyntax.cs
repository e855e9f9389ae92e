using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>Finds by name where a function may be called or a member written.</summary>
internal static class CallSyntax
{
    /// <summary>The calls, constructions, assignments and method names that may run the method.</summary>
    public static IEnumerable<SyntaxNode> NodesThatMayCall(IMethodSymbol method, CodeScope code, CancellationToken cancellationToken)
    {
        if (method.MethodKind == MethodKind.Constructor)
            return Constructions(method.ContainingType.Name, code, cancellationToken);
        if (method.AssociatedSymbol is IPropertySymbol property)
            return Accesses(property, method, code, cancellationToken);

        return NodesThatMayCall(method.Name.Substring(method.Name.LastIndexOf('.') + 1), code, cancellationToken);
    }

    /// <summary>The calls and method names that may run a method of this name.</summary>
    public static IEnumerable<SyntaxNode> NodesThatMayCall(string name, CodeScope code, CancellationToken cancellationToken) =>
        code.Nodes(NamedBucket.Invocation, name, cancellationToken)
            .Concat(code.Nodes(NamedBucket.MethodGroup, name, cancellationToken).Select(WholeName));

    /// <summary>Where the member may be written: its initializer, and code that names it.</summary>
    public static IEnumerable<SyntaxNode> NodesThatMayWrite(ISymbol member, CodeScope code, CancellationToken cancellationToken)
    {
        var inType = member.ContainingType.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellationToken))
            .Where(code.Bodies.Contains)
            .SelectMany(type => WrittenNames.In(type, member.Name).OfType<IdentifierNameSyntax>());
        var initializers = member.DeclaringSyntaxReferences
            .Select(reference => BodyLocator.InitializerOf(reference.GetSyntax(cancellationToken)))
            .OfType<SyntaxNode>()
            .Where(code.Bodies.Contains);
        var accessors = member.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellationToken))
            .OfType<PropertyDeclarationSyntax>()
            .Where(code.Bodies.Contains)
            .SelectMany(static property => property.AccessorList?.Accessors ?? default)
            .Where(static accessor => accessor.Body is not null || accessor.ExpressionBody is not null);
        var elsewhere = member.IsStatic && member.DeclaredAccessibility != Accessibility.Private
            ? code.Nodes(NamedBucket.Assignment, member.Name, cancellationToken)
            : [];
        return initializers.Concat(inType).Concat(accessors).Concat(elsewhere);
    }

    /// <summary>Where code of any type writes the member of an object, or changes what it holds.</summary>
    /// <param name="id">Id of the member.</param>
    public static IEnumerable<SyntaxNode> NodesThatChange(ISymbol member, string id, CodeScope code, CancellationToken cancellationToken)
    {
        var assigned = code.Nodes(NamedBucket.Assignment, member.Name, cancellationToken)
            .Concat(code.Nodes(UnnamedBucket.Deconstruction, cancellationToken))
            .OfType<AssignmentExpressionSyntax>()
            .SelectMany(static assignment => WriteSyntax.Targets(assignment.Left))
            .Where(target => TreeIndex.NameOf(target) == member.Name);
        var changed = NodesThatName(member.Name, code, cancellationToken).Where(IsReceiver);
        return assigned.Concat(changed).Where(node => NamedMembers.IdOf(node, code, cancellationToken) == id);
    }

    private static bool IsReceiver(SyntaxNode name)
    {
        var whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent is ElementAccessExpressionSyntax or MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax;
    }

    /// <summary>Where the name of a member stands that is not written there.</summary>
    public static IEnumerable<SyntaxNode> NodesThatName(string name, CodeScope code, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { name };
        return code.Trees
            .Where(tree => MentionedNames.Of(tree).Overlaps(names))
            .SelectMany(tree => tree.GetRoot(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>())
            .Where(node => node.Identifier.ValueText == name && !IsTarget(node));
    }

    private static bool IsTarget(IdentifierNameSyntax name)
    {
        SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent is AssignmentExpressionSyntax assignment && assignment.Left == whole;
    }

    /// <summary>The part of a call that has the symbol of what is called.</summary>
    public static SyntaxNode BindableOf(SyntaxNode node) => node is AssignmentExpressionSyntax assignment ? assignment.Left : node;

    private static IEnumerable<SyntaxNode> Constructions(string type, CodeScope code, CancellationToken cancellationToken) =>
        code.Nodes(NamedBucket.Creation, type, cancellationToken)
            .Concat(code.Nodes(UnnamedBucket.TargetTypedCreation, cancellationToken))
            .Concat(code.Nodes(UnnamedBucket.ConstructorInitializer, cancellationToken));

    private static IEnumerable<SyntaxNode> Accesses(
        IPropertySymbol property, IMethodSymbol accessor, CodeScope code, CancellationToken cancellationToken)
    {
        if (property.IsIndexer)
        {
            return accessor.MethodKind == MethodKind.PropertySet
                ? code.Nodes(UnnamedBucket.ElementAssignment, cancellationToken).OfType<AssignmentExpressionSyntax>().Select(static write => write.Left)
                : [];
        }

        if (accessor.MethodKind == MethodKind.PropertyGet)
            return Reads(property.Name, code, cancellationToken);

        return code.Nodes(NamedBucket.Assignment, property.Name, cancellationToken)
            .Concat(code.Nodes(UnnamedBucket.Deconstruction, cancellationToken))
            .OfType<AssignmentExpressionSyntax>()
            .SelectMany(static assignment => WriteSyntax.Targets(assignment.Left))
            .Where(target => TreeIndex.NameOf(target) == property.Name);
    }

    /// <summary>Reads of properties stand in no index, because nearly nobody asks: files that mention the name are looked through.</summary>
    private static IEnumerable<SyntaxNode> Reads(string name, CodeScope code, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { name };
        foreach (var tree in code.Trees.Where(tree => MentionedNames.Of(tree).Overlaps(names)))
        {
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (node.Identifier.ValueText == name)
                    yield return node.Parent is MemberBindingExpressionSyntax binding ? binding : WholeName(node);
            }
        }
    }

    /// <summary>The name with what stands before it.</summary>
    private static SyntaxNode WholeName(SyntaxNode name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
}

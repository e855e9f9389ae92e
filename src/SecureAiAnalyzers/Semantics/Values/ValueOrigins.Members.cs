using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Values;

internal sealed partial class ValueOrigins
{
    private static readonly NamedBucket[] WritingTrees = [NamedBucket.Assignment, NamedBucket.MethodGroup];

    private IEnumerable<Origin>? OfMember(Origin at, IMemberReferenceOperation reference)
    {
        if (reference is IPropertyReferenceOperation { Property: { Name: "Method", ContainingType.SpecialType: SpecialType.System_Delegate } })
            return at.To(reference.Instance);
        if (reference is IPropertyReferenceOperation { Property: { Name: "Result" or "Value", ContainingNamespace: { } space }, Instance: { } wrapped }
            && reference.Member.ContainingType is { Name: "Task" or "ValueTask" or "Nullable" }
            && space.ToDisplayString().StartsWith("System", StringComparison.Ordinal))
        {
            return at.To(wrapped);
        }

        if (reference is IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.Name: "Lazy" }, Instance: { } lazy })
            return OfLazy(at, lazy);
        if (reference is not (IFieldReferenceOperation or IPropertyReferenceOperation) || EndsAt(reference.Member))
            return null;

        return OfVisibleObject(at, reference) ?? OfDeclared(Enter(at, reference), reference.Member.OriginalDefinition);
    }

    /// <summary>The getter of a property that is read of another object, which an extension block may know as its parameter.</summary>
    private static Origin Enter(Origin at, IMemberReferenceOperation reference) =>
        reference is IPropertyReferenceOperation { Property.GetMethod: { } getter, Instance: not (null or IInstanceReferenceOperation) }
            ? at with { Frame = new CallFrame(reference, getter.OriginalDefinition, at.Frame) }
            : at;

    private IEnumerable<Origin>? OfDeclared(Origin at, ISymbol member)
    {
        var declared = (member as IFieldSymbol)?.AssociatedSymbol is IPropertySymbol owner ? owner : member;
        if (declared.DeclaringSyntaxReferences is not [var reference, ..] || !code.Bodies.Contains(reference.GetSyntax(cancellationToken)))
            return null;

        Leave(declared);
        var declaration = reference.GetSyntax(cancellationToken);
        if (member is IPropertySymbol property && declaration is ParameterSyntax)
            return OfPositional(at, property);
        if (member is IPropertySymbol { IsAbstract: true } or { ContainingType.TypeKind: TypeKind.Interface })
            return Everywhere ? Stored(at, member, declaration) : null;
        if (member is IPropertySymbol && GetterOf(declaration) is { } getter)
            return Gotten(at, (IPropertySymbol)member, getter);

        return Stored(at, member, declaration);
    }

    /// <summary>A property that a parameter of the record's constructor declares.</summary>
    private IEnumerable<Origin>? OfPositional(Origin at, IPropertySymbol property)
    {
        var parameter = property.ContainingType.InstanceConstructors.SelectMany(static constructor => constructor.Parameters)
            .FirstOrDefault(parameter => parameter.Locations.Any(place => property.Locations.Contains(place)));
        return parameter is null ? null : Given(at, parameter);
    }

    /// <summary>The code of the getter; null for one that only gives what is stored.</summary>
    private static SyntaxNode? GetterOf(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } expression } => expression,
        PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } => accessors.FirstOrDefault(static accessor =>
            accessor.Keyword.ValueText == "get" && (accessor.Body is not null || accessor.ExpressionBody is not null)),
        _ => null,
    };

    private IEnumerable<Origin>? Gotten(Origin at, IPropertySymbol property, SyntaxNode getter)
    {
        var values = getter is ExpressionSyntax ? [Operation(getter)!] : Operation(getter) is { } body ? FunctionBodies.Returns(body) : null;
        var isOpen = property.IsVirtual || property.IsOverride;
        return values?.Where(static value => value is not null).Select(value => at.In(property, value, isOpen));
    }

    /// <summary>What a field or automatic property is initialized with and what is written to it, as far as that can be seen.</summary>
    private IEnumerable<Origin> Stored(Origin at, ISymbol member, SyntaxNode declaration)
    {
        var isOpen = IsWrittenElsewhere(member);
        var writes = Writes(member, isOpen).Take(MaxWrites + 1).ToArray();
        if (writes.Length > MaxWrites)
            return [at with { IsEnd = true }];

        var initial = BodyLocator.InitializerOf(declaration) is EqualsValueClauseSyntax { Value: { } value } && !IsAlwaysReplaced(member, writes)
            ? OfNode(at, member, value)
            : null;

        var values = (initial ?? []).Select(origin => origin with { IsDefault = origin.IsDefault || IsReplaceable(member) })
            .Concat(writes.SelectMany(write => Written(at, member, write)))
            .ToList();
        if (isOpen || values.Count == 0)
            values.Insert(0, at with { IsEnd = true });
        var isPrivateField = member is IFieldSymbol { DeclaredAccessibility: Accessibility.Private };
        return at.IntoCollections && isPrivateField ? values.Concat(Added(at, member, declaration)) : values;
    }

    /// <summary>Whether code outside of the type can write the member.</summary>
    private static bool IsWrittenElsewhere(ISymbol member) => member switch
    {
        IFieldSymbol { AssociatedSymbol: null } field => !field.IsReadOnly && field.DeclaredAccessibility != Accessibility.Private,
        IPropertySymbol { SetMethod: { } setter } => setter.DeclaredAccessibility != Accessibility.Private,
        _ => false,
    };

    /// <summary>Whether the initializer is only what the member holds until configuration or other code fills it.</summary>
    private static bool IsReplaceable(ISymbol member) => IsWrittenElsewhere(member)
        || member is IPropertySymbol { DeclaredAccessibility: Accessibility.Private, SetMethod: not null };

    /// <summary>The nodes that write the member: in its type, in the whole program where others can write it and all of it is looked at.</summary>
    private IEnumerable<SyntaxNode> Writes(ISymbol member, bool isOpen)
    {
        if (isOpen && Everywhere)
            code.Bodies.ReadProgram();
        if (member is IFieldSymbol { AssociatedSymbol: IPropertySymbol owner })
            return WritesOfBacking(member, owner);

        var nodes = isOpen && Everywhere
            ? WritingTrees.SelectMany(bucket => code.Files.TreesWith(bucket, member.Name)).Distinct().SelectMany(tree => WriteCandidates(tree, member.Name))
            : isOpen ? [] : member.ContainingType.DeclaringSyntaxReferences.SelectMany(part =>
                WriteCandidates(part.SyntaxTree, member.Name).Where(node => part.Span.Contains(node.Span)));
        return nodes.Where(written => SymbolEqualityComparer.Default.Equals(code.Bodies.GetSymbol(written, cancellationToken)?.OriginalDefinition, member))
            .Select(WriteSyntax.WriteOf);
    }

    private static IEnumerable<ExpressionSyntax> WriteCandidates(SyntaxTree tree, string member)
    {
        var assigned = TreeIndex.Of(tree).Find(NamedBucket.Assignment, member).OfType<AssignmentExpressionSyntax>().Select(static node => node.Left);
        var named = TreeIndex.Of(tree).Find(NamedBucket.MethodGroup, member)
            .Select(static name => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name)
            .OfType<ExpressionSyntax>()
            .Where(WriteSyntax.IsWritten);
        return assigned.Concat(named);
    }

    /// <summary>What the accessors of the property write to the field behind it.</summary>
    private IEnumerable<SyntaxNode> WritesOfBacking(ISymbol field, IPropertySymbol property) =>
        from accessor in new[] { property.GetMethod, property.SetMethod }
        where accessor is not null
        from reference in accessor.DeclaringSyntaxReferences
        from part in Operation(reference.GetSyntax(cancellationToken))?.Descendants() ?? []
        where part is IAssignmentOperation { Target: IFieldReferenceOperation target } && SymbolEqualityComparer.Default.Equals(target.Field, field)
        select part.Syntax;

    /// <summary>Whether every constructor writes the member on every way through it.</summary>
    private bool IsAlwaysReplaced(ISymbol member, SyntaxNode[] writes)
    {
        var constructors = member.ContainingType.Constructors
            .Where(constructor => constructor.IsStatic == member.IsStatic)
            .SelectMany(static constructor => constructor.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax(cancellationToken))
            .ToArray();
        return writes.Length > 0 && constructors.Length > 0 && constructors.All(constructor => constructor is ConstructorDeclarationSyntax declaration
            && (ReachingWrites.IsCertainIn(declaration.Body, writes)
                || ReachingWrites.IsCertainIn(declaration.ExpressionBody, writes)
                || declaration.Initializer is { ThisOrBaseKeyword.ValueText: "this" }));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Patterns and deconstruction: one value is taken apart into several variables.</content>
internal sealed partial class FunctionBuilder
{
    /// <summary>Gives the variables of a pattern their parts of the value.</summary>
    private void Match(IOperation pattern, FlowNode? value)
    {
        if (pattern is IDeclarationPatternOperation { DeclaredSymbol: { } declared })
            Declare(declared, value);
        else if (pattern is IRecursivePatternOperation { DeclaredSymbol: { } recursive })
            Declare(recursive, value);
        else if (pattern is IListPatternOperation { DeclaredSymbol: { } list })
            Declare(list, value);

        if (pattern is IRecursivePatternOperation parts)
            MatchParts(parts, value);
        else
            MatchInner(pattern, value);
    }

    private void MatchParts(IRecursivePatternOperation pattern, FlowNode? value)
    {
        var parts = Parts(pattern.DeconstructSymbol as IMethodSymbol, pattern.MatchedType, pattern.DeconstructionSubpatterns.Length, value, pattern.Syntax);
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
            Match(pattern.DeconstructionSubpatterns[i], parts[i]);
        foreach (var property in pattern.PropertySubpatterns)
            Match(property.Pattern, MemberOf(property.Member, value));
    }

    private void MatchInner(IOperation pattern, FlowNode? value)
    {
        foreach (var child in pattern.ChildOperations)
        {
            if (child is IPatternOperation inner)
                Match(inner, pattern is IListPatternOperation ? ElementOf(value, inner) : value);
        }
    }

    /// <summary>An element of a list that a pattern looks at. Each text is one of its own: what is known of one tells nothing of the next.</summary>
    private FlowNode? ElementOf(FlowNode? list, IPatternOperation pattern) =>
        list is not null && pattern.InputType.SpecialType == SpecialType.System_String ? Contents([list], pattern.Syntax) : list;

    private FlowNode? MemberOf(IOperation member, FlowNode? value) => member switch
    {
        IFieldReferenceOperation field => Part(value, StoredAs(field.Field), member.Syntax),
        IPropertyReferenceOperation property when IsTracked(property.Property) => Part(value, property.Property, member.Syntax),
        _ => Carried(member, value),
    };

    private void Declare(ISymbol symbol, FlowNode? value)
    {
        if (symbol is ILocalSymbol local)
            Write(new StorageLocation(local), FlowTypes.CanCarry(local.Type) ? value : null);
    }

    private void Deconstruct(IOperation target, IOperation value) => Spread(target, Evaluate(value), value);

    private void Spread(IOperation target, FlowNode? value, IOperation operation)
    {
        target = Unwrapped(target);
        if (target is not ITupleOperation tuple)
        {
            if (target is not IDiscardOperation)
                Assign(target, FlowTypes.CanCarry(target.Type) ? value : null, operation);
            return;
        }

        var count = tuple.Elements.Length;
        var elements = (operation.SkipConversions() as ITupleOperation)?.Elements;
        var parts = Parts(DeconstructOf(operation.Type, count), operation.Type, count, value, operation.Syntax);
        for (var i = 0; i < count; i++)
            Spread(tuple.Elements[i], parts[i], elements is { } given && i < given.Length ? given[i] : tuple.Elements[i]);
    }

    /// <summary>The parts of a value: what a Deconstruct method of the program gives, otherwise the members at the positions.</summary>
    private FlowNode?[] Parts(IMethodSymbol? deconstruct, ITypeSymbol? type, int count, FlowNode? value, CodeSpan span)
    {
        if (value is null)
            return new FlowNode?[count];
        if (deconstruct is { IsImplicitlyDeclared: false } && Context.IsInSource(deconstruct))
            return PartsFrom(deconstruct, count, value, span);

        var positions = PositionsOf(deconstruct, type);
        return [.. Enumerable.Range(0, count).Select(index =>
            positions.Count == 0 ? value : index < positions.Count ? Part(value, positions[index], span) : null)];
    }

    private FlowNode?[] PartsFrom(IMethodSymbol deconstruct, int count, FlowNode value, CodeSpan span)
    {
        var first = deconstruct.IsStatic ? 1 : 0;
        var arguments = new FlowNode?[deconstruct.Parameters.Length];
        if (deconstruct.IsStatic)
            arguments[0] = value;
        var site = NewSite(deconstruct.Declared(), span, deconstruct.IsStatic ? null : value, arguments);
        return [.. Enumerable.Range(first, count).Select(ordinal =>
            ordinal < arguments.Length && FlowTypes.CanCarry(deconstruct.Parameters[ordinal].Type) ? new OutNode(Body, site, ordinal) : null)];
    }

    private static IMethodSymbol? DeconstructOf(ITypeSymbol? type, int count) => type?.SelfAndAncestors()
        .SelectMany(static ancestor => ancestor.GetMembers("Deconstruct"))
        .OfType<IMethodSymbol>()
        .FirstOrDefault(method => method.Parameters.Length == count);

    /// <summary>The members that stand at the positions of a tuple or record; none where anything may stand there.</summary>
    public static IReadOnlyList<ISymbol> PositionsOf(ISymbol? deconstruct, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { IsTupleType: true })
            return ElementsOf(type);
        if (deconstruct is not IMethodSymbol method || type is null)
            return [];

        var members = method.Parameters.Select(parameter => MemberNamed(type, parameter.Name)).OfType<ISymbol>().ToArray();
        return members.Length == method.Parameters.Length ? members : [];
    }

    private static ISymbol? MemberNamed(ITypeSymbol type, string name) => type.GetMembers()
        .FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol && member.Name.Equals(name, System.StringComparison.OrdinalIgnoreCase));
}

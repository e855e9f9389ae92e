using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Facts;

namespace SecureAiAnalyzers.Flow.Building;

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
        var positions = PositionsOf(pattern.DeconstructSymbol, pattern.MatchedType);
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
            Match(pattern.DeconstructionSubpatterns[i], Part(positions, i, value, pattern.Syntax));
        foreach (var property in pattern.PropertySubpatterns)
            Match(property.Pattern, MemberOf(property.Member, value));
    }

    private void MatchInner(IOperation pattern, FlowNode? value)
    {
        foreach (var child in pattern.ChildOperations)
        {
            if (child is IPatternOperation)
                Match(child, value);
        }
    }

    private FlowNode? MemberOf(IOperation member, FlowNode? value) => member switch
    {
        IFieldReferenceOperation field => Nodes.Load(value, Stored(field.Field), member.Syntax),
        IPropertyReferenceOperation property when IsTracked(property.Property) => Nodes.Load(value, property.Property, member.Syntax),
        _ => Carried(member, value),
    };

    private void Declare(ISymbol symbol, FlowNode? value)
    {
        if (symbol is ILocalSymbol local)
            Write(new Place(local), FlowTypes.CanCarry(local.Type) ? value : null);
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

        var parts = operation.SkipConversions() as ITupleOperation;
        var positions = parts is null ? PositionsOf(DeconstructOf(operation.Type), operation.Type) : [];
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            if (parts is not null && i < parts.Elements.Length)
                Spread(tuple.Elements[i], Part(ElementsOf(parts.NaturalType ?? parts.Type), i, value, parts.Elements[i].Syntax), parts.Elements[i]);
            else
                Spread(tuple.Elements[i], Part(positions, i, value, operation.Syntax), tuple.Elements[i]);
        }
    }

    private FlowNode? Part(IReadOnlyList<ISymbol> positions, int index, FlowNode? value, SyntaxNode syntax) =>
        index < positions.Count ? Nodes.Load(value, positions[index], syntax) : positions.Count == 0 ? value : null;

    private static ISymbol? DeconstructOf(ITypeSymbol? type) => type?.GetMembers("Deconstruct").FirstOrDefault();

    /// <summary>The members that stand at the positions of a tuple or record; none where anything may stand there.</summary>
    private static IReadOnlyList<ISymbol> PositionsOf(ISymbol? deconstruct, ITypeSymbol? type)
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

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Values;

internal sealed partial class ValueOrigins
{
    private static readonly string[] EntryMethods = ["Add", "TryAdd", "Set"];

    private IEnumerable<Origin>? OfTuple(Origin at, IOperation? tuple, IFieldSymbol element) =>
        (element.CorrespondingTupleField ?? element).Name is ['I', 't', 'e', 'm', ..] name
        && int.TryParse(name.Substring("Item".Length), out var number) && tuple is not null
            ? PartsOf(at with { Value = tuple, IntoCollections = false }, number - 1, at.Value)
                .Select(part => part with { IntoCollections = at.IntoCollections })
            : null;

    /// <summary>The element at a position of each tuple that the value can be, or what a record at hand has there.</summary>
    /// <param name="asked">The operation that stands for what is not known.</param>
    private IEnumerable<Origin> PartsOf(Origin whole, int position, IOperation asked)
    {
        foreach (var origin in Of(whole))
            yield return (PartOf(origin, position) is { } part ? origin with { Value = part } : Unknown(origin, asked)) with { IntoCollections = false };
    }

    private static IOperation? PartOf(Origin whole, int position) => whole.Value switch
    {
        ITupleOperation tuple => tuple.Elements.ElementAtOrDefault(position),
        IObjectCreationOperation { Type.IsRecord: true } record => record.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == position)?.Value,
        _ => null,
    };

    /// <summary>The part of a deconstructed value that the variable takes.</summary>
    /// <param name="place">The deconstruction, or the declaration of the variable in it.</param>
    private IEnumerable<Origin>? OfDeconstruction(Origin at, ISymbol variable, SyntaxNode place)
    {
        var deconstruction = place.FirstAncestorOrSelf<SyntaxNode>(static node => node is AssignmentExpressionSyntax or ForEachVariableStatementSyntax);
        var (left, right) = deconstruction switch
        {
            AssignmentExpressionSyntax assignment => (assignment.Left, assignment.Right),
            ForEachVariableStatementSyntax loop => (loop.Variable, loop.Expression),
            _ => default((ExpressionSyntax Left, ExpressionSyntax Right)),
        };
        if (left is null || (place != deconstruction && !left.Span.Contains(place.Span)) || Operation(right) is not { } whole)
            return null;

        var values = new List<Origin> { at.In(variable, whole) with { IntoCollections = deconstruction is ForEachVariableStatementSyntax } };
        foreach (var position in PositionsOf(variable, left))
            values = [.. values.SelectMany(value => PartsOf(value, position, value.Value))];
        return values.Select(value => value with { IntoCollections = at.IntoCollections });
    }

    /// <summary>Where the variable stands in the tuple, from the outside in.</summary>
    private IEnumerable<int> PositionsOf(ISymbol variable, SyntaxNode left)
    {
        IReadOnlyList<SyntaxNode> parts = left switch
        {
            TupleExpressionSyntax tuple => [.. tuple.Arguments.Select(static argument => argument.Expression)],
            DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax designation } => [.. designation.Variables],
            ParenthesizedVariableDesignationSyntax designation => [.. designation.Variables],
            _ => [],
        };

        for (var position = 0; position < parts.Count; position++)
        {
            if (Names(parts[position], variable))
                return PositionsOf(variable, parts[position]).Prepend(position);
        }

        return [];
    }

    private static bool Names(SyntaxNode part, ISymbol variable) => part.DescendantNodesAndSelf().Any(node => node switch
    {
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText == variable.Name,
        IdentifierNameSyntax name => name.Identifier.ValueText == variable.Name,
        _ => false,
    });

    /// <summary>What stands in a collection under a key; every entry where the key is not constant.</summary>
    private IEnumerable<Origin>? OfEntry(Origin at, IOperation? collection, IOperation key)
    {
        if (collection is null)
            return null;

        at = DecidedBy(at, key);
        var known = Of(key, at.Frame) is [{ Value.ConstantValue: { HasValue: true, Value: { } constant } }] ? constant : null;
        var found = new List<Origin>();
        foreach (var origin in Of(at with { Value = collection, IntoCollections = false }))
        {
            var entries = EntriesOf(origin.Value).ToArray();
            if (entries.Length == 0)
                found.Add(at with { IsEnd = true });
            found.AddRange(from entry in entries
                           where IsUnder(entry.Key, known)
                           select origin with { Value = entry.Value, IntoCollections = at.IntoCollections });
        }

        found.AddRange(from entry in LaterEntries(collection) where IsUnder(entry.Key, known) select at with { Value = entry.Value });
        return found.Count == 0 ? null : found;
    }

    /// <summary>What stands in a collection under each key, as far as it can be seen.</summary>
    public IEnumerable<(object? Key, IOperation Value)> Entries(IOperation collection) =>
        Of(collection).SelectMany(static origin => EntriesOf(origin.Value)).Concat(LaterEntries(collection.SkipConversions()!));

    /// <summary>The entries of a list in their order, where one place makes it with all of them; null for others.</summary>
    public IReadOnlyList<IOperation>? ListOf(IOperation list, CallFrame? frame)
    {
        if (Of(list, frame) is not [{ IsEnd: false } origin] || LaterEntries(list.SkipConversions()!).Any())
            return null;

        var entries = EntriesOf(origin.Value).ToArray();
        return entries.Length > 0 && entries.Select(static (entry, index) => Equals(entry.Key, index)).All(static isNext => isNext)
            ? [.. entries.Select(static entry => entry.Value)]
            : null;
    }

    /// <summary>The entries of a list, with those that are put later into the variable or member that holds it.</summary>
    public IEnumerable<IOperation> EntriesWith(Origin list, IOperation holder) =>
        EntriesOf(list.Value).Concat(LaterEntries(holder.SkipConversions()!)).Select(static entry => entry.Value);

    private static bool IsUnder(object? key, object? asked) => key is null || asked is null || key.Equals(asked);

    private static IEnumerable<(object? Key, IOperation Value)> EntriesOf(IOperation collection) => collection switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => Numbered(initializer.ElementValues),
        IObjectCreationOperation { Initializer: { } initializer } => EntriesOf(initializer.Initializers),
        { Syntax: CollectionExpressionSyntax } => Numbered(collection.ChildOperations),
        IInvocationOperation call when call.Receiver() is { } receiver && IsFreezing(call.TargetMethod) => EntriesOf(receiver.SkipConversions()!),
        _ => [],
    };

    private static bool IsFreezing(IMethodSymbol method) =>
        method.Name is "ToFrozenDictionary" or "ToImmutableDictionary" or "AsReadOnly" or "ToList" or "ToArray" or "ToImmutableArray" or "ToImmutableList";

    private static IEnumerable<(object? Key, IOperation Value)> Numbered(IEnumerable<IOperation> elements) =>
        elements.Select(static (element, index) => (element.Syntax is SpreadElementSyntax ? null : (object?)index, element));

    private static IEnumerable<(object? Key, IOperation Value)> EntriesOf(IEnumerable<IOperation> entries)
    {
        var index = 0;
        foreach (var entry in entries)
        {
            switch (entry)
            {
                case IInvocationOperation { Arguments: [var element] }:
                    yield return (index++, element.Value);
                    break;
                case IInvocationOperation { Arguments: [var key, var value] }:
                    yield return (ConstantOf(key.Value), value.Value);
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } assignment:
                    yield return (ConstantOf(key.Value), assignment.Value);
                    break;
            }
        }
    }

    private static object? ConstantOf(IOperation key) => key.ConstantValue is { HasValue: true, Value: { } constant } ? constant : null;

    /// <summary>What is put into the collection that a variable or member holds, after it was made.</summary>
    private IEnumerable<(object? Key, IOperation Value)> LaterEntries(IOperation collection)
    {
        if (collection.ReferencedVariable() is not { } holder)
            return [];

        var index = TreeIndex.Of(collection.Syntax.SyntaxTree);
        var elements = index.Find(UnnamedBucket.ElementAssignment).OfType<AssignmentExpressionSyntax>()
            .Where(node => node.Left is ElementAccessExpressionSyntax access && TreeIndex.NameOf(access.Expression) == holder.Name);
        var added = EntryMethods.SelectMany(method => index.Find(NamedBucket.Invocation, method))
            .Where(node => node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
                && TreeIndex.NameOf(access.Expression) == holder.Name);
        return elements.Concat(added).Select(Operation).OfType<IOperation>().Where(write => IsOn(write, holder)).SelectMany(static write => EntriesOf([write]));
    }

    private static bool IsOn(IOperation write, ISymbol holder) => SymbolEqualityComparer.Default.Equals(holder, write switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } => instance.ReferencedVariable(),
        IInvocationOperation { Instance: { } instance } => instance.ReferencedVariable(),
        _ => null,
    });

    private static IEnumerable<Origin>? ElementsOf(Origin at) => at.Value switch
    {
        IDelegateCreationOperation creation => at.To(creation.Target),
        IArrayCreationOperation { Initializer: { } initializer } => at.To([.. initializer.ElementValues]),
        IObjectCreationOperation creation when IsCollection(creation.Type) => at.To(
        [
            .. creation.Arguments.Select(static argument => argument.Value),
            .. creation.Initializer?.Initializers.OfType<IInvocationOperation>().SelectMany(static add => add.Arguments).Select(static add => add.Value) ?? [],
        ]),
        { Syntax: CollectionExpressionSyntax or SpreadElementSyntax } => at.To([.. at.Value.ChildOperations]),
        _ => null,
    };

    private static bool IsCollection(ITypeSymbol? type) =>
        type?.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable) == true;

    /// <summary>What a member of an object holds that is made where it can be seen; null where nothing is written to the member there.</summary>
    private IEnumerable<Origin>? OfVisibleObject(Origin at, IMemberReferenceOperation reference)
    {
        if (reference.Instance.SkipConversions() is not { } instance || instance is IInstanceReferenceOperation)
            return null;

        var values = Set(at with { Value = instance }, reference.Member.OriginalDefinition, reference).ToArray();
        return values.Length == 0 ? null : values;
    }

    /// <summary>What is written to a member of the object that the value is, by its name.</summary>
    public IReadOnlyList<Origin> Set(IOperation value, string member, CallFrame? frame)
    {
        var owner = value.SkipConversions()?.Type;
        var symbol = owner?.GetMembers(member).FirstOrDefault();
        return symbol is null ? [] : [.. Set(new Origin(value, Frame: frame), symbol.OriginalDefinition, value).SelectMany(Of)];
    }

    /// <param name="asked">The operation that stands for what is not known.</param>
    private IEnumerable<Origin> Set(Origin owner, ISymbol member, IOperation asked)
    {
        var later = LaterWrites(owner.Value.SkipConversions()!, member);
        foreach (var write in later.Writes)
            yield return Operation(write) is ISimpleAssignmentOperation assignment ? owner.In(member, assignment.Value) : Unknown(owner, asked);
        if (!later.FromStart)
            yield break;

        foreach (var origin in Of(owner with { IntoCollections = false }))
        {
            foreach (var value in Initial(origin, member, asked))
                yield return value with { IntoCollections = owner.IntoCollections };
        }
    }

    private static Origin Unknown(Origin at, IOperation asked) => at with { Value = asked, IsEnd = true };

    /// <summary>What the member holds when the object is made; nothing where that cannot be seen.</summary>
    private IEnumerable<Origin> Initial(Origin made, ISymbol member, IOperation asked)
    {
        var initializers = made.Value switch
        {
            IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers,
            IWithOperation { Initializer: { } initializer } => initializer.Initializers,
            IAnonymousObjectCreationOperation anonymous => anonymous.Initializers,
            _ => ImmutableArray<IOperation>.Empty,
        };
        var values = initializers.OfType<ISimpleAssignmentOperation>()
            .Where(assignment => SymbolEqualityComparer.Default.Equals((assignment.Target as IMemberReferenceOperation)?.Member.OriginalDefinition, member))
            .Select(assignment => made.In(member, assignment.Value))
            .ToArray();
        if (values.Length > 0)
            return values;

        return made.Value switch
        {
            IWithOperation copy => Of(made with { Value = copy.Operand }).SelectMany(original => Initial(original, member, asked)),
            IObjectCreationOperation { Constructor: { } constructor } creation when !constructor.ContainingType.DeclaringSyntaxReferences.IsEmpty =>
                OfDeclared(Enter(made, constructor, creation) with { Value = asked }, member) ?? [],
            _ => [],
        };
    }

    private static Origin Enter(Origin made, IMethodSymbol constructor, IObjectCreationOperation creation) =>
        made with { Frame = new CallFrame(creation, constructor.OriginalDefinition, made.Frame) };

    /// <summary>The assignments to the member by the name of the variable that holds the object.</summary>
    private ReachingWrites LaterWrites(IOperation owner, ISymbol member)
    {
        if (owner is not (ILocalReferenceOperation or IParameterReferenceOperation)
            || owner.ReferencedVariable() is not { DeclaringSyntaxReferences: [var declared, ..] } holder)
        {
            return new ReachingWrites([], FromStart: true);
        }

        var writes = TreeIndex.Of(owner.Syntax.SyntaxTree).Find(NamedBucket.Assignment, member.Name)
            .OfType<AssignmentExpressionSyntax>()
            .Where(node => node.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } && name.Identifier.ValueText == holder.Name)
            .Where(node => Operation(node) is IAssignmentOperation { Target: IMemberReferenceOperation target }
                && SymbolEqualityComparer.Default.Equals(target.Instance.ReferencedVariable(), holder))
            .ToArray();
        return ReachingWrites.At(writes, declared.GetSyntax(cancellationToken), owner.Syntax);
    }
}

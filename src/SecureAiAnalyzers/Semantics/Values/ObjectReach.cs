using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// Answers: where does this object go? Follows it forwards through locals, fields, properties, methods that return it and functions of the
/// application that are given it. One instance is one walk with one budget. What else an object goes into, such as the texts that are made of
/// it, is said by the classes that derive from this one.
/// </summary>
internal class ObjectReach
{
    /// <summary>Places that one walk looks at.</summary>
    private const int MaxSteps = 256;

    private const int ReceiverOrdinal = -1;

    private readonly bool _valuesOnly;
    private HashSet<ISymbol>? _visited;
    private HashSet<(SyntaxNode Call, int Parameter)>? _entered;
    private int _steps;

    /// <param name="valuesOnly">Members are only followed to where they are values, not to where members of theirs are used.</param>
    protected ObjectReach(CodeScope code, CancellationToken cancellationToken, bool valuesOnly = false)
    {
        Code = code;
        _valuesOnly = valuesOnly;
        CancellationToken = cancellationToken;
    }

    protected CodeScope Code { get; }

    protected CancellationToken CancellationToken { get; }

    /// <summary>The arguments that the object becomes.</summary>
    public static IEnumerable<IArgumentOperation> Arguments(IOperation value, CodeScope code, CancellationToken cancellationToken) =>
        Users(value, code, cancellationToken).OfType<IArgumentOperation>();

    /// <summary>What takes the object: the arguments that it becomes, the declarations and assignments that keep it.</summary>
    public static IEnumerable<IOperation> Users(IOperation value, CodeScope code, CancellationToken cancellationToken) =>
        new ObjectReach(code, cancellationToken, valuesOnly: true).Follow(value).Select(static use => use.User).OfType<IOperation>();

    /// <summary>Every use of the object under each of its names, also by functions of the application that are given it.</summary>
    /// <param name="frame">The call in whose function the object is made, where it is known: other calls make other objects.</param>
    public static IReadOnlyList<ObjectUse> All(IOperation value, CodeScope code, CancellationToken cancellationToken, CallFrame? frame = null) =>
        [.. new ObjectReach(code, cancellationToken).Follow(value, from: null, frame)];

    /// <summary>The uses of a value from here on.</summary>
    /// <param name="from">The use that leads there.</param>
    protected IEnumerable<ObjectUse> Follow(IOperation value, ObjectUse? from = null) => Follow(value, from, from?.Entry);

    /// <summary>As above, for the object that a variable or member holds.</summary>
    /// <param name="from">The use that leads there.</param>
    protected IEnumerable<ObjectUse> Follow(ISymbol holder, ObjectUse? from = null) =>
        Follow(holder, from, holder is ILocalSymbol or IParameterSymbol ? from?.Entry : null);

    /// <summary>Whether the operation has the value of the operand from which the walk came, or is an array that holds it, as <c>params</c> make.</summary>
    protected virtual bool PassesOn(IOperation whole, IOperation part) => whole
        is IConversionOperation
        or IArrayCreationOperation
        or IArrayInitializerOperation
        or IParenthesizedOperation
        or IAwaitOperation
        or ICoalesceOperation
        or IConditionalOperation
        or ISwitchExpressionArmOperation
        or ISwitchExpressionOperation
        || (FollowsCollections && whole.Syntax is (CollectionExpressionSyntax or SpreadElementSyntax));

    /// <summary>Whether a collection expression that holds the object is followed as the object itself.</summary>
    protected virtual bool FollowsCollections => false;

    /// <summary>Whether what else the variable or member is used for is looked at.</summary>
    protected virtual bool IsFollowed(ISymbol holder) => true;

    /// <summary>The references by which the local gives what the use has put into it.</summary>
    protected virtual IEnumerable<IOperation> ReferencesAfter(ObjectUse? use, ILocalSymbol local) =>
        VariableReferences.To(local, Code, CancellationToken);

    /// <summary>The uses of other objects that take this one in.</summary>
    protected virtual IEnumerable<ObjectUse> FollowFurther(ObjectUse use) => [];

    /// <summary>As above, in the function of a call.</summary>
    protected IEnumerable<ObjectUse> Follow(IOperation value, ObjectUse? from, CallFrame? entry)
    {
        CancellationToken.ThrowIfCancellationRequested();
        var part = value;
        while (part.Parent is { } whole && PassesOn(whole, part))
            part = whole;

        var isInBudget = ++_steps < MaxSteps;
        if (_steps == MaxSteps)
            Code.Tally.AddBudget();
        var returnsToEntry = isInBudget && part.Parent is IReturnOperation && entry is not null && IsIn(entry, part.Parent);
        var holders = isInBudget && !returnsToEntry ? FollowedHolders(part) : [];
        var isPassedOn = returnsToEntry || IsReplaced(part) || (holders.Length > 0 && holders.All(IsClosed));
        var use = new ObjectUse(value, part.Parent, isPassedOn) { Part = part, From = from, Entry = entry };
        yield return use;
        if (!isInBudget)
            yield break;

        if (returnsToEntry)
        {
            foreach (var later in Follow(entry!.Call, use, entry.Outer))
                yield return later;
            yield break;
        }

        foreach (var holder in holders)
        {
            foreach (var later in Follow(holder, use, Enter(holder, part.Parent, entry)))
                yield return later;
        }

        foreach (var later in FollowFurther(use))
            yield return later;
    }

    /// <summary>Most uses keep the object nowhere, so that nothing is made for those.</summary>
    private ISymbol[] FollowedHolders(IOperation part) =>
        Holders(part.Parent, part) is var holders && holders is not ISymbol[] { Length: 0 } ? [.. holders.Where(IsFollowed)] : [];

    /// <summary>Whether the reference does not use the object, because another one takes its place.</summary>
    private static bool IsReplaced(IOperation reference) => reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference;

    /// <summary>Whether all that reads the holder can be seen.</summary>
    private bool IsClosed(ISymbol holder) => holder switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol function } => function
            is { IsVirtual: false, IsAbstract: false, IsOverride: false, IsExtern: false, IsPartialDefinition: false },
        IMethodSymbol method => MemberContracts.SelfAndContracts(method).All(Code.Ai.Declares),
        ILocalSymbol or IParameterSymbol => true,
        _ => holder.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal && Code.Ai.Declares(holder),
    };

    private IEnumerable<ISymbol> Holders(IOperation? user, IOperation part) => user switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => [declarator.Symbol],
        IFieldInitializerOperation initializer => initializer.InitializedFields,
        IPropertyInitializerOperation initializer => initializer.InitializedProperties,
        IParameterInitializerOperation initializer => [initializer.Parameter],
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment when assignment.Value == part => [target.Member],
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when assignment.Value == part => [target.Local],
        ITupleOperation tuple when Deconstructed(tuple, part) is { } variable => [variable],
        IReturnOperation => ReturningMember(user.Syntax),
        IArgumentOperation { Parent: IInvocationOperation or IObjectCreationOperation, Parameter.RefKind: RefKind.None } argument =>
            ParameterOf(argument.Parameter),
        IInvocationOperation call when call.Instance == part && ExtensionReceivers.Of(call.TargetMethod, Code, CancellationToken) is { } receiver =>
            [receiver],
        _ => [],
    };

    /// <summary>The variable or member that takes the element where the tuple is taken apart at once.</summary>
    private static ISymbol? Deconstructed(ITupleOperation tuple, IOperation element)
    {
        var whole = tuple.Parent is IConversionOperation conversion ? conversion : (IOperation)tuple;
        return whole.Parent is IDeconstructionAssignmentOperation assignment && assignment.Value == whole
            && Declared(assignment.Target) is ITupleOperation targets
            ? Declared(targets.Elements.ElementAtOrDefault(tuple.Elements.IndexOf(element))).ReferencedVariable()
            : null;
    }

    private static IOperation? Declared(IOperation? target) => (target as IDeclarationExpressionOperation)?.Expression ?? target;

    private IEnumerable<ISymbol> ParameterOf(IParameterSymbol argument)
    {
        var method = (argument.ContainingSymbol as IMethodSymbol)?.Declared();
        var parameters = (method?.PartialImplementationPart ?? method)?.Parameters;
        return parameters?.ElementAtOrDefault(argument.Ordinal) is { DeclaringSyntaxReferences: [var reference] } parameter
            && Code.Bodies.Contains(reference.GetSyntax(CancellationToken))
                ? NamesOf(parameter)
                : [];
    }

    /// <summary>The parameter, and of a record the property that it declares.</summary>
    private static IEnumerable<ISymbol> NamesOf(IParameterSymbol parameter) => parameter.ContainingType is { IsRecord: true } record
        ? record.GetMembers(parameter.Name).Where(static member => member is IPropertySymbol).Prepend(parameter)
        : [parameter];

    /// <summary>The member that gives what is returned there, under each name by which the program may call it.</summary>
    private IEnumerable<ISymbol> ReturningMember(SyntaxNode node) => FunctionRound(node) switch
    {
        IMethodSymbol { AssociatedSymbol: { } property } => ContractsOf(property),
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method => ContractsOf(method),
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } function => [function],
        _ => [],
    };

    private IEnumerable<ISymbol> ContractsOf(ISymbol member) => MemberContracts.SelfAndContracts(member)
        .Where(contract => contract is not IParameterSymbol && Code.Ai.Declares(contract));

    /// <summary>The function, or else the member, in whose code the node stands.</summary>
    protected ISymbol? FunctionRound(SyntaxNode node) => Code.Bodies.GetModel(node.SyntaxTree).GetEnclosingSymbol(node.SpanStart, CancellationToken);

    private bool IsIn(CallFrame entry, IOperation returning) => SymbolEqualityComparer.Default.Equals(FunctionRound(returning.Syntax), entry.Function);

    /// <summary>The call in whose function the holder stands; members are not bound to one.</summary>
    private static CallFrame? Enter(ISymbol holder, IOperation? user, CallFrame? entry) => (holder, user) switch
    {
        (ILocalSymbol, _) => entry,
        (IParameterSymbol { ContainingSymbol: IMethodSymbol function },
            IArgumentOperation { Parent: { } call and (IInvocationOperation or IObjectCreationOperation) }) => new CallFrame(call, function, entry),
        (IParameterSymbol receiver, IInvocationOperation call) when receiver.IsExtensionReceiver() =>
            new CallFrame(call, call.TargetMethod.OriginalDefinition, entry),
        _ => null,
    };

    /// <summary>As above, in the function of a call.</summary>
    protected IEnumerable<ObjectUse> Follow(ISymbol holder, ObjectUse? from, CallFrame? entry) => IsNew(holder, entry)
        ? ReferencesIn(holder, from, entry).SelectMany(reference => Follow(reference, from, entry))
        : [];

    /// <summary>The members of an extension block share its receiver, of which only the one that is called counts.</summary>
    private IEnumerable<IOperation> ReferencesIn(ISymbol holder, ObjectUse? from, CallFrame? entry) => holder switch
    {
        ILocalSymbol local => ReferencesAfter(from, local),
        IParameterSymbol receiver when receiver.IsExtensionReceiver() && entry is not null =>
            References(holder).Where(reference => IsIn(entry, reference)),
        _ => References(holder),
    };

    private bool IsNew(ISymbol holder, CallFrame? entry) => holder is IParameterSymbol parameter && entry is not null
        ? (_entered ??= []).Add((entry.Call.Syntax, parameter.IsExtensionReceiver() ? ReceiverOrdinal : parameter.Ordinal))
        : (_visited ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default)).Add(holder.OriginalDefinition);

    private IEnumerable<IOperation> References(ISymbol symbol)
    {
        if (!_valuesOnly && symbol is not IMethodSymbol)
            return Code.Ai.Declares(symbol) ? VariableReferences.ToAny(symbol, Code, CancellationToken) : [];

        var nodes = symbol is IMethodSymbol
            ? Code.Nodes(NamedBucket.Invocation, symbol.Name, CancellationToken)
            : Reads(symbol);
        var id = symbol is IParameterSymbol ? null : MemberIds.Of(symbol.OriginalDefinition);
        return nodes.Where(node => id is null || NamedMembers.IdOf(node, Code, CancellationToken) == id)
            .Select(node => Code.Bodies.GetOperation(node, CancellationToken))
            .OfType<IOperation>()
            .Where(operation => SymbolEqualityComparer.Default.Equals(Referenced(operation)?.OriginalDefinition, symbol.OriginalDefinition));
    }

    private IEnumerable<SyntaxNode> Reads(ISymbol symbol)
    {
        var names = symbol is IParameterSymbol or { DeclaredAccessibility: Accessibility.Private } && symbol.DeclaringSyntaxReferences is [var declaration]
            ? TreeIndex.Of(declaration.SyntaxTree).Find(NamedBucket.MethodGroup, symbol.Name)
            : Code.Nodes(NamedBucket.MethodGroup, symbol.Name, CancellationToken);
        return names.Select(static name => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name);
    }

    private static ISymbol? Referenced(IOperation operation) => operation switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        IInvocationOperation call => call.TargetMethod,
        _ => null,
    };
}

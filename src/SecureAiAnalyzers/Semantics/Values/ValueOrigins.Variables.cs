using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Values;

internal sealed partial class ValueOrigins
{
    private static readonly HashSet<string> Additions = new(StringComparer.Ordinal) { "Add", "AddRange", "Insert", "Append", "TryAdd" };

    private IEnumerable<Origin>? OfLocal(Origin at, ILocalReferenceOperation reference)
    {
        var local = reference.Local;
        if (local.DeclaringSyntaxReferences is not [var declared, ..] || !code.Bodies.Contains(declared.GetSyntax(cancellationToken)))
            return null;

        var declaration = declared.GetSyntax(cancellationToken);
        if (Reaching(local, declaration, reference) is not { } written)
            return null;

        var values = written.Writes.SelectMany(write => Written(DecidedAt(at, write), local, write));
        if (written.FromStart)
            values = (Declared(written.Writes.Aggregate(at, DecidedAt), local, declaration) ?? [at with { IsEnd = true }]).Concat(values);
        return at.IntoCollections ? values.Concat(Added(at, local, declaration)) : values;
    }

    /// <summary>The origin with what decides whether the variable, which is read there, is written before.</summary>
    private Origin DecidedAt(Origin at, SyntaxNode write)
    {
        if (!TellsChoices || Operation(write) is not { } written)
            return at;

        var ofBoth = new HashSet<SyntaxNode>(BranchConditions.Of(at.Value).Select(static condition => condition.Syntax));
        return BranchConditions.Of(written)
            .Where(condition => !ofBoth.Contains(condition.Syntax))
            .Aggregate(at, static (origin, condition) => origin.Decided(condition));
    }

    private ReachingWrites? Reaching(ISymbol variable, SyntaxNode declaration, IOperation read)
    {
        var writes = LocalWrites.Of(variable, declaration)
            .Where(name => SymbolEqualityComparer.Default.Equals(code.Bodies.GetSymbol(name, cancellationToken), variable))
            .Select(WriteSyntax.WriteOf)
            .Take(MaxWrites + 1)
            .ToArray();
        return writes.Length > MaxWrites ? null : ReachingWrites.At(writes, declaration, read.Syntax);
    }

    /// <summary>What the declaration of the local gives it; null where that is not known.</summary>
    private IEnumerable<Origin>? Declared(Origin at, ILocalSymbol local, SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => OfNode(at, local, value),
        VariableDeclaratorSyntax => [],
        ForEachStatementSyntax loop => OfNode(at, local, loop.Expression)?.Select(static elements => elements with { IntoCollections = true }),
        SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: not TupleExpressionSyntax } argument } } =>
            Operation(argument) is { } output ? [at.In(local, output)] : null,
        SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax or ParenthesizedVariableDesignationSyntax } part =>
            OfDeconstruction(at, local, part),
        SingleVariableDesignationSyntax { Parent: DeclarationPatternSyntax or VarPatternSyntax } part => OfPattern(at, local, part.Parent!),
        _ => null,
    };

    private IEnumerable<Origin>? OfNode(Origin at, ISymbol owner, SyntaxNode value) => Operation(value) is { } operation ? [at.In(owner, operation)] : null;

    /// <summary>What the tested value is, where the pattern tests all of it.</summary>
    private IEnumerable<Origin>? OfPattern(Origin at, ILocalSymbol local, SyntaxNode pattern)
    {
        while (pattern.Parent is UnaryPatternSyntax or BinaryPatternSyntax or ParenthesizedPatternSyntax)
            pattern = pattern.Parent;

        return pattern.Parent switch
        {
            IsPatternExpressionSyntax test => OfNode(at, local, test.Expression),
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => OfNode(at, local, choice.GoverningExpression),
            CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => OfNode(at, local, choice.Expression),
            _ => null,
        };
    }

    /// <summary>What the write gives the variable; the write itself where the old value is part of the new one.</summary>
    private IEnumerable<Origin> Written(Origin at, ISymbol variable, SyntaxNode write)
    {
        var values = write switch
        {
            AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } assignment => OfDeconstruction(at, variable, assignment),
            AssignmentExpressionSyntax assignment => Operation(assignment) is { } operation ? [at.In(variable, operation)] : null,
            ArgumentSyntax argument => Operation(argument) is { } output ? [at.In(variable, output)] : null,
            _ => null,
        };
        return values ?? [at with { IsEnd = true, Owner = variable }];
    }

    private IEnumerable<Origin> Added(Origin at, ISymbol holder, SyntaxNode declaration) =>
        from reference in VariableReferences.To(holder, declaration, code, cancellationToken)
        let call = reference.Parent as IInvocationOperation
        where call?.Instance == reference && Additions.Contains(call!.TargetMethod.Name)
        from argument in call.Arguments
        select at.In(holder, argument.Value);

    /// <summary>What a method of the application gives back by an <c>out</c> or <c>ref</c> parameter.</summary>
    private IEnumerable<Origin>? OfOutput(Origin at, IArgumentOperation output)
    {
        if (output.Parent is not IInvocationOperation call || output.Parameter is not { RefKind: RefKind.Out or RefKind.Ref } parameter)
            return null;
        if (call.TargetMethod.Name == "TryGetValue" && call.Arguments is [var key, _])
            return OfEntry(at, call.Receiver(), key.Value);

        var declared = call.TargetMethod.Declared().Parameters.ElementAtOrDefault(parameter.Ordinal);
        if (call.TargetMethod is { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true }
            || declared?.DeclaringSyntaxReferences is not [var reference]
            || !code.Bodies.Contains(reference.GetSyntax(cancellationToken)))
        {
            return null;
        }

        Leave(declared.ContainingSymbol);
        var frame = new CallFrame(call, call.TargetMethod.Declared(), at.Frame);
        var writes = LocalWrites.Of(declared, reference.GetSyntax(cancellationToken)).Select(WriteSyntax.WriteOf);
        var values = writes.SelectMany(write => Written(at, declared, write)).Select(value => value with { Frame = frame });
        return parameter.RefKind == RefKind.Ref ? values.Append(at with { IsEnd = true }) : values;
    }

    private IEnumerable<Origin>? OfParameter(Origin at, IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter.OriginalDefinition;
        if (parameter is { DeclaringSyntaxReferences: [], ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } })
            return OfLambda(at, parameter);
        if (parameter.DeclaringSyntaxReferences is not [var declared] || !code.Bodies.Contains(declared.GetSyntax(cancellationToken)))
            return null;

        var declaration = declared.GetSyntax(cancellationToken);
        if (Reaching(parameter, declaration, reference) is not { } written)
            return null;

        var values = written.Writes.SelectMany(write => Written(at, parameter, write));
        if (written.FromStart)
            values = (Given(at, parameter) ?? [at with { IsEnd = true }]).Concat(values);
        return at.IntoCollections ? values.Concat(Added(at, parameter, declaration)) : values;
    }

    /// <summary>What the parameter is given: by the call that was entered, else by every call that can be seen; null where none can.</summary>
    private IEnumerable<Origin>? Given(Origin at, IParameterSymbol parameter)
    {
        if (CallFrame.For(parameter, at.Frame) is { } frame)
        {
            return frame.ValueFor(parameter) switch
            {
                IArgumentOperation argument => [OfArgument(at, parameter, argument) with { Frame = frame.Outer }],
                { } receiver => [at with { Value = receiver, Frame = frame.Outer }],
                null => null,
            };
        }

        return parameter.ContainingSymbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => OfLambda(at, parameter),
            _ when EndsAtCallers => null,
            IMethodSymbol function => OfCallers(at, parameter, function),
            _ => OfReceivers(at),
        };
    }

    /// <summary>What the method of an extension block is called on, in whose code the reference stands.</summary>
    private IEnumerable<Origin>? OfReceivers(Origin at)
    {
        if (!Everywhere || CallSites.OfFunctionRound(at.Value, code, cancellationToken) is not { } calls)
            return null;

        LeavesMember = true;
        code.Bodies.ReadProgram();
        return calls.SelectMany(call => at.To(call.Instance)).Prepend(at with { IsEnd = true });
    }

    /// <summary>The elements of the collection for which the lambda of the parameter is called, as in <c>names.Select(name => …)</c>.</summary>
    private IEnumerable<Origin>? OfLambda(Origin at, IParameterSymbol parameter)
    {
        var lambda = at.Value.Ancestors().FirstOrDefault(around => around is IAnonymousFunctionOperation { Symbol: var function }
            && SymbolEqualityComparer.Default.Equals(function, parameter.ContainingSymbol));
        var call = lambda?.Ancestors()
            .SkipWhile(static parent => parent is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            .FirstOrDefault() as IInvocationOperation;
        return parameter.Ordinal == 0 && call is not null && IsOfPlatform(call.TargetMethod) && (call.Instance ?? call.Arguments[0].Value) is { } collection
            ? [at.In(parameter, collection) with { IntoCollections = true }]
            : null;
    }

    private static bool IsOfPlatform(IMethodSymbol method) =>
        method.ContainingNamespace?.ToDisplayString().StartsWith("System", StringComparison.Ordinal) == true;

    private IEnumerable<Origin>? OfCallers(Origin at, IParameterSymbol parameter, IMethodSymbol function)
    {
        var isOpen = !Callers.AreVisible(function);
        var initial = DefaultValue(parameter) is { } standby ? at.In(parameter, standby, isDefault: true) : null;
        if (isOpen && !Everywhere)
            return initial is null ? null : [at with { IsEnd = true }, initial];

        Leave(function);
        if (function is not ({ DeclaredAccessibility: Accessibility.Private } or { MethodKind: MethodKind.LocalFunction }))
            code.Bodies.ReadProgram();
        var given = Callers.Of(function, code, cancellationToken)
            .Select(call => call.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal))
            .OfType<IArgumentOperation>()
            .Select(argument => OfArgument(at, parameter, argument))
            .ToList();
        if (isOpen && initial is not null)
            given.Add(initial);
        if (isOpen || given.Count == 0)
            given.Insert(0, at with { IsEnd = true });
        return given;
    }

    private Origin OfArgument(Origin at, IParameterSymbol parameter, IArgumentOperation argument) =>
        argument.ArgumentKind == ArgumentKind.DefaultValue && DefaultValue(parameter) is { } standby
            ? at.In(parameter, standby)
            : at with { Value = argument.Value };

    private IOperation? DefaultValue(IParameterSymbol parameter) => parameter.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellationToken) is ParameterSyntax { Default.Value: { } value }
            ? Operation(value)
            : null;
}

using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>
/// Collects the calls that configure a mapped endpoint: on the builder that the mapping returns, and on the groups above it, up to the
/// application. Follows builders through chains, locals, parameters of methods of the application and back to their callers.
/// </summary>
internal sealed class RouteConventions
{
    private static readonly TreeData<ConcurrentDictionary<(TextSpan Call, int Ordinal), bool>> Ends = new();

    private readonly CodeScope _code;
    private readonly AiContext _ai;
    private readonly CancellationToken _cancellationToken;
    private readonly ConcurrentDictionary<ISymbol, IOperation[]> _references;
    private readonly HashSet<ISymbol> _routes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _holders = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SourceSpan> _builders = [];
    private readonly HashSet<SourceSpan> _methods = [];
    private readonly List<IInvocationOperation> _calls = [];
    private bool _isComplete = true;

    private RouteConventions(
        CodeScope code, AiContext ai, ConcurrentDictionary<ISymbol, IOperation[]> references, CancellationToken cancellationToken)
    {
        _code = code;
        _ai = ai;
        _references = references;
        _cancellationToken = cancellationToken;
    }

    /// <summary>What is said about the endpoints that the call maps.</summary>
    public static ConventionSet Of(IInvocationOperation mapping, CodeScope code, AiContext ai, CancellationToken cancellationToken) =>
        Of(mapping, code, ai, new ConcurrentDictionary<ISymbol, IOperation[]>(SymbolEqualityComparer.Default), cancellationToken);

    /// <summary>As above, beside other mappings.</summary>
    /// <param name="references">Where variables are used, known of other mappings: many are made on the same one.</param>
    public static ConventionSet Of(
        IInvocationOperation mapping,
        CodeScope code,
        AiContext ai,
        ConcurrentDictionary<ISymbol, IOperation[]> references,
        CancellationToken cancellationToken)
    {
        var walk = new RouteConventions(code, ai, references, cancellationToken);
        walk.FollowBuilder(mapping);
        walk.FollowRoutes(mapping.Receiver());
        return new ConventionSet(walk._calls, walk._isComplete);
    }

    /// <summary>Goes up from where routes are mapped.</summary>
    private void FollowRoutes(IOperation? routes)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        routes = routes.SkipConversions();
        if (routes is null || IsEnd(routes))
        {
            _isComplete &= routes is not null;
            return;
        }

        switch (routes)
        {
            case ILocalReferenceOperation local:
                FollowLocal(local.Local);
                break;
            case IParameterReferenceOperation parameter:
                FollowParameter(parameter);
                break;
            case IInvocationOperation call:
                FollowGroup(call);
                break;
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                FollowRoutes(choice.WhenTrue);
                FollowRoutes(otherwise);
                break;
            case ICoalesceOperation choice:
                FollowRoutes(choice.Value);
                FollowRoutes(choice.WhenNull);
                break;
            default:
                _isComplete = false;
                break;
        }
    }

    private void FollowLocal(ILocalSymbol local)
    {
        if (!_routes.Add(local))
            return;

        var written = ReferencesTo(local)
            .Select(static reference => reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference ? assignment.Value : null)
            .Prepend(LocalWrites.InitializerOf(local, _code.Bodies, _cancellationToken))
            .OfType<IOperation>()
            .ToArray();
        _isComplete &= written.Length > 0;
        FollowReferences(local);
        foreach (var value in written)
            FollowRoutes(value);
    }

    private void FollowParameter(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter;
        if (parameter.ContainingSymbol is INamedTypeSymbol)
        {
            FollowReceiver(reference);
            return;
        }

        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } function)
        {
            _isComplete &= IsOfRouteSetup(reference);
            return;
        }

        if (!_routes.Add(parameter))
            return;

        FollowReferences(parameter);
        _code.Bodies.ReadProgram();
        var callers = CallSites.NodesOf(function, _code, _cancellationToken).ToArray();
        _isComplete &= callers.Length > 0;
        foreach (var caller in callers.Where(caller => !EndsWith(caller, parameter.Ordinal)))
            FollowRoutes(Given(caller, parameter.Ordinal));
    }

    /// <summary>Whether a call gives what routes end with, as is known of its file: most do, and only others are bound again.</summary>
    private bool EndsWith(SyntaxNode call, int ordinal)
    {
        var ends = Ends.Of(call.SyntaxTree, _code.Surface, static () => new ConcurrentDictionary<(TextSpan, int), bool>());
        return ends.TryGetValue((call.Span, ordinal), out var known)
            ? known
            : ends.GetOrAdd((call.Span, ordinal), Given(call, ordinal) is { } given && IsEnd(given));
    }

    private IOperation? Given(SyntaxNode call, int ordinal) =>
        (_code.Bodies.GetOperation(call, _cancellationToken) as IInvocationOperation)?.Arguments
            .FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value.SkipConversions();

    private bool IsEnd(IOperation routes) => routes is { ConstantValue.HasValue: true } || _ai.Is(ApiRole.RouteRoot, routes.Type);

    /// <summary>Goes on to what the method of an extension block is called on, in whose code the parameter stands.</summary>
    private void FollowReceiver(IParameterReferenceOperation reference)
    {
        if (EnclosingFunctions.Of(reference.Syntax).FirstOrDefault() is not { } method || !_methods.Add(SourceSpan.Of(method)))
            return;

        FollowReferencesIn(method, reference.Parameter);
        _code.Bodies.ReadProgram();
        var callers = CallSites.OfFunctionRound(reference, _code, _cancellationToken)?.ToArray() ?? [];
        _isComplete &= callers.Length > 0;
        foreach (var caller in callers)
            FollowRoutes(caller.Receiver());
    }

    private void FollowReferencesIn(SyntaxNode method, IParameterSymbol parameter)
    {
        foreach (var use in ReferencesTo(parameter).Where(use => method.Span.Contains(use.Syntax.Span)))
            FollowBuilder(use);
    }

    /// <summary>Whether the reference is to the parameter of a lambda that is given the application.</summary>
    private bool IsOfRouteSetup(IParameterReferenceOperation reference) => reference.Ancestors()
        .OfType<IAnonymousFunctionOperation>()
        .Where(lambda => SymbolEqualityComparer.Default.Equals(lambda.Symbol, reference.Parameter.ContainingSymbol))
        .SelectMany(static lambda => lambda.Ancestors().Take(2))
        .OfType<IArgumentOperation>()
        .Any(argument => _ai.Members.Of(argument.Parameter, ApiRole.RouteSetup) is not null);

    private void FollowGroup(IInvocationOperation call)
    {
        FollowBuilder(call);
        if (!IsOwn(call.TargetMethod))
            FollowRoutes(call.Receiver());
        else if (_routes.Add(call.TargetMethod.Declared()))
            FollowResults(call.TargetMethod);
    }

    private void FollowResults(IMethodSymbol method)
    {
        var results = FunctionBodies.Of(method.Declared(), _code, _cancellationToken) is { } body ? FunctionBodies.Returns(body).ToArray() : [];
        _isComplete &= results.Length > 0;
        foreach (var result in results)
            FollowRoutes(result);
    }

    /// <summary>Goes on to what is done with a builder.</summary>
    private void FollowBuilder(IOperation builder)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (!_builders.Add(SourceSpan.Of(builder.Syntax)))
            return;

        var child = builder;
        while (child.Parent is IConversionOperation or IParenthesizedOperation)
            child = child.Parent;

        switch (child.Parent)
        {
            case IArgumentOperation { Parent: IInvocationOperation call } argument:
                FollowArgument(builder, argument, call);
                break;
            case IInvocationOperation call:
                FollowCall(builder, call);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                FollowReferences(declarator.Symbol);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local }:
                FollowReferences(local.Local);
                break;
            case ISimpleAssignmentOperation { Target: IDiscardOperation }:
            case IExpressionStatementOperation or IMemberReferenceOperation or IBinaryOperation or IIsPatternOperation:
                break;
            case IReturnOperation:
                FollowReturned(child);
                break;
            case IConditionalOperation choice when choice.Condition != child:
                FollowBuilder(choice);
                break;
            case ICoalesceOperation choice:
                FollowBuilder(choice);
                break;
            default:
                _isComplete = false;
                break;
        }
    }

    private void FollowArgument(IOperation builder, IArgumentOperation argument, IInvocationOperation call)
    {
        if (call.TargetMethod.IsExtensionMethod && argument.Parameter?.Ordinal == 0)
            FollowCall(builder, call);
        else if (argument.Parameter is { } parameter && IsOwn(call.TargetMethod))
            FollowReferences(call.TargetMethod.Declared().Parameters[parameter.Ordinal]);
        else
            _isComplete = false;
    }

    private void FollowCall(IOperation builder, IInvocationOperation call)
    {
        _calls.Add(call);
        if (IsOwn(call.TargetMethod) && call.TargetMethod.IsExtensionMethod)
            FollowReferences(call.TargetMethod.Declared().Parameters[0]);
        else if (ExtensionReceivers.Of(call.TargetMethod, _code, _cancellationToken) is { } receiver)
            FollowReferencesIn(call.TargetMethod.DeclaringSyntaxReferences[0].GetSyntax(_cancellationToken), receiver);
        if (ReturnsBuilder(builder, call))
            FollowBuilder(call);
    }

    /// <summary>Whether the call gives back the builder on which it is made, and not that of another endpoint or group.</summary>
    private bool ReturnsBuilder(IOperation builder, IInvocationOperation call) =>
        (IsOwn(call.TargetMethod) || !call.TargetMethod.Name.StartsWith("Map", StringComparison.Ordinal))
        && (SymbolEqualityComparer.Default.Equals(builder.Type, call.Type)
            || builder.Type.SelfAndAncestors().Contains(call.Type, SymbolEqualityComparer.Default));

    /// <summary>The builder goes back to the callers. What a lambda returns goes to a library, which does not configure it.</summary>
    private void FollowReturned(IOperation builder)
    {
        _code.Bodies.ReadProgram();
        foreach (var caller in CallSites.OfFunctionRound(builder, _code, _cancellationToken) ?? [])
            FollowBuilder(caller);
    }

    private void FollowReferences(ISymbol holder)
    {
        if (!_holders.Add(holder))
            return;

        foreach (var use in ReferencesTo(holder))
        {
            if (use.Parent is not ISimpleAssignmentOperation assignment || assignment.Target != use)
                FollowBuilder(use);
        }
    }

    private IOperation[] ReferencesTo(ISymbol holder)
    {
        if (holder.DeclaringSyntaxReferences is not [var reference, ..])
            return [];

        _code.Bodies.Read(holder);
        return _references.TryGetValue(holder, out var known)
            ? known
            : _references.GetOrAdd(holder, [.. VariableReferences.To(holder, reference.GetSyntax(_cancellationToken), _code, _cancellationToken)]);
    }

    private bool IsOwn(IMethodSymbol method) =>
        method.Declared().DeclaringSyntaxReferences is [var reference, ..] && _code.Bodies.Contains(reference.GetSyntax(_cancellationToken));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>
/// Answers: which loop that runs functions stands round a step of a chain of chat clients? The first step of a builder is the outermost; a client that is
/// given to a constructor, another builder or an agent stands inside.
/// </summary>
internal sealed class FunctionLoops(AnalysisScope scope, CancellationToken cancellationToken)
{
    private readonly HashSet<SyntaxNode> _seen = [];

    /// <summary>What puts the loop round the step, with none inside that runs the functions before; null when none is seen.</summary>
    public IOperation? Round(IOperation step)
    {
        if (step is IInvocationOperation call)
            return StepsAfter(call).Any(IsLoop) ? null : StepsBefore(call).FirstOrDefault(IsLoop) ?? RoundBuilder(call);

        return RoundClient(step);
    }

    /// <summary>What puts the loop inside the step: a later step of its builder, or the client that it begins with; null when none is seen.</summary>
    public IOperation? Inside(IOperation step)
    {
        var clients = step.GivenArguments();
        if (step is IInvocationOperation call)
        {
            if (StepsAfter(call).Concat(LaterSteps(call)).FirstOrDefault(IsLoop) is { } later)
                return later;
            if (StepsBefore(call).FirstOrDefault(before => Has(before.TargetMethod, ApiRole.PipelineStart)) is not { } start)
                return null;
            clients = start.GivenArguments();
        }

        return clients.Where(argument => scope.Ai.Is(ApiRole.ClientType, argument.Value.SkipConversions()?.Type))
            .SelectMany(argument => new ValueOrigins(scope.Code, cancellationToken).Of(argument.Value))
            .Select(static origin => origin.Value)
            .FirstOrDefault(IsIn);
    }

    /// <summary>Whether the client is made with such a loop.</summary>
    public bool IsIn(IOperation client) => client switch
    {
        IObjectCreationOperation creation => IsLoop(creation),
        IInvocationOperation call => IsLoop(call) || StepsBefore(call).Any(IsLoop),
        _ => false,
    };

    private bool Has(ISymbol? member, ApiRole role) => scope.Ai.Members.Of(member, role) is not null;

    private bool IsStep(IMethodSymbol method) => scope.Ai.Members.Of(method).Any(static row => row.Row.Role
        is ApiRole.PipelineStep or ApiRole.PipelineDefaults or ApiRole.PipelineTelemetry or ApiRole.PipelineMiddleware);

    private bool IsLoop(IOperation operation) => Has(operation.CalledMember(), ApiRole.FunctionLoop) && !TakesClientAsIs(operation);

    private bool TakesClientAsIs(IOperation agent) => agent.GivenArguments().Any(argument =>
        ObjectConstruction.Of(argument.Value, scope.Code, cancellationToken)?.SetMembers().Any(member => Has(member, ApiRole.ClientAsIs)) == true);

    /// <summary>
    /// The calls by which the builder came to the call, the last one first: in one expression, or in statements beside it. While code is typed, a
    /// builder may be made of itself.
    /// </summary>
    private IEnumerable<IInvocationOperation> StepsBefore(IInvocationOperation call)
    {
        var visited = new HashSet<SyntaxNode>();
        var receiver = call.Receiver().SkipConversions();
        while (receiver is not null && visited.Add(receiver.Syntax))
        {
            if (receiver is ILocalReferenceOperation local)
            {
                foreach (var earlier in EarlierSteps(local, call))
                    yield return earlier;
                receiver = new ValueOrigins(scope.Code, cancellationToken).Of(local) is [{ IsEnd: false, Value: IInvocationOperation origin }] ? origin : null;
            }
            else
            {
                if (receiver is not IInvocationOperation step)
                    yield break;

                yield return step;
                receiver = Has(step.TargetMethod, ApiRole.PipelineStart) ? null : step.Receiver().SkipConversions();
            }
        }
    }

    /// <summary>The steps that statements of the same block add to the builder in the variable before the call.</summary>
    private IEnumerable<IInvocationOperation> EarlierSteps(ILocalReferenceOperation builder, IInvocationOperation call) =>
        from reference in VariableReferences.To(builder.Local, scope.Code, cancellationToken)
        where reference.Syntax.SpanStart < call.Syntax.SpanStart && StatementOf(reference)?.Parent?.Syntax == StatementOf(call)?.Parent?.Syntax
        from step in StepsAfter(reference)
        where !step.Syntax.Span.Contains(call.Syntax.Span)
        select step;

    /// <summary>The steps that later statements add to the variable that has the builder.</summary>
    private IEnumerable<IInvocationOperation> LaterSteps(IInvocationOperation call) =>
        from use in ClientReach.Of(call, static _ => false, scope.Code, cancellationToken)
        where use.User is IInvocationOperation && use.Value is ILocalReferenceOperation
        from step in StepsAfter(use.Value)
        select step;

    private static IOperation? StatementOf(IOperation operation) => operation.Ancestors()
        .FirstOrDefault(static parent => parent is IExpressionStatementOperation or IVariableDeclarationGroupOperation or IReturnOperation);

    /// <summary>The steps that follow in the same expression.</summary>
    private IEnumerable<IInvocationOperation> StepsAfter(IOperation builder)
    {
        var current = builder;
        while ((current.Parent is IArgumentOperation argument ? argument.Parent : current.Parent) is IInvocationOperation next
            && next.Receiver() == current
            && (IsStep(next.TargetMethod) || Has(next.TargetMethod, ApiRole.FunctionLoop))
            && !Has(next.TargetMethod, ApiRole.PipelineBuild))
        {
            yield return next;
            current = next;
        }
    }

    /// <summary>What stands round the clients that the builder builds.</summary>
    private IOperation? RoundBuilder(IOperation builder)
    {
        foreach (var use in ClientReach.Of(builder, IsStep, scope.Code, cancellationToken))
        {
            if (use.User is not IInvocationOperation built || !_seen.Add(built.Syntax))
                continue;
            if (IsLoop(built))
                return built;
            if (Has(built.TargetMethod, ApiRole.PipelineBuild) && RoundClient(built) is { } loop)
                return loop;
        }

        return null;
    }

    private IOperation? RoundClient(IOperation client)
    {
        foreach (var use in ClientReach.Of(client, static _ => false, scope.Code, cancellationToken))
        {
            var taking = use.User is IArgumentOperation argument ? argument.Parent : use.User;
            if (taking is not null && _seen.Add(taking.Syntax) && RoundTaken(taking) is { } loop)
                return loop;
        }

        return null;
    }

    private IOperation? RoundTaken(IOperation taking)
    {
        if (IsLoop(taking))
            return taking;
        if (Has(taking.CalledMember(), ApiRole.PipelineStart))
            return StepsAfter(taking).FirstOrDefault(IsLoop) ?? RoundBuilder(taking);

        return taking is IObjectCreationOperation && scope.Ai.Is(ApiRole.ClientType, taking.Type) ? RoundClient(taking) : null;
    }
}

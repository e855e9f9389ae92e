using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Monitoring;

/// <summary>
/// SAI3003: a chat-client pipeline, agent or registration, whose whole construction is visible, records no call. What another pipeline or
/// agent takes over is reported there, if at all, so that one construction has one finding.
/// </summary>
internal sealed class UnobservedModelClient() : AiRule(RuleTable.UnobservedModelClient)
{
    private const string Pipeline = "pipeline";
    private const string Registration = "registration";
    private const string Agent = "agent";

    /// <summary>A library leaves telemetry to the program, and a program without a host has no telemetry set up.</summary>
    public override bool AppliesTo(AnalysisScope scope) => scope.Project is { IsExecutable: true, HasHost: true };

    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.PipelineBuild, AnalyzePipeline);
        registry.OnUse(ApiRole.ClientRegistration, AnalyzeBuilderRegistration);
        registry.OnUse(ApiRole.ServiceRegistration, AnalyzeServiceRegistration);
        registry.OnUse(ApiRole.AgentFactory, AnalyzeAgent);
    }

    private void AnalyzePipeline(ApiUse use)
    {
        if (use.Operation is IInvocationOperation call
            && call.Receiver() is { } builder
            && IsUnobserved(use, call)
            && !IsTakenOver(use, call))
        {
            Report(use, Pipeline, RecordingAdvice.ForBuilder(use.Ai, builder.Type), builder);
        }
    }

    /// <summary>A registration that returns the builder of the client's pipeline.</summary>
    private void AnalyzeBuilderRegistration(ApiUse use)
    {
        if (use.Operation is IInvocationOperation call
            && use.Ai.Members.Of(call.TargetMethod, ApiRole.PipelineStart) is not null
            && IsUnobserved(use, call)
            && Construction(use).IsFollowedByPlainSteps(call))
        {
            Report(use, Registration, RecordingAdvice.ForBuilder(use.Ai, call.Type), EndOfChain(call));
        }
    }

    private void AnalyzeServiceRegistration(ApiUse use)
    {
        if (use.Operation is IInvocationOperation { TargetMethod.TypeArguments: [var service, ..] }
            && use.Ai.Is(ApiRole.ObservableClient, service)
            && !HoldsPipeline(use, use.Value)
            && IsUnobserved(use, use.Value))
        {
            Report(use, Registration, RecordingAdvice.ForClient(use.Ai, service));
        }
    }

    private void AnalyzeAgent(ApiUse use)
    {
        if (use.Ai.Members.Of(use.Symbol, ApiRole.PipelineBuild) is null
            && IsUnobserved(use, use.Operation)
            && !IsTakenOver(use, use.Operation))
        {
            Report(use, Agent, RecordingAdvice.ForClient(use.Ai, use.Operation.Type));
        }
    }

    private static bool IsUnobserved(ApiUse use, IOperation? value) => Construction(use).IsUnobserved(value);

    private static ClientConstruction Construction(ApiUse use) => new(use.Scope, use.CancellationToken);

    /// <summary>Whether a pipeline or agent that has its own finding stands in the registered value or behind a local in it.</summary>
    private static bool HoldsPipeline(ApiUse use, IOperation? value) => HoldsPipeline(use, value, new ValueOrigins(use.Scope.Code, use.CancellationToken));

    private static bool HoldsPipeline(ApiUse use, IOperation? value, ValueOrigins origins) =>
        value is not null && value.DescendantsAndSelf().Any(operation => operation is ILocalReferenceOperation
            ? origins.Of(operation).Any(origin => !origin.IsEnd && HoldsPipeline(use, origin.Value, origins))
            : use.Ai.Members.Of(SymbolOf(operation)).Any(row => row.Row.Role is ApiRole.PipelineBuild or ApiRole.AgentFactory));

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };

    /// <summary>Whether another pipeline, agent or wrapper is built on the client, or may be where the view ends.</summary>
    private static bool IsTakenOver(ApiUse use, IOperation client) =>
        ClientReach.Of(client, static _ => false, use.Scope.Code, use.CancellationToken)
            .Any(taking => !ClientReach.IsDropped(taking.User) && IsTakenOver(use, taking));

    private static bool IsTakenOver(ApiUse use, ObjectUse taking) => (taking.User is IArgumentOperation ? taking.User.Parent : taking.User) switch
    {
        { } call and (IInvocationOperation or IObjectCreationOperation) => use.Ai.Is(ApiRole.ClientType, call.Type)
            || use.Ai.Members.Of(SymbolOf(call)).Any(row => row.Row.Role is ApiRole.PipelineStart or ApiRole.AgentFactory),
        _ => true,
    };

    /// <summary>The last call of the chain that follows a registration.</summary>
    private static IOperation EndOfChain(IInvocationOperation registration)
    {
        var end = registration;
        while ((end.Parent is IArgumentOperation argument ? argument.Parent : end.Parent) is IInvocationOperation next && next.Receiver() == end)
            end = next;
        return end;
    }

    /// <param name="builder">The expression to which a step can be added; null when there is none.</param>
    private void Report(ApiUse use, string kind, RecordingAdvice? advice, IOperation? builder = null)
    {
        if (advice is null || !RunsHost(use) || RecordsBySwitch(use))
            return;

        use.Report(Definition, new Finding(MemberNames.LocationOf(use.Operation), kind, advice.Text)
        {
            Additional = builder is null ? [] : [builder.Syntax.GetLocation()],
            Properties = FindingProperties.Of(FindingProperties.Member, builder is null ? null : advice.Step),
        });
    }

    /// <summary>Whether the program runs a host: one that only reads configuration with it runs to its end before the eyes of its user.</summary>
    private static bool RunsHost(ApiUse use) => use.Scope.Code.HasCallOf(ApiRole.HostStart, use.CancellationToken);

    /// <summary>Whether the program switches on the telemetry that a client library has of its own.</summary>
    private static bool RecordsBySwitch(ApiUse use) => use.Scope.Code.CallsOf(ApiRole.ClientTelemetrySwitch, use.CancellationToken)
        .Any(call => call.Arguments.Any(argument => NamesTelemetrySwitch(use, argument)));

    private static bool NamesTelemetrySwitch(ApiUse use, IArgumentOperation argument) =>
        argument.Parameter is { } parameter
        && use.Ai.Members.Of(parameter.ContainingSymbol).Any(row => row.Row.Role == ApiRole.ClientTelemetrySwitch
            && row.Row.Parameter == parameter.Name
            && use.Scope.Code.Constants.Resolve(argument.Value, use.CancellationToken).Any(value => value.Text == row.Row.SwitchName));
}

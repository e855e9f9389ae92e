using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>How a model client is made: from the client at the bottom, through the steps of its pipelines, to the value at hand.</summary>
internal sealed class ClientConstruction(AnalysisScope scope, CancellationToken cancellationToken)
{
    private readonly ValueOrigins _origins = new(scope.Code, cancellationToken);

    private AiContext Ai => scope.Ai;

    /// <summary>Whether everything that makes the client, builder or factory is visible, and nothing in it records calls.</summary>
    public bool IsUnobserved(IOperation? value) => IsUnobserved(value, frame: null);

    /// <summary>Whether only steps that record nothing follow on the builder, and nothing else gets hold of it.</summary>
    public bool IsFollowedByPlainSteps(IOperation builder) =>
        ClientReach.Of(builder, IsPlainStep, scope.Code, cancellationToken).All(use => use.User switch
        {
            IInvocationOperation call => Has(call.TargetMethod, ApiRole.PipelineBuild),
            var user => ClientReach.IsDropped(user),
        });

    private bool IsUnobserved(IOperation? value, CallFrame? frame)
    {
        var origins = _origins.Of(value, frame);
        return origins.Count > 0 && origins.All(IsUnobserved);
    }

    private bool IsUnobserved(Origin origin) => !origin.IsEnd && origin.Value switch
    {
        IObjectCreationOperation creation => IsUnobservedCreation(creation, origin.Frame),
        IInvocationOperation call => IsUnobservedCall(call, origin.Frame),
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => AreUnobserved(FunctionBodies.Returns(lambda.Body), origin.Frame),
        IAnonymousFunctionOperation lambda => AreUnobserved(FunctionBodies.Returns(lambda.Body), origin.Frame),
        _ => false,
    };

    private bool IsUnobservedCreation(IObjectCreationOperation creation, CallFrame? frame)
    {
        if (creation.Type is not INamedTypeSymbol type || Ai.Is(ApiRole.DelegatingClient, type) || HasRecordingInput(creation.Arguments))
            return false;
        if (RecordsItself(creation.Constructor))
            return false;

        if (Has(creation.Constructor, ApiRole.PipelineStart))
            return AreUnobserved(ClientInputs(creation.Arguments), frame) && IsKeptByPlainSteps(creation);

        return Ai.Is(ApiRole.ClientType, type)
            && !RecordingCode.IsIn(type, cancellationToken)
            && !SetsTelemetry(creation)
            && ClientInputs(creation.Arguments).All(input => IsUnobserved(input, frame));
    }

    private bool IsUnobservedCall(IInvocationOperation call, CallFrame? frame)
    {
        var method = call.TargetMethod;
        if (HasRecordingInput(call.Arguments) || Has(method, ApiRole.PipelineTelemetry) || Has(method, ApiRole.PipelineMiddleware))
            return false;
        if (Has(method, ApiRole.PipelineBuild) || IsPlainStep(method))
            return IsUnobserved(call.Receiver(), frame);
        if (RecordsItself(method))
            return false;

        return (Has(method, ApiRole.PipelineStart) || Has(method, ApiRole.AgentFactory) || IsAdapter(call))
            && AreUnobserved(ClientInputs(call), frame)
            && IsKeptByPlainSteps(call);
    }

    private bool AreUnobserved(IEnumerable<IOperation> inputs, CallFrame? frame)
    {
        var clients = inputs.ToArray();
        return clients.Length > 0 && clients.All(client => IsUnobserved(client, frame));
    }

    /// <summary>Whether nobody adds a step that records to what is no client yet.</summary>
    private bool IsKeptByPlainSteps(IOperation made) => Ai.Is(ApiRole.ClientType, made.Type) || IsFollowedByPlainSteps(made);

    /// <summary>An SDK's way from one form of its client to another, such as <c>GetChatClient</c> and <c>AsIChatClient</c>.</summary>
    private bool IsAdapter(IInvocationOperation call) =>
        call.TargetMethod is var method
        && !Ai.Declares(method)
        && (method.Name.StartsWith("As", StringComparison.Ordinal) || method.Name.StartsWith("Get", StringComparison.Ordinal))
        && Ai.Is(ApiRole.ClientType, method.ReturnType)
        && Ai.Is(ApiRole.ClientType, call.Receiver().SkipConversions()?.Type);

    private bool IsPlainStep(IMethodSymbol method) => Has(method, ApiRole.PipelineStep) || Has(method, ApiRole.PipelineDefaults);

    /// <summary>The values among the inputs of a call that are clients, or functions that make one.</summary>
    private IEnumerable<IOperation> ClientInputs(IInvocationOperation call) => call.Instance is { } instance
        ? ClientInputs(call.Arguments).Prepend(instance)
        : ClientInputs(call.Arguments);

    private IEnumerable<IOperation> ClientInputs(IEnumerable<IArgumentOperation> arguments) => arguments
        .Where(argument => argument.ArgumentKind == ArgumentKind.Explicit && !IsNull(argument.Value))
        .Where(argument => Ai.Is(ApiRole.ClientType, argument.Value.SkipConversions()?.Type) || MakesClient(argument.Parameter?.Type))
        .Select(argument => argument.Value);

    private bool MakesClient(ITypeSymbol? type) =>
        Ai.Is(ApiRole.ClientType, type)
        || (type is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: { } made } && Ai.Is(ApiRole.ClientType, made));

    /// <summary>Whether a logger goes in, or client options that switch the client's own telemetry on or are not wholly visible.</summary>
    private bool HasRecordingInput(IEnumerable<IArgumentOperation> arguments) => arguments
        .Where(argument => argument.ArgumentKind == ArgumentKind.Explicit && !IsNull(argument.Value))
        .Any(argument => RecordingCode.IsRecorder(argument.Parameter?.Type)
            || (Ai.Is(ApiRole.ClientOptions, argument.Parameter?.Type) && !AreSilentOptions(argument.Value)));

    private bool AreSilentOptions(IOperation options) =>
        ObjectConstruction.Of(options, scope.Code, cancellationToken) is { } construction
        && !construction.SetMembers().Any(member => Has(member, ApiRole.ClientTelemetry));

    private bool SetsTelemetry(IObjectCreationOperation creation) => creation.Initializer?.Initializers
        .OfType<ISimpleAssignmentOperation>()
        .Select(assignment => assignment.Target as IMemberReferenceOperation)
        .Any(target => Has(target?.Member, ApiRole.ClientTelemetry)) == true;

    private bool RecordsItself(IMethodSymbol? factory) => Ai.Members.Of(factory, ApiRole.AgentFactory) is { RecordsItself: true };

    private bool Has(ISymbol? member, ApiRole role) => Ai.Members.Of(member, role) is not null;

    private static bool IsNull(IOperation value) => value.SkipConversions() is { ConstantValue: { HasValue: true, Value: null } };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>
/// Answers: what does the application give to a model call besides the messages of its caller, instructions or tools? It looks at the other messages,
/// at the options, and at how the client or agent is made.
/// </summary>
internal sealed class OwnContext(AnalysisScope scope, CancellationToken cancellationToken)
{
    private const string Instructions = "instructions";
    private const string Tools = "tools";

    private readonly ChatMessages _messages = new(scope, cancellationToken);
    private readonly SpeakerChoice _speakers = new(scope, cancellationToken);
    private readonly HashSet<SyntaxNode> _entered = [];

    /// <summary>What a message calls it; null when nothing is seen.</summary>
    public string? In(IInvocationOperation call)
    {
        var given = call.GivenArguments().ToArray();
        return given.Select(argument => InMessages(argument.Value)).FirstOrDefault(static found => found is not null)
            ?? given.Select(InArgument).FirstOrDefault(static found => found is not null)
            ?? InClient(call);
    }

    private ValueOrigins Origins() => new(scope.Code, cancellationToken) { Everywhere = true };

    private string? InMessages(IOperation conversation)
    {
        if (!ConversationTypes.IsConversation(scope.Ai, conversation.SkipConversions()?.Type) && !ConversationTypes.IsConversation(scope.Ai, conversation.Type))
            return null;

        var isOwn = Origins().OfElements(conversation).Any(element => IsOwnInstruction(element.Value))
            || Origins().Of(conversation).Any(HoldsInstruction);
        return isOwn ? Instructions : null;
    }

    private bool IsOwnInstruction(IOperation message) => _messages.IsInstruction(message) && _speakers.Of(message) is null;

    /// <summary>Whether the history is made with instructions, or gets some later.</summary>
    private bool HoldsInstruction(Origin origin) => origin.Value is IObjectCreationOperation history
        && (TakesInstructions(history.Constructor, history.Arguments)
            || ObjectReach.All(history, scope.Code, cancellationToken, origin.Frame).Any(use => use.User is IInvocationOperation { Instance: not null } call
                && (IsOwnInstruction(call) || call.Arguments.Any(argument => IsOwnInstruction(argument.Value.SkipConversions()!)))));

    private bool TakesInstructions(IMethodSymbol? method, IEnumerable<IArgumentOperation> arguments) => arguments.Any(argument =>
        argument.ArgumentKind != ArgumentKind.DefaultValue
        && argument.Value.SkipConversions() is not { ConstantValue: { HasValue: true, Value: null or "" } }
        && scope.Ai.Members.FlowOf(method).Any(row => row.Row.Parameter == argument.Parameter?.Name && IsInstructions(row.Row)));

    private static bool IsInstructions(FlowRow row) => row is { Role: FlowRole.Sink, IsDescription: false, Condition: FlowCondition.None }
        && (row.Sinks & SinkKinds.Instructions) != 0;

    private string? InArgument(IArgumentOperation argument)
    {
        if (scope.Ai.Members.Of(argument.Parameter, ApiRole.ToolList) is not null)
            return Tools;

        return Origins().Of(argument.Value)
            .Select(InObject)
            .FirstOrDefault(static found => found is not null);
    }

    /// <summary>What options hold, or an object that holds options; one that held nothing before holds nothing.</summary>
    private string? InObject(Origin origin)
    {
        if (origin.Value is not IObjectCreationOperation made || scope.Ai.Is(ApiRole.ConversationMessage, made.Type) || !_entered.Add(made.Syntax))
            return null;
        if (TakesInstructions(made.Constructor, made.Arguments))
            return Instructions;

        return Set(made)
            ?? Given(made).Select(InMessages).FirstOrDefault(static found => found is not null)
            ?? made.Arguments.Select(InArgument).FirstOrDefault(static found => found is not null)
            ?? ObjectReach.All(made, scope.Code, cancellationToken, origin.Frame).Select(LaterIn).FirstOrDefault(static found => found is not null);
    }

    private static IEnumerable<IOperation> Given(IObjectCreationOperation made) => made.GivenArguments().Select(static argument => argument.Value)
        .Concat(made.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Select(static assignment => assignment.Value) ?? []);

    /// <summary>What is set or added after the object was made.</summary>
    private string? LaterIn(ObjectUse use)
    {
        if (use.User is not IPropertyReferenceOperation property || property.Instance != use.Part)
            return null;

        return property.Parent switch
        {
            ISimpleAssignmentOperation assignment when assignment.Target == property => Set(assignment),
            IInvocationOperation added when added.Arguments.Any(argument => IsOwnInstruction(argument.Value.SkipConversions()!)) => Instructions,
            _ => NameOf(property.Property, isSet: false),
        };
    }

    /// <summary>What assignments in the code, or in what they assign, set.</summary>
    private string? Set(IOperation code) => code.DescendantsAndSelf().Select(part => part switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target, Value: var value } when !IsNothing(value) => NameOf(target.Member, isSet: true),
        IMemberReferenceOperation { Member: { IsStatic: true } member } => NameOfInvocation(member),
        IInvocationOperation call => NameOfInvocation(call.TargetMethod),
        _ => null,
    }).FirstOrDefault(static found => found is not null);

    private static bool IsNothing(IOperation value) => value.SkipConversions()?.ConstantValue is { HasValue: true, Value: null or "" };

    private string? NameOf(ISymbol member, bool isSet) =>
        scope.Ai.Members.Of(member, ApiRole.ToolList) is not null ? Tools
        : isSet && scope.Ai.Members.FlowOf(member).Any(static row => row.Row.Parameter is null && IsInstructions(row.Row)) ? Instructions
        : null;

    private string? NameOfInvocation(ISymbol member) => scope.Ai.Members.Of(member, ApiRole.AutoInvocation) is null ? null : Tools;

    /// <summary>What the client or agent is made with; where that is not seen, what the clients or agents of the application are made with.</summary>
    private string? InClient(IInvocationOperation call)
    {
        var made = Origins().Of(call.Receiver()).Select(static origin => origin.Value).Where(static value => value.CalledMember() is not null).ToArray();
        if (made.Length == 0)
            made = [.. MadeBy(call, ApiRole.PipelineDefaults), .. MadeBy(call, ApiRole.AgentFactory)];
        return made.Select(InConstruction).FirstOrDefault(static found => found is not null);
    }

    /// <summary>The calls of the role that the same SDK has.</summary>
    private IEnumerable<IOperation> MadeBy(IInvocationOperation modelCall, ApiRole role) => scope.Code.CallsOf(role, cancellationToken)
        .Where(made => scope.Ai.Members.Of(made.TargetMethod).Any(row => row.Row.Role == role
            && scope.Ai.Members.Of(modelCall.TargetMethod).Any(call => call.Row.Role == ApiRole.ModelCall && call.Sdk == row.Sdk)));

    private string? InConstruction(IOperation made)
    {
        for (var step = made; step is not null; step = (step as IInvocationOperation)?.Receiver().SkipConversions())
        {
            if (InStep(step) is { } found)
                return found;
        }

        return null;
    }

    private string? InStep(IOperation step)
    {
        var given = step.GivenArguments().Where(argument => argument.Value != (step as IInvocationOperation)?.Receiver()).ToArray();
        if (TakesInstructions(step.CalledMember(), given))
            return Instructions;

        return given.Select(argument => Set(argument.Value) ?? InArgument(argument)).FirstOrDefault(static found => found is not null);
    }
}

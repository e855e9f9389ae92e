using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>Tells messages that the program itself says, always the same or as the system, from those that somebody writes.</summary>
internal sealed class FixedMessages(AiContext ai, CodeScope code, CancellationToken cancellationToken)
{
    /// <summary>Whether the value, or each of its elements, is a message of the program.</summary>
    public bool Contains(IOperation? value) => Contains(value, new ValueOrigins(code, cancellationToken));

    private bool Contains(IOperation? value, ValueOrigins origins) => origins.Of(value).All(origin => !origin.IsEnd && IsFixed(origin.Value, origins));

    private bool IsFixed(IOperation value, ValueOrigins origins) => value switch
    {
        { ConstantValue.HasValue: true } => true,
        { Syntax: CollectionExpressionSyntax } => value.ChildOperations.All(child => Contains(child, origins)),
        IConversionOperation conversion => Contains(conversion.Operand, origins),
        IObjectCreationOperation creation => IsFixed(creation, origins),
        IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues.All(element => Contains(element, origins)),
        IInvocationOperation { TargetMethod.IsStatic: true } call when ai.Is(ApiRole.ConversationMessage, call.TargetMethod.ContainingType) =>
            IsSystem(call.TargetMethod) || call.Arguments.All(argument => Contains(argument.Value, origins)),
        IMemberReferenceOperation { Member: { IsStatic: true } member } when !ai.Declares(member) => true,
        _ => IsConstant(value),
    };

    private bool IsFixed(IObjectCreationOperation creation, ValueOrigins origins)
    {
        if (IsSystem(creation.Constructor) || Values(creation).Any(IsSystemRole))
            return true;

        return (Values(creation).Any() || ai.Is(ApiRole.ConversationMessage, creation.Type)) && Values(creation).All(value => Contains(value, origins));
    }

    private static IOperation[] Values(IObjectCreationOperation creation) =>
    [
        .. creation.Arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue).Select(static argument => argument.Value),
        .. creation.Initializer?.Initializers.SelectMany(static entry => entry switch
        {
            ISimpleAssignmentOperation assignment => [assignment.Value],
            IInvocationOperation add => add.Arguments.Select(static argument => argument.Value),
            _ => new[] { entry },
        }) ?? [],
    ];

    /// <summary>Whether the member makes messages of the instruction channel only.</summary>
    private bool IsSystem(IMethodSymbol? member)
    {
        var sinks = ai.Members.FlowOf(member).Where(static row => row.Row.Role == FlowRole.Sink).ToArray();
        return sinks.Length > 0 && sinks.All(static row => (row.Row.Sinks & SinkKinds.Instructions) != 0 && row.Row.Condition == FlowCondition.None);
    }

    private bool IsSystemRole(IOperation value) => value.SkipConversions() is IMemberReferenceOperation role
        && ai.Members.Of(role.Member, ApiRole.InstructionRole) is not null;

    private bool IsConstant(IOperation value)
    {
        var constants = code.Constants.Resolve(value, cancellationToken);
        return !constants.IsEmpty && constants.All(static constant => constant.IsWhole);
    }
}

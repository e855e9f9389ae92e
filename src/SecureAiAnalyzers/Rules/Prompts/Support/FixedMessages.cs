using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>Tells messages that the program itself says, always the same or as the system, from those that somebody writes.</summary>
internal sealed class FixedMessages(AiContext ai, CodeScope code, CancellationToken cancellationToken)
{
    private const int MaxDepth = 8;

    /// <summary>Whether the value, or each of its elements, is a message of the program.</summary>
    public bool Contains(IOperation? value) => Contains(value, depth: 0);

    private bool Contains(IOperation? value, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        value = value.SkipConversions();
        return value switch
        {
            null => true,
            _ when depth > MaxDepth => false,
            { ConstantValue.HasValue: true } => true,
            { Syntax: CollectionExpressionSyntax } => value.ChildOperations.All(child => Contains(child, depth + 1)),
            IConversionOperation conversion => Contains(conversion.Operand, depth + 1),
            IObjectCreationOperation creation => IsFixed(creation, depth + 1),
            IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues.All(element => Contains(element, depth + 1)),
            IInvocationOperation { TargetMethod.IsStatic: true } call when ai.Is(ApiRole.ConversationMessage, call.TargetMethod.ContainingType) =>
                IsSystem(call.TargetMethod) || call.Arguments.All(argument => Contains(argument.Value, depth + 1)),
            IMemberReferenceOperation { Member: { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true } } => true,
            _ => IsConstant(value),
        };
    }

    private bool IsFixed(IObjectCreationOperation creation, int depth)
    {
        if (IsSystem(creation.Constructor) || Values(creation).Any(IsSystemRole))
            return true;

        return (Values(creation).Any() || ai.Is(ApiRole.ConversationMessage, creation.Type)) && Values(creation).All(value => Contains(value, depth));
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

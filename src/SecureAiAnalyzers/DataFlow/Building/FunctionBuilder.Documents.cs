using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Objects that pass on what is put into them: writers over a stream, and documents that encode the texts in them.</content>
internal sealed partial class FunctionBuilder
{
    /// <summary>What a writer writes to.</summary>
    private readonly Dictionary<FlowNode, IOperation> _written = [];

    /// <summary>Notes what the new object writes to.</summary>
    private FlowNode Writing(IObjectCreationOperation creation, FlowNode made)
    {
        foreach (var row in Context.RowsOf(creation.Constructor))
        {
            if (row.Row is { Role: FlowRole.Transfer, From: [FlowRow.Receiver], To: [var target] }
                && Argument(creation.Arguments, target) is { Value: var behind })
            {
                _written[made.Identity] = behind;
            }
        }

        return made;
    }

    /// <summary>Texts that become a part of a document are encoded when that becomes text.</summary>
    private void EncodeTexts(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, FlowNode?[] values)
    {
        if (Context.Types.CarrierOf(method.ContainingType) != CarrierKind.Text)
            return;

        foreach (var row in Context.RowsOf(method))
        {
            if (row.Row is { Condition: FlowCondition.EncodedText, From: [var from] }
                && Argument(arguments, from) is { Parameter.Ordinal: var ordinal } argument
                && values[ordinal] is { } value)
            {
                values[ordinal] = Nodes.Phi(argument.Syntax, [.. Given(argument, value).Select(given => Encoded(given.Given, given.Value, row.Row.Sinks))]);
            }
        }
    }

    private FlowNode? Encoded(IOperation given, FlowNode? value, SinkKinds sinks) =>
        value is not null && given.SkipConversions()?.Type is { } type && (type.SpecialType == SpecialType.System_String || HoldsTexts(type))
            ? Nodes.Sanitized(value, sinks, set: null, given.Syntax)
            : value;
}

using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>A value that arrives at a sink.</summary>
/// <param name="Value">The value.</param>
/// <param name="Sinks">What happens to it.</param>
/// <param name="Function">The function that holds the sink.</param>
/// <param name="Span">The argument or the assigned value.</param>
/// <param name="Member">The method or property that takes it.</param>
/// <param name="Parameter">Name of the parameter; null for a property.</param>
internal sealed record SinkUse(FlowNode Value, SinkKinds Sinks, FlowFunction Function, CodeSpan Span, MemberRef Member, string? Parameter)
{
    /// <summary>Whether the sink takes an object, so that everything that the object holds arrives with it.</summary>
    public bool IsWholeObject { get; init; }

    /// <summary>The shell or interpreter that reads it; null where the member says it all.</summary>
    public string? Program { get; init; }

    /// <summary>The member of another project's code at which the value ends; null where the member itself is the sink.</summary>
    public string? Reaches { get; init; }

    /// <summary>Whether other text is put round the value before it arrives, or only a part of it does.</summary>
    public bool IsPart { get; init; }

    /// <summary>What the text is to a command, where that may also take a name; null for all else.</summary>
    public CommandText? Text { get; init; }

    /// <summary>Whether the text only tells what a tool or a server is for.</summary>
    public bool IsDescription { get; init; }

    /// <summary>The rows that know by which name the same SDK takes the text safely.</summary>
    public IReadOnlyList<FlowRow> SafeForms { get; init; } = [];
}

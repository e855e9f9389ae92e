using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>Text of an exception that the model or the caller reads.</summary>
/// <param name="Text">The text.</param>
/// <param name="Value">The expression that a text of the application's own can replace.</param>
/// <param name="IsForModel">Whether a tool returns it to the model; otherwise an endpoint returns it to the caller.</param>
internal sealed record DisclosedException(ExceptionText Text, IOperation Value, bool IsForModel)
{
    private const string ToolText = "The tool failed.";
    private const string RequestText = "The request failed.";

    /// <summary>The member of the exception, as a message names it.</summary>
    public string MemberName => Text.Exception?.Name + "." + Text.Member;

    /// <summary>The finding, whose message format is filled by the arguments.</summary>
    public Finding ToFinding(params object[] arguments)
    {
        var finding = new Finding(Value.Syntax.GetLocation(), arguments);
        return Value == Text.Value || Value.Type?.SpecialType == SpecialType.System_String
            ? finding with { Properties = FindingProperties.Of(FindingProperties.Replacement, IsForModel ? ToolText : RequestText) }
            : finding;
    }
}

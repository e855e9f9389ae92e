using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6003: a model writes the whole of what a tool runs or opens.</summary>
internal sealed class OpenEndedTool() : FlowRule(
    RuleTable.OpenEndedTool, FlowLabels.ToolArgument, SinkKinds.Code | SinkKinds.Command | SinkKinds.Sql | SinkKinds.Url)
{
    /// <inheritdoc />
    public override bool IsVerbatim => true;

    /// <summary>The address of a model is told of by SAI1003.</summary>
    public override IReadOnlyList<RuleDefinition> YieldsTo => [RuleTable.UntrustedEndpoint];

    /// <summary>The arguments of a known program are not all that runs. The command of an MCP server is told of by SAI7010.</summary>
    public override bool Covers(SinkUse use, SourceHit source, FlowContext context, CancellationToken cancellationToken) =>
        IsOfTool(source, context) && !StartsServer(use, context) && (use.Program is not null || !TakesArguments(use, context));

    /// <summary>
    /// Whether the tool declares the text as a parameter, or as a member of one. A function that gets all arguments at once, whatever they are, looks
    /// one up by its name: of what it does with that, the rules about output tell.
    /// </summary>
    private static bool IsOfTool(SourceHit source, FlowContext context) => source.Function is { } function
        ? context.Members.SymbolOf(function) is not IMethodSymbol { IsOverride: true }
        : source.Member.Kind == MemberKind.Parameter || source.Member.IsInSource;

    private static bool TakesArguments(SinkUse use, FlowContext context) => context.Ai.Members.Of(context.Members.SymbolOf(use.Member))
        .Any(row => row.Row.Role == ApiRole.ProcessArguments && row.Row.Parameter == use.Parameter);
}

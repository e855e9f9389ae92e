using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Monitoring;

/// <summary>SAI3002: what a user writes to a model, or the model answers, is written to a log that is kept.</summary>
internal sealed class TextInLog() : FlowRule(RuleTable.TextInLog, FlowLabels.ModelOutput, SinkKinds.LogEntry)
{
    /// <inheritdoc />
    public override bool IsTextOnly => true;

    /// <summary>What a console program shows and logs belongs to the one who runs it.</summary>
    public override bool AppliesTo(AnalysisScope scope) => scope.Project.HasHost || !scope.Project.IsExecutable;

    /// <summary>The text of answers counts. Which tool a model calls, and why it stopped, is what a log is for.</summary>
    public override bool Covers(SinkUse use, SourceHit source, FlowContext context) => context.Members.SymbolOf(source.Member) is { } member
        && (context.Ai.Members.Of(member).Any(static row => row.Row.Role is ApiRole.AnswerText or ApiRole.StreamedText) || GivesMessages(member, context.Ai));

    /// <summary>What the same function gives to a model as the text of a user.</summary>
    public override IEnumerable<SourceHit> SourcesBeside(SinkUse use, FlowContext context)
    {
        var logged = new HashSet<FlowNode>(TextsOf(use.Value));
        return use.Function.Body.Sinks
            .Where(prompt => prompt.Function == use.Function && IsUserText(prompt) && PhiNode.PartsOf(prompt.Value).Any(logged.Contains))
            .Select(static prompt => new SourceHit(
                FlowLabels.UserInput, new SourceSpan(prompt.Function.Body.Tree, prompt.Span.TextSpan), prompt.Member))
            .Take(1);
    }

    /// <inheritdoc />
    public override bool Concerns(IOperation sink, AnalysisScope scope, CancellationToken cancellationToken) =>
        !scope.Code.Development.Covers(sink, cancellationToken)
        && !BranchConditions.Of(sink).Any(condition => AsksForQuietLevel(condition, scope.Ai));

    private static bool GivesMessages(ISymbol member, AiContext ai) => member is IPropertySymbol { Type: INamedTypeSymbol type }
        && type.TypeArguments.Append(type).OfType<INamedTypeSymbol>().Any(held => ai.Is(ApiRole.ConversationMessage, held));

    private static bool IsUserText(SinkUse use) => (use.Sinks & SinkKinds.Prompt) != 0 && (use.Sinks & (SinkKinds.Instructions | SinkKinds.Template)) == 0;

    /// <summary>The values that are logged, those that are put into a text among them.</summary>
    private static IEnumerable<FlowNode> TextsOf(FlowNode logged) =>
        PhiNode.PartsOf(logged).SelectMany(static part => part is DerivedNode text ? text.Operands.SelectMany(PhiNode.PartsOf) : [part]);

    /// <summary>Whether the condition asks for a level at which entries are not kept, so that what stands behind it is written as rarely.</summary>
    private static bool AsksForQuietLevel(IOperation condition, AiContext ai) => condition.DescendantsAndSelf()
        .OfType<IArgumentOperation>()
        .Any(argument => ai.Members.Of(argument.Parameter, ApiRole.LevelTest) is not null
            && argument.Value is IFieldReferenceOperation { Field: { HasConstantValue: true } level }
            && ai.Members.Of(level, ApiRole.KeptLevel) is null);
}

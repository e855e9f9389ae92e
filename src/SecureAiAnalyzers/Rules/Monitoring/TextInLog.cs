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
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Monitoring;

/// <summary>SAI3002: what a user writes to a model, or the model answers, is written to a log that is kept.</summary>
internal sealed class TextInLog() : FlowRule(RuleTable.TextInLog, FlowLabels.ModelOutput, SinkKinds.LogEntry)
{
    /// <inheritdoc />
    public override bool IsTextOnly => true;

    /// <summary>What a console program shows and logs belongs to the one who runs it.</summary>
    public override bool AppliesTo(AnalysisScope scope) => scope.Project.IsWeb || !scope.Project.IsExecutable;

    /// <summary>The text of answers counts. Which tool a model calls, with which arguments, and why it stopped, is what a log is for.</summary>
    public override bool Covers(SinkUse use, SourceHit source, FlowContext context, CancellationToken cancellationToken) =>
        context.Members.SymbolOf(source.Member) switch
    {
        IPropertySymbol property => IsText(property, context.Ai) || HoldsContent(property.Type, context.Ai),
        var member => member is not null,
    };

    /// <summary>What the same function gives to a model as the text of a user.</summary>
    public override IEnumerable<SourceHit> SourcesBeside(SinkUse use, FlowContext context)
    {
        var logged = TextsOf(use.Value);
        return use.Function.Body.Sinks
            .Where(prompt => prompt.Function == use.Function && IsUserText(prompt) && PhiNode.PartsOf(prompt.Value).Any(text => IsIn(text, logged)))
            .Select(static prompt => new SourceHit(
                FlowLabels.UserInput, new SourceSpan(prompt.Function.Body.Tree, prompt.Span.TextSpan), prompt.Member))
            .Take(1);
    }

    /// <inheritdoc />
    public override bool Concerns(IOperation sink, AnalysisScope scope, CancellationToken cancellationToken) =>
        !scope.Code.Development.Covers(sink, cancellationToken)
        && !ReadsNoText(sink, scope, cancellationToken)
        && !BranchConditions.Of(sink).Any(condition => AsksForQuietLevel(condition, scope.Ai));

    /// <summary>Whether the member is the text of an answer, or an answer in the form that the program has asked for.</summary>
    private static bool IsText(ISymbol member, AiContext ai) =>
        member is IPropertySymbol { OriginalDefinition.Type.TypeKind: TypeKind.TypeParameter }
        || ai.Members.Of(member).Any(static row => row.Row.Role is ApiRole.AnswerText or ApiRole.StreamedText);

    /// <summary>Whether an object of an SDK, or a list of such, is what the text is read from.</summary>
    private static bool HoldsContent(ITypeSymbol type, AiContext ai) => type is INamedTypeSymbol named
        && named.TypeArguments.Append(named).OfType<INamedTypeSymbol>().Any(ai.IsOfAiSdk);

    /// <summary>Whether all that is logged of the objects of an SDK is something else than text: names, ids, arguments.</summary>
    private static bool ReadsNoText(IOperation sink, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var read = sink.DescendantsAndSelf()
            .Where(part => part is ILocalReferenceOperation or IMemberReferenceOperation && !IsCounted(part, sink))
            .SelectMany(part => new ValueOrigins(scope.Code, cancellationToken).Of(part))
            .Select(static origin => origin.Value.SkipConversions())
            .OfType<IMemberReferenceOperation>()
            .Select(static reference => reference.Member)
            .Where(member => scope.Ai.IsOfAiSdk(member.ContainingType))
            .ToArray();
        return read.Length > 0 && !Array.Exists(read, member => IsText(member, scope.Ai));
    }

    /// <summary>Whether only a number, a date or the like is read of the value, such as the length of a text.</summary>
    private static bool IsCounted(IOperation part, IOperation sink)
    {
        for (var reader = part.Parent; reader is not null && part != sink; (part, reader) = (reader, reader.Parent))
        {
            if (reader is IPropertyReferenceOperation or IInvocationOperation && !FlowTypes.CanCarry(reader.Type))
                return true;
        }

        return false;
    }

    private static bool IsUserText(SinkUse use) => (use.Sinks & SinkKinds.Prompt) != 0 && (use.Sinks & (SinkKinds.Instructions | SinkKinds.Template)) == 0;

    /// <summary>Whether the text is logged: by itself, or as what an object shows that is logged whole.</summary>
    private static bool IsIn(FlowNode text, HashSet<FlowNode> logged)
    {
        while (!logged.Contains(text))
        {
            if (text is not LoadNode { Member.Kind: MemberKind.Property, Owner: var owner })
                return false;
            text = owner;
        }

        return true;
    }

    /// <summary>The values that are logged, those that a text is made of among them.</summary>
    private static HashSet<FlowNode> TextsOf(FlowNode logged)
    {
        var texts = new HashSet<FlowNode>();
        var worklist = new Stack<FlowNode>(PhiNode.PartsOf(logged));
        while (worklist.Count > 0)
        {
            var text = worklist.Pop();
            if (!texts.Add(text))
                continue;
            foreach (var part in MadeOf(text).SelectMany(PhiNode.PartsOf))
                worklist.Push(part);
        }

        return texts;
    }

    private static IReadOnlyList<FlowNode> MadeOf(FlowNode text) => text switch
    {
        DerivedNode made => made.Operands,
        SanitizedNode escaped when (escaped.Sinks & SinkKinds.LogEntry) == 0 => [escaped.Operand],
        _ => [],
    };

    /// <summary>Whether the condition asks for a level at which entries are not kept, so that what stands behind it is written as rarely.</summary>
    private static bool AsksForQuietLevel(IOperation condition, AiContext ai) => condition.DescendantsAndSelf()
        .OfType<IArgumentOperation>()
        .Any(argument => ai.Members.Of(argument.Parameter, ApiRole.LevelTest) is not null
            && argument.Value is IFieldReferenceOperation { Field: { HasConstantValue: true } level }
            && ai.Members.Of(level, ApiRole.KeptLevel) is null);
}

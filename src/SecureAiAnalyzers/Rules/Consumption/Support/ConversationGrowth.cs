using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Rules.Consumption.Support;

/// <summary>
/// Answers: does a conversation grow for as long as somebody goes on with it? It does when it lives longer than a turn, takes in what is said, and
/// nothing else happens to it than that it grows, is sent and is read. Whatever else is done may reduce it.
/// </summary>
internal sealed class ConversationGrowth(AnalysisScope scope, SentConversations sent, CancellationToken cancellationToken)
{
    private static readonly string[] Additions = ["Add", "Insert"];

    /// <summary>Calls that give a conversation of many out, or end one.</summary>
    private static readonly string[] Entries = ["GetOrAdd", "TryGetValue", "GetValueOrDefault", "TryAdd", "ContainsKey", "Remove", "TryRemove", "Clear"];

    /// <summary>The variable or member whose conversation grows; null when none does, or the call is not the first one with it.</summary>
    public ISymbol? Of(IOperation reference, IInvocationOperation call)
    {
        if (reference.ReferencedVariable() is not { } holder || !GrowsWithTurns(holder, call))
            return null;

        var uses = UsesOf(holder).ToArray();
        return uses.All(use => use.StandsAt(reference) || MayOnlyGrow(use))
            && uses.First(use => sent.CallWith(use) is not null).StandsAt(reference)
            && !scope.Code.Uses(ApiRole.HistoryReducer, cancellationToken)
                ? holder
                : null;
    }

    private IEnumerable<IOperation> UsesOf(ISymbol holder) => holder is ILocalSymbol local
        ? VariableReferences.To(local, scope.Code, cancellationToken)
        : VariableReferences.ToAny(holder, scope.Code, cancellationToken);

    private bool GrowsWithTurns(ISymbol holder, IInvocationOperation call) => holder switch
    {
        ILocalSymbol local => LoopRound(local, call) is { } loop ? Changes.In(local, loop.Syntax.Span).Any()
            : IsOneOfMany(local) && Changes.In(local, FunctionRound(call).Span).Any(),
        _ => (IsLongLived(holder) || (IsOwn(holder) && LoopRound(holder, call) is not null)) && Changes.AreMadeTo(holder),
    };

    private ConversationChanges Changes => new(scope.Ai, scope.Code, cancellationToken);

    private SyntaxNode FunctionRound(IOperation operation) =>
        EnclosingFunctions.Innermost(operation.Syntax) ?? operation.Syntax.SyntaxTree.GetRoot(cancellationToken);

    /// <summary>The loop of turns that begins after the conversation: it has no number of rounds, and waits for somebody in each.</summary>
    private ILoopOperation? LoopRound(ISymbol conversation, IInvocationOperation call) => call.Ancestors()
        .OfType<ILoopOperation>()
        .FirstOrDefault(loop => loop is IWhileLoopOperation or IForLoopOperation { Condition: null }
            && !(conversation is ILocalSymbol && loop.Syntax.Span.Contains(conversation.Locations[0].SourceSpan))
            && Waits(loop)
            && !CountsRounds(loop));

    private bool Waits(ILoopOperation loop) => loop.Descendants().OfType<IInvocationOperation>()
        .Any(call => IsWait(call) || CodeBehind(call).Any(body => body.Descendants().OfType<IInvocationOperation>().Any(IsWait)));

    private bool IsWait(IInvocationOperation call) => scope.Ai.Members.Of(call.TargetMethod).Any(static row => row.Row.Role == ApiRole.OutsideWait);

    private IEnumerable<IOperation> CodeBehind(IInvocationOperation call) => new CalledFunctions(scope.Code, cancellationToken)
        .From(call.TargetMethod)
        .Select(declaration => scope.Code.Bodies.GetOperation(declaration, cancellationToken))
        .OfType<IOperation>();

    /// <summary>Whether the loop compares a number that it counts.</summary>
    private static bool CountsRounds(ILoopOperation loop)
    {
        var counted = loop.Descendants()
            .Select(static part => part switch
            {
                IIncrementOrDecrementOperation count => count.Target.ReferencedVariable(),
                ICompoundAssignmentOperation count => count.Target.ReferencedVariable(),
                _ => null,
            })
            .OfType<ISymbol>()
            .ToArray();
        return loop.Descendants().OfType<IBinaryOperation>().Any(comparison => comparison.DescendantsAndSelf()
            .Any(part => part.ReferencedVariable() is { } variable && counted.Contains(variable, SymbolEqualityComparer.Default)));
    }

    /// <summary>Whether the member keeps its conversation from one turn to the next: an object of a web application may serve one request.</summary>
    private bool IsLongLived(ISymbol member) => IsOwn(member)
        && (member.IsStatic || !scope.Project.IsWeb || scope.Program.Lifetimes.IsKept(member.ContainingType, cancellationToken));

    private bool IsOwn(ISymbol member) => member is IFieldSymbol or IPropertySymbol && scope.Ai.Declares(member);

    /// <summary>Whether the local holds an entry of a dictionary that keeps conversations, all of whose uses this function makes.</summary>
    private bool IsOneOfMany(ILocalSymbol local) => StoreOf(local) is { } store
        && IsLongLived(store)
        && VariableReferences.ToAny(store, scope.Code, cancellationToken).All(use => IsEntryUse(use, local));

    private ISymbol? StoreOf(ILocalSymbol local) => InitializerOf(local).SkipConversions() switch
    {
        IInvocationOperation { TargetMethod.Name: "GetOrAdd" } entry => entry.Instance.ReferencedVariable(),
        IPropertyReferenceOperation { Arguments.IsEmpty: false } entry => entry.Instance.ReferencedVariable(),
        _ => null,
    };

    private IOperation? InitializerOf(ILocalSymbol local) => LocalWrites.InitializerOf(local, scope.Code.Bodies, cancellationToken);

    private bool IsEntryUse(IOperation use, ILocalSymbol local) => use.Parent switch
    {
        IInvocationOperation call when call.Instance == use && Entries.Contains(call.TargetMethod.Name) =>
            call.TargetMethod.Name is not ("TryGetValue" or "GetValueOrDefault" or "GetOrAdd") || IsInFunctionOf(use, local),
        IPropertyReferenceOperation { Arguments.IsEmpty: false } => IsInFunctionOf(use, local),
        _ => false,
    };

    private bool IsInFunctionOf(IOperation use, ILocalSymbol local) =>
        use.Syntax.SyntaxTree == local.Locations[0].SourceTree && FunctionRound(use).Span.Contains(local.Locations[0].SourceSpan);

    private bool MayOnlyGrow(IOperation use) => sent.CallWith(use) is not null || AddsTo(use) || IsRead(use) || IsMade(use);

    /// <summary>Whether the use is the receiver of a call that adds messages.</summary>
    private static bool AddsTo(IOperation use) => use.Ancestors().SkipWhile(static parent => parent is IConversionOperation or IArgumentOperation)
        .FirstOrDefault() is IInvocationOperation call
        && call.Receiver().SkipConversions() == use
        && Additions.Any(verb => call.TargetMethod.Name.StartsWith(verb, StringComparison.Ordinal));

    /// <summary>Whether a message is read, or each of them.</summary>
    private static bool IsRead(IOperation use) => use.Parent switch
    {
        IPropertyReferenceOperation { Arguments.IsEmpty: false } entry => !entry.IsAssigned(),
        IForEachLoopOperation or ILockOperation => true,
        IConversionOperation { Parent: IForEachLoopOperation } => true,
        _ => false,
    };

    /// <summary>Whether the object that holds the conversation is made there.</summary>
    private bool IsMade(IOperation use) => use.Parent is ICoalesceAssignmentOperation || (use.Parent is ISimpleAssignmentOperation assignment
        && assignment.Target == use
        && scope.Code.Bodies.GetModel(use.Syntax.SyntaxTree).GetEnclosingSymbol(use.Syntax.SpanStart, cancellationToken)
            is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor });
}

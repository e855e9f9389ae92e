using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Exceptions: what is thrown, and what a catch clause gets.</content>
internal sealed partial class FunctionBuilder
{
    private void FindHandlers()
    {
        if (HasHandler(_graph.Root))
            _function.Handlers = [.. OwnOperations(_graph.OriginalOperation).OfType<ITryOperation>().SelectMany(HandlersOf)];
    }

    private static bool HasHandler(ControlFlowRegion region)
    {
        foreach (var nested in region.NestedRegions)
        {
            if (nested.Kind == ControlFlowRegionKind.TryAndCatch || HasHandler(nested))
                return true;
        }

        return false;
    }

    private static IEnumerable<CatchHandler> HandlersOf(ITryOperation block) => block.Catches.Select(clause => new CatchHandler(
        block.Body.Syntax.Span,
        clause.Syntax.Span,
        ExceptionTypes.Of(clause.ExceptionType),
        clause.Filter is null && !OwnOperations(clause.Handler).Any(static operation => operation is IThrowOperation { Exception: null })));

    /// <summary>The operations without those of lambdas and local functions; inner ones come before those that hold them.</summary>
    private static IEnumerable<IOperation> OwnOperations(IOperation root)
    {
        foreach (var child in root.ChildOperations)
        {
            if (child is IAnonymousFunctionOperation or ILocalFunctionOperation)
                continue;
            foreach (var operation in OwnOperations(child))
                yield return operation;
        }

        yield return root;
    }

    private void Throw(FlowNode value, IOperation thrown) =>
        _function.Add(new ThrownException(value, thrown.Syntax.Span, ExceptionTypes.Of(thrown.SkipConversions()?.Type)));

    private CaughtNode? EvaluateCaught(ICaughtExceptionOperation caught)
    {
        var clause = caught.Syntax.FirstAncestorOrSelf<CatchClauseSyntax>();
        var handler = clause is null ? null : _function.Handlers.FirstOrDefault(handler => handler.Clause == clause.Span);
        return handler is null ? null : new CaughtNode(Body, caught.Syntax, _function, handler);
    }

    /// <summary>What an exception tells of itself as text: its message, and that of the exception behind it.</summary>
    private FlowNode? MessagesOf(FlowNode exception, ITypeSymbol type, CodeSpan span)
    {
        // Code that makes text of an exception need not mention the members that give the text.
        _body.Reads.AsksForTypes |= Context.IsInSource(type);
        var inner = ExceptionTypes.Property(type, nameof(Exception.InnerException)) is { } behind ? Nodes.Load(exception, behind, span) : null;
        return Nodes.Phi(span, MessageOf(exception, type, span), inner is null ? null : MessageOf(inner, type, span));
    }

    private FlowNode? MessageOf(FlowNode exception, ITypeSymbol type, CodeSpan span) => ExceptionTypes.Property(type, nameof(Exception.Message)) switch
    {
        null => null,
        { GetMethod: { } getter } property when Context.IsInSource(property) => new CallNode(Body, NewSite(getter.OriginalDefinition, span, exception, [])),
        var property => Nodes.Load(exception, property, span),
    };
}

using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>Where the exception of a catch clause comes from: what its block throws, and the functions that are called there.</summary>
internal sealed class ExceptionFlow(ProgramGraph graph, CancellationToken cancellationToken)
{
    /// <summary>Tells of the exceptions that a catch clause gets.</summary>
    public void Caught(CaughtNode caught, AccessPath path, IStepVisitor visitor) =>
        Leaving(new Region(caught.Function, caught.Handler, caught.Handler.Exception, Calls: 0), path, visitor);

    /// <summary>Tells of the exceptions that leave a function.</summary>
    /// <param name="asked">Those that a catch clause further out takes.</param>
    public void Escaping(FlowFunction function, MemberRef asked, AccessPath path, IStepVisitor visitor) =>
        Leaving(new Region(function, Handler: null, ExceptionRef.Of(asked), asked.Ordinal), path, visitor);

    private void Leaving(Region region, AccessPath path, IStepVisitor visitor)
    {
        foreach (var thrown in region.Function.Thrown)
        {
            if (thrown.Exception.Is(region.Asked) && region.Lets(thrown.Span, thrown.Exception))
                visitor.Next(thrown.Value, path);
        }

        if (region.Asked.Asked(region.Calls + 1) is not { } asked || path.Of(asked) is not { } further)
            return;

        foreach (var lambda in region.Lambdas)
            visitor.Next(lambda.Escaping, further);
        foreach (var site in region.Sites)
        {
            foreach (var target in graph.TargetsOf(site, visitor.Types, cancellationToken))
                visitor.Inside(target.Escaping, further, new CallFrame(site, target));
        }
    }

    /// <summary>A function, or the block of one of its catch clauses.</summary>
    /// <param name="Function">The function.</param>
    /// <param name="Handler">The clause; null for the whole function.</param>
    /// <param name="Asked">The exceptions that are asked for.</param>
    /// <param name="Calls">The calls that were entered on the way back.</param>
    private sealed record Region(FlowFunction Function, CatchHandler? Handler, ExceptionRef Asked, int Calls)
    {
        /// <summary>The calls whose exceptions leave the region.</summary>
        public IEnumerable<CallSite> Sites =>
            Function.Body.Sites.Where(site => site.Function == Function && Lets(site.Span.TextSpan, Asked));

        /// <summary>The lambdas that are made here, and may run here.</summary>
        public IEnumerable<FlowFunction> Lambdas => Function.Body.Functions.Where(function =>
            function.Parent == Function && function.Method is { Kind: MemberKind.Lambda } && Lets(function.Span.TextSpan, Asked));

        /// <summary>Whether exceptions of the type that are thrown there leave the region: no clause inside or before its own takes them.</summary>
        public bool Lets(TextSpan place, ExceptionRef thrown)
        {
            if (Handler is not null && !Handler.Try.Contains(place))
                return false;

            foreach (var handler in Function.Handlers)
            {
                if (handler == Handler)
                    break;
                if (handler.IsFinal && handler.Try.Contains(place) && (Handler is null || Handler.Try.Contains(handler.Try)) && thrown.Is(handler.Exception))
                    return false;
            }

            return true;
        }
    }
}

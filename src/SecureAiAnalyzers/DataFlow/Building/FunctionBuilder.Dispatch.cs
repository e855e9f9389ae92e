using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Calls that get a request to what handles it.</content>
internal sealed partial class FunctionBuilder
{
    /// <summary>The request that chooses which implementation runs, where code calls a handler by the type that handlers implement.</summary>
    private MemberRef? RequestOf(IMethodSymbol method, IOperation? call) =>
        call is IInvocationOperation { Arguments: var arguments } && Handling.RequestOf(method) is { } request
            ? _body.Requests.Of(arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == request.Ordinal)?.Value)
            : null;

    /// <summary>What the handlers return to which a library hands the request; false when the call hands on none.</summary>
    private bool IsDispatched(IInvocationOperation call, FlowNode?[] values, out FlowNode? result)
    {
        result = null;
        var row = Context.RowsOf(call.TargetMethod)
            .Select(static row => row.Row)
            .FirstOrDefault(row => row.Role == FlowRole.Dispatch && Argument(call.Arguments, row.Parameter!) is not null);
        if (row is null || Argument(call.Arguments, row.Parameter!) is not { Parameter: { } parameter } request)
            return false;

        if (row.NamedHandlers is not null)
        {
            result = Carried(call, CallOf(NewSite(call.TargetMethod, call.Syntax, receiver: null, [values[parameter.Ordinal]], isVirtual: true) with
            {
                NamedHandlers = row.NamedHandlers,
                Request = _body.Requests.Of(request.Value),
            }));
            return true;
        }

        var handlers = row.Handlers
            .SelectMany(handler => Context.Ai.Types.All(handler).SelectMany(type => type.GetMembers(row.HandlerMember!)))
            .OfType<IMethodSymbol>()
            .ToArray();
        if (handlers.Length == 0)
            return false;

        var site = NewSite(handlers[0], call.Syntax, receiver: null, [values[parameter.Ordinal]], isVirtual: true) with
        {
            Handlers = [.. handlers.Select(Context.Members.Of)],
            Request = _body.Requests.Of(request.Value),
        };
        result = Carried(call, CallOf(site));
        return true;
    }

    /// <summary>
    /// A call whose target is only known when it runs, of a type that the code makes of a generic one: what implements that is called. Dispatchers find
    /// handlers so.
    /// </summary>
    private FlowNode? LateBound(IOperation call, string? name, IReadOnlyList<IOperation> arguments)
    {
        var values = arguments.Select(Evaluate).ToArray();
        foreach (var contract in _body.UnboundTypes())
        {
            var methods = contract.GetMembers().OfType<IMethodSymbol>().Where(method => name is null || method.Name == name).ToArray();
            if (methods is not [var method] || Handling.RequestOf(method) is not { Ordinal: var ordinal } || (name is not null && ordinal >= values.Length))
                continue;

            var given = new FlowNode?[method.Parameters.Length];
            given[ordinal] = name is null ? Nodes.Phi(call.Syntax, values) : values[ordinal];
            return CallOf(NewSite(method, call.Syntax, receiver: null, given, isVirtual: true) with
            {
                Request = name is null ? RequestIn(call) : _body.Requests.Of(arguments[ordinal]),
            });
        }

        return null;
    }

    /// <summary>The request among what is given in one list.</summary>
    private MemberRef? RequestIn(IOperation call) =>
        call.Descendants().OfType<IParameterReferenceOperation>().Select(_body.Requests.Of).FirstOrDefault(static request => request is not null);

    private CallNode CallOf(CallSite site)
    {
        _body.Add(site);
        foreach (var value in site.Arguments)
        {
            if (value is not null)
                value.Identity.IsAliased = true;
        }

        return new CallNode(Body, site);
    }
}

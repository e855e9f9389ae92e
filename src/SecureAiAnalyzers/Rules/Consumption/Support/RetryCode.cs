using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Consumption.Support;

/// <summary>
/// What a handler of an HTTP client does with a request that fails, as the code says by which it is added: what the call is given, and the calls that
/// follow it in a chain.
/// </summary>
internal sealed class RetryCode(ApiUse use)
{
    private CodeScope Code => use.Scope.Code;

    /// <summary>Whether the handler sends a POST again, as far as code tells.</summary>
    public bool SendsPostsAgain()
    {
        var code = CodeOf(use.Operation).ToArray();
        return (use.Row.Parameter is null || ArgumentCode(use.Value!).Any(part => part.DescendantsAndSelf().Any(IsStrategy)))
            && !code.Any(part => part.DescendantsAndSelf().Any(IsNarrowing))
            && !Code.CallsOf(ApiRole.RetryExclusion, use.CancellationToken).Any(exclusion => ExcludesPost(exclusion) && MayBeOfAny(exclusion));
    }

    private bool IsStrategy(IOperation operation) =>
        operation is IInvocationOperation call && use.Ai.Members.Of(call.TargetMethod, ApiRole.RetryStrategy) is not null;

    /// <summary>Whether the operation leaves some requests out, or asks what kind of a request it is.</summary>
    private bool IsNarrowing(IOperation operation) => operation switch
    {
        IInvocationOperation call => ExcludesPost(call),
        IPropertyReferenceOperation property => use.Ai.Members.Of(property.Property, ApiRole.RequestMethod) is not null,
        _ => false,
    };

    private bool ExcludesPost(IInvocationOperation call) =>
        use.Ai.Members.Of(call.TargetMethod, ApiRole.RetryExclusion) is not null
        || call.Arguments.Any(argument => use.Ai.Members.Of(argument.Parameter, ApiRole.RetryExclusion) is not null && MayHoldPost(argument.Value));

    /// <summary>Whether a method by which models are asked is among the values, or one that is not known.</summary>
    private bool MayHoldPost(IOperation methods) => new ValueOrigins(Code, use.CancellationToken).OfElements(methods)
        .Any(origin => origin.Value is not IPropertyReferenceOperation { Property: { IsStatic: true } method }
            || use.Ai.Members.Of(method, ApiRole.PostMethod) is not null);

    /// <summary>Whether the exclusion stands in no call that adds a handler, so that it may be about any of them.</summary>
    private bool MayBeOfAny(IInvocationOperation exclusion) => !exclusion.Ancestors().OfType<IInvocationOperation>().Any(IsOfHandler);

    private bool IsOfHandler(IInvocationOperation call)
    {
        for (var part = call; part is not null; part = part.Receiver().SkipConversions() as IInvocationOperation)
        {
            if (use.Ai.Members.Of(part.TargetMethod).Any(static row => row.Row.Role is ApiRole.RetryHandler or ApiRole.HandlerStrategies))
                return true;
        }

        return false;
    }

    /// <summary>The code by which the handler is set up: what the call and those behind it in the chain are given.</summary>
    private IEnumerable<IOperation> CodeOf(IOperation handler)
    {
        foreach (var argument in handler.ChildOperations.OfType<IArgumentOperation>())
        {
            foreach (var part in ArgumentCode(argument.Value))
                yield return part;
        }

        if ((handler.Parent is IArgumentOperation receiver ? receiver.Parent : handler.Parent) is IInvocationOperation next && next.Receiver() == handler)
        {
            foreach (var part in CodeOf(next))
                yield return part;
        }
    }

    private IEnumerable<IOperation> ArgumentCode(IOperation value) =>
        value.Type?.TypeKind == TypeKind.Delegate
            ? FunctionValues.Of(value, Code, use.CancellationToken).Found.Select(BodyOf).OfType<IOperation>()
            : new ValueOrigins(Code, use.CancellationToken).Of(value).Select(static origin => origin.Value);

    private IOperation? BodyOf(FunctionValue function) => function.Method.MethodKind == MethodKind.AnonymousFunction
        ? Code.Bodies.GetOperation(function.Syntax, use.CancellationToken)
        : FunctionBodies.Of(function.Method, Code, use.CancellationToken);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Consumption.Support;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Consumption;

/// <summary>
/// SAI8002: a call of a model goes on when nobody waits for it any more: the token of the request is there and is not passed, the function
/// that serves a caller takes none, or a stored stream is read without the token in scope.
/// </summary>
internal sealed class UnforwardedCancellation() : AiRule(RuleTable.UnforwardedCancellation)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.ModelCall, AnalyzeCall);
        registry.OnOperation(OperationKind.Loop, AnalyzeLoop);
    }

    private void AnalyzeCall(ApiUse use)
    {
        if (use.Operation is not IInvocationOperation call || use.Row.RunsFunction || !TokenScope.LacksToken(call))
            return;

        if (TokenOfStream(call) is { } late)
        {
            ReportLateToken(use, call, late.Syntax.ToString());
            return;
        }

        if (TokenScope.Of(call, use.ContainingSymbol, use.Scope, use.CancellationToken) is not { NamesToken: false } scope
            || !scope.IsFirst(call))
        {
            return;
        }

        // Whom a function serves may be told by any code of the program, so that this is asked last.
        var token = scope.RequestToken;
        if (!scope.HasToken && (token is not null || (scope.CanTakeToken && scope.ServesCaller)))
            Report(use, call, scope, token is null ? "take a 'CancellationToken' and pass it" : $"pass '{token}'", token);
    }

    private void Report(ApiUse use, IInvocationOperation call, TokenScope scope, string advice, string? token) =>
        use.Report(Definition, new Finding(MemberNames.LocationOf(call), DisplayNames.Of(call.TargetMethod), advice)
        {
            Additional = [.. scope.Calls.Select(MemberNames.LocationOf)],
            Properties = FindingProperties.Of(FindingProperties.Replacement, token),
        });

    /// <summary>Not every stream looks at the token that it is given after the call: OpenAI's own and its adapters read the whole answer.</summary>
    private void ReportLateToken(ApiUse use, IInvocationOperation call, string token) =>
        use.Report(Definition, new Finding(MemberNames.LocationOf(call), DisplayNames.Of(call.TargetMethod), $"pass '{token}' in the call itself")
        {
            Additional = [MemberNames.LocationOf(call)],
            Properties = FindingProperties.Of(FindingProperties.Replacement, token),
        });

    /// <summary>The token that the stream is given which the call returns.</summary>
    private static IOperation? TokenOfStream(IInvocationOperation call)
    {
        var receiver = call.Parent;
        while (receiver is IConversionOperation or IArgumentOperation)
            receiver = receiver.Parent;
        return receiver is IInvocationOperation { TargetMethod: { Name: "WithCancellation", IsExtensionMethod: true }, Arguments: [var stream, var token] }
            && stream.Value.SkipConversions() == call
                ? token.Value
                : null;
    }

    private void AnalyzeLoop(OperationUse use)
    {
        if (use.Operation is not IForEachLoopOperation { IsAsynchronous: true } loop
            || StreamOf(loop) is not { } stream
            || !IsStored(use, stream)
            || !IsStreamOfAnswers(use.Ai, stream.Type)
            || TokenScope.ParameterIn(loop, use.ContainingSymbol) is not { } token)
        {
            return;
        }

        use.Report(Definition, new Finding(stream.Syntax.GetLocation(), stream.Syntax.ToString(), $"add '.WithCancellation({token})'")
        {
            Properties = FindingProperties.Of(FindingProperties.Replacement, token),
        });
    }

    /// <summary>The stream, also where the loop says how it goes on after each part.</summary>
    private static IOperation? StreamOf(IForEachLoopOperation loop) => loop.Collection.SkipConversions() switch
    {
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } call => call.Receiver().SkipConversions(),
        var stream => stream,
    };

    /// <summary>Whether the stream was made elsewhere; where it is made in the function, the call that makes it takes the token.</summary>
    private static bool IsStored(OperationUse use, IOperation stream) => stream switch
    {
        IParameterReferenceOperation or IMemberReferenceOperation => true,
        ILocalReferenceOperation => new ValueOrigins(use.Scope.Code, use.CancellationToken).Of(stream) is { Count: > 0 } origins
            && origins.All(static origin => origin.Value is IParameterReferenceOperation or IMemberReferenceOperation),
        _ => false,
    };

    /// <summary>Whether the type is a stream, not configured yet, of what a model generates.</summary>
    private static bool IsStreamOfAnswers(AiContext ai, ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "IAsyncEnumerable", TypeArguments: [{ } element] }
        && element.GetMembers().Any(member => ai.Members.FlowOf(member)
            .Any(static row => row.Row.Role == FlowRole.Source && (row.Row.Labels & FlowLabels.ModelOutput) != 0));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>Tells whether something ends the rounds in which an SDK without a limit of its own runs tools and asks the model again.</summary>
internal sealed class ToolRounds(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>Whether the number of rounds is said, there is one round only, or a token may end them.</summary>
    public bool AreBounded(IInvocationOperation call) => HasLimit(call) || MayBeCancelled(call);

    private bool HasLimit(IInvocationOperation call) => call.GivenArguments().Any(argument =>
            scope.Ai.Members.Of(argument.Parameter, ApiRole.ToolIterationLimit) is not null
            && argument.Value.SkipConversions() is { ConstantValue: not { HasValue: true, Value: null } })
        || (call.Receiver() is { Type: { } type } receiver && type.GetMembers()
            .Where(member => scope.Ai.Members.Of(member, ApiRole.RepeatedToolCalls) is not null)
            .SelectMany(member => new ValueOrigins(scope.Code, cancellationToken).Set(receiver, member.Name, frame: null))
            .Any(static set => set.Value.ConstantValue is not { HasValue: true, Value: true }));

    /// <summary>Whether the call, or one on what it gives, takes a token that may be cancelled.</summary>
    private bool MayBeCancelled(IInvocationOperation call) => TakesToken(call)
        || ObjectReach.All(call, scope.Code, cancellationToken).Any(static reach => reach.User switch
        {
            IInvocationOperation called => TakesToken(called),
            IArgumentOperation { Parent: IInvocationOperation called } => TakesToken(called),
            _ => false,
        });

    private static bool TakesToken(IInvocationOperation call) =>
        call.GivenArguments().Any(static argument => CancellationTokens.MayBeCancelled(argument.Value));
}

using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Answers: which arguments does this object become, by itself or in a list?</summary>
internal sealed class ListedReach(CodeScope code, CancellationToken cancellationToken) : ObjectReach(code, cancellationToken, valuesOnly: true)
{
    /// <inheritdoc/>
    protected override bool FollowsCollections => true;

    /// <summary>The arguments that the result of the call becomes.</summary>
    public IEnumerable<IArgumentOperation> Arguments(IInvocationOperation call) => Follow(call).Select(static use => use.User).OfType<IArgumentOperation>();
}

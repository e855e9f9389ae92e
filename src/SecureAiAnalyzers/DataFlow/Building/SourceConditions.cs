using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Decides whether a member that is a source under a condition is one here.</summary>
internal sealed class SourceConditions(CodeScope code, CancellationToken cancellationToken)
{
    /// <summary>Whether the condition of the row holds for this read or call.</summary>
    public bool Holds(FlowRow row, IOperation reference) => row.Condition switch
    {
        FlowCondition.None => true,
        FlowCondition.SecretName => NamesSecret(row, reference),
        _ => false,
    };

    private bool NamesSecret(FlowRow row, IOperation reference)
    {
        var selector = Arguments(reference).FirstOrDefault(argument => argument.Parameter?.Name == row.Selector);
        return selector is not null
            && code.Constants.Resolve(selector.Value, cancellationToken).Any(static key => key.Text is { } text && SecretNames.IsSecret(text));
    }

    private static ImmutableArray<IArgumentOperation> Arguments(IOperation reference) => reference switch
    {
        IInvocationOperation call => call.Arguments,
        IPropertyReferenceOperation property => property.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };
}

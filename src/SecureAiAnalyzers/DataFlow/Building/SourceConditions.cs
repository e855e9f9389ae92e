using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Decides whether a member that is a source under a condition is one here.</summary>
internal sealed class SourceConditions(CodeScope code, RemovedSecrets removed, CancellationToken cancellationToken)
{
    private readonly ChosenValues _chosen = new(code, cancellationToken);

    /// <summary>Whether the condition of the row holds for this read or call.</summary>
    public bool Holds(FlowRow row, IOperation reference) => row.Condition switch
    {
        FlowCondition.None => true,
        FlowCondition.SecretName => NamesSecret(row, reference),
        FlowCondition.HoldsSecret => !removed.AreOutOf((reference as IMemberReferenceOperation)?.Instance, reference.Syntax),
        FlowCondition.NamedValues => !_chosen.AreChosen(row, reference),
        FlowCondition.ConnectionName => TextsOf(row, reference) is not { Length: > 0 } names || Array.Exists(names, SecretNames.IsSecretConnection),
        _ => false,
    };

    /// <summary>The name under which the secret is read, of a row that asks for one; null where the row speaks of the member itself.</summary>
    public string? SecretKey(FlowRow row, IOperation reference) => row.Condition == FlowCondition.SecretName ? KeyIn(row, reference) : null;

    private bool NamesSecret(FlowRow row, IOperation reference) => KeyIn(row, reference) is not null;

    private string? KeyIn(FlowRow row, IOperation reference) => Array.Find(TextsOf(row, reference), SecretNames.IsSecret);

    /// <summary>The constants that the name may be.</summary>
    private string[] TextsOf(FlowRow row, IOperation reference) =>
        Arguments(reference).FirstOrDefault(argument => argument.Parameter?.Name == row.Selector) is { } selector
            ? [.. code.Constants.Resolve(selector.Value, cancellationToken).Select(static key => key.Text).OfType<string>()]
            : [];

    private static ImmutableArray<IArgumentOperation> Arguments(IOperation reference) => reference switch
    {
        IInvocationOperation call => call.Arguments,
        IPropertyReferenceOperation property => property.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };
}

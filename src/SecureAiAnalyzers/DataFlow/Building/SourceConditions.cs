using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Decides whether a member that is a source under a condition is one here.</summary>
internal sealed class SourceConditions(FlowContext context, CodeScope code, RemovedSecrets removed, CancellationToken cancellationToken)
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

    /// <summary>
    /// The name of a secret that is given to a function of the program which reads whatever setting it is asked for; null where it is none, or where
    /// the function is asked for secrets only and is their source itself.
    /// </summary>
    public string? SecretKey(IInvocationOperation call, IMethodSymbol called) =>
        call.Arguments.Any(MayNameSecret) && context.Named.NameIn(called, code, cancellationToken) is { } read && KeyAt(read) is null
        && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == read.Parameter.Ordinal) is { } name
            ? KeyAt(name.Value)
            : null;

    /// <summary>
    /// Whether the text may be a name that the program writes down. Most texts that functions are given are not, and reading the code of those functions
    /// would make all that call them depend on it.
    /// </summary>
    private bool MayNameSecret(IArgumentOperation argument) => argument.Parameter?.Type.SpecialType == SpecialType.System_String
        && argument.Value.SkipConversions() switch
        {
            { ConstantValue: { HasValue: true, Value: var name } } => name is string text && SecretNames.IsSecret(text),
            ILocalReferenceOperation { Local: var local } => !IsFound(LocalWrites.InitializerOf(local, code.Bodies, cancellationToken)),
            var value => !IsFound(value),
        };

    /// <summary>Whether the text comes from elsewhere.</summary>
    private static bool IsFound(IOperation? value) => value.SkipConversions() is IInvocationOperation or IAwaitOperation or IParameterReferenceOperation;

    private bool NamesSecret(FlowRow row, IOperation reference) => KeyIn(row, reference) is not null;

    private string? KeyIn(FlowRow row, IOperation reference) => Selector(row, reference) is { } selector ? KeyAt(selector) : null;

    /// <summary>The name of a secret that the text may be. Callers decide on a parameter that may be another name as well.</summary>
    private string? KeyAt(IOperation name)
    {
        var keys = KeysOf(name);
        var asked = name.SkipConversions();
        while (GuardReader.KeepsContent(asked))
            asked = GuardReader.Inner(asked!);

        var isAsked = asked is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol function }
            && NamedSecrets.GivesText(function);
        return isAsked && !Array.TrueForAll(keys, SecretNames.IsSecret) ? null : Array.Find(keys, SecretNames.IsSecret);
    }

    /// <summary>The constants that the name may be.</summary>
    private string[] TextsOf(FlowRow row, IOperation reference) => Selector(row, reference) is { } selector ? KeysOf(selector) : [];

    private string[] KeysOf(IOperation name) => [.. code.Constants.Resolve(name, cancellationToken).Select(static key => key.Text).OfType<string>()];

    private static IOperation? Selector(FlowRow row, IOperation reference) =>
        Arguments(reference).FirstOrDefault(argument => argument.Parameter?.Name == row.Selector)?.Value;

    private static ImmutableArray<IArgumentOperation> Arguments(IOperation reference) => reference switch
    {
        IInvocationOperation call => call.Arguments,
        IPropertyReferenceOperation property => property.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };
}

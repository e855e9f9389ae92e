using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Consumption.Support;

/// <summary>A client of a model that sends what fails again by itself.</summary>
/// <param name="Tries">How often it sends a request that fails each time.</param>
/// <param name="NoRetries">The setting by which it sends each request once.</param>
internal sealed record RetryingClient(int Tries, string NoRetries);

/// <summary>How often clients of models try by themselves.</summary>
internal sealed class OwnRetries(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>The model client that the assignment gives its transport; null where it does not try again, or may not.</summary>
    public RetryingClient? Of(ISimpleAssignmentOperation transport)
    {
        var owner = OwnerOf(transport);
        return owner.Type is { } type
            && IsOfModelClient(type)
            && scope.Ai.RowOf(ApiRole.RetryingClient, type) is { } row
            && TriesOf(owner, row) is { } tries and > 1
                ? new RetryingClient(tries, row.NoRetries!)
                : null;
    }

    private SettingOwner OwnerOf(IAssignmentOperation setting) => SettingOwner.Of(setting, scope.Code, cancellationToken);

    private bool IsOfModelClient(ITypeSymbol type) =>
        scope.Ai.Is(ApiRole.ClientOptions, type) || scope.Ai.Is(ApiRole.ClientType, type) || scope.Ai.IsOfAiSdk(type);

    /// <summary>How often the client tries; null where something sets it that is not known, or may be about another client.</summary>
    private int? TriesOf(SettingOwner client, ApiRow row)
    {
        int? tries = client.Creation is null && client.Holder is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } }
            ? null
            : row.Tries;
        foreach (var setting in scope.Code.AssignmentsTo(ApiRole.ClientRetries, cancellationToken))
        {
            var owner = OwnerOf(setting);
            if (!MayBeOne(owner.Type, client.Type) || owner.Is(client) == false)
                continue;
            tries = owner.Is(client) == true ? TriesBy(setting.Value) : null;
            if (tries is null)
                return null;
        }

        return tries;
    }

    private static bool MayBeOne(ITypeSymbol? type, ITypeSymbol? other) => type is null || other is null || Derives(type, other) || Derives(other, type);

    private static bool Derives(ITypeSymbol type, ITypeSymbol ancestor) =>
        type.SelfAndAncestors().Contains(ancestor, SymbolEqualityComparer.Default);

    private int? TriesBy(IOperation retries)
    {
        var most = 0;
        foreach (var origin in new ValueOrigins(scope.Code, cancellationToken).Of(retries))
        {
            if (origin.IsEnd || origin.IsDefault || RetriesOf(origin.Value) is not { } count)
                return null;
            most = Math.Max(most, count + 1);
        }

        return most;
    }

    private int? RetriesOf(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: int number } } => number,
        IObjectCreationOperation creation => creation.Arguments
            .Where(argument => scope.Ai.Members.Of(argument.Parameter, ApiRole.RetryCount) is not null)
            .Select(argument => NumberOf(argument.Value))
            .FirstOrDefault(),
        _ => null,
    };

    private int? NumberOf(IOperation value) =>
        scope.Code.Durations.Number(value, cancellationToken) is { } number ? (int)number : null;
}

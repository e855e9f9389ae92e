using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Output.Support;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5008: what a model says is the condition by which somebody is let in or given more rights.</summary>
internal sealed class OutputDecidesAccess() : AiRule(RuleTable.OutputDecidesAccess)
{
    public override bool AppliesTo(AnalysisScope scope) => scope.Ai.Has(ApiRole.AccessGrant);

    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.AccessGrant, Analyze);

    private void Analyze(ApiUse use)
    {
        if (use.Operation is not IInvocationOperation call || OnlyDescribes(call, use) || IsTakenByGrant(call, use))
            return;

        var parts = new DecidingParts(use.Scope, use.CancellationToken);
        var decisions = new GoverningConditions(use.Scope, use.CancellationToken).WaysTo(call)
            .Select(way => DecisionOn(way, parts))
            .FirstOrDefault(static decision => decision is not null);
        if (decisions is not var (condition, place, source))
            return;

        use.Report(Definition, new Finding(NameOf(call).GetLocation(), DisplayNames.Of(source), DisplayNames.Of(call.TargetMethod))
        {
            Additional = [place.Syntax.GetLocation(), condition.Syntax.GetLocation()],
        });
    }

    /// <summary>The condition that what a model says decides; null where there is none, or where another one asks for a proof as well.</summary>
    private static (IOperation Condition, IOperation Place, ISymbol Source)? DecisionOn(IReadOnlyList<IOperation> way, DecidingParts parts)
    {
        (IOperation Condition, IOperation Place, ISymbol Source)? decision = null;
        foreach (var condition in way)
        {
            if (parts.SourceOf(condition) is var (place, source))
                decision ??= (condition, place, source);
            else if (parts.AsksForProof(condition))
                return null;
        }

        return decision;
    }

    /// <summary>Whether the call gives a claim that only describes a person.</summary>
    private static bool OnlyDescribes(IInvocationOperation call, ApiUse use) => call.Arguments
        .SelectMany(argument => new ValueOrigins(use.Scope.Code, use.CancellationToken).Of(argument.Value))
        .Any(claim => claim.Value is IObjectCreationOperation { Arguments: [var type, _, ..] }
            && new ClaimNames(use.Scope.Code, use.CancellationToken).AreDescriptive(type.Value));

    /// <summary>Whether what the call gives is only what another grant asks for, which is the one that counts: the token of a password reset.</summary>
    private static bool IsTakenByGrant(IInvocationOperation call, ApiUse use) => (call.Ancestors().LastOrDefault() ?? call).Descendants()
        .OfType<IInvocationOperation>()
        .Where(other => other != call && use.Scope.Ai.Members.Of(other.TargetMethod, ApiRole.AccessGrant) is not null)
        .SelectMany(static other => other.Arguments)
        .Any(argument => new ValueOrigins(use.Scope.Code, use.CancellationToken).Of(argument.Value).Any(origin => origin.Value.Syntax == call.Syntax));

    private static SyntaxNode NameOf(IInvocationOperation call) => call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
        ? access.Name
        : call.Syntax;
}

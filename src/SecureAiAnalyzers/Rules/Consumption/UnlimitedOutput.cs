using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Consumption.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Consumption;

/// <summary>SAI8001: options whose whole construction is visible reach a model call without a limit on generated tokens.</summary>
internal sealed class UnlimitedOutput() : AiRule(RuleTable.UnlimitedOutput)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.ModelCall, AnalyzeCall);
        registry.OnUse(ApiRole.FunctionOptions, AnalyzeFunction);
    }

    private void AnalyzeCall(ApiUse use)
    {
        if (use.Operation is not IInvocationOperation call)
            return;

        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit)
                Analyze(use, call, argument.Value);
        }
    }

    private void AnalyzeFunction(ApiUse use)
    {
        if (use is { Operation: IInvocationOperation call, Value: { } options })
            Analyze(use, call, options);
    }

    private void Analyze(ApiUse use, IInvocationOperation call, IOperation argument)
    {
        var given = new GivenOptions(use.Scope, use.CancellationToken);
        foreach (var options in given.In(argument))
            Analyze(use, call, options, given);
    }

    private void Analyze(ApiUse use, IInvocationOperation call, IOperation options, GivenOptions given)
    {
        var limits = new OutputLimits(use.Scope, use.CancellationToken);
        if (ObjectConstruction.Of(options, use.Scope.Code, use.CancellationToken) is not { } construction
            || construction.Creation.Type is not INamedTypeSymbol type
            || !use.Ai.Is(ApiRole.CallOptions, type)
            || limits.Of(type) is not { } limit
            || !given.AreWhollyVisible(construction)
            || limits.AreSetOn(construction)
            || !given.IsFirst(construction, options)
            || limits.HaveDefault(call)
            || (use.Row.MergesOptions && limits.MayBeOnReceiver(call)))
        {
            return;
        }

        use.Report(Definition, new Finding(MemberNames.LocationOf(call), type.Name, limit)
        {
            Additional = [construction.Creation.Syntax.GetLocation()],
            Properties = PropertiesOf(use, construction.Creation.Syntax.SyntaxTree, limit),
        });
    }

    /// <summary>What the fix needs to know: the limit, and how high the team wants it.</summary>
    private ImmutableDictionary<string, string?> PropertiesOf(ApiUse use, SyntaxTree tree, string limit)
    {
        var options = use.Scope.Options;
        var properties = FindingProperties.Of(FindingProperties.Member, limit);
        var tokens = options.GetNumber(OptionTable.DefaultMaxOutputTokens, Definition, tree).ToString(CultureInfo.InvariantCulture);
        return options.IsSet(OptionTable.DefaultMaxOutputTokens, Definition, tree)
            ? properties.Add(FindingProperties.Replacement, tokens)
            : properties;
    }
}

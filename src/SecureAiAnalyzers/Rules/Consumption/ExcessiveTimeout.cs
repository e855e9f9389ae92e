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

/// <summary>SAI8003: a call to a model, an agent or an MCP server may wait for ever, or longer than the team accepts.</summary>
internal sealed class ExcessiveTimeout() : AiRule(RuleTable.ExcessiveTimeout)
{
    /// <summary>The longest timeout that timers of the runtime can count.</summary>
    private const double LongestTimer = int.MaxValue / 1000d;

    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.Timeout, use => Analyze(use, IsOfModelClient));
        registry.OnUse(ApiRole.HttpTimeout, use => Analyze(use, static use => IsFromClientOfModel(use) && !IsForThisMachine(use)));
    }

    private void Analyze(ApiUse use, Func<ApiUse, bool> reachesModel)
    {
        var limit = use.Scope.Options.GetNumber(OptionTable.MaxTimeoutSeconds, Definition, use.Operation.Syntax.SyntaxTree);
        if (Seconds(use) is not { } seconds
            || seconds <= limit
            || !reachesModel(use)
            || use.IsDevelopmentOnly
            || (seconds < LongestTimer && IsForThisMachine(use))
            || OtherTimeLimits.Bound(use))
        {
            return;
        }

        var wait = seconds >= LongestTimer ? "for ever" : seconds.ToString("0.##", CultureInfo.InvariantCulture) + " seconds";
        use.Report(Definition, new Finding(use.Value!.Syntax.GetLocation(), use.TargetName, wait, limit));
    }

    private static double? Seconds(ApiUse use)
    {
        var durations = use.Scope.Code.Durations;
        return IsNumber(use.Value.SkipConversions()?.Type)
            ? durations.Number(use.Value, use.CancellationToken) / 1000
            : durations.Seconds(use.Value, use.CancellationToken);
    }

    private static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    private static bool IsOfModelClient(ApiUse use) =>
        use.Sdk.IsAiSdk
        || OwnerTypes.Of(use.Operation).Any(type => use.Ai.Is(ApiRole.ClientOptions, type) || use.Ai.Is(ApiRole.ClientType, type));

    private static bool IsFromClientOfModel(ApiUse use) =>
        ModelTraffic.IsFromClientOf(use)
        || (use.Operation is IAssignmentOperation setting && new TransportReach(use.Scope, use.CancellationToken).Reaches(setting));

    /// <summary>A model on the user's own machine takes the time that the machine needs.</summary>
    private static bool IsForThisMachine(ApiUse use)
    {
        var hosts = new ServiceHosts(use.Scope, use.CancellationToken);
        return hosts.AreLocal(use.Operation)
            || (use.Operation is IAssignmentOperation setting
                && ObjectConstruction.Behind(setting, use.Scope.Code, use.CancellationToken) is { } options
                && ObjectReach.Arguments(options, use.Scope.Code, use.CancellationToken)
                    .Any(argument => argument.Parent is { } client && hosts.AreLocal(client)));
    }
}

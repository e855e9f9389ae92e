using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring.Support;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Monitoring;

/// <summary>SAI3001: a setting sends prompts and answers to logs or traces outside Development.</summary>
internal sealed class SensitiveTelemetry() : AiRule(RuleTable.SensitiveTelemetry)
{
    private const string Traces = "traces";
    private const string Logs = "logs";

    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.SensitiveTelemetry, use => AnalyzeSwitch(use, Traces));
        registry.OnUse(ApiRole.SensitiveTelemetryValue, AnalyzeValue);
        registry.OnUse(ApiRole.ContentLogging, AnalyzeContentLogging);
        registry.OnUse(ApiRole.SensitiveTelemetrySwitch, AnalyzeNamedSwitch);
    }

    private void AnalyzeContentLogging(ApiUse use)
    {
        if (IsOfClient(use, use.Operation) || IsGivenToClient(use))
            AnalyzeSwitch(use, Logs);
    }

    private static bool IsOfClient(ApiUse use, IOperation setting) => OwnerTypes.Of(setting).Any(type => use.Ai.Is(ApiRole.ClientOptions, type));

    /// <summary>Whether the object of the setting is put into the options of a client later.</summary>
    private static bool IsGivenToClient(ApiUse use) =>
        use.Operation is IAssignmentOperation setting
        && ObjectConstruction.Behind(setting, use.Scope.Code, use.CancellationToken) is { } made
        && ObjectReach.Users(made, use.Scope.Code, use.CancellationToken).OfType<ISimpleAssignmentOperation>().Any(holder => IsOfClient(use, holder));

    private void AnalyzeValue(ApiUse use)
    {
        if (!use.Operation.IsCompared())
            Report(use, use.Operation, use.TargetName, Traces);
    }

    private void AnalyzeSwitch(ApiUse use, string target)
    {
        if (use.HasUnsafeValue)
            Report(use, use.Value!, use.TargetName, target);
    }

    /// <summary>The row names the switch; the value that switches it on is the call's other argument.</summary>
    private void AnalyzeNamedSwitch(ApiUse use)
    {
        if (!IsText(use, use.Value, use.Row.SwitchName) || use.Operation is not IInvocationOperation call)
            return;

        var value = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name != use.Row.Parameter)?.Value;
        if (value is not null && SwitchesOn(use, value))
            Report(use, value, use.Row.SwitchName!, Traces);
    }

    private static bool SwitchesOn(ApiUse use, IOperation value) => use.Row.SwitchValue is { } text
        ? IsText(use, value, text)
        : use.Scope.Code.Constants.Is(value, true, use.CancellationToken) || IsText(use, value, "true");

    private static bool IsText(ApiUse use, IOperation? value, string? text) =>
        use.Scope.Code.Constants.Resolve(value, use.CancellationToken) is [{ Text: { } actual }]
        && string.Equals(actual, text, StringComparison.OrdinalIgnoreCase);

    private void Report(ApiUse use, IOperation value, string setting, string target)
    {
        if (!use.IsDevelopmentOnly && !(target == Traces && TelemetryTargets.AreInMemory(use.Scope.Code)))
            use.Report(Definition, new Finding(value.Syntax.GetLocation(), setting, target));
    }
}

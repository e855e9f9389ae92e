using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring.Support;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Monitoring;

/// <summary>SAI3013: what a model asked for is logged or serialized by something that reads it by reflection and so loses the values.</summary>
internal sealed class LostLogValue() : AiRule(RuleTable.LostLogValue)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.LogTemplate, AnalyzeTemplate);
        registry.OnUse(ApiRole.ReflectionSwitch, AnalyzeSwitch);
        registry.OnUse(ApiRole.ReflectedValue, AnalyzeSerializer);
    }

    /// <summary>Templates of loggers of .NET count where the library is there that takes values apart.</summary>
    private void AnalyzeTemplate(ApiUse use)
    {
        if (use.Operation is not IInvocationOperation call || !use.Ai.IsReferenced(use.Sdk))
            return;

        foreach (var template in TemplatesOf(use))
        {
            foreach (var value in LogTemplates.TakenApart(template, call, use.Row.Parameter!))
                Analyze(use, value);
        }
    }

    private void AnalyzeSwitch(ApiUse use)
    {
        if (use is { Operation: IInvocationOperation call, HasUnsafeValue: true }
            && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == use.Row.ValueParameter) is { } value)
        {
            Analyze(use, value.Value);
        }
    }

    /// <summary>Settings and converters may know the types.</summary>
    private void AnalyzeSerializer(ApiUse use)
    {
        if (use is { Operation: IInvocationOperation call, Value: { } value }
            && call.Arguments.All(argument => argument.Value == value || argument.ArgumentKind == ArgumentKind.DefaultValue
                || argument.Parameter?.Type.TypeKind == TypeKind.Enum))
        {
            Analyze(use, value);
        }
    }

    private static IEnumerable<string> TemplatesOf(ApiUse use) => use.Value?.ConstantValue is { HasValue: true, Value: string written }
        ? LogTemplates.TakesApart(written) ? [written] : []
        : use.Scope.Code.Constants.Resolve(use.Value, use.CancellationToken)
            .Select(static constant => constant.Text)
            .OfType<string>()
            .Where(LogTemplates.TakesApart);

    private void Analyze(ApiUse use, IOperation value)
    {
        if (new OpaqueValues(use.Scope, use.CancellationToken).NameOf(value) is not { } name || IsSetUp(use))
            return;

        var written = value.SkipConversions()!.Syntax;
        use.Report(Definition, new Finding(written.GetLocation(), name, DisplayNames.Of(use.Symbol, parameter: null))
        {
            Properties = use.Row.Role == ApiRole.ReflectedValue
                ? FindingProperties.Of(FindingProperties.Member, use.Symbol.Name)
                : ImmutableDictionary<string, string?>.Empty,
        });
    }

    /// <summary>Whether the program says how the same library reads values of some types.</summary>
    private static bool IsSetUp(ApiUse use) =>
        use.Scope.Code.CallsOf(ApiRole.ReflectionSetup, use.CancellationToken).Any(call => IsOfSdk(use, call.TargetMethod))
        || use.Scope.Code.AssignmentsTo(ApiRole.ReflectionSetup, use.CancellationToken)
            .Any(assignment => assignment.Target is IMemberReferenceOperation target && IsOfSdk(use, target.Member));

    private static bool IsOfSdk(ApiUse use, ISymbol member) =>
        use.Ai.Members.Of(member).Any(row => row.Sdk == use.Sdk && row.Row.Role == ApiRole.ReflectionSetup);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6008: a kernel calls whatever the model asks for, some of it changes something, and no filter sees the calls.</summary>
internal sealed class UnfilteredInvocation() : AiRule(RuleTable.UnfilteredInvocation)
{
    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.AutoInvocation, Analyze);

    private void Analyze(ApiUse use)
    {
        if (IsOff(use)
            || use.IsDevelopmentOnly
            || new FunctionFilters(use.Scope, use.CancellationToken).AreUsed()
            || ChangingTool.OfPlugin(use.Scope, use.CancellationToken) is not { } tool)
        {
            return;
        }

        var path = EffectPath.Of(tool.Effect);
        use.Report(Definition, new Finding(MemberNames.LocationOf(use.Operation), DisplayNames.Of(use.Symbol), tool.Name, EffectTexts.Of(tool.Effect.Kind))
        {
            Additional = path.Places,
            Properties = path.Words,
        });
    }

    /// <summary>Whether the use says that code of the program calls the functions, or only leaves it to a value that nobody knows.</summary>
    private static bool IsOff(ApiUse use) => use.Row.Parameter is not null
        ? !use.HasUnsafeValue
        : use.Operation is IInvocationOperation call && call.GivenArguments().Any(static argument =>
            argument.Parameter?.Type.SpecialType == SpecialType.System_Boolean && argument.Value.ConstantValue is not { HasValue: true, Value: true });
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6004: a model gets every tool that there is: all of an assembly, or whatever a server offers today.</summary>
internal sealed class ExposedTools() : AiRule(RuleTable.ExposedTools)
{
    private const string OfAssembly = "offers every tool of the assembly, '{0}' among them, which {1}; name the types of the tools that are meant";
    private const string OfServer = "takes every tool that the server offers, also those that it adds tomorrow; keep those that are known by name";

    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.ToolRegistration, AnalyzeAssembly);
        registry.OnUse(ApiRole.ToolList, AnalyzeList);
    }

    private void AnalyzeAssembly(ApiUse use)
    {
        if (use.Operation is not IInvocationOperation call || NamesOtherAssembly(call, use) || use.IsDevelopmentOnly)
            return;

        if (ChangingTool.OfServer(use.Scope, use.CancellationToken) is { } tool)
        {
            var path = EffectPath.Of(tool.Effect);
            var text = string.Format(OfAssembly, tool.Name, EffectTexts.Of(tool.Effect.Kind));
            use.Report(Definition, new Finding(MemberNames.LocationOf(call), DisplayNames.Of(use.Symbol), text)
            {
                Additional = path.Places,
                Properties = path.Words,
            });
        }
    }

    /// <summary>Whether the call names an assembly that need not be that of the program.</summary>
    private static bool NamesOtherAssembly(IInvocationOperation call, ApiUse use) => call.GivenArguments()
        .Where(static argument => argument.Parameter?.Type.Name == "Assembly")
        .Where(static argument => argument.Value.SkipConversions() is not { ConstantValue: { HasValue: true, Value: null } })
        .Any(argument => !IsOwnAssembly(argument.Value, use));

    private static bool IsOwnAssembly(IOperation assembly, ApiUse use) => assembly.SkipConversions() switch
    {
        IInvocationOperation { TargetMethod.Name: "GetExecutingAssembly" or "GetEntryAssembly" } => true,
        IPropertyReferenceOperation { Property.Name: "Assembly", Instance: ITypeOfOperation { TypeOperand.ContainingAssembly: { } owner } } =>
            SymbolEqualityComparer.Default.Equals(owner, use.Scope.Code.Compilation.Assembly),
        _ => false,
    };

    private void AnalyzeList(ApiUse use)
    {
        if (!use.Scope.Code.TreesWith(NamedBucket.Invocation, ApiRole.RemoteToolList).Any() || use.IsDevelopmentOnly)
            return;

        var all = new ValueOrigins(use.Scope.Code, use.CancellationToken) { EndsAtFilters = true }.OfElements(use.Value)
            .FirstOrDefault(origin => origin.Value is IInvocationOperation call && use.Ai.Members.Of(call.TargetMethod, ApiRole.RemoteToolList) is not null);
        if (all is not null)
            use.Report(Definition, new Finding(use.Value!.Syntax.GetLocation(), use.TargetName, OfServer) { Additional = [MemberNames.LocationOf(all.Value)] });
    }
}

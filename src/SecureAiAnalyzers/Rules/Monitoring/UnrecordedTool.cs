using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Rules.Monitoring;

/// <summary>SAI3010: a tool changes something outside of the program, and neither its code nor what calls it leaves a record of that.</summary>
internal sealed class UnrecordedTool() : AiRule(RuleTable.UnrecordedTool)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnTree(AnalyzeFile);
        registry.OnUse(ApiRole.ToolFactory, AnalyzeFactory);
        registry.OnUse(ApiRole.ServerToolFactory, AnalyzeFactory);
        registry.OnOperation(OperationKind.ObjectCreation, AnalyzeCreation);
    }

    private void AnalyzeFile(TreeUse use)
    {
        foreach (var tool in MarkedTool.In(use))
        {
            var reached = use.Scope.Program.Effects.Of(tool.Method, use.CancellationToken);
            if (EffectOf(reached, [tool.Method.Name], use.Scope, use.CancellationToken) is { } effect)
                use.Report(Definition, FindingOf(tool.Declaration.Identifier.GetLocation(), tool.Method.Name, effect));
        }
    }

    /// <summary>Those with an attribute of their own are told of where they stand.</summary>
    private void AnalyzeFactory(ApiUse use)
    {
        var given = ToolNames.GivenBy(use.Operation, use.Ai).ToArray();
        foreach (var function in FunctionValues.Of(use.Value, use.Scope.Code, use.CancellationToken).Found)
        {
            string[] names = [.. given, function.Method.Name];
            if (!MarkedTool.Is(function.Method, use.Ai)
                && EffectOf(use.Scope.Program.Effects.Of(function.Method, use.CancellationToken), names, use.Scope, use.CancellationToken) is { } effect)
            {
                use.Report(Definition, FindingOf(MemberNames.LocationOf(use.Operation), names[0], effect));
            }
        }
    }

    /// <summary>An object of a class that is a function itself.</summary>
    private void AnalyzeCreation(OperationUse use)
    {
        var creation = (IObjectCreationOperation)use.Operation;
        if (OwnFunction.BodyOf(creation.Type, use.Scope) is { } body
            && use.Scope.Program.Effects.OfObject(body, creation, use.CancellationToken) is var reached
            && EffectOf(reached, [creation.Type!.Name], use.Scope, use.CancellationToken) is { } effect)
        {
            use.Report(Definition, FindingOf(MemberNames.LocationOf(creation), creation.Type.Name, effect));
        }
    }

    /// <summary>The nearest change of which nothing is recorded; null where there is none.</summary>
    private static ReachedEffect? EffectOf(ReachedEffects reached, string[] names, AnalysisScope scope, CancellationToken cancellationToken)
    {
        if (reached.Records || reached.For(names).FirstOrDefault() is null)
            return null;

        var recorders = new CallRecorders(scope.Code, cancellationToken);
        return recorders.SeeCalls ? null : reached.For(names).FirstOrDefault(effect => !recorders.SeeChange(effect.Place));
    }

    private static Finding FindingOf(Location place, string tool, ReachedEffect effect)
    {
        var path = EffectPath.Of(effect);
        return new Finding(place, ToolNames.TextOf(tool), EffectTexts.WithMember(effect.Kind, effect.Member))
        {
            Additional = path.Places,
            Properties = path.Words,
        };
    }
}

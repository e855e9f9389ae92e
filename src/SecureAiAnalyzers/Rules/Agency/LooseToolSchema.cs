using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6006: nothing tells the model what a tool is for, or a tool that changes something takes whatever the model sends.</summary>
internal sealed class LooseToolSchema() : AiRule(RuleTable.LooseToolSchema)
{
    private const string Undescribed = "has no description by which a model knows what it does; describe it";
    private const string Loose = "takes '{0}' as '{1}', for which a model may send anything, and {2}; give it a type of its own";

    public override void Register(RuleRegistry registry)
    {
        registry.OnTree(AnalyzeFile);
        registry.OnUse(ApiRole.ToolFactory, AnalyzeFactory);
        registry.OnUse(ApiRole.ServerToolFactory, AnalyzeFactory);
        registry.OnUse(ApiRole.ToolDeclaration, AnalyzeDeclaration);
    }

    /// <summary>The functions that an attribute makes tools of.</summary>
    private void AnalyzeFile(TreeUse use)
    {
        foreach (var tool in MarkedTool.In(use).Where(static tool => !tool.Row.AsksPerson))
        {
            if (!IsDescribed(tool, use))
                use.Report(Definition, UndescribedAt(tool.Declaration.Identifier.GetLocation(), tool.Method.Name, tool.Method));
            foreach (var (parameter, effect) in LooseOf(tool.Method, [tool.Method.Name], use.Scope, use.CancellationToken))
            {
                var place = parameter.Locations.FirstOrDefault(location => location.SourceTree == tool.Declaration.SyntaxTree);
                use.Report(Definition, FindingOf(place ?? tool.Declaration.Identifier.GetLocation(), tool.Method.Name, parameter, effect));
            }
        }
    }

    private static bool IsDescribed(MarkedTool tool, TreeUse use)
    {
        var descriptions = new ToolDescriptions(use.Scope, use.CancellationToken);
        return descriptions.AreOn(tool.Method)
            || (tool.Row.Hosts != ToolHosts.Kernel && descriptions.AreInComments(tool.Method, partialOnly: tool.Row.Hosts == ToolHosts.Server));
    }

    /// <summary>
    /// The functions of which a call makes tools. Those with an attribute of their own are told of where they stand, and a function of a kernel that a
    /// call makes is often one that the application calls itself.
    /// </summary>
    private void AnalyzeFactory(ApiUse use)
    {
        if (use.Row.AsksPerson || use.Row.Hosts == ToolHosts.Kernel)
            return;

        var descriptions = new ToolDescriptions(use.Scope, use.CancellationToken);
        var given = ToolNames.GivenBy(use.Operation, use.Ai).ToArray();
        var isDescribed = descriptions.AreGivenBy(use.Operation);
        foreach (var function in FunctionValues.Of(use.Value, use.Scope.Code, use.CancellationToken).Found)
        {
            if (MarkedTool.Is(function.Method, use.Ai))
                continue;

            string[] names = [.. given, function.Method.Name];
            if (!isDescribed && !descriptions.AreOn(function.Method))
                use.Report(Definition, UndescribedAt(MemberNames.LocationOf(use.Operation), names[0], function.Method));
            foreach (var (parameter, effect) in LooseOf(function.Method, names, use.Scope, use.CancellationToken))
                use.Report(Definition, FindingOf(MemberNames.LocationOf(use.Operation), names[0], parameter, effect));
        }
    }

    /// <summary>What code tells a model of a tool that it runs itself.</summary>
    private void AnalyzeDeclaration(ApiUse use)
    {
        var descriptions = new ToolDescriptions(use.Scope, use.CancellationToken);
        if (!descriptions.CanBeGivenBy(use.Operation)
            || (use.Operation is IObjectCreationOperation creation ? descriptions.AreGivenTo(creation) : descriptions.AreGivenBy(use.Operation)))
        {
            return;
        }

        var name = ToolNames.GivenBy(use.Operation, use.Ai).FirstOrDefault() ?? string.Empty;
        use.Report(Definition, new Finding(MemberNames.LocationOf(use.Operation), ToolNames.TextOf(name), Undescribed));
    }

    private static Finding UndescribedAt(Location place, string name, IMethodSymbol function) => new(place, ToolNames.TextOf(name), Undescribed)
    {
        Additional = [.. function.Locations.Where(static location => location.IsInSource).Take(1)],
    };

    private static IEnumerable<(IParameterSymbol Parameter, ReachedEffect Effect)> LooseOf(
        IMethodSymbol function, string[] names, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var loose = new LooseParameters(scope, cancellationToken).Of(function).ToArray();
        return loose.Length > 0 && scope.Program.Effects.Of(function, cancellationToken).For(names).FirstOrDefault() is { } effect
            ? loose.Select(parameter => (parameter, effect))
            : [];
    }

    private static Finding FindingOf(Location place, string tool, IParameterSymbol parameter, ReachedEffect effect)
    {
        var path = EffectPath.Of(effect);
        var type = parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return new Finding(place, ToolNames.TextOf(tool), string.Format(Loose, parameter.Name, type, EffectTexts.WithMember(effect.Kind, effect.Member)))
        {
            Additional = path.Places,
            Properties = path.Words,
        };
    }
}

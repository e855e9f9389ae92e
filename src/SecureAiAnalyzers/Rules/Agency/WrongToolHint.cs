using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6005: the tool of a server says that it only reads, or destroys nothing, and its code does otherwise.</summary>
internal sealed class WrongToolHint() : AiRule(RuleTable.WrongToolHint)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnTree(AnalyzeFile);
        registry.OnUse(ApiRole.ServerToolFactory, AnalyzeFactory);
        registry.OnUse(ApiRole.ServerToolConversion, AnalyzeFactory);
    }

    private void AnalyzeFile(TreeUse use)
    {
        foreach (var (attribute, declaration) in ToolHints.MarksIn(use.Tree))
        {
            if (ToolHints.Of(attribute, use.Scope, use.CancellationToken) is { AreMissing: false } hints
                && use.Scope.Code.Bodies.GetModel(use.Tree).GetDeclaredSymbol(declaration, use.CancellationToken) is IMethodSymbol method)
            {
                foreach (var finding in Findings(hints, use.Scope.Program.Effects.Of(method, use.CancellationToken), [method.Name]))
                    use.Report(Definition, finding);
            }
        }
    }

    private void AnalyzeFactory(ApiUse use)
    {
        if (use.Operation is not IInvocationOperation call || ToolHints.Of(call, use.Scope, use.CancellationToken) is not { AreMissing: false } hints)
            return;

        var here = new ToolHints([.. hints.Settings.Where(hint => hint.Syntax.SyntaxTree == call.Syntax.SyntaxTree)]);
        foreach (var function in ServedFunction.Of(use))
        {
            foreach (var finding in Findings(here, function.Reached, function.Names))
                use.Report(Definition, finding);
        }
    }

    private static IEnumerable<Finding> Findings(ToolHints hints, ReachedEffects reached, IReadOnlyList<string> names)
    {
        foreach (var hint in hints.Settings)
        {
            var effect = hint switch
            {
                { Role: ApiRole.ReadOnlyHint, Says: true } => reached.For(names).FirstOrDefault(),
                { Role: ApiRole.DestructiveHint, Says: false } => reached.For(names).FirstOrDefault(effect => reached.Destroys(effect, names)),
                _ => null,
            };
            if (effect is not null)
                yield return FindingOf(hint, names[0], effect);
        }
    }

    private static Finding FindingOf(ToolHint hint, string tool, ReachedEffect effect)
    {
        var path = EffectPath.Of(effect);
        var isReadOnly = hint.Role == ApiRole.ReadOnlyHint;
        return new Finding(
            hint.Syntax.GetLocation(),
            ToolNames.TextOf(tool),
            isReadOnly ? "changes nothing" : "destroys nothing",
            EffectTexts.WithMember(effect.Kind, effect.Member))
        {
            Additional = path.Places,
            Properties = path.Words.Add(FindingProperties.Replacement, isReadOnly ? "false" : "true"),
        };
    }
}

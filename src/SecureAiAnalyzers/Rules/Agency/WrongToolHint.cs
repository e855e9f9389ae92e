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
    }

    private void AnalyzeFile(TreeUse use)
    {
        foreach (var (attribute, declaration) in ToolHints.MarksIn(use.Tree))
        {
            if (ToolHints.Of(attribute, use.Scope, use.CancellationToken) is { AreMissing: false } hints
                && use.Scope.Code.Bodies.GetModel(use.Tree).GetDeclaredSymbol(declaration, use.CancellationToken) is IMethodSymbol method)
            {
                foreach (var finding in Findings(hints, method, [method.Name], use.Scope, use.CancellationToken))
                    use.Report(Definition, finding);
            }
        }
    }

    private void AnalyzeFactory(ApiUse use)
    {
        if (use.Operation is not IInvocationOperation call || ToolHints.Of(call, use.Scope, use.CancellationToken) is not { AreMissing: false } hints)
            return;

        var here = new ToolHints([.. hints.Settings.Where(hint => hint.Syntax.SyntaxTree == call.Syntax.SyntaxTree)]);
        var names = ToolNames.GivenBy(call, use.Ai).ToArray();
        foreach (var function in FunctionValues.Of(use.Value, use.Scope.Code, use.CancellationToken).Found)
        {
            foreach (var finding in Findings(here, function.Method, [.. names, function.Method.Name], use.Scope, use.CancellationToken))
                use.Report(Definition, finding);
        }
    }

    private static IEnumerable<Finding> Findings(
        ToolHints hints, IMethodSymbol function, string[] names, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var reached = scope.Program.Effects.Of(function, cancellationToken);
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

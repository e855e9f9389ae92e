using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6015: the tool of a server says nothing of its effects, so that clients can neither ask nor spare a question for a reason.</summary>
internal sealed class MissingToolHint() : AiRule(RuleTable.MissingToolHint)
{
    private const string Reads = "ReadOnly = true";

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
            if (ToolHints.Of(attribute, use.Scope, use.CancellationToken) is { AreMissing: true }
                && use.Scope.Code.Bodies.GetModel(use.Tree).GetDeclaredSymbol(declaration, use.CancellationToken) is IMethodSymbol method)
            {
                use.Report(Definition, FindingOf(declaration, method, use.Scope, use.CancellationToken));
            }
        }
    }

    private static Finding FindingOf(MethodDeclarationSyntax declaration, IMethodSymbol method, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var hint = HintFor(scope.Program.Effects.Of(method, cancellationToken), [method.Name]);
        return new Finding(declaration.Identifier.GetLocation(), $"'{method.Name}'", AdviceFor(hint)).With(FindingProperties.Replacement, hint ?? Reads);
    }

    private void AnalyzeFactory(ApiUse use)
    {
        if (use.Operation is not IInvocationOperation call
            || ToolHints.Of(call, use.Scope, use.CancellationToken) is not { AreMissing: true }
            || ServedFunction.Of(use).Take(2).ToArray() is not [var function]
            || IsMarked(function.Method, use.Scope))
        {
            return;
        }

        var hint = HintFor(function.Reached, function.Names);
        use.Report(Definition, new Finding(MemberNames.LocationOf(call), ToolNames.TextOf(function.Names[0]), AdviceFor(hint)));
    }

    /// <summary>Whether the method carries the attribute, which speaks for it.</summary>
    private static bool IsMarked(IMethodSymbol method, AnalysisScope scope) => scope.Ai.IsMarked(method, ApiRole.ServerToolAttribute);

    private static string AdviceFor(string? hint) => hint is null ? $"say '{Reads}' if it only reads, else whether it destroys something" : $"say '{hint}'";

    /// <summary>What is true of a tool that is seen to change something; null for one that is not.</summary>
    private static string? HintFor(ReachedEffects reached, IReadOnlyList<string> names)
    {
        var effects = reached.For(names).ToArray();
        return effects.Length == 0 ? null : Array.Exists(effects, effect => reached.Destroys(effect, names)) ? "Destructive = true" : "ReadOnly = false";
    }
}

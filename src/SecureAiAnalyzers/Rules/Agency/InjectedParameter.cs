using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Tools;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>
/// SAI6017: an attribute says that a parameter of a tool is injected, and who calls the tool does not know the attribute: the model fills it. Nearly no
/// file has such an attribute, which is looked for first.
/// </summary>
internal sealed class InjectedParameter() : AiRule(RuleTable.InjectedParameter)
{
    private static readonly string[] Marks = [.. ToolCandidates.NamesOf(ApiRole.ServiceAttribute)];

    private static readonly HashSet<string> ToolMarks = new(ToolCandidates.NamesOf(ApiRole.ToolAttribute), StringComparer.Ordinal);

    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.ToolFactory, AnalyzeFactory);
        registry.OnTree(AnalyzeFile);
    }

    private void AnalyzeFactory(ApiUse use)
    {
        if (use.Row.SeenIn is null || !Marks.Any(name => use.Scope.Code.Files.TreesWith(NamedBucket.Attribute, name).Count > 0))
            return;

        var call = (IInvocationOperation)use.Operation;
        foreach (var function in FunctionValues.Of(use.Value, use.Scope.Code, use.CancellationToken).Found)
        {
            var filled = Filled(use.Scope, function.Method, use.Row.Hosts)
                .Where(parameter => !use.Scope.Program.MayBeBoundBy(call, parameter, use.CancellationToken))
                .ToArray();
            if (filled.Length > 0)
                use.Report(Definition, FindingOf(use.Scope, MemberNames.LocationOf(call), DisplayNames.Of(use.Symbol), filled, use.Row.Hosts));
        }
    }

    /// <summary>The functions that an attribute makes tools of.</summary>
    private void AnalyzeFile(TreeUse use)
    {
        var functions = Marks.SelectMany(name => TreeIndex.Of(use.Tree).Find(NamedBucket.Attribute, name))
            .Select(static mark => mark.FirstAncestorOrSelf<ParameterSyntax>()?.Parent?.Parent)
            .OfType<MethodDeclarationSyntax>()
            .Where(static method => method.AttributeLists.SelectMany(static list => list.Attributes).Any(IsToolMark))
            .Distinct();
        foreach (var function in functions)
        {
            if (use.Scope.Code.Bodies.GetModel(use.Tree).GetDeclaredSymbol(function, use.CancellationToken) is IMethodSymbol method)
                AnalyzeTool(use, function, method);
        }
    }

    private void AnalyzeTool(TreeUse use, MethodDeclarationSyntax function, IMethodSymbol method)
    {
        if (use.Scope.Ai.Is(ApiRole.WorkflowStep, method.ContainingType))
            return;

        foreach (var mark in method.GetAttributes())
        {
            if (use.Scope.Ai.RowOf(ApiRole.ToolAttribute, mark.AttributeClass) is { SeenIn: not null, Hosts: var hosts }
                && Filled(use.Scope, method, hosts) is { Length: > 0 } filled)
            {
                var host = $"[{DisplayNames.OfAttribute(mark.AttributeClass!)}]";
                use.Report(Definition, FindingOf(use.Scope, function.Identifier.GetLocation(), host, filled, hosts));
            }
        }
    }

    private static IParameterSymbol[] Filled(AnalysisScope scope, IMethodSymbol function, ToolHosts hosts) =>
        [.. function.Parameters.Where(parameter => scope.Program.IsMarkPassedOver(parameter, hosts))];

    private static Finding FindingOf(AnalysisScope scope, Location place, string host, IParameterSymbol[] filled, ToolHosts hosts)
    {
        var own = scope.Program.InjectingAttributeOf(hosts);
        var advice = own is null ? "take it from an 'IServiceProvider' parameter" : $"mark it with '[{DisplayNames.OfAttribute(own)}]'";
        var names = string.Join("', '", filled.Select(static parameter => parameter.Name));
        return new Finding(place, host, names, advice)
        {
            Additional = [.. filled.SelectMany(static parameter => parameter.Locations).Where(static location => location.IsInSource)],
            Properties = FindingProperties.Of(FindingProperties.Replacement, own?.ToDisplayString()),
        };
    }

    private static bool IsToolMark(AttributeSyntax attribute) => TreeIndex.NameOf(attribute.Name) is { } name && ToolMarks.Contains(name);
}

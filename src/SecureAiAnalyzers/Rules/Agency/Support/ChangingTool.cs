using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Services;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>A tool of the program that changes something outside of it.</summary>
/// <param name="Name">The name of its function.</param>
/// <param name="Effect">The nearest change.</param>
internal sealed record ChangingTool(string Name, ReachedEffect Effect)
{
    /// <summary>The first tool of a server that changes something, in the order of the files; null where all only read.</summary>
    public static ChangingTool? OfServer(AnalysisScope scope, CancellationToken cancellationToken) => scope.Answers
        .Of(() => new ServerChange(First(Marked(scope, cancellationToken), scope, cancellationToken)))
        .Tool;

    /// <summary>The first function of a registered plugin that changes something; null where all only read.</summary>
    public static ChangingTool? OfPlugin(AnalysisScope scope, CancellationToken cancellationToken) => scope.Answers
        .Of(() => new PluginChange(First(OfPlugins(scope, cancellationToken), scope, cancellationToken)))
        .Tool;

    private static ChangingTool? First(IEnumerable<IMethodSymbol> functions, AnalysisScope scope, CancellationToken cancellationToken) => functions
        .Select(method => Of(method, scope, cancellationToken))
        .FirstOrDefault(static tool => tool is not null);

    private static IEnumerable<IMethodSymbol> OfPlugins(AnalysisScope scope, CancellationToken cancellationToken) => scope.Code
        .CallsOf(ApiRole.ToolTypeRegistration, cancellationToken)
        .SelectMany(RegisteredTypes.Of)
        .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(method => IsPluginFunction(method, scope))
        .Concat(GivenToKernel(scope, cancellationToken));

    private static bool IsPluginFunction(IMethodSymbol method, AnalysisScope scope) => method.GetAttributes()
        .Any(attribute => scope.Ai.RowOf(ApiRole.ToolAttribute, attribute.AttributeClass) is { Hosts: ToolHosts.Kernel });

    private static IEnumerable<IMethodSymbol> GivenToKernel(AnalysisScope scope, CancellationToken cancellationToken) =>
        from call in scope.Code.CallsGiving(ApiRole.ToolFactory, cancellationToken)
        from argument in call.Arguments
        where scope.Ai.Members.Of(argument.Parameter, ApiRole.ToolFactory) is { Hosts: ToolHosts.Kernel }
        from function in FunctionValues.Of(argument.Value, scope.Code, cancellationToken).Found
        select function.Method;

    private static ChangingTool? Of(IMethodSymbol method, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var reached = scope.Program.Effects.Of(method, cancellationToken);
        return !reached.AsksPerson && reached.For([method.Name]).FirstOrDefault() is { } effect ? new ChangingTool(method.Name, effect) : null;
    }

    private static IEnumerable<IMethodSymbol> Marked(AnalysisScope scope, CancellationToken cancellationToken) =>
        from tree in scope.Code.Trees
        from mark in ToolHints.MarksIn(tree)
        where scope.Ai.Is(ApiRole.ServerToolAttribute, scope.Code.Bodies.GetSymbol(mark.Attribute, cancellationToken)?.ContainingType)
        let method = scope.Code.Bodies.GetModel(tree).GetDeclaredSymbol(mark.Method, cancellationToken) as IMethodSymbol
        where method is not null
        select method;

    /// <summary>What was found in the servers of a program.</summary>
    private sealed record ServerChange(ChangingTool? Tool);

    /// <summary>What was found in the plugins of a program.</summary>
    private sealed record PluginChange(ChangingTool? Tool);
}

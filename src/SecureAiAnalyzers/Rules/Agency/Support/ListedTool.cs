using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>A tool that is visibly in a list of tools.</summary>
/// <param name="Names">What it is called: for the model, and in the code.</param>
/// <param name="Registration">The call or construction that makes it.</param>
/// <param name="Hosts">Who calls it.</param>
/// <param name="Function">Its function; null for a tool that the service of the model runs.</param>
/// <param name="Reached">What it does.</param>
internal sealed record ListedTool(
    IReadOnlyList<string> Names, IOperation Registration, ToolHosts Hosts, IMethodSymbol? Function, ReachedEffects Reached)
{
    /// <summary>How a message names it.</summary>
    public string Text => ToolNames.TextOf(Names[0]);

    /// <summary>
    /// The tools in the list that are made in the program and run unasked, as far as the member that holds the list decides which they are: what callers
    /// fill in would be the tools of several lists.
    /// </summary>
    public static IReadOnlyList<ListedTool> In(IOperation? list, AnalysisScope scope, CancellationToken cancellationToken) =>
    [
        .. new ValueOrigins(scope.Code, cancellationToken) { EndsAtCallers = true }.OfElements(list)
            .SelectMany(origin => Of(origin.Value, scope, cancellationToken)),
    ];

    private static IEnumerable<ListedTool> Of(IOperation made, AnalysisScope scope, CancellationToken cancellationToken) => made switch
    {
        IInvocationOperation call => call.Arguments.SelectMany(argument => Of(call, argument, scope, cancellationToken)),
        IObjectCreationOperation creation when scope.Ai.Is(ApiRole.WebSearchTool, creation.Type) =>
            [new([creation.Type!.Name], creation, ToolHosts.None, Function: null, ReachedEffects.None)],
        IObjectCreationOperation creation when OwnFunction.BodyOf(creation.Type, scope) is { } body =>
            [new([creation.Type!.Name], creation, ToolHosts.Functions, body, scope.Program.Effects.OfObject(body, creation, cancellationToken))],
        _ => [],
    };

    private static IEnumerable<ListedTool> Of(
        IInvocationOperation call, IArgumentOperation argument, AnalysisScope scope, CancellationToken cancellationToken)
    {
        if (scope.Ai.Members.Of(argument.Parameter, ApiRole.ToolFactory) is not { AsksPerson: false } row)
            yield break;

        var given = ToolNames.GivenBy(call, scope.Ai).ToArray();
        foreach (var function in FunctionValues.Of(argument.Value, scope.Code, cancellationToken).Found)
        {
            var reached = scope.Program.Effects.Of(function.Method, cancellationToken, function.Syntax);
            yield return new ListedTool([.. given, function.Method.Name], call, row.Hosts, function.Method, reached);
        }
    }
}

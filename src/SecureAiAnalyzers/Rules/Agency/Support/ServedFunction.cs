using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>The function behind a tool that code makes for a server: given as it is, or as a function that was made for a model before.</summary>
/// <param name="Method">The function.</param>
/// <param name="Names">What it is called: for the model, and in the code.</param>
/// <param name="Reached">What it does.</param>
internal sealed record ServedFunction(IMethodSymbol Method, IReadOnlyList<string> Names, ReachedEffects Reached)
{
    /// <summary>The functions that the call can make a tool of.</summary>
    public static IEnumerable<ServedFunction> Of(ApiUse use)
    {
        var given = ToolNames.GivenBy(use.Operation, use.Ai).ToArray();
        return use.Row.Role == ApiRole.ServerToolFactory
            ? Of(use.Value, given, use)
            : new ValueOrigins(use.Scope.Code, use.CancellationToken) { Everywhere = true }.Of(use.Value)
                .SelectMany(origin => OfMade(origin.Value, given, use));
    }

    private static IEnumerable<ServedFunction> OfMade(IOperation made, string[] given, ApiUse use) => made switch
    {
        IInvocationOperation factory => factory.Arguments
            .Where(argument => use.Ai.Members.Of(argument.Parameter, ApiRole.ToolFactory) is not null)
            .SelectMany(argument => Of(argument.Value, [.. given, .. ToolNames.GivenBy(factory, use.Ai)], use)),
        IObjectCreationOperation creation when OwnFunction.BodyOf(creation.Type, use.Scope) is { } body =>
            [new(body, [.. given, creation.Type!.Name], use.Scope.Program.Effects.OfObject(body, creation, use.CancellationToken))],
        _ => [],
    };

    private static IEnumerable<ServedFunction> Of(IOperation? function, string[] names, ApiUse use) =>
        from found in FunctionValues.Of(function, use.Scope.Code, use.CancellationToken).Found
        select new ServedFunction(found.Method, [.. names, found.Method.Name], use.Scope.Program.Effects.Of(found.Method, use.CancellationToken));
}

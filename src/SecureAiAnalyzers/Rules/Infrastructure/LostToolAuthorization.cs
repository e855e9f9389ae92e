using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure.Support;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Infrastructure;

/// <summary>SAI1012: a method says by an attribute who may call it, and becomes a tool of a server in a way that drops the attribute.</summary>
internal sealed class LostToolAuthorization() : AiRule(RuleTable.LostToolAuthorization)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.ServerToolConversion, AnalyzeConversion);
        registry.OnUse(ApiRole.ServerToolFactory, AnalyzeCreation);
        registry.OnUse(ApiRole.ServerToolHandler, AnalyzeHandler);
    }

    private void AnalyzeConversion(ApiUse use)
    {
        var call = (IInvocationOperation)use.Operation;
        if (FunctionsBehind(use).Select(function => LostMark.Of(function.Method, use.Ai)).FirstOrDefault(static mark => mark is not null) is { } lost
            && ToolMetadataLists.MayProtect(call, use.Scope.Code, use.CancellationToken) != true)
        {
            Report(use, MemberNames.LocationOf(call), lost, "create it from the method");
        }
    }

    private void AnalyzeCreation(ApiUse use)
    {
        var call = (IInvocationOperation)use.Operation;
        if (ToolMetadataLists.MayProtect(call, use.Scope.Code, use.CancellationToken) == false
            && FunctionValues.Of(use.Value, use.Scope.Code, use.CancellationToken).Found
                .Select(function => LostMark.Of(function.Method, use.Ai)).FirstOrDefault(static mark => mark is not null) is { } lost)
        {
            Report(use, MemberNames.LocationOf(call), lost, "put the attribute into the list of metadata");
        }
    }

    private void AnalyzeHandler(ApiUse use)
    {
        var caller = new ToolCallers(use.Scope, use.CancellationToken);
        foreach (var function in FunctionValues.Of(use.Value, use.Scope.Code, use.CancellationToken).Found)
        {
            var lost = RunBy(function, use).Select(method => LostMark.Of(method, use.Ai)).FirstOrDefault(static mark => mark is not null);
            if (lost is not null && !caller.AreCheckedIn(function.Method))
            {
                Report(use, PlaceOf(use.Operation), lost, "offer the method as a tool, or check the caller in the handler");
                return;
            }
        }
    }

    /// <summary>The function, and the methods of the program that run when it does.</summary>
    private static IEnumerable<IMethodSymbol> RunBy(FunctionValue function, ApiUse use) =>
        new CalledFunctions(use.Scope.Code, use.CancellationToken).From(function.Method)
            .Select(declaration => use.Scope.Code.Bodies.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, use.CancellationToken))
            .OfType<IMethodSymbol>()
            .Prepend(function.Method);

    /// <summary>The functions of which the value was made by a factory.</summary>
    private static IEnumerable<FunctionValue> FunctionsBehind(ApiUse use) =>
        from origin in new ValueOrigins(use.Scope.Code, use.CancellationToken) { Everywhere = true }.Of(use.Value)
        let factory = origin.Value as IInvocationOperation
        where factory is not null
        from argument in factory.Arguments
        where use.Ai.Members.Of(argument.Parameter, ApiRole.ToolFactory) is not null
        from function in FunctionValues.Of(argument.Value, use.Scope.Code, use.CancellationToken).Found
        select function;

    private static Location PlaceOf(IOperation handling) => handling is IAssignmentOperation { Target.Syntax: var target }
        ? target.GetLocation()
        : MemberNames.LocationOf(handling);

    private void Report(ApiUse use, Location place, LostMark lost, string advice)
    {
        if (!new ToolCallers(use.Scope, use.CancellationToken).AreCheckedFor(lost.Mark, use.Sdk))
            use.Report(Definition, new Finding(place, DisplayNames.Of(use.Symbol), $"{lost.Name}' of '{DisplayNames.Of(lost.Method)}", advice));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>Tells whether an agent has a tool that asks the agent itself.</summary>
internal sealed class RecursiveAgents(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>The function of the first such tool, with the variable that holds the agent; null when there is none.</summary>
    /// <param name="made">What makes the agent.</param>
    public (IOperation Tool, ISymbol Agent)? ToolOf(IOperation made)
    {
        if (VariableOf(made) is not { } agent)
            return null;

        var tool = made.GivenArguments().SelectMany(argument => ToolsIn(argument.Value)).FirstOrDefault(given =>
            FunctionValues.Of(given, scope.Code, cancellationToken).Found.Any(function => Asks(function, agent)));
        return tool is null ? null : (tool, agent);
    }

    /// <summary>The variable or member that holds what is made.</summary>
    private static ISymbol? VariableOf(IOperation made) => made.Ancestors()
        .SkipWhile(static parent => parent is IConversionOperation or IAwaitOperation or IVariableInitializerOperation)
        .FirstOrDefault() switch
    {
        IVariableDeclaratorOperation declarator => declarator.Symbol,
        ISimpleAssignmentOperation assignment => assignment.Target.ReferencedVariable(),
        _ => null,
    };

    /// <summary>The functions of which tools are made in the value.</summary>
    private IEnumerable<IOperation> ToolsIn(IOperation value) =>
        from origin in new ValueOrigins(scope.Code, cancellationToken).OfElements(value)
        from call in origin.Value.DescendantsAndSelf().OfType<IInvocationOperation>()
        from argument in call.Arguments
        where scope.Ai.Members.Of(argument.Parameter, ApiRole.ToolFactory) is not null
        select argument.Value;

    private bool Asks(FunctionValue function, ISymbol agent) => new CalledFunctions(scope.Code, cancellationToken)
        .From(function.Method)
        .Select(declaration => scope.Code.Bodies.GetOperation(declaration, cancellationToken))
        .SelectMany(static body => body?.Descendants().OfType<IInvocationOperation>() ?? [])
        .Any(call => SymbolEqualityComparer.Default.Equals(call.Receiver().ReferencedVariable(), agent)
            && scope.Ai.Members.Of(call.TargetMethod).Any(static row => row.Row.Role == ApiRole.ModelCall));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.CodeFixes.Team;

/// <summary>A call that has said something of its arguments before a place is reached.</summary>
/// <param name="Call">The call.</param>
/// <param name="Method">What is called.</param>
/// <param name="Outcome">What it said: whether it returned true, or something valid, or did not throw.</param>
internal sealed record PassedTest(InvocationExpressionSyntax Call, IMethodSymbol Method, bool Outcome)
{
    /// <summary>Whether it was given one of the variables, or was called on one.</summary>
    public bool Tests(IReadOnlyCollection<ISymbol> variables, SemanticModel model, CancellationToken cancellationToken) => Tested()
        .SelectMany(tested => FlowPlace.VariablesIn(tested, model, cancellationToken))
        .Any(variables.Contains);

    private IEnumerable<ExpressionSyntax> Tested()
    {
        foreach (var argument in Call.ArgumentList.Arguments)
            yield return argument.Expression;
        if (Method.ReducedFrom is not null || Method is { IsStatic: false, Parameters.IsEmpty: true })
        {
            if (Call.Expression is MemberAccessExpressionSyntax access)
                yield return access.Expression;
        }
    }
}

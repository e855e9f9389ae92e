using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Tools;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>Which tools read what belongs to one user: the request, its principal, a scoped service or a database context of the request.</summary>
internal sealed class UserReads(AnalysisScope scope, CancellationToken cancellationToken)
{
    private readonly CalledFunctions _called = new(scope.Code, cancellationToken);

    /// <summary>The first tool of the application that does so, and where it is given to a model; null when none is seen.</summary>
    public (string Name, Location Place)? FirstTool()
    {
        foreach (var tool in scope.Program.Tools(cancellationToken).Where(static tool => tool is { Kind: ToolKind.Agent, Form: ToolForm.Factory }))
        {
            var place = tool.Place.Node(cancellationToken);
            foreach (var function in FunctionsAt(tool))
            {
                if (Reads(function))
                    return (NameOf(function), place.GetLocation());
            }
        }

        return null;
    }

    private IEnumerable<IMethodSymbol> FunctionsAt(ToolMethod tool) =>
        scope.Code.Bodies.GetOperation(tool.Registration.Node(cancellationToken), cancellationToken) is IInvocationOperation factory
            ? factory.Arguments
                .Where(argument => scope.Ai.Members.Of(argument.Parameter, ApiRole.ToolFactory) is not null)
                .SelectMany(argument => FunctionValues.Of(argument.Value, scope.Code, cancellationToken).Found)
                .Select(static function => function.Method)
            : [];

    private static string NameOf(IMethodSymbol function) => function.MethodKind switch
    {
        MethodKind.AnonymousFunction => "lambda",
        MethodKind.LocalFunction => function.Name,
        _ => DisplayNames.Of(function),
    };

    /// <summary>Whether the function, or one of the application that it calls, takes or uses an object that is a user's.</summary>
    private bool Reads(IMethodSymbol tool) => IsOfUserItself(tool) || _called.From(tool).Any(Reads);

    private bool Reads(SyntaxNode declaration) =>
        (scope.Code.Bodies.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is IMethodSymbol function
            && IsOfUserItself(function))
        || (scope.Code.Bodies.GetOperation(declaration, cancellationToken)?.Descendants()
            .Any(part => part is IParameterReferenceOperation or ILocalReferenceOperation or IMemberReferenceOperation && IsOfUser(part.Type)) == true);

    private bool IsOfUserItself(IMethodSymbol function) => !function.IsStatic && IsOfUser(function.ContainingType);

    private bool IsOfUser(ITypeSymbol? type) => scope.Ai.Is(ApiRole.UserState, type)
        || (type is INamedTypeSymbol named && scope.Ai.Declares(type) && scope.Program.Lifetimes.IsScoped(named, cancellationToken));
}

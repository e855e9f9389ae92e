using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Consumption.Support;

/// <summary>
/// What bounds the time of calls in place of a timeout that is switched off: the timeout of an own transport, or a limit for each call, by a
/// token that cancels itself, in the type that sets the timeout or in a function that calls a model.
/// </summary>
internal static class OtherTimeLimits
{
    /// <summary>Whether something else bounds the calls of the client that the use sets up.</summary>
    public static bool Bound(ApiUse use) => HasOwnTransport(use) || Calls(use).Any();

    private static bool HasOwnTransport(ApiUse use) =>
        RoleSites.Assignments(use.Operation.Syntax.SyntaxTree, ApiRole.ClientTransport, use.Scope.Code, use.CancellationToken)
            .Any(node => MemberOf(node).Span == MemberOf(use.Operation.Syntax).Span);

    private static IEnumerable<IOperation> Calls(ApiUse use) =>
        from node in Candidates(use)
        where IsBeside(node, use.Operation.Syntax) || use.Scope.Program.ModelCalls.Reaches(node, use.CancellationToken)
        let call = use.Scope.Code.Bodies.GetOperation(node, use.CancellationToken)
        where IsTimeLimit(use.Ai, call)
        select call;

    private static IEnumerable<SyntaxNode> Candidates(ApiUse use)
    {
        var code = use.Scope.Code;
        var rows = use.Ai.Members.WithParameters(ApiRole.TimeLimit).ToArray();
        var calls = rows.Select(static row => row.Row.Member!).Distinct()
            .SelectMany(name => code.Nodes(NamedBucket.Invocation, name, use.CancellationToken));
        var creations = rows.Where(static row => row.Row.Member == SdkRow.Ctor).Select(static row => row.Type.Name).Distinct()
            .SelectMany(name => code.Nodes(NamedBucket.Creation, name, use.CancellationToken));
        return calls.Concat(creations).Concat(code.Nodes(UnnamedBucket.TargetTypedCreation, use.CancellationToken));
    }

    private static bool IsTimeLimit(AiContext ai, IOperation? call) => call switch
    {
        IInvocationOperation invocation => IsTimeLimit(ai, invocation.TargetMethod),
        IObjectCreationOperation { Constructor: { } constructor } => IsTimeLimit(ai, constructor),
        _ => false,
    };

    private static bool IsTimeLimit(AiContext ai, IMethodSymbol method) =>
        ai.Members.Of(method, ApiRole.TimeLimit) is not null
        || method.Parameters.Any(parameter => ai.Members.Of(parameter, ApiRole.TimeLimit) is not null);

    private static bool IsBeside(SyntaxNode node, SyntaxNode setting) =>
        node.SyntaxTree == setting.SyntaxTree && TypeOf(node).Span == TypeOf(setting).Span;

    private static SyntaxNode TypeOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? node.SyntaxTree.GetRoot();

    private static SyntaxNode MemberOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(static part => part is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();
}

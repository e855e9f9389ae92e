using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>
/// Whether code looks at the roles that a request names apart from the place where a message gets one: it leaves out or refuses those that users must
/// not have.
/// </summary>
internal sealed class SpeakerTests(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>Whether a test of the part precedes the message.</summary>
    public bool Precede(RequestPart part, IOperation message) =>
        AreAllowed(part.Member) || Tests(part.Member, message.Syntax, besides: ChoiceRound(part.Place));

    /// <summary>Whether the roles of messages, which a member holds, are tested in the function round the call or in one that it calls.</summary>
    public bool AreMade(IEnumerable<ISymbol> roles, SyntaxNode call) => roles.Any(role => Tests(role, call, besides: null));

    private bool AreAllowed(ISymbol member) => scope.Program.Validation.HasAllowedValues(member);

    /// <summary>The choice by which the message gets its role: the whole expression, or the statement.</summary>
    private static SyntaxNode ChoiceRound(SyntaxNode place)
    {
        var round = place;
        while (round.Parent is { } parent and not (StatementSyntax or AnonymousFunctionExpressionSyntax or ArgumentSyntax or EqualsValueClauseSyntax))
            round = parent;
        if (round.Parent is not (SwitchStatementSyntax or IfStatementSyntax))
            return round;

        var statement = round.Parent;
        while (statement.Parent is ElseClauseSyntax { Parent: IfStatementSyntax outer })
            statement = outer;
        return statement;
    }

    private bool Tests(ISymbol member, SyntaxNode place, SyntaxNode? besides)
    {
        var functions = EnclosingFunctions.Of(place).TakeWhile(static function => function is not CompilationUnitSyntax).ToArray();
        var handler = functions.FirstOrDefault(IsMapped) ?? functions.LastOrDefault();
        return handler is not null && WithCalled(handler).Any(function => Tests(member, place, function, besides));
    }

    private bool IsMapped(SyntaxNode function) =>
        function is AnonymousFunctionExpressionSyntax && scope.Program.Requests.IsMapped(new SourceSpan(function.SyntaxTree, function.Span), cancellationToken);

    /// <summary>The function, and those of the application that it calls.</summary>
    private IEnumerable<SyntaxNode> WithCalled(SyntaxNode function) => function.DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .Select(call => scope.Code.Bodies.GetSymbol(call, cancellationToken))
        .OfType<IMethodSymbol>()
        .SelectMany(static method => method.Declared().DeclaringSyntaxReferences)
        .Select(reference => reference.GetSyntax(cancellationToken))
        .Where(scope.Code.Bodies.Contains)
        .Prepend(function);

    private bool Tests(ISymbol member, SyntaxNode place, SyntaxNode function, SyntaxNode? besides) => WrittenNames.In(function, member.Name)
        .Where(name => besides is null || name.SyntaxTree != besides.SyntaxTree || !besides.Span.Contains(name.Span))
        .Select(static name => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (SyntaxNode)name)
        .Select(node => scope.Code.Bodies.GetOperation(node, cancellationToken))
        .Any(read => SymbolEqualityComparer.Default.Equals(read.ReferencedVariable()?.OriginalDefinition, member.OriginalDefinition)
            && IsTested(read!, place));

    private bool IsTested(IOperation read, SyntaxNode place)
    {
        foreach (var parent in read.Ancestors().TakeWhile(static parent => parent is not IBlockOperation))
        {
            switch (parent)
            {
                case IReturnOperation { ReturnedValue.Type.SpecialType: SpecialType.System_Boolean }:
                    return true;
                case IConditionalOperation { Type: null } branch:
                    return branch.Condition.Syntax.Span.Contains(read.Syntax.Span) && Filters(branch, place);
                case ISwitchOperation choice:
                    return choice.Value.Syntax.Span.Contains(read.Syntax.Span) && !MakesMessage(choice);
            }
        }

        return false;
    }

    /// <summary>Whether the statement keeps messages away: it is round the place, or ends there without a message of its own.</summary>
    private bool Filters(IConditionalOperation branch, SyntaxNode place) =>
        (branch.Syntax.SyntaxTree == place.SyntaxTree && branch.Syntax.Span.Contains(place.Span)) || Refuses(branch.WhenTrue) || Refuses(branch.WhenFalse);

    private bool Refuses(IOperation? way) => way is not null && BranchConditions.Leaves(way) && !MakesMessage(way);

    private bool MakesMessage(IOperation code) => code.Descendants().Any(part => part.CalledMember() is { } member
        && scope.Ai.Members.Of(member).Any(static row => row.Row.Role is ApiRole.MessageRole or ApiRole.InstructionMessage));
}

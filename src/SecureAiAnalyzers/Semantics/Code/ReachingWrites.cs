using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>
/// Which writes can have given a variable, or a member of the object that it holds, the value that it has at a place. By the form of the
/// statements: branches, loops and functions are known, jumps and exceptions are taken as if they let every write through.
/// </summary>
/// <param name="Writes">The nodes that write, in source order.</param>
/// <param name="FromStart">What the variable held before all of them may still be there.</param>
internal sealed record ReachingWrites(IReadOnlyList<SyntaxNode> Writes, bool FromStart)
{
    /// <param name="writes">Every node that writes, in source order.</param>
    /// <param name="declaration">Where the variable is declared.</param>
    /// <param name="read">The place that is asked about.</param>
    public static ReachingWrites At(IReadOnlyList<SyntaxNode> writes, SyntaxNode declaration, SyntaxNode read)
    {
        if (writes.Count == 0)
            return new ReachingWrites([], FromStart: true);

        var home = EnclosingFunctions.Innermost(declaration);
        if (read.SyntaxTree != declaration.SyntaxTree || EnclosingFunctions.Innermost(read) != home)
            return new ReachingWrites(writes, FromStart: true);

        var own = writes.Where(write => EnclosingFunctions.Innermost(write) == home).ToArray();
        var last = LastToHideOthers(own, read, home);
        var reaching = writes.Where(write => EnclosingFunctions.Innermost(write) != home || Reaches(write, read, last, declaration)).ToArray();
        return new ReachingWrites(reaching, FromStart: last is null);
    }

    /// <summary>Whether the code writes on every way to its end; a way that leaves the function does not come there.</summary>
    public static bool IsCertainIn(SyntaxNode? code, IReadOnlyCollection<SyntaxNode> writes)
    {
        if (code is null || !writes.Any(write => code.Span.Contains(write.Span)))
            return false;

        return code switch
        {
            BlockSyntax block => block.Statements.Any(statement => IsCertainIn(statement, writes)),
            GlobalStatementSyntax global => IsCertainIn(global.Statement, writes),
            ArrowExpressionClauseSyntax arrow => IsCertainIn(arrow.Expression, writes),
            IfStatementSyntax choice => IsCertainIn(choice.Condition, writes)
                || (Ends(choice.Statement, writes) && choice.Else is { } otherwise && Ends(otherwise.Statement, writes)),
            SwitchStatementSyntax choice => IsExhaustive(choice)
                && choice.Sections.All(section => section.Statements.Any(statement => Ends(statement, writes))),
            TryStatementSyntax attempt => IsCertainIn(attempt.Finally?.Block, writes)
                || (IsCertainIn(attempt.Block, writes) && attempt.Catches.All(handler => Ends(handler.Block, writes))),
            UsingStatementSyntax use => IsCertainIn(use.Statement, writes),
            LockStatementSyntax use => IsCertainIn(use.Statement, writes),
            ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ExpressionSyntax =>
                writes.Any(write => code.Span.Contains(write.Span) && IsUnconditional(write, code)),
            _ => false,
        };
    }

    private static bool Ends(StatementSyntax statement, IReadOnlyCollection<SyntaxNode> writes) => LeavesFunction(statement) || IsCertainIn(statement, writes);

    private static bool IsExhaustive(SwitchStatementSyntax choice) =>
        choice.Sections.SelectMany(static section => section.Labels).Any(static label => label is DefaultSwitchLabelSyntax);

    private static bool LeavesFunction(SyntaxNode statement) => statement switch
    {
        BlockSyntax block => block.Statements.Any(LeavesFunction),
        ReturnStatementSyntax or ThrowStatementSyntax => true,
        _ => false,
    };

    /// <summary>Whether nothing between the write and the statement decides whether it runs.</summary>
    private static bool IsUnconditional(SyntaxNode write, SyntaxNode statement)
    {
        for (var child = write; child != statement; child = child.Parent!)
        {
            var isChoice = child.Parent switch
            {
                ConditionalExpressionSyntax choice => choice.Condition != child,
                BinaryExpressionSyntax both => both.Left != child && IsShortCut(both),
                AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment => assignment.Left != child,
                ConditionalAccessExpressionSyntax access => access.Expression != child,
                SwitchExpressionArmSyntax or AnonymousFunctionExpressionSyntax => true,
                null => true,
                _ => false,
            };

            if (isChoice)
                return false;
        }

        return true;
    }

    private static bool IsShortCut(BinaryExpressionSyntax both) =>
        both.RawKind is (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression;

    /// <summary>The last statement on the way to the read that writes in any case.</summary>
    private static SyntaxNode? LastToHideOthers(SyntaxNode[] writes, SyntaxNode read, SyntaxNode? home)
    {
        for (var child = read; child.Parent is { } parent && child != home; child = parent)
        {
            if (StatementsOf(parent).TakeWhile(statement => statement != child).LastOrDefault(statement => IsCertainIn(statement, writes)) is { } found)
                return found;
        }

        return null;
    }

    private static IEnumerable<SyntaxNode> StatementsOf(SyntaxNode node) => node switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        CompilationUnitSyntax unit => unit.Members.OfType<GlobalStatementSyntax>(),
        _ => [],
    };

    private static bool Reaches(SyntaxNode write, SyntaxNode read, SyntaxNode? last, SyntaxNode declaration)
    {
        if (last is not null && write.Span.End <= last.SpanStart)
            return false;
        if (write.Span.End <= read.SpanStart && !IsApart(write, read))
            return true;

        var loop = write.Ancestors().FirstOrDefault(node => BodyOf(node) is not null && node.Span.Contains(read.Span));
        return loop is not null && !BodyOf(loop)!.Span.Contains(declaration.Span) && (last is null || !loop.Span.Contains(last.Span));
    }

    private static StatementSyntax? BodyOf(SyntaxNode loop) => loop switch
    {
        ForStatementSyntax counted => counted.Statement,
        CommonForEachStatementSyntax each => each.Statement,
        WhileStatementSyntax tested => tested.Statement,
        DoStatementSyntax tested => tested.Statement,
        _ => null,
    };

    /// <summary>Whether the write stands on another branch than the read, or on one that leaves the function.</summary>
    private static bool IsApart(SyntaxNode write, SyntaxNode read)
    {
        for (var child = write; child.Parent is { } parent; child = parent)
        {
            if (child is BlockSyntax && !child.Span.Contains(read.Span) && LeavesFunction(child))
                return true;
            if (!parent.Span.Contains(read.Span))
                continue;

            return parent switch
            {
                IfStatementSyntax choice => choice.Statement == child && choice.Else?.Span.Contains(read.Span) == true,
                SwitchStatementSyntax choice => choice.Sections.Any(section => section == child),
                ConditionalExpressionSyntax choice => choice.WhenTrue == child && choice.WhenFalse.Span.Contains(read.Span),
                SwitchExpressionSyntax choice => choice.Arms.Any(arm => arm == child),
                _ => false,
            };
        }

        return false;
    }
}

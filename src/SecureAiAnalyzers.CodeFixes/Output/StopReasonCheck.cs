using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.CodeFixes.Output;

/// <summary>
/// The check of why the model stopped, behind the statement that takes its answer: an answer that was cut off or withheld would be parsed like any
/// other.
/// </summary>
internal static class StopReasonCheck
{
    private const string Reason = "FinishReason";
    private const string FailureType = "System.InvalidOperationException";

    /// <summary>The reasons for which an answer is not complete.</summary>
    private static readonly string[] Incomplete = ["Length", "ContentFilter"];

    /// <summary>Adds the check, unless the code already reads why the model stopped.</summary>
    public static void Add(SyntaxEditor editor, SemanticModel model, VariableDeclaratorSyntax answer)
    {
        if (answer.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { } statement
            || IsRead(answer)
            || Write(model, answer, statement.SpanStart) is not var (condition, refusal))
        {
            return;
        }

        SyntaxNode taker = statement.Parent is GlobalStatementSyntax global ? global : statement;
        var check = Placed(condition, refusal, statement);
        editor.InsertAfter(taker, taker == statement ? check : SyntaxFactory.GlobalStatement(check));
    }

    private static bool IsRead(VariableDeclaratorSyntax answer) =>
        WrittenNames.In(MemberOf(answer), Reason)
            .Any(name => OwnerOf(name) is IdentifierNameSyntax owner && owner.Identifier.ValueText == answer.Identifier.ValueText);

    private static ExpressionSyntax? OwnerOf(SimpleNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access ? access.Expression : name.FirstAncestorOrSelf<IsPatternExpressionSyntax>()?.Expression;

    private static SyntaxNode MemberOf(SyntaxNode node) => node.FirstAncestorOrSelf<SyntaxNode>(
        static part => part is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();

    /// <summary>What tells of an incomplete answer and what refuses it; null where the answer does not say why it ends.</summary>
    private static (string Condition, string Refusal)? Write(SemanticModel model, VariableDeclaratorSyntax answer, int position)
    {
        if (model.GetDeclaredSymbol(answer) is not ILocalSymbol { Type: { } type }
            || ReasonType(type) is not { } reason
            || model.Compilation.GetTypeByMetadataName(FailureType) is not { } failure)
        {
            return null;
        }

        var name = reason.ToMinimalDisplayString(model, position);
        var tests = Incomplete.Select(member => $"{answer.Identifier.Text}.{Reason} == {name}.{member}");
        return (string.Join(" || ", tests), $"throw new {failure.ToMinimalDisplayString(model, position)}(\"The answer of the model is not complete.\");");
    }

    private static ITypeSymbol? ReasonType(ITypeSymbol answer)
    {
        for (var type = answer; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(Reason).FirstOrDefault() is IPropertySymbol { Type: INamedTypeSymbol reason })
            {
                var value = reason.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? reason.TypeArguments[0] : reason;
                return Incomplete.All(name => value.GetMembers(name).Any(static member => member.IsStatic)) ? value : null;
            }
        }

        return null;
    }

    /// <summary>On lines of its own behind a statement that ends its line, and else on the same one.</summary>
    private static StatementSyntax Placed(string condition, string refusal, StatementSyntax statement)
    {
        if (!StatementLine.Of(statement).IsLast)
            return SyntaxFactory.ParseStatement($"if ({condition}) {refusal}").WithTrailingTrivia(SyntaxFactory.Space);

        var lineBreak = LineBreak.Of(statement.GetTrailingTrivia()).ToFullString();
        return SyntaxFactory.ParseStatement($"{Indentation.Of(statement)}if ({condition}){lineBreak}{refusal}{lineBreak}")
            .WithAdditionalAnnotations(Formatter.Annotation);
    }
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Prompts;

/// <summary>Fix of SAI4001 and SAI4004: the instructions keep their constant text, and a user message with the inserted text follows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InstructionTextFix))]
[Shared]
public sealed class InstructionTextFix : SecureAiCodeFix
{
    private const string Title = "Move the text to a user message";
    private const string Key = "SAI4001.UserMessage";

    /// <summary>Makes the fix.</summary>
    public InstructionTextFix()
        : base(RuleTable.InputInInstructions.Id, RuleTable.RetrievedTextInInstructions.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var userForm) && userForm is not null
            && context.Node.FirstAncestorOrSelf<ArgumentSyntax>() is { } argument
            && SplitText.Of(argument.Expression, context) is { } text
            && MessageForm.Of(argument, userForm, context) is { } form)
        {
            if (ListOf(form.Message) is { } list)
                yield return new Repair(Title, Key, editor => InsertElement(editor, list, form, text));
            else if (StatementOf(form.Message) is { } statement)
                yield return new Repair(Title, Key, editor => InsertStatement(editor, statement, form, text));
        }
    }

    /// <summary>The list that the message is written in.</summary>
    private static SyntaxNode? ListOf(ExpressionSyntax message) => message.Parent switch
    {
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } => list,
        InitializerExpressionSyntax list when MessageList.IsList(list) => list,
        _ => null,
    };

    /// <summary>The statement that adds the message to a conversation.</summary>
    private static ExpressionStatementSyntax? StatementOf(ExpressionSyntax message) => message.Parent switch
    {
        ExpressionStatementSyntax { Parent: BlockSyntax } statement => statement,
        ArgumentSyntax
        {
            Parent: ArgumentListSyntax
            {
                Arguments.Count: 1,
                Parent: InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" },
                    Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement,
                },
            },
        } => statement,
        _ => null,
    };

    private static void InsertElement(SyntaxEditor editor, SyntaxNode list, MessageForm form, SplitText text)
    {
        var element = form.Message.Parent is ExpressionElementSyntax parent ? (SyntaxNode)parent : form.Message;
        if (text.Whole != form.Text)
            editor.ReplaceNode(text.Whole, text.Constant);

        editor.TrackNode(element);
        editor.ReplaceNode(list, (current, _) =>
        {
            if (current.GetCurrentNode(element) is not { } found)
                return current;

            var system = text.Whole == form.Text ? element.ReplaceNode(form.Text, text.Constant) : element;
            var user = element.ReplaceNode(form.Message, form.WithUserText(text.Inserted));
            return MessageList.Replace(current, found, system, user);
        });
    }

    private static void InsertStatement(SyntaxEditor editor, ExpressionStatementSyntax statement, MessageForm form, SplitText text)
    {
        var user = statement.ReplaceNode(form.Message, form.WithUserText(text.Inserted));
        if (StatementLine.Of(statement) is (true, true))
        {
            editor.InsertAfter(
                statement, user.WithLeadingTrivia(Indentation.Of(statement)).WithTrailingTrivia(LineBreak.Of(statement.GetTrailingTrivia())));
        }
        else
        {
            editor.InsertAfter(statement, user.WithLeadingTrivia());
            editor.ReplaceNode(statement, static (current, _) => current.WithTrailingTrivia(SyntaxFactory.Space));
        }

        if (text.Whole == form.Text)
            editor.ReplaceNode(form.Text, text.Constant);
        else
            editor.ReplaceNode(text.Whole, text.Constant);
    }
}

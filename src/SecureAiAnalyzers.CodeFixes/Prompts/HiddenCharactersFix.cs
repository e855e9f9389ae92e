using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Prompts.Support;

namespace SecureAiAnalyzers.CodeFixes.Prompts;

/// <summary>Fix of SAI4008: take the hidden characters out of the text, however it is written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HiddenCharactersFix))]
[Shared]
public sealed class HiddenCharactersFix : SecureAiCodeFix
{
    private const string Key = "SAI4008.Remove";

    /// <summary>Makes the fix.</summary>
    public HiddenCharactersFix()
        : base(RuleTable.HiddenCharacters.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        var token = context.Root.FindToken(context.Diagnostic.Location.SourceSpan.Start);
        if (LiteralText.IsText(token) && token.Parent is { } text)
            yield return new Repair("Remove the hidden characters", Key, editor => Clean(editor, text, token));
    }

    private static void Clean(SyntaxEditor editor, SyntaxNode node, SyntaxToken token)
    {
        var text = HiddenText.RemovedFrom(token);
        if (node is not InterpolatedStringTextSyntax part)
            editor.ReplaceNode(node, (current, _) => SyntaxFactory.ParseExpression(text).WithTriviaFrom(current));
        else if (text.Length == 0)
            editor.RemoveNode(part, SyntaxRemoveOptions.KeepNoTrivia);
        else
            editor.ReplaceNode(part, part.WithTextToken(SyntaxFactory.Token(default, token.Kind(), text, HiddenText.RemovedFrom(token.ValueText), default)));
    }
}

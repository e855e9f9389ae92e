using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Simplification;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Output;

/// <summary>Fix of SAI5004: encode the text that is put into HTML, where one expression holds all of it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutputAsHtmlFix))]
[Shared]
public sealed class OutputAsHtmlFix : SecureAiCodeFix
{
    private const string Encoder = "global::System.Net.WebUtility";
    private const string Key = "SAI5004.Encode";

    /// <summary>Makes the fix.</summary>
    public OutputAsHtmlFix()
        : base(RuleTable.OutputAsHtml.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (context.Node.FirstAncestorOrSelf<ExpressionSyntax>() is { } html
            && TextIn(html, context) is { } text
            && context.Model.GetTypeInfo(text, context.CancellationToken).Type is { SpecialType: SpecialType.System_String })
        {
            yield return new Repair("Encode it for HTML", Key, editor => editor.ReplaceNode(text, (current, _) => Encoded((ExpressionSyntax)current)));
        }
    }

    /// <summary>The only part of the HTML that is no constant; null when there are several, or when it is made elsewhere and may hold markup.</summary>
    private static ExpressionSyntax? TextIn(ExpressionSyntax html, RepairContext context)
    {
        var parts = PartsOf(html).Where(part => !context.Model.GetConstantValue(part, context.CancellationToken).HasValue).ToArray();
        return parts is [var text] && (text != html || IsText(text)) && !IsAligned(text) && !MayHoldMarkup(text, context) ? text : null;
    }

    private static IEnumerable<ExpressionSyntax> PartsOf(ExpressionSyntax html) => html switch
    {
        ParenthesizedExpressionSyntax parenthesized => PartsOf(parenthesized.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => PartsOf(sum.Left).Concat(PartsOf(sum.Right)),
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().SelectMany(static hole => PartsOf(hole.Expression)),
        _ => [html],
    };

    /// <summary>An encoded text has another length.</summary>
    private static bool IsAligned(ExpressionSyntax text) => text.Parent is InterpolationSyntax { AlignmentClause: not null };

    private static bool IsText(ExpressionSyntax text) => text is IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax;

    /// <summary>Whether the variable is given something that is put together or made by a call: it may be HTML already.</summary>
    private static bool MayHoldMarkup(ExpressionSyntax text, RepairContext context)
    {
        if (text is InvocationExpressionSyntax)
            return true;
        if (context.Model.GetSymbolInfo(text, context.CancellationToken).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: [var reference] })
            return false;

        return reference.GetSyntax(context.CancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: var value }
            || value is InvocationExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax;
    }

    /// <summary>In a hole, a colon would end the expression.</summary>
    private static ExpressionSyntax Encoded(ExpressionSyntax text)
    {
        var type = SyntaxFactory.ParseTypeName(Encoder).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        var method = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, type, SyntaxFactory.IdentifierName("HtmlEncode"));
        var arguments = SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(text.WithoutTrivia())));
        ExpressionSyntax encoded = SyntaxFactory.InvocationExpression(method, arguments);
        if (text.Parent is InterpolationSyntax)
            encoded = SyntaxFactory.ParenthesizedExpression(encoded).WithAdditionalAnnotations(Simplifier.Annotation);
        return encoded.WithTriviaFrom(text);
    }
}

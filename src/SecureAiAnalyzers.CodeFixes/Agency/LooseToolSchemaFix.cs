using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Agency;

/// <summary>
/// Fix of SAI6006: describe the method to the model. What its comment says is the description; where it has none, somebody has to complete what the name
/// says, so that this is never done in bulk.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LooseToolSchemaFix))]
[Shared]
public sealed class LooseToolSchemaFix : SecureAiCodeFix
{
    private const string Attribute = "global::System.ComponentModel.Description";
    private const string Key = "SAI6006.Describe";

    /// <summary>Makes the fix.</summary>
    public LooseToolSchemaFix()
        : base(RuleTable.LooseToolSchema.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (context.Diagnostic.AdditionalLocations is not [var place]
            || context.NodeAt(place) is not MethodDeclarationSyntax method
            || context.Model.Compilation.GetTypeByMetadataName("System.ComponentModel.DescriptionAttribute") is null)
        {
            return [];
        }

        var comment = SummaryText.Of(method);
        var text = comment ?? SummaryText.OfName(method.Identifier.ValueText);
        return
        [
            new Repair($"Describe it: '{text}'", Key, editor => Describe(editor, method, text)) { IsForOnePlace = comment is null, Target = method },
        ];
    }

    private static void Describe(SyntaxEditor editor, MethodDeclarationSyntax method, string text)
    {
        var name = SyntaxFactory.ParseName(Attribute).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        var argument = SyntaxFactory.AttributeArgument(
            SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)));
        var attribute = SyntaxFactory.Attribute(name, SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(argument)));
        editor.ReplaceNode(method, (current, _) => With((MethodDeclarationSyntax)current, attribute));
    }

    /// <summary>Behind the attributes that the method has, or in front of it.</summary>
    private static MethodDeclarationSyntax With(MethodDeclarationSyntax method, AttributeSyntax attribute) => method.AttributeLists is [.., var last]
        ? method.WithAttributeLists(method.AttributeLists.Replace(last, last.AddAttributes(attribute)))
        : InFront(method, SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)));

    private static MethodDeclarationSyntax InFront(MethodDeclarationSyntax method, AttributeListSyntax list) => method
        .WithLeadingTrivia(method.GetLeadingTrivia().LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
        .WithAttributeLists(SyntaxFactory.SingletonList(list
            .WithLeadingTrivia(method.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.ElasticLineFeed)));
}

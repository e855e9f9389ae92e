using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Agency;

/// <summary>
/// Fix of SAI6015: have the tool say what its code does. That it only reads cannot be seen for sure, so that somebody has to look at each such tool.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingToolHintFix))]
[Shared]
public sealed class MissingToolHintFix : SecureAiCodeFix
{
    private const string Attribute = "McpServerToolAttribute";
    private const string Key = "SAI6015.Declare";

    /// <summary>Makes the fix.</summary>
    public MissingToolHintFix()
        : base(RuleTable.MissingToolHint.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        context.Diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var hint);
        return hint is not null && context.Node is MethodDeclarationSyntax method && MarkOf(method, context) is { } mark
            ? [new Repair($"Say '{hint}'", Key, editor => Declare(editor, mark, hint)) { IsForOnePlace = hint == "ReadOnly = true" }]
            : [];
    }

    private static AttributeSyntax? MarkOf(MethodDeclarationSyntax method, RepairContext context) => method.AttributeLists
        .SelectMany(static list => list.Attributes)
        .FirstOrDefault(attribute => context.Model.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType.Name == Attribute);

    private static void Declare(SyntaxEditor editor, AttributeSyntax mark, string hint) => editor.ReplaceNode(mark, (current, _) =>
        ((AttributeSyntax)current).AddArgumentListArguments(ArgumentOf(hint)));

    private static AttributeArgumentSyntax ArgumentOf(string hint) =>
        SyntaxFactory.ParseSyntaxTree($"[A({hint})] class C;").GetRoot().DescendantNodes().OfType<AttributeArgumentSyntax>().First();
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Testing.Tests.TestData;

/// <summary>Turns "bad" into "good" in the name of a class.</summary>
public class GoodNameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [BadNameAnalyzer.Rule.Id];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var action in Actions(context))
        {
            context.RegisterCodeFix(action, context.Diagnostics);
        }

        return Task.CompletedTask;
    }

    protected virtual IEnumerable<CodeAction> Actions(CodeFixContext context) => [Rename(context, "good")];

    protected static CodeAction Rename(CodeFixContext context, string start) => CodeAction.Create(
        $"Start with '{start}'",
        token => RenameAsync(context.Document, context.Span, start, token),
        equivalenceKey: start);

    private static async Task<Document> RenameAsync(Document document, TextSpan span, string start, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken))!;
        var identifier = root.FindToken(span.Start);
        var renamed = SyntaxFactory.Identifier(identifier.LeadingTrivia, start + identifier.ValueText[3..], identifier.TrailingTrivia);
        return document.WithSyntaxRoot(root.ReplaceToken(identifier, renamed));
    }
}

/// <summary>Offers two fixes.</summary>
public sealed class TwoActionsFix : GoodNameFix
{
    protected override IEnumerable<CodeAction> Actions(CodeFixContext context) => [Rename(context, "good"), Rename(context, "fine")];
}

/// <summary>Offers two fixes under a heading.</summary>
public sealed class NestedActionsFix : GoodNameFix
{
    protected override IEnumerable<CodeAction> Actions(CodeFixContext context) =>
        [CodeAction.Create("Rename", [Rename(context, "good"), Rename(context, "fine")], isInlinable: false)];
}

/// <summary>Offers nothing.</summary>
public sealed class NoActionFix : GoodNameFix
{
    protected override IEnumerable<CodeAction> Actions(CodeFixContext context) => [];
}

/// <summary>Offers a fix that changes nothing.</summary>
public sealed class NoChangeFix : GoodNameFix
{
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override IEnumerable<CodeAction> Actions(CodeFixContext context) =>
        [CodeAction.Create("Nothing", _ => Task.FromResult(context.Document), "nothing")];
}

/// <summary>Never comes to an end.</summary>
public sealed class EndlessFix : GoodNameFix
{
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override IEnumerable<CodeAction> Actions(CodeFixContext context) => [Rename(context, "bad_")];
}

/// <summary>Has no FixAll.</summary>
public sealed class NoFixAllFix : GoodNameFix
{
    public override FixAllProvider? GetFixAllProvider() => null;
}

/// <summary>Has a FixAll that works in documents only.</summary>
public sealed class DocumentFixAllFix : GoodNameFix
{
    public override FixAllProvider? GetFixAllProvider() => new DocumentOnly();

    private sealed class DocumentOnly : FixAllProvider
    {
        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document];

        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
            WellKnownFixAllProviders.BatchFixer.GetFixAsync(fixAllContext);
    }
}

/// <summary>Has a FixAll that gives another result than the single fixes.</summary>
public sealed class OtherBatchFix : GoodNameFix
{
    public override FixAllProvider? GetFixAllProvider() => FixAllProvider.Create(async static (context, document, diagnostics) =>
    {
        var text = await document.GetTextAsync(context.CancellationToken);
        var changes = diagnostics.Select(diagnostic => new TextChange(diagnostic.Location.SourceSpan, "batch"));
        return document.WithText(text.WithChanges(changes));
    });
}

/// <summary>Replaces the name by a token that is none, so that no parse of the text gives the tree.</summary>
public sealed class WrongTreeFix : TokenFix
{
    protected override SyntaxToken Replace(SyntaxToken identifier) =>
        SyntaxFactory.Identifier(identifier.LeadingTrivia, "good : object", identifier.TrailingTrivia);
}

/// <summary>Writes two spaces as two pieces of trivia, where a parser makes one.</summary>
public sealed class WrongTriviaFix : TokenFix
{
    protected override SyntaxToken Replace(SyntaxToken identifier) =>
        SyntaxFactory.Identifier([], "good", [SyntaxFactory.Whitespace(" "), SyntaxFactory.Whitespace(" ")]);
}

/// <summary>Replaces the name of a class by a token.</summary>
public abstract class TokenFix : GoodNameFix
{
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override IEnumerable<CodeAction> Actions(CodeFixContext context) =>
        [CodeAction.Create("Replace", token => ReplaceAsync(context.Document, context.Span, token), "replace")];

    protected abstract SyntaxToken Replace(SyntaxToken identifier);

    private async Task<Document> ReplaceAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken))!;
        var identifier = root.FindToken(span.Start);
        return document.WithSyntaxRoot(root.ReplaceToken(identifier, Replace(identifier)));
    }
}

/// <summary>Renames, and adds a source file, an additional file and a line in the configuration.</summary>
public sealed class FilesFix : GoodNameFix
{
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override IEnumerable<CodeAction> Actions(CodeFixContext context) =>
        [CodeAction.Create("Files", token => ChangeAsync(context.Document, context.Span, token), "files")];

    private static async Task<Solution> ChangeAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken);
        var project = document.WithText(text.Replace(span, "good")).Project;
        project = project.AddDocument("Test1.cs", SourceText.From("class added { }"), filePath: "/0/Test1.cs").Project;
        var solution = project.Solution;
        foreach (var file in project.AdditionalDocuments)
        {
            solution = solution.WithAdditionalDocumentText(file.Id, SourceText.From("fixed"));
        }

        foreach (var file in project.AnalyzerConfigDocuments)
        {
            solution = solution.WithAnalyzerConfigDocumentText(file.Id, SourceText.From("root = true\n"));
        }

        return solution;
    }
}

/// <summary>Adds the missing semicolon that CS1002 asks for.</summary>
public sealed class SemicolonFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["CS1002"];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(
            CodeAction.Create("Add ';'", token => AddAsync(context.Document, context.Span, token), "semicolon"),
            context.Diagnostics);
        return Task.CompletedTask;
    }

    private static async Task<Document> AddAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken);
        return document.WithText(text.Replace(new TextSpan(span.Start, 0), ";"));
    }
}

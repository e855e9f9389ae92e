using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.CodeFixes.Output;

/// <summary>
/// Fix of SAI5009: ask for an answer of the type that is parsed, and refuse one that is not complete. Offered where the answer of
/// <c>GetResponseAsync</c> stands in a local and its text is deserialized once, with no options.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FreeTextParsedFix))]
[Shared]
public sealed class FreeTextParsedFix : SecureAiCodeFix
{
    private const string Key = "SAI5009.TypedAnswer";
    private const string TypedCall = "GetResponseAsync";

    /// <summary>Names of the parameters after the messages; the typed call has others between them, and overloads with others in their place.</summary>
    private static readonly string[] Names = ["options", "cancellationToken"];

    /// <summary>Makes the fix.</summary>
    public FreeTextParsedFix()
        : base(RuleTable.FreeTextParsed.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (ParseOf(context.Node) is { } parse
            && TypeOf(parse) is { } type
            && context.Diagnostic.AdditionalLocations is [{ } called, ..]
            && context.NodeAt(called)?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: MemberAccessExpressionSyntax access } call
            && access.Name is IdentifierNameSyntax { Identifier.ValueText: TypedCall } name
            && AnswerOf(call) is { } answer
            && IsReadOnce(answer, parse)
            && HasNoLineComment(parse)
            && CanBeTyped(context, access))
        {
            yield return new Repair($"Ask for '{type}'", Key, editor =>
            {
                Apply(editor, call, name, parse, type, answer);
                StopReasonCheck.Add(editor, context.Model, answer);
            });
        }
    }

    private static InvocationExpressionSyntax? ParseOf(SyntaxNode text) =>
        text.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent is ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax parse }
            ? parse
            : null;

    /// <summary>The type that <c>Deserialize</c> makes of the text; null for another call.</summary>
    private static TypeSyntax? TypeOf(InvocationExpressionSyntax parse) =>
        parse.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "Deserialize" } name }
            && name.TypeArgumentList.Arguments is [var type]
            ? type
            : null;

    /// <summary>The local that is declared to hold the awaited answer of the call.</summary>
    private static VariableDeclaratorSyntax? AnswerOf(InvocationExpressionSyntax call) =>
        call.Parent is AwaitExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local } }
        && local.Parent is VariableDeclarationSyntax { Type.IsVar: true, Variables.Count: 1 }
            ? local
            : null;

    /// <summary>Whether the parsed text is that of the local itself, and no other call parses it or replaces the local.</summary>
    private static bool IsReadOnce(VariableDeclaratorSyntax answer, InvocationExpressionSyntax parse)
    {
        var uses = answer
            .FirstAncestorOrSelf<SyntaxNode>(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax)!
            .DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == answer.Identifier.ValueText)
            .ToArray();
        return uses.Any(use => IsTextOf(use, parse))
            && !uses.Any(static use => WriteSyntax.IsWritten(use) || use.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 })
            && uses.Count(static use => use.Parent?.Parent is ArgumentSyntax argument && IsDeserialized(argument)) == 1;
    }

    private static bool IsTextOf(IdentifierNameSyntax use, InvocationExpressionSyntax parse) =>
        use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Text" } text
        && text.Expression == use
        && parse.ArgumentList.Arguments[0].Expression == text;

    private static bool IsDeserialized(ArgumentSyntax argument) =>
        argument.Parent?.Parent is InvocationExpressionSyntax invocation && TypeOf(invocation) is not null;

    private static bool CanBeTyped(RepairContext context, MemberAccessExpressionSyntax access) =>
        context.Model.GetTypeInfo(access.Expression, context.CancellationToken).Type is { } client
        && context.Model.LookupSymbols(access.SpanStart, client, TypedCall, includeReducedExtensionMethods: true)
            .Any(static member => member is IMethodSymbol { Arity: 1 });

    private static void Apply(
        SyntaxEditor editor,
        InvocationExpressionSyntax call,
        IdentifierNameSyntax name,
        InvocationExpressionSyntax parse,
        TypeSyntax type,
        VariableDeclaratorSyntax answer)
    {
        var typed = SyntaxFactory.GenericName(name.Identifier.WithTrailingTrivia())
            .AddTypeArgumentListArguments(type.WithoutTrivia())
            .WithTrailingTrivia(name.GetTrailingTrivia());
        editor.ReplaceNode(name, typed);
        foreach (var (argument, parameter) in call.ArgumentList.Arguments.Skip(1).Zip(Names, static (argument, parameter) => (argument, parameter)))
        {
            if (argument.NameColon is null && (parameter != Names[0] || HasNoTypeOfItsOwn(argument.Expression)))
                editor.ReplaceNode(argument, (current, _) => Named((ArgumentSyntax)current, parameter));
        }

        var result = SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression,
            SyntaxFactory.IdentifierName(answer.Identifier.WithoutTrivia()),
            SyntaxFactory.IdentifierName("Result"));
        var comments = CommentsIn(parse).SelectMany(static comment => new[] { SyntaxFactory.Space, comment });
        editor.ReplaceNode(parse, result.WithLeadingTrivia(parse.GetLeadingTrivia()).WithTrailingTrivia(comments.Concat(parse.GetTrailingTrivia())));
    }

    /// <summary>Whether the parameter gives the expression its type, so that overloads cannot be told by it.</summary>
    private static bool HasNoTypeOfItsOwn(ExpressionSyntax argument) => argument is LiteralExpressionSyntax or ImplicitObjectCreationExpressionSyntax;

    /// <summary>The comments inside the call, which stay behind what takes its place.</summary>
    private static IEnumerable<SyntaxTrivia> CommentsIn(InvocationExpressionSyntax parse) =>
        parse.WithoutTrivia().DescendantTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));

    private static bool HasNoLineComment(InvocationExpressionSyntax parse) =>
        !parse.WithoutTrivia().DescendantTrivia().Any(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsDirective);

    private static ArgumentSyntax Named(ArgumentSyntax argument, string parameter) => argument.WithoutTrivia()
        .WithNameColon(SyntaxFactory.NameColon(parameter).WithTrailingTrivia(SyntaxFactory.Space))
        .WithTriviaFrom(argument);
}

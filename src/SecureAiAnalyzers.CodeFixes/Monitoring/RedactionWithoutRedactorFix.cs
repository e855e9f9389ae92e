using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Monitoring;

/// <summary>
/// Fix of SAI3012: register the redactors with the services of the same builder, in the next statement. Each builder gets its own where several
/// are repaired, because they may be those of several hosts.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RedactionWithoutRedactorFix))]
[Shared]
public sealed class RedactionWithoutRedactorFix : SecureAiCodeFix
{
    private const string Key = "SAI3012.AddRedaction";
    private const string Services = "Services";
    private const string ServicesType = "IServiceCollection";

    /// <summary>Makes the fix.</summary>
    public RedactionWithoutRedactorFix()
        : base(RuleTable.RedactionWithoutRedactor.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (Text(context, FindingProperties.Member) is { } method
            && Text(context, FindingProperties.Namespace) is { } home
            && context.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
            && EndOfChain(call) is { } chain
            && StartOfChain(call) is { } start
            && ServicesOf(context, start) is { } services
            && AddAfter(chain, $"{services}.{method}()") is { } add)
        {
            var hasMethod = context.Model.LookupNamespacesAndTypes(chain.SpanStart, name: ServicesType) is [INamedTypeSymbol type]
                && UsingDirectives.HasExtension(context.Model, chain.SpanStart, type, method);
            yield return new Repair($"Register redactors by '{method}()'", Key, editor =>
            {
                add(editor);
                if (!hasMethod)
                    UsingDirectives.Add(editor, home);
            });
        }
    }

    private static string? Text(RepairContext context, string property) =>
        context.Diagnostic.Properties.TryGetValue(property, out var text) ? text : null;

    private static ExpressionSyntax EndOfChain(ExpressionSyntax call)
    {
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == call)
            call = next;
        return call;
    }

    /// <summary>What the first call of a chain is called on, where it can be written once more.</summary>
    private static ExpressionSyntax? StartOfChain(ExpressionSyntax call)
    {
        var start = call;
        while (start is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            start = access.Expression;
        return start.DescendantNodesAndSelf().All(static node => node is SimpleNameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax)
            ? start
            : null;
    }

    /// <summary>The services of the builder: of the host's where the loggers are a member of it, else of that of the loggers.</summary>
    private static string? ServicesOf(RepairContext context, ExpressionSyntax builder)
    {
        if (builder is MemberAccessExpressionSyntax { Expression: { } host } && HasServices(context, host))
            return $"{host.WithoutTrivia()}.{Services}";
        return HasServices(context, builder) ? $"{builder.WithoutTrivia()}.{Services}" : null;
    }

    private static bool HasServices(RepairContext context, ExpressionSyntax owner) =>
        context.Model.GetTypeInfo(owner, context.CancellationToken).Type is { } type
        && context.Model.LookupSymbols(owner.SpanStart, type, Services).OfType<IPropertySymbol>().Any(static property => property.Type.Name == ServicesType);

    private static Action<SyntaxEditor>? AddAfter(ExpressionSyntax chain, string call) => chain.Parent switch
    {
        ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } statement =>
            editor => InsertAfter(editor, statement, call),
        LambdaExpressionSyntax lambda => editor => editor.ReplaceNode(lambda, (current, _) => WithBlock((LambdaExpressionSyntax)current, call)),
        _ => null,
    };

    private static void InsertAfter(SyntaxEditor editor, ExpressionStatementSyntax statement, string call)
    {
        var trailing = statement.GetTrailingTrivia();
        var indent = Indentation.Of(statement);
        var added = SyntaxFactory.ParseStatement(call + ";")
            .WithLeadingTrivia(trailing.Any(SyntaxKind.EndOfLineTrivia) ? indent : indent.Insert(0, LineBreak.FirstIn(editor.OriginalRoot)))
            .WithTrailingTrivia(LineBreak.Of(trailing));
        if (statement.Parent is GlobalStatementSyntax global)
            editor.InsertAfter(global, SyntaxFactory.GlobalStatement(added));
        else
            editor.InsertAfter(statement, added);
    }

    /// <summary>The lambda with two statements in the place of its expression.</summary>
    private static LambdaExpressionSyntax WithBlock(LambdaExpressionSyntax lambda, string call)
    {
        var block = (BlockSyntax)SyntaxFactory.ParseStatement($"{{ {lambda.ExpressionBody!.WithoutTrivia()}; {call}; }}");
        return lambda.WithBody(block.WithTriviaFrom(lambda.ExpressionBody!));
    }
}

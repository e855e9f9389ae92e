using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Agency;

/// <summary>Fix of SAI6016: register a filter as the interfaces by which its host finds it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnaskedApprovalFix))]
[Shared]
public sealed class UnaskedApprovalFix : SecureAiCodeFix
{
    private const string Key = "SAI6016.Register";

    /// <summary>Makes the fix.</summary>
    public UnaskedApprovalFix()
        : base(RuleTable.UnaskedApproval.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        context.Diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var contracts);
        return contracts is not null
            && context.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: MemberAccessExpressionSyntax } call
            && CanRegister(call, context.Model, context.CancellationToken)
                ? [new Repair("Register it as its interface", Key, editor => Register(editor, call, contracts.Split(';'), context))]
                : [];
    }

    /// <summary>Whether the call names the class, or is given one object or a function that makes it, and returns the services.</summary>
    private static bool CanRegister(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { TypeArguments.Length: 1, ReturnType.Name: "IServiceCollection" }
        && call.ArgumentList.Arguments.Count <= 1;

    private static void Register(SyntaxEditor editor, InvocationExpressionSyntax call, string[] contracts, RepairContext context)
    {
        var filter = ((IMethodSymbol)context.Model.GetSymbolInfo(call, context.CancellationToken).Symbol!).TypeArguments[0].ToDisplayString();
        editor.ReplaceNode(call, (current, _) => contracts.Aggregate(
            ReceiverOf((InvocationExpressionSyntax)current),
            (receiver, contract) => Registration((InvocationExpressionSyntax)current, receiver, contract, filter)).WithTriviaFrom(current));
    }

    private static ExpressionSyntax ReceiverOf(InvocationExpressionSyntax call) => ((MemberAccessExpressionSyntax)call.Expression).Expression;

    private static ExpressionSyntax Registration(InvocationExpressionSyntax call, ExpressionSyntax receiver, string contract, string filter)
    {
        var access = (MemberAccessExpressionSyntax)call.Expression;
        string[] types = call.ArgumentList.Arguments.Count == 0 ? [contract, filter] : [contract];
        var name = SyntaxFactory.GenericName(access.Name.Identifier.WithoutTrivia()).WithTypeArgumentList(SyntaxFactory.TypeArgumentList(
            SyntaxFactory.SeparatedList(types.Select(TypeOf), types.Skip(1).Select(static _ => Comma))));
        return call.WithExpression(access.WithExpression(receiver).WithName(name)).WithoutTrailingTrivia();
    }

    private static SyntaxToken Comma => SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);

    private static TypeSyntax TypeOf(string name) => SyntaxFactory.ParseTypeName("global::" + name)
        .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
}

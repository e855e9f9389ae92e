using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Consumption;

/// <summary>Fix of SAI8002: pass the token of the request or of the caller; where there is none, take one as last parameter and pass it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnforwardedCancellationFix))]
[Shared]
public sealed class UnforwardedCancellationFix : SecureAiCodeFix
{
    private const string PassKey = "SAI8002.PassToken";
    private const string TakeKey = "SAI8002.TakeToken";
    private const string StreamKey = "SAI8002.WithCancellation";
    private const string ParameterName = "cancellationToken";

    /// <summary>Makes the fix.</summary>
    public UnforwardedCancellationFix()
        : base(RuleTable.UnforwardedCancellation.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        context.Diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var token);
        if (context.Diagnostic.AdditionalLocations.Count == 0)
        {
            return token is not null && StreamOf(context.Node) is { } stream
                ? [new Repair($"Add '.WithCancellation({token})'", StreamKey, editor => Configure(editor, stream, token))]
                : [];
        }

        var calls = context.Diagnostic.AdditionalLocations.Select(context.NodeAt)
            .Select(static node => node?.FirstAncestorOrSelf<InvocationExpressionSyntax>())
            .OfType<InvocationExpressionSyntax>()
            .ToArray();
        if (calls.Length == 0)
            return [];
        if (token is not null)
            return [new Repair($"Pass '{token}'", PassKey, editor => Pass(editor, context, calls, token))];

        return FunctionOf(calls[0]) is { } function && ListOf(function) is { } list && CanGrow(function, list) && IsOfOpenType(context, function)
            ? [new Repair("Take a 'CancellationToken'", TakeKey, editor => Take(editor, context, calls, function, list))]
            : [];
    }

    private static ExpressionSyntax? StreamOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<ExpressionSyntax>(static expression => expression.Parent is CommonForEachStatementSyntax
            or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" }) is { } stream
        && stream.FirstAncestorOrSelf<CommonForEachStatementSyntax>()?.Expression.Span.Contains(stream.Span) == true
            ? stream
            : null;

    private static void Configure(SyntaxEditor editor, ExpressionSyntax stream, string token) => editor.ReplaceNode(
        stream,
        SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression, stream.WithoutTrivia(), SyntaxFactory.IdentifierName("WithCancellation")),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(SyntaxFactory.ParseExpression(token)))))
            .WithTriviaFrom(stream));

    private static void Take(
        SyntaxEditor editor, RepairContext context, InvocationExpressionSyntax[] calls, SyntaxNode function, ParameterListSyntax list)
    {
        Pass(editor, context, calls, ParameterName);
        editor.ReplaceNode(list, (current, _) => Grown((ParameterListSyntax)current, hasDefault: function is not AnonymousFunctionExpressionSyntax));
    }

    private static void Pass(SyntaxEditor editor, RepairContext context, InvocationExpressionSyntax[] calls, string token)
    {
        foreach (var call in calls)
        {
            var name = NameOf(context, call);
            if (LateToken(call) is { } late)
                editor.ReplaceNode(late, (current, _) => WithoutLateToken((InvocationExpressionSyntax)current, name, token));
            else
                editor.ReplaceNode(call.ArgumentList, (current, _) => WithToken((ArgumentListSyntax)current, name, token));
        }
    }

    /// <summary>What gives the token to the stream that the call returns; null where nothing does.</summary>
    private static InvocationExpressionSyntax? LateToken(InvocationExpressionSyntax call) =>
        call.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WithCancellation", Parent: InvocationExpressionSyntax late } ? late : null;

    private static InvocationExpressionSyntax WithoutLateToken(InvocationExpressionSyntax late, string? name, string token)
    {
        var call = (InvocationExpressionSyntax)((MemberAccessExpressionSyntax)late.Expression).Expression;
        return call.WithArgumentList(WithToken(call.ArgumentList, name, token)).WithTriviaFrom(late);
    }

    /// <summary>The name under which the token has to be given; null where it is the next argument.</summary>
    private static string? NameOf(RepairContext context, InvocationExpressionSyntax call)
    {
        if (context.Model.GetSymbolInfo(call, context.CancellationToken).Symbol is not IMethodSymbol method)
            return null;

        var token = method.Parameters.FirstOrDefault(static parameter => parameter.Type.Name == "CancellationToken");
        var arguments = call.ArgumentList.Arguments;
        return token is null || (arguments.Count == token.Ordinal && !arguments.Any(static argument => argument.NameColon is not null)) ? null : token.Name;
    }

    private static ArgumentListSyntax WithToken(ArgumentListSyntax list, string? name, string token)
    {
        var argument = SyntaxFactory.Argument(SyntaxFactory.ParseExpression(token));
        if (name is not null)
            argument = argument.WithNameColon(SyntaxFactory.NameColon(name).WithTrailingTrivia(SyntaxFactory.Space));
        if (list.Arguments.Count == 0)
            return list.WithArguments(SyntaxFactory.SingletonSeparatedList(argument));

        var last = list.Arguments[list.Arguments.Count - 1];
        var separator = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        return list.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(list.Arguments.GetWithSeparators()
            .Replace(last, last.WithoutTrailingTrivia())
            .Add(separator)
            .Add(argument.WithTrailingTrivia(last.GetTrailingTrivia()))));
    }

    private static SyntaxNode? FunctionOf(SyntaxNode call) =>
        call.FirstAncestorOrSelf<SyntaxNode>(static node =>
            node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);

    private static ParameterListSyntax? ListOf(SyntaxNode function) => function switch
    {
        BaseMethodDeclarationSyntax method => method.ParameterList,
        LocalFunctionStatementSyntax local => local.ParameterList,
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList,
        _ => null,
    };

    /// <summary>Whether a parameter can follow the others: every one has a type, none takes the rest, and a lambda's have no defaults.</summary>
    private static bool CanGrow(SyntaxNode function, ParameterListSyntax list) =>
        list.Parameters.All(static parameter => parameter.Type is not null && !parameter.Modifiers.Any(SyntaxKind.ParamsKeyword))
        && !list.Parameters.Any(static parameter => parameter.Identifier.ValueText == ParameterName)
        && (function is not AnonymousFunctionExpressionSyntax || list.Parameters.All(static parameter => parameter.Default is null));

    /// <summary>Whether nothing but the lambda itself says which parameters it has: where its delegate type is written down, it cannot take more.</summary>
    private static bool IsOfOpenType(RepairContext context, SyntaxNode function) => function is not AnonymousFunctionExpressionSyntax
        || context.Model.GetTypeInfo(function, context.CancellationToken).ConvertedType is { Name: "Delegate", ContainingNamespace.Name: "System" };

    private static ParameterListSyntax Grown(ParameterListSyntax list, bool hasDefault)
    {
        var type = SyntaxFactory.ParseTypeName("global::System.Threading.CancellationToken")
            .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation)
            .WithTrailingTrivia(SyntaxFactory.Space);
        var parameter = SyntaxFactory.Parameter(SyntaxFactory.Identifier(ParameterName)).WithType(type);
        if (hasDefault)
            parameter = parameter.WithDefault(SyntaxFactory.EqualsValueClause(
                SyntaxFactory.Token(SyntaxKind.EqualsToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.LiteralExpression(SyntaxKind.DefaultLiteralExpression)));
        if (list.Parameters.Count == 0)
            return list.WithParameters(SyntaxFactory.SingletonSeparatedList(parameter));

        var separator = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        return list.WithParameters(SyntaxFactory.SeparatedList<ParameterSyntax>(list.Parameters.GetWithSeparators().Add(separator).Add(parameter)));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace SecureAiAnalyzers.CodeFixes.Infrastructure;

/// <summary>Writes what protects an endpoint: a call behind its mapping, or an attribute.</summary>
internal static class EndpointRepairs
{
    private const string ConventionNamespace = "Microsoft.AspNetCore.Builder";

    /// <summary>
    /// The edit that calls the convention at the end of the chain that maps the endpoint; null where the finding stands on no mapping that
    /// can be configured.
    /// </summary>
    public static Action<SyntaxEditor>? AddConvention(RepairContext context, string method, params ExpressionSyntax[] arguments)
    {
        if (context.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } mapping
            || context.Model.GetTypeInfo(mapping, context.CancellationToken).Type is not { SpecialType: SpecialType.None } builder)
        {
            return null;
        }

        var append = CallChain.Append(EndOfChain(context, mapping, builder), method, arguments);
        if (UsingDirectives.HasExtension(context.Model, mapping.SpanStart, builder, method))
            return append;

        return editor =>
        {
            append(editor);
            UsingDirectives.Add(editor, ConventionNamespace);
        };
    }

    /// <summary>The edit that puts the attribute on the method of the finding.</summary>
    public static Action<SyntaxEditor>? AddToMethod(RepairContext context, string attribute, params ExpressionSyntax[] arguments) =>
        context.Node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method ? Add(method, attribute, arguments) : null;

    /// <summary>The edit that puts the attribute on the type that declares the method of the finding.</summary>
    public static Action<SyntaxEditor>? AddToType(RepairContext context, string attribute, params ExpressionSyntax[] arguments) =>
        context.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type ? Add(type, attribute, arguments) : null;

    private static ExpressionSyntax EndOfChain(RepairContext context, InvocationExpressionSyntax mapping, ITypeSymbol builder)
    {
        var end = mapping;
        while (end.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access
            && access.Expression == end
            && SymbolEqualityComparer.Default.Equals(context.Model.GetTypeInfo(next, context.CancellationToken).Type, builder))
        {
            end = next;
        }

        return end;
    }

    private static Action<SyntaxEditor> Add(MemberDeclarationSyntax member, string attribute, ExpressionSyntax[] arguments) =>
        editor => editor.ReplaceNode(member, (current, _) => WithAttribute((MemberDeclarationSyntax)current, attribute, arguments));

    private static MemberDeclarationSyntax WithAttribute(MemberDeclarationSyntax member, string attribute, ExpressionSyntax[] arguments)
    {
        var name = SyntaxFactory.ParseName(attribute).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        if (member.AttributeLists.SelectMany(static list => list.Attributes).Any(known => SimpleName(known.Name) == SimpleName(name)))
            return member;

        var list = arguments.Length == 0
            ? null
            : SyntaxFactory.AttributeArgumentList(SyntaxFactory.SeparatedList(arguments.Select(SyntaxFactory.AttributeArgument)));
        var written = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(name, list)))
            .WithLeadingTrivia(member.GetLeadingTrivia())
            .WithTrailingTrivia(LineBreakOf(member));
        var rest = member.WithLeadingTrivia(Indentation.Of(member));
        return rest.WithAttributeLists(rest.AttributeLists.Insert(0, written));
    }

    private static SyntaxTrivia LineBreakOf(SyntaxNode member) =>
        member.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } found
            ? found
            : SyntaxFactory.ElasticCarriageReturnLineFeed;

    private static string SimpleName(NameSyntax name) => name is QualifiedNameSyntax qualified ? qualified.Right.ToString() : name.ToString();
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Simplification;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Secrets;

/// <summary>Fix of SAI2007: switch inheritance off and start from the variables that programs need. Not offered for SDK versions without the switch.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InheritedEnvironmentFix))]
[Shared]
public sealed class InheritedEnvironmentFix : SecureAiCodeFix
{
    private const string Key = "SAI2007.Environment";

    /// <summary>Makes the fix.</summary>
    public InheritedEnvironmentFix()
        : base(RuleTable.InheritedEnvironment.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (properties.TryGetValue(FindingProperties.Member, out var inheritance)
            && properties.TryGetValue(FindingProperties.Parameter, out var environment)
            && properties.TryGetValue(FindingProperties.Replacement, out var defaults)
            && context.Diagnostic.AdditionalLocations is [{ } created, ..]
            && context.NodeAt(created)?.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation
            && context.Model.GetTypeInfo(creation, context.CancellationToken).Type is { } type
            && (Set(creation, environment!) is not { } set || set.Right is ObjectCreationExpressionSyntax))
        {
            var call = SyntaxFactory.ParseExpression($"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{defaults}()");
            call = call.ReplaceNodes(
                call.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Take(1),
                static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation));
            yield return new Repair("Give it the variables that a program needs, and no others", Key, editor =>
                editor.ReplaceNode(creation, (current, _) => Close((BaseObjectCreationExpressionSyntax)current, inheritance!, environment!, call)));
        }
    }

    private static BaseObjectCreationExpressionSyntax Close(
        BaseObjectCreationExpressionSyntax creation, string inheritance, string environment, ExpressionSyntax defaults)
    {
        var off = SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression);
        creation = Set(creation, inheritance) is { } switched
            ? creation.ReplaceNode(switched.Right, off.WithTriviaFrom(switched.Right))
            : InitializerEntries.Set(creation, inheritance, off);
        return Set(creation, environment) is { Right: ObjectCreationExpressionSyntax dictionary }
            ? creation.ReplaceNode(dictionary, StartingFrom(dictionary, defaults))
            : InitializerEntries.Set(creation, environment, defaults);
    }

    /// <summary>The dictionary with the variables in it before its own entries.</summary>
    private static ObjectCreationExpressionSyntax StartingFrom(ObjectCreationExpressionSyntax dictionary, ExpressionSyntax defaults)
    {
        var arguments = SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(defaults)));
        return dictionary.WithType(dictionary.Type.WithoutTrailingTrivia())
            .WithArgumentList(arguments.WithTrailingTrivia(dictionary.ArgumentList?.GetTrailingTrivia() ?? dictionary.Type.GetTrailingTrivia()));
    }

    private static AssignmentExpressionSyntax? Set(BaseObjectCreationExpressionSyntax creation, string member) => creation.Initializer?.Expressions
        .OfType<AssignmentExpressionSyntax>()
        .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == member);
}

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

/// <summary>Fix of SAI6001: wrap a tool so that its host asks a person before it runs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StateChangingToolFix))]
[Shared]
public sealed class StateChangingToolFix : SecureAiCodeFix
{
    private const string Key = "SAI6001.Wrap";

    /// <summary>Makes the fix.</summary>
    public StateChangingToolFix()
        : base(RuleTable.StateChangingTool.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        context.Diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var wrapper);
        return wrapper is not null && ToolAt(context.Node) is { } tool && CanBeWrapped(tool, wrapper, context)
            ? [new Repair($"Wrap it in {wrapper.Substring(wrapper.LastIndexOf('.') + 1)}", Key, editor => Wrap(editor, tool, wrapper))]
            : [];
    }

    private static ExpressionSyntax? ToolAt(SyntaxNode name) =>
        name.FirstAncestorOrSelf<ExpressionSyntax>(static node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);

    /// <summary>Whether the expression is a function as the wrapper takes one, and what takes the expression takes the wrapper as well.</summary>
    private static bool CanBeWrapped(ExpressionSyntax tool, string wrapper, RepairContext context)
    {
        if (tool.Parent is ExpressionStatementSyntax or MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax
            || context.Model.Compilation.GetTypeByMetadataName(wrapper) is not { } type
            || context.Model.GetTypeInfo(tool, context.CancellationToken) is not { Type: { } made } types)
        {
            return false;
        }

        return type.InstanceConstructors.Any(constructor => constructor.Parameters is [var inner]
                && context.Model.Compilation.ClassifyConversion(made, inner.Type).IsImplicit)
            && context.Model.Compilation.ClassifyConversion(type, types.ConvertedType ?? made).IsImplicit;
    }

    private static void Wrap(SyntaxEditor editor, ExpressionSyntax tool, string wrapper) => editor.ReplaceNode(tool, (current, _) =>
        SyntaxFactory.ObjectCreationExpression(
                SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.ParseTypeName("global::" + wrapper).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation),
                SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(
                    SyntaxFactory.Argument(((ExpressionSyntax)current).WithoutTrivia()))),
                initializer: null)
            .WithTriviaFrom(current));
}

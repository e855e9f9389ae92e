using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Prompts;

/// <summary>Fix of SAI4009: what a caller sends is a message of a user, and of a history only the messages of users count.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallerChosenRoleFix))]
[Shared]
public sealed class CallerChosenRoleFix : SecureAiCodeFix
{
    private const string RoleKey = "SAI4009.User";
    private const string HistoryKey = "SAI4009.Filter";
    private const string Linq = "System.Linq";

    /// <summary>Makes the fix.</summary>
    public CallerChosenRoleFix()
        : base(RuleTable.CallerChosenRole.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var user) || user is null)
            return [];

        return context.Diagnostic.Properties.TryGetValue(FindingProperties.Member, out var role) && role is not null
            ? HistoryRepairs(context, role, user)
            : RoleRepairs(context, user);
    }

    private static IEnumerable<Repair> RoleRepairs(RepairContext context, string user)
    {
        if (context.Node.FirstAncestorOrSelf<ExpressionSyntax>() is { } value
            && RoleTypeOf(context.Model.GetTypeInfo(value, context.CancellationToken).ConvertedType, user) is { } type)
        {
            yield return new Repair(
                "Take it as a user message", RoleKey,
                editor => editor.ReplaceNode(value, Member(context, value, type, user).WithTriviaFrom(value)));
        }
    }

    private static ITypeSymbol? RoleTypeOf(ITypeSymbol? type, string user)
    {
        var role = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;
        return role?.GetMembers(user).Any(static member => member.IsStatic) == true ? role : null;
    }

    private static ExpressionSyntax Member(RepairContext context, SyntaxNode place, ITypeSymbol type, string member) =>
        SyntaxFactory.ParseExpression(type.ToMinimalDisplayString(context.Model, place.SpanStart) + "." + member);

    /// <summary>A history that has a name is filtered where the model gets it.</summary>
    private static IEnumerable<Repair> HistoryRepairs(RepairContext context, string role, string user)
    {
        var history = context.Diagnostic.AdditionalLocations is [var place, ..] ? context.NodeAt(place)?.FirstAncestorOrSelf<ExpressionSyntax>() : null;
        if (history is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)
            || ElementOf(context.Model.GetTypeInfo(history, context.CancellationToken)) is not { } message
            || RoleTypeOf((message.GetMembers(role).FirstOrDefault() as IPropertySymbol)?.Type, user) is not { } type)
        {
            yield break;
        }

        yield return new Repair("Keep only user messages", HistoryKey, editor =>
        {
            var test = $"message => message.{role} == {Member(context, history, type, user)}";
            editor.ReplaceNode(history, (current, _) => SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(
                    SyntaxKind.SimpleMemberAccessExpression, (ExpressionSyntax)current.WithoutTrivia(), SyntaxFactory.IdentifierName("Where")),
                SyntaxFactory.ParseArgumentList($"({test})")).WithTriviaFrom(current));
            if (!UsingDirectives.HasExtension(context.Model, history.SpanStart, context.Model.GetTypeInfo(history).Type!, "Where"))
                UsingDirectives.Add(editor, Linq);
        });
    }

    /// <summary>The type of the messages where any row of them is taken.</summary>
    private static ITypeSymbol? ElementOf(TypeInfo history) => history.ConvertedType is INamedTypeSymbol
    {
        OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T,
        TypeArguments: [var element],
    } ? element : null;
}

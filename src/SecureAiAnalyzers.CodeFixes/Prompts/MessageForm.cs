using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.CodeFixes.Prompts;

/// <summary>How a message with instructions is written, and how the same SDK writes a user's message.</summary>
/// <param name="Message">The construction or call.</param>
/// <param name="Text">The text of the message.</param>
/// <param name="Changed">The name that tells the role: of a type, a method or a role.</param>
/// <param name="UserName">The same for a user.</param>
internal sealed record MessageForm(ExpressionSyntax Message, ExpressionSyntax Text, SyntaxToken Changed, string UserName)
{
    /// <summary>The form of the message that takes the argument; null when it is not a simple one.</summary>
    public static MessageForm? Of(ArgumentSyntax argument, string userName, RepairContext context)
    {
        if (argument.Parent is not ArgumentListSyntax { Parent: ExpressionSyntax message } || IsCutShort(message))
            return null;

        var changed = context.Diagnostic.Properties.TryGetValue(FindingProperties.Role, out var role) && role is not null
            ? RoleName(message, role, context)
            : MemberName(message);
        return changed is { } token ? new MessageForm(message, argument.Expression, token, userName) : null;
    }

    /// <summary>The user's message with a text.</summary>
    public ExpressionSyntax WithUserText(ExpressionSyntax text) => Message.ReplaceSyntax(
        [Text],
        (_, _) => text.WithTriviaFrom(Text),
        [Changed],
        (token, _) => SyntaxFactory.Identifier(UserName).WithTriviaFrom(token),
        [],
        (trivia, _) => trivia);

    /// <summary>A message whose other members are set beside its text is more than a text with a role.</summary>
    private static bool IsCutShort(ExpressionSyntax message) => message is BaseObjectCreationExpressionSyntax { Initializer: not null };

    private static SyntaxToken? MemberName(ExpressionSyntax message) => message switch
    {
        ObjectCreationExpressionSyntax { Type: NameSyntax type } => LastName(type),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax name } => name.Identifier,
        _ => null,
    };

    private static SyntaxToken? LastName(NameSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier,
        QualifiedNameSyntax qualified => qualified.Right.Identifier,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier,
        _ => null,
    };

    /// <summary>The role, when it is written as a member of its type.</summary>
    private static SyntaxToken? RoleName(ExpressionSyntax message, string parameter, RepairContext context)
    {
        var arguments = context.Model.GetOperation(message, context.CancellationToken) switch
        {
            IObjectCreationOperation creation => creation.Arguments,
            IInvocationOperation call => call.Arguments,
            _ => [],
        };
        var role = arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Syntax as ArgumentSyntax;
        return role?.Expression is MemberAccessExpressionSyntax access ? access.Name.Identifier : null;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Catalog.Knowledge;

namespace SecureAiAnalyzers.CodeFixes.Secrets;

/// <summary>The names under which a file reads its credentials already.</summary>
internal static class CredentialNames
{
    /// <summary>The variable and the setting of which the file reads only one that is a secret by its name; else those given.</summary>
    public static (string Variable, string Setting) In(RepairContext context, string variable, string setting)
    {
        var read = context.Root.DescendantNodes().Select(KeyOf).OfType<(string Name, bool IsVariable)>().Distinct().ToArray();
        return (
            read.Where(static key => key.IsVariable).ToArray() is [var (name, _)] ? name : variable,
            read.Where(static key => !key.IsVariable).ToArray() is [var (known, _)] ? known : setting);
    }

    /// <summary>The constant name by which a node reads a secret from the environment or from a collection of settings.</summary>
    private static (string Name, bool IsVariable)? KeyOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Environment.GetEnvironmentVariable) },
            ArgumentList.Arguments: [var argument, ..],
        } => Secret(argument, isVariable: true),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [var argument] } => Secret(argument, isVariable: false),
        _ => null,
    };

    private static (string Name, bool IsVariable)? Secret(ArgumentSyntax argument, bool isVariable) =>
        argument.Expression is LiteralExpressionSyntax { Token.Value: string name } && SecretNames.IsSecret(name) ? (name, isVariable) : null;
}

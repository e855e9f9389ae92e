using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.CodeFixes.Prompts;

/// <summary>Words that tell a model what a value is, made of the name of the variable, member or method that gives it.</summary>
internal static class ValueLabel
{
    private const string Unnamed = "Text";

    private static readonly string[] Prefixes = ["Get", "Read", "Find", "Load", "Fetch", "To"];

    /// <summary>Names of members that say less than the name of their owner.</summary>
    private static readonly string[] Plain = ["Text", "Content", "Value", "Data", "Result", "Body", "String"];

    /// <summary>The label: <c>Company name</c> for <c>request.CompanyName</c>, <c>Note</c> for <c>note.Text</c>.</summary>
    public static string Of(ExpressionSyntax value) => NameOf(value)?.TrimStart('_', '@') is { Length: > 1 } name ? Words(name) : Unnamed;

    private static string? NameOf(ExpressionSyntax value) => value switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access when Plain.Contains(access.Name.Identifier.ValueText) => NameOf(access.Expression),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ParenthesizedExpressionSyntax parenthesized => NameOf(parenthesized.Expression),
        PostfixUnaryExpressionSyntax suppression => NameOf(suppression.Operand),
        AwaitExpressionSyntax wait => NameOf(wait.Expression),
        CastExpressionSyntax cast => NameOf(cast.Expression),
        ConditionalAccessExpressionSyntax access => NameOf(access.WhenNotNull) ?? NameOf(access.Expression),
        BinaryExpressionSyntax choice => NameOf(choice.Left),
        InvocationExpressionSyntax { Expression: var called, ArgumentList.Arguments: var arguments } => NameOfCall(called, arguments.Count),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] } =>
            key.All(char.IsLetterOrDigit) ? key : null,
        ElementAccessExpressionSyntax element => NameOf(element.Expression),
        _ => null,
    };

    /// <summary>A call that only reshapes its receiver has the receiver's name: <c>name.Trim()</c>.</summary>
    private static string? NameOfCall(ExpressionSyntax called, int arguments)
    {
        var noun = Called(called);
        if (noun is null && arguments == 0 && called is MemberAccessExpressionSyntax { Expression: var receiver })
            return NameOf(receiver);

        return noun is not null && Plain.Contains(noun) ? null : noun;
    }

    /// <summary>The noun behind the verb of a method's name; null when there is none.</summary>
    private static string? Called(ExpressionSyntax called)
    {
        var name = called switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => string.Empty,
        };
        if (name.EndsWith("Async", StringComparison.Ordinal))
            name = name.Substring(0, name.Length - "Async".Length);
        var prefix = Prefixes.FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length);
        return prefix is null or "To" ? null : name.Substring(prefix.Length);
    }

    private static string Words(string name)
    {
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            if (startsWord)
                words.Append(' ');
            words.Append(i == 0 ? char.ToUpperInvariant(name[i]) : startsWord ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.Replace('_', ' ').ToString();
    }
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Output;

/// <summary>Fix of SAI5003: call the method that makes a parameter of each hole of an interpolated query.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutputInSqlFix))]
[Shared]
public sealed class OutputInSqlFix : SecureAiCodeFix
{
    private const string Key = "SAI5003.Interpolated";

    /// <summary>Makes the fix.</summary>
    public OutputInSqlFix()
        : base(RuleTable.OutputInSql.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var safeForm) && safeForm is not null
            && context.Node.FirstAncestorOrSelf<ArgumentSyntax>() is { Expression: InterpolatedStringExpressionSyntax query } argument
            && argument.Parent is ArgumentListSyntax { Parent: InvocationExpressionSyntax call } arguments
            && NameOf(call) is not null
            && arguments.Arguments.All(other => other == argument || IsCancellationToken(context, other))
            && QueryParameters.TryMake(query, out var parameterized))
        {
            var index = arguments.Arguments.IndexOf(argument);
            yield return new Repair($"Use '{safeForm}'", Key, editor => editor.ReplaceNode(
                call, (current, _) => Rewrite((InvocationExpressionSyntax)current, safeForm, index, parameterized)));
        }
    }

    private static bool IsCancellationToken(RepairContext context, ArgumentSyntax argument) =>
        context.Model.GetTypeInfo(argument.Expression, context.CancellationToken).ConvertedType is { Name: "CancellationToken" };

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    private static InvocationExpressionSyntax Rewrite(
        InvocationExpressionSyntax call, string safeForm, int index, InterpolatedStringExpressionSyntax query)
    {
        var argument = call.ArgumentList.Arguments[index];
        call = call.ReplaceNode(argument.Expression, query.WithTriviaFrom(argument.Expression));
        var name = NameOf(call)!;
        return call.ReplaceToken(name.Identifier, SyntaxFactory.Identifier(safeForm).WithTriviaFrom(name.Identifier));
    }
}

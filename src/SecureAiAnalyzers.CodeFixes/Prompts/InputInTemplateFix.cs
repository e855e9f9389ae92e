using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Prompts;

/// <summary>Fix of SAI4002: variables of the template take the places of what is written into it, and the call gets their values.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InputInTemplateFix))]
[Shared]
public sealed class InputInTemplateFix : SecureAiCodeFix
{
    private const string Title = "Pass it as a template argument";
    private const string Key = "SAI4002.Argument";

    /// <summary>Makes the fix.</summary>
    public InputInTemplateFix()
        : base(RuleTable.InputInTemplate.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var values) && values is not null
            && context.Node.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent.Parent: InvocationExpressionSyntax call } argument
            && context.Model.GetOperation(call, context.CancellationToken) is IInvocationOperation operation
            && SigilOf(operation, context) is { } sigil
            && TemplateRun.Of(operation, call, values, context) is { } run
            && WrittenText.Of(argument.Expression, context) is { } written
            && TemplateText.Of(written.Until(run.Scope), new TemplateNames(sigil, written.Text, MemberOf(call)), context) is { } text
            && TemplateArguments.Of(run.Operation, run.Call, values, context) is { } arguments)
        {
            yield return new Repair(Title, Key, editor =>
            {
                arguments.Add(editor, text.Values);
                editor.ReplaceNode(written.Text, (current, _) => text.Rewrite((ExpressionSyntax)current));
            });
        }
    }

    private static SyntaxNode MemberOf(SyntaxNode call) =>
        call.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault(static member => member is not GlobalStatementSyntax) ?? call.SyntaxTree.GetRoot();

    /// <summary>What stands before the name of a variable in the template's format; null where the format is not known.</summary>
    private static string? SigilOf(IInvocationOperation call, RepairContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(FindingProperties.Role, out var format) || format is null)
            return string.Empty;

        var given = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == format);
        return given is null or { ArgumentKind: ArgumentKind.DefaultValue } ? "$" : given.Value.ConstantValue switch
        {
            { HasValue: true, Value: null or "semantic-kernel" } => "$",
            { HasValue: true, Value: "handlebars" or "liquid" } => string.Empty,
            _ => null,
        };
    }
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Infrastructure;

/// <summary>Fix of SAI1012: create the tool from the method itself, under the name and description that the function had.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LostToolAuthorizationFix))]
[Shared]
public sealed class LostToolAuthorizationFix : SecureAiCodeFix
{
    private const string Key = "SAI1012.FromMethod";
    private const string Options = "McpServerToolCreateOptions";
    private const string AsyncSuffix = "Async";

    /// <summary>Makes the fix.</summary>
    public LostToolAuthorizationFix()
        : base(RuleTable.LostToolAuthorization.Id)
    {
    }

    /// <summary>Where the function is made in the call, and nothing else says how the tool is made.</summary>
    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (context.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || call.ArgumentList.Arguments is not [{ Expression: InvocationExpressionSyntax factory }]
            || context.Model.GetSymbolInfo(factory, context.CancellationToken).Symbol is not IMethodSymbol made
            || Settings(factory, made, context) is not { } settings
            || context.Model.LookupNamespacesAndTypes(call.SpanStart, name: Options).IsEmpty)
        {
            return [];
        }

        var method = factory.ArgumentList.Arguments[0].Expression;
        return [new Repair("Create the tool from the method", Key, editor => Create(editor, call, method, settings))];
    }

    /// <summary>What the factory sets by its arguments; null where it is given anything but the function, a name and a description.</summary>
    private static string[]? Settings(InvocationExpressionSyntax factory, IMethodSymbol made, RepairContext context)
    {
        var arguments = factory.ArgumentList.Arguments;
        if (arguments.Any(static argument => argument.NameColon is not null) || made.Parameters.FirstOrDefault()?.Type.Name != nameof(Delegate))
            return null;

        var settings = new List<string>();
        foreach (var (argument, parameter) in arguments.Zip(made.Parameters, static (argument, parameter) => (argument, parameter)).Skip(1))
        {
            if (parameter.Name is not ("name" or "description"))
                return null;
            if (!argument.Expression.IsKind(SyntaxKind.NullLiteralExpression))
                settings.Add($"{(parameter.Name == "name" ? "Name" : "Description")} = {argument.Expression}");
        }

        var hasName = settings.Any(static setting => setting.StartsWith("Name", StringComparison.Ordinal));
        if (!hasName && DefaultName(arguments[0].Expression, context) is { } name)
            settings.Insert(0, $"Name = \"{name}\"");
        return [.. settings];
    }

    /// <summary>The name that the factory gives a method; the server would give it another one.</summary>
    private static string? DefaultName(ExpressionSyntax function, RepairContext context) =>
        NamedBy(function, context) is { MethodKind: MethodKind.Ordinary, Name: var name }
            ? name.EndsWith(AsyncSuffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - AsyncSuffix.Length) : name
            : null;

    /// <summary>A method group that becomes a delegate of no certain type is one candidate.</summary>
    private static IMethodSymbol? NamedBy(ExpressionSyntax function, RepairContext context)
    {
        var found = context.Model.GetSymbolInfo(function, context.CancellationToken);
        return (found.Symbol ?? (found.CandidateSymbols is [var only] ? only : null)) as IMethodSymbol;
    }

    private static void Create(SyntaxEditor editor, InvocationExpressionSyntax call, ExpressionSyntax method, string[] settings) =>
        editor.ReplaceNode(call.ArgumentList, (current, _) =>
        {
            var options = settings.Length == 0 ? "" : $", new {Options} {{ {string.Join(", ", settings)} }}";
            return SyntaxFactory.ParseArgumentList($"({method}{options})").WithTriviaFrom(current);
        });
}

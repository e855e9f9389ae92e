using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Secrets;

/// <summary>
/// Fix of SAI2001 and SAI2002: read the credential where it is written now, from configuration or an environment variable. Not offered
/// where the language wants a constant.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HardCodedCredentialFix))]
[Shared]
public sealed class HardCodedCredentialFix : SecureAiCodeFix
{
    internal const string ConfigurationKey = "Secrets.Configuration";
    internal const string EnvironmentKey = "Secrets.Environment";
    internal const string ThrowKey = "Secrets.Throw";

    /// <summary>Makes the fix.</summary>
    public HardCodedCredentialFix()
        : base(RuleTable.HardCodedCredential.Id, RuleTable.ProviderKeyInSource.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(FindingProperties.Setting, out var setting)
            || !properties.TryGetValue(FindingProperties.Scheme, out var scheme)
            || Written(context) is not { } literal
            || ConstantContext.Requires(literal)
            || IsInExpressionTree(context, literal))
        {
            yield break;
        }

        properties.TryGetValue(FindingProperties.Variable, out var variable);
        if (variable == Provider.Unknown.Variable)
            (variable, setting) = CredentialNames.In(context, variable, setting!);

        if (scheme is "" && IsFallback(literal))
        {
            yield return new Repair(
                "Throw when the credential is missing",
                ThrowKey,
                editor => Replace(editor, literal, Throw("The credential is not configured."))) { Target = literal };
            yield break;
        }

        if (ConfigurationInScope.Find(context.Model, literal) is { } configuration)
        {
            var text = $"{configuration}[\"{setting}\"] ?? {Throw($"The setting {setting} is missing.")}";
            yield return new Repair(
                $"Read from configuration '{setting}'",
                ConfigurationKey,
                editor => Replace(editor, literal, WithScheme(scheme!, text))) { Target = literal };
        }

        if (variable is null)
            yield break;

        var missing = Throw($"The environment variable {variable} is not set.");
        var read = $"global::System.Environment.GetEnvironmentVariable(\"{variable}\") ?? {missing}";
        yield return new Repair(
            $"Read from environment variable '{variable}'",
            EnvironmentKey,
            editor => Replace(editor, literal, WithScheme(scheme!, read))) { Target = literal };
    }

    /// <summary>The literal that holds the credential: the initializer of the constant, if the finding tells of one.</summary>
    private static LiteralExpressionSyntax? Written(RepairContext context) => AsText(
        context.Diagnostic.AdditionalLocations is [var origin, ..] ? context.NodeAt(origin) : context.Node);

    private static LiteralExpressionSyntax? AsText(SyntaxNode? node) =>
        node is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal : null;

    /// <summary>Whether the code becomes data, in which the language allows no <c>throw</c>.</summary>
    private static bool IsInExpressionTree(RepairContext context, LiteralExpressionSyntax literal) =>
        literal.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().Any(function =>
            context.Model.GetTypeInfo(function, context.CancellationToken).ConvertedType is { Name: "Expression", ContainingNamespace.Name: "Expressions" });

    /// <summary>Whether the credential is used where something else has no value: <c>configuration["Key"] ?? "…"</c>.</summary>
    private static bool IsFallback(LiteralExpressionSyntax literal) =>
        literal.Parent is BinaryExpressionSyntax coalesce && coalesce.IsKind(SyntaxKind.CoalesceExpression) && coalesce.Right == literal;

    private static string Throw(string message) => $"throw new global::System.InvalidOperationException(\"{message}\")";

    private static string WithScheme(string scheme, string text) => scheme.Length == 0 ? text : $"\"{scheme}\" + ({text})";

    private static void Replace(SyntaxEditor editor, LiteralExpressionSyntax literal, string text) =>
        editor.ReplaceNode(literal, (current, _) => Parse(text, literal).WithTriviaFrom(current));

    private static ExpressionSyntax Parse(string text, LiteralExpressionSyntax literal)
    {
        var expression = SyntaxFactory.ParseExpression(text);
        var names = expression.DescendantNodes().Where(IsGlobalName);
        expression = expression.ReplaceNodes(
            names,
            static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation));
        return NeedsParentheses(literal) && expression is BinaryExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(expression)
            : expression;
    }

    private static bool IsGlobalName(SyntaxNode node) =>
        node is QualifiedNameSyntax or MemberAccessExpressionSyntax && node.GetFirstToken().IsKind(SyntaxKind.GlobalKeyword);

    private static bool NeedsParentheses(LiteralExpressionSyntax literal) => literal.Parent
        is BinaryExpressionSyntax
        or ConditionalExpressionSyntax
        or MemberAccessExpressionSyntax
        or CastExpressionSyntax
        or SwitchExpressionArmSyntax;
}

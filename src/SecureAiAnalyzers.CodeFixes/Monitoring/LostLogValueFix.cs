using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Monitoring;

/// <summary>
/// Fix of SAI3013: give the logger the text that System.Text.Json makes of the value, or let it take the place of the serializer that goes by reflection.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LostLogValueFix))]
[Shared]
public sealed class LostLogValueFix : SecureAiCodeFix
{
    private const string Key = "SAI3013.Serialize";
    private const string Title = "Serialize with System.Text.Json";
    private const string TextMethod = "SerializeObject";
    private const string Serializer = "System.Text.Json.JsonSerializer";

    /// <summary>Makes the fix.</summary>
    public LostLogValueFix()
        : base(RuleTable.LostLogValue.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (context.Model.Compilation.GetTypeByMetadataName(Serializer) is not { } serializer || ValueOf(context) is not { } value)
            yield break;

        if (!context.Diagnostic.Properties.TryGetValue(FindingProperties.Member, out var method))
            yield return Replace(context, serializer, value, value);
        else if (method == TextMethod && value.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } call })
            yield return Replace(context, serializer, call, value);
    }

    /// <summary>The value with the operators round it that do not change it.</summary>
    private static ExpressionSyntax? ValueOf(RepairContext context)
    {
        var value = context.Node as ExpressionSyntax ?? (context.Node as ArgumentSyntax)?.Expression;
        while (value?.Parent is PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax)
            value = (ExpressionSyntax)value.Parent;
        return value;
    }

    private static Repair Replace(RepairContext context, INamedTypeSymbol serializer, ExpressionSyntax replaced, ExpressionSyntax value)
    {
        var name = IsInScope(context, serializer) ? serializer.Name : Serializer;
        return new Repair(Title, Key, editor => editor.ReplaceNode(replaced, SyntaxFactory.InvocationExpression(
            SyntaxFactory.ParseExpression(name + ".Serialize"),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(value.WithoutTrivia())))).WithTriviaFrom(replaced)));
    }

    /// <summary>Whether the simple name means the serializer there: another library has one of the same name.</summary>
    private static bool IsInScope(RepairContext context, INamedTypeSymbol serializer) =>
        context.Model.LookupNamespacesAndTypes(context.Node.SpanStart, name: serializer.Name) is [var found]
        && SymbolEqualityComparer.Default.Equals(found, serializer);
}

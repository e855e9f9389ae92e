using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;

namespace SecureAiAnalyzers.Rules.Governance.Support;

/// <summary>A suppression by attribute.</summary>
/// <param name="Name">The name of the attribute, as written.</param>
/// <param name="CheckId">The id of the rule that it hides.</param>
/// <param name="IsJustified">Whether it says why.</param>
internal sealed record SuppressMessageUse(NameSyntax Name, string CheckId, bool IsJustified);

/// <summary>Finds <c>[SuppressMessage]</c>, under whatever name a file uses it, without binding anything where its name does not occur.</summary>
internal static class SuppressMessageAttributes
{
    private const string TypeName = "SuppressMessage";
    private const string Type = "System.Diagnostics.CodeAnalysis.SuppressMessageAttribute";
    private const string CheckId = "checkId";
    private const string Justification = "Justification";

    /// <summary>What editors write for somebody to replace.</summary>
    private const string Placeholder = "<Pending>";

    /// <summary>Those of a file.</summary>
    public static IEnumerable<SuppressMessageUse> In(SyntaxTree tree, AnalysisScope scope, CancellationToken cancellationToken)
    {
        if (!SourceSearch.Contains(tree.GetText(cancellationToken), TypeName, cancellationToken))
            yield break;

        var index = TreeIndex.Of(tree);
        foreach (var attribute in index.Names(NamedBucket.Attribute).SelectMany(name => index.Find(NamedBucket.Attribute, name)).Cast<AttributeSyntax>())
        {
            if (Read(attribute, scope, cancellationToken) is { } suppression)
                yield return suppression;
        }
    }

    private static SuppressMessageUse? Read(AttributeSyntax attribute, AnalysisScope scope, CancellationToken cancellationToken)
    {
        if (attribute.ArgumentList is not { Arguments: { Count: >= 2 } arguments } || !IsSuppressMessage(attribute, scope, cancellationToken))
            return null;

        var model = scope.Code.Bodies.GetModel(attribute.SyntaxTree);
        var id = arguments.FirstOrDefault(static argument => argument.NameColon?.Name.Identifier.ValueText == CheckId) ?? arguments[1];
        var reason = arguments.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == Justification);
        return new SuppressMessageUse(attribute.Name, IdOf(TextOf(id, model, cancellationToken)), IsReason(TextOf(reason, model, cancellationToken)));
    }

    private static bool IsSuppressMessage(AttributeSyntax attribute, AnalysisScope scope, CancellationToken cancellationToken) =>
        scope.Code.Bodies.GetSymbol(attribute, cancellationToken)?.ContainingType is { } type
        && scope.Ai.Types.All(Type).Contains(type, SymbolEqualityComparer.Default);

    private static string TextOf(AttributeArgumentSyntax? argument, SemanticModel model, CancellationToken cancellationToken) =>
        argument is null ? string.Empty : model.GetConstantValue(argument.Expression, cancellationToken).Value as string ?? string.Empty;

    /// <summary>The compiler goes by what stands before a colon, behind which editors write the title.</summary>
    private static string IdOf(string text) => text.Split(':')[0];

    private static bool IsReason(string text) => text.Trim() is { Length: > 0 } reason && !reason.Equals(Placeholder, StringComparison.OrdinalIgnoreCase);
}

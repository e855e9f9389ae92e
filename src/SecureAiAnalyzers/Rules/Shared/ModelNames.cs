using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>The models of a provider that a use names by constants: as text, or as a member of the SDK's enum.</summary>
internal static class ModelNames
{
    /// <summary>
    /// What is known of the first model that the use names and anything is known of, and where the name is written when that is elsewhere;
    /// null where the name is a deployment's, or that of another service.
    /// </summary>
    /// <param name="find">Tells what is known of a name.</param>
    public static (T Known, SyntaxNode? Origin)? First<T>(ApiUse use, Func<string, T?> find)
        where T : class
    {
        if (NamesDeployment(use))
            return null;
        if (EnumName(use) is { } member && find(member) is { } known)
            return (known, null);

        return InText(use, use.Row.Provider, find);
    }

    /// <summary>All names that the use may give the model.</summary>
    public static IEnumerable<string> All(ApiUse use) => EnumName(use) is { } member
        ? [member]
        : use.Scope.Code.Constants.Resolve(use.Value, use.CancellationToken)
            .Where(static constant => constant.IsWhole)
            .Select(static constant => constant.Text)
            .OfType<string>()
            .Where(static name => name.Length > 0)
            .Distinct();

    /// <summary>What is known of the first text that is any: of a name at the provider, or of the file of a hub.</summary>
    public static (T Known, SyntaxNode? Origin)? InText<T>(ApiUse use, string? provider, Func<string, T?> find)
        where T : class
    {
        foreach (var constant in use.Scope.Code.Constants.Resolve(use.Value, use.CancellationToken))
        {
            if (constant is not { IsWhole: true, Text: { } text } || find(text) is not { } known)
                continue;
            if (ModelAliases.HostOf(provider) is { } host && new ModelService(use.Scope, host, use.CancellationToken).IsForeign(use.Operation))
                continue;

            return (known, IsElsewhere(constant.Origin, use) ? constant.Origin : null);
        }

        return null;
    }

    private static bool IsElsewhere(SyntaxNode origin, ApiUse use) => !origin.AncestorsAndSelf().Contains(use.Value!.Syntax);

    /// <summary>
    /// Where any provider may be named, the text can as well be the name of a deployment: it is, as far as can be known, when the
    /// compilation references a service with deployments.
    /// </summary>
    private static bool NamesDeployment(ApiUse use) => use.Row.Provider is null && use.Ai.Has(ApiRole.DeploymentName);

    /// <summary>SDKs also offer their model names as enum members: <c>ClaudeSonnet4_5</c> is <c>claude-sonnet-4-5</c>.</summary>
    private static string? EnumName(ApiUse use)
    {
        var value = use.Value.SkipConversions();
        while (value is IConversionOperation conversion)
            value = conversion.Operand.SkipConversions();

        return value is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } field } ? IdOf(field.Name) : null;
    }

    private static string IdOf(string enumMember)
    {
        var id = new StringBuilder();
        for (var i = 0; i < enumMember.Length; i++)
        {
            var character = enumMember[i];
            var startsWord = i > 0
                && (char.IsUpper(character) || (char.IsDigit(character) && char.IsLetter(enumMember[i - 1])))
                && enumMember[i - 1] != '_';
            if (startsWord)
                id.Append('-');
            id.Append(character == '_' ? '-' : char.ToLowerInvariant(character));
        }

        return id.ToString();
    }
}

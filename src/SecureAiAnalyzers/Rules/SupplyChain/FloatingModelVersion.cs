using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.SupplyChain.Support;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.SupplyChain;

/// <summary>SAI7001: a constant names a model by an alias, behind which the provider changes the version.</summary>
internal sealed class FloatingModelVersion() : AiRule(RuleTable.FloatingModelVersion)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.ModelId, AnalyzeName);
        registry.OnUse(ApiRole.HttpEndpoint, AnalyzeDownload);
    }

    private void AnalyzeName(ApiUse use)
    {
        var provider = use.Row.Provider;
        if (NamesDeployment(use, provider))
            return;

        if (EnumAlias(use, provider) is { } alias)
            Report(use, alias, origin: null);
        else
            AnalyzeText(use, provider);
    }

    /// <summary>A file of a model hub that a plain HTTP client fetches.</summary>
    private void AnalyzeDownload(ApiUse use) => AnalyzeText(use, ModelAliases.Hub);

    private void AnalyzeText(ApiUse use, string? provider)
    {
        foreach (var constant in use.Scope.Code.Constants.Resolve(use.Value, use.CancellationToken))
        {
            if (constant is not { IsWhole: true, Text: { } text } || ModelAliases.Find(provider, text) is not { } alias)
                continue;
            if (ModelAliases.HostOf(provider) is { } host && new ModelService(use, host).IsForeign())
                continue;

            Report(use, alias, constant.Origin);
            return;
        }
    }

    private void Report(ApiUse use, ModelAlias alias, SyntaxNode? origin)
    {
        var value = use.Value!.Syntax;
        var isElsewhere = origin is not null && !origin.AncestorsAndSelf().Contains(value);
        var suggestion = alias.Version is null ? string.Empty : $" such as '{alias.Version}'";
        use.Report(Definition, new Finding(value.GetLocation(), alias.Name, suggestion)
        {
            Additional = isElsewhere ? [origin!.GetLocation()] : [],
        });
    }

    /// <summary>
    /// Where any provider may be named, the text can as well be the name of a deployment: it is, as far as can be known, when the
    /// compilation references a service with deployments.
    /// </summary>
    private static bool NamesDeployment(ApiUse use, string? provider) => provider is null && use.Ai.Has(ApiRole.DeploymentName);

    /// <summary>SDKs also offer their model names as enum members: <c>ClaudeSonnet4_5</c> is <c>claude-sonnet-4-5</c>.</summary>
    private static ModelAlias? EnumAlias(ApiUse use, string? provider)
    {
        var value = use.Value.SkipConversions();
        while (value is IConversionOperation conversion)
            value = conversion.Operand.SkipConversions();

        return value is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } field }
            ? ModelAliases.Find(provider, IdOf(field.Name))
            : null;
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

using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>Whether code knows of models that refuse without saying so as the reason for which they stopped.</summary>
internal static class Refusals
{
    /// <summary>
    /// What says that the model of the call refused, as a message names it, where the code names nothing of the kind; null where it does, or where no
    /// such model is known to answer.
    /// </summary>
    public static string? Unread(ModelAnswer answer, Func<string, bool> isNamed)
    {
        if (!answer.Ai.Has(ApiRole.Refusal))
            return null;

        var own = CatalogIndex.OfRole(ApiRole.Refusal).Concat(CatalogIndex.OfRole(ApiRole.RefusalContent)).Where(row => row.Sdk == answer.Row.Sdk).ToArray();
        return own.Length == 0 || own.Any(row => isNamed(row.Row.Member ?? row.Type.Name))
            ? null
            : own[0].Row.Member is { } member ? own[0].Type.Name + "." + member : own[0].Type.Name;
    }
}

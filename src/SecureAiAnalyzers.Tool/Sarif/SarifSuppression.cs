namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>That and why somebody silenced a result.</summary>
/// <param name="Kind"><see cref="InSource"/> or <see cref="External"/>.</param>
/// <param name="Justification">Why; null when nobody said so.</param>
internal sealed record SarifSuppression(string Kind, string? Justification)
{
    /// <summary>By a directive or an attribute.</summary>
    public const string InSource = "inSource";

    /// <summary>By a list outside of the code, which the baseline is.</summary>
    public const string External = "external";

    /// <summary>What the compiler calls the analyzer that hides findings of the baseline, as a part of a longer text.</summary>
    private const string BaselineSuppressor = "SAIBASELINE";

    /// <summary>One as a log describes it.</summary>
    /// <param name="kind">The log's kind, which is <see cref="InSource"/> for all that the compiler knows of.</param>
    /// <param name="type">What the compiler says of it beside the kind.</param>
    /// <param name="justification">Why; white space is no reason.</param>
    public static SarifSuppression Of(string? kind, string? type, string? justification)
    {
        var isExternal = kind == External || type?.Contains(BaselineSuppressor, StringComparison.Ordinal) == true;
        return new SarifSuppression(isExternal ? External : InSource, string.IsNullOrWhiteSpace(justification) ? null : justification);
    }
}

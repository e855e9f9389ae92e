namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>What a provider's own page says about the end of its models.</summary>
/// <param name="Provider">One of the providers of <see cref="ModelAliases"/>.</param>
/// <param name="DateOf">Whose date it is and of what, as messages tell it.</param>
/// <param name="Source">The address of the page.</param>
/// <param name="Read">The day on which it was read, as year, month and day.</param>
/// <param name="Models">The models that it lists.</param>
internal sealed record RetirementPage(string Provider, string DateOf, string Source, string Read, params RetiredModel[] Models);

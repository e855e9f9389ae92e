namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>What a team tells that a call does outside of the program: one of both.</summary>
/// <param name="Change">What it changes.</param>
/// <param name="Read">What it reads of others.</param>
internal readonly record struct ToldEffect(EffectKind Change, ReadKind Read);

namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>A place as a log holds it.</summary>
/// <param name="Uri">The file, as written; null where the log names none.</param>
/// <param name="UriBaseId">To what a relative URI belongs.</param>
/// <param name="Region">The part of the file; null for all of it.</param>
/// <param name="Message">What is to be seen there.</param>
internal sealed record SarifLocation(string? Uri, string? UriBaseId, SarifRegion? Region, string? Message);

using SecureAiAnalyzers.Tool.Inventory;

namespace SecureAiAnalyzers.Tool.Bom;

/// <summary>What a bill of materials is made of.</summary>
/// <param name="Application">The name of what uses the assets.</param>
/// <param name="Assets">The assets, in order.</param>
/// <param name="File">What the team has written down of them.</param>
/// <param name="Timestamp">When it is said to be made; null for a bill that tells no time.</param>
/// <param name="Spec">The version of CycloneDX.</param>
internal sealed record BomContent(string Application, IReadOnlyList<Asset> Assets, InventoryFile File, DateTimeOffset? Timestamp, string Spec);

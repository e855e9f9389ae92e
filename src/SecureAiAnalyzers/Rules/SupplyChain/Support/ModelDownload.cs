using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Rules.SupplyChain.Support;

/// <summary>Where a model is downloaded.</summary>
/// <param name="Operation">What gets it from a server, or writes it to its file.</param>
/// <param name="Member">The member that does so.</param>
internal sealed record ModelDownload(IOperation Operation, ISymbol Member);

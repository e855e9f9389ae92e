using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>Endpoints that nothing of some kind protects.</summary>
/// <param name="All">The endpoints, in source order.</param>
/// <param name="IsSetUp">Whether the application has protection of the kind anywhere.</param>
internal sealed record UnprotectedEndpoints(IReadOnlyList<AiEndpoint> All, bool IsSetUp)
{
    /// <summary>There is none.</summary>
    public static readonly UnprotectedEndpoints None = new([], IsSetUp: true);

    /// <summary>
    /// The endpoint that the node maps or declares, if there is something to say about it: where nothing is set up, the first stands for all.
    /// </summary>
    public AiEndpoint? At(SyntaxNode site)
    {
        var span = SourceSpan.Of(site);
        return (IsSetUp ? All : All.Take(1)).FirstOrDefault(endpoint => SourceSpan.Of(endpoint.Site) == span);
    }
}

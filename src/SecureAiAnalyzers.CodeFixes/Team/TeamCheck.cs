using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.CodeFixes.Team;

/// <summary>A function of the team that may make a value right.</summary>
/// <param name="Role">How it does so.</param>
/// <param name="Id">Documentation-comment id of the function.</param>
/// <param name="Name">Its name with that of its type.</param>
/// <param name="Outcome">What it says of a value that is right.</param>
internal sealed record TeamCheck(SymbolsRole Role, string Id, string Name, bool Outcome)
{
    /// <summary>What the light bulb says.</summary>
    public string Title => $"Declare '{Name}' as a {Role.Name}";

    /// <summary>The function as a check; null when it is none of the team's own, or has no name that a file could give.</summary>
    public static TeamCheck? Of(SymbolsRole role, IMethodSymbol? method, bool outcome = true)
    {
        var declared = (method?.ReducedFrom ?? method)?.OriginalDefinition;
        return declared is { MethodKind: MethodKind.Ordinary } && ExtensionBlocks.OwnerOf(declared) is { } type
            && declared.Locations.Any(static location => location.IsInSource)
            && declared.GetDocumentationCommentId() is { } id
                ? new TeamCheck(role, id, $"{type.Name}.{declared.Name}", outcome)
                : null;
    }

    /// <summary>The line of a symbols file that says so.</summary>
    public string LineFor(SinkKinds kinds) =>
        $"{Role.Name}; {Id}; {string.Join(", ", Outcome ? FlowNames.WordsOf(kinds) : FlowNames.WordsOf(kinds).Append(SymbolsRole.WhenFalse))}";
}

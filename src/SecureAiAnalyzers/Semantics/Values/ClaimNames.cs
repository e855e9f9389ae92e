using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>What the type of a claim says about it: some only describe a person, others tell who it is or what it may do.</summary>
internal sealed class ClaimNames(CodeScope code, CancellationToken cancellationToken)
{
    /// <summary>Whether each type that the claim can have is a known one that only describes a person.</summary>
    public bool AreDescriptive(IOperation? type)
    {
        var names = code.Constants.ResolveAll(type, cancellationToken);
        return !names.IsEmpty && names.All(name => name.Text is { } text
            && Descriptive().Concat(DescriptiveClaims.Names).Contains(Word(text), StringComparer.OrdinalIgnoreCase));
    }

    private IEnumerable<string> Descriptive() =>
        from row in code.Ai.Members.Of(ApiRole.DescriptiveClaim)
        from constant in row.Type.GetMembers(row.Row.Member!).OfType<IFieldSymbol>()
        where constant.ConstantValue is string
        select Word((string)constant.ConstantValue!);

    /// <summary>The word of a name that is an address or has the form of a token's: <c>given_name</c> is <c>givenname</c>.</summary>
    private static string Word(string name) => name.Substring(name.LastIndexOf('/') + 1).Replace("_", string.Empty);
}

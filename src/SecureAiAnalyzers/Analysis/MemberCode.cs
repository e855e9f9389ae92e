using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Analysis;

/// <summary>The units of a member, each with how many before it have the same code. Made in one pass, for the first finding in the member.</summary>
internal sealed class MemberCode
{
    private readonly Dictionary<SyntaxNode, int> _positions = [];
    private readonly Memo<SyntaxNode, CodeUnit> _units = new();
    private readonly bool _hidesTexts;

    public MemberCode(SyntaxNode member, bool hidesTexts)
    {
        _hidesTexts = hidesTexts;
        var order = new List<SyntaxNode>();
        var codes = new Dictionary<SyntaxNode, Fingerprint>();
        foreach (var (token, unit) in CodeUnits.TokensOf(member, isDeep: true))
        {
            if (!codes.TryGetValue(unit, out var code))
                order.Add(unit);
            codes[unit] = (code == default ? Fingerprint.Empty : code).With(CodeUnit.CodeOf(token, hidesTexts));
        }

        var counts = new Dictionary<Fingerprint, int>();
        foreach (var unit in order)
        {
            var code = codes[unit];
            counts.TryGetValue(code, out var before);
            _positions[unit] = before;
            counts[code] = before + 1;
        }
    }

    /// <summary>How many units of the member before this one have the same code.</summary>
    public int CountBefore(SyntaxNode unit) => _positions.TryGetValue(unit, out var count) ? count : 0;

    /// <summary>What the unit says.</summary>
    public CodeUnit UnitOf(SyntaxNode unit) => _units.TryGetValue(unit, out var known) ? known : _units.GetOrAdd(unit, new CodeUnit(unit, _hidesTexts));
}

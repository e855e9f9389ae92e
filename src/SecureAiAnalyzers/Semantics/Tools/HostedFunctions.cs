using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>Functions whose result a model reads, with who calls them.</summary>
internal sealed class HostedFunctions
{
    private readonly Dictionary<SourceSpan, ToolHosts> _spans = [];
    private readonly Dictionary<FunctionId, ToolHosts> _members = [];
    private readonly HashSet<SourceSpan> _places = [];

    /// <summary>Adds a function.</summary>
    public void Add(ToolMethod tool, ToolHosts hosts)
    {
        _places.Add(tool.Place);
        if (tool.Function.Member is null)
            Add(_spans, new SourceSpan(tool.Place.Tree, tool.Function.Span), hosts);
        else
            Add(_members, tool.Function, hosts);
    }

    /// <summary>Whether one of them is given as a value there.</summary>
    public bool AreNamedAt(SourceSpan place) => _places.Contains(place);

    /// <summary>Whether the lambda or local function that is declared there is among them.</summary>
    public bool Contains(SourceSpan declaration) => _spans.ContainsKey(declaration);

    /// <summary>Who calls the function itself.</summary>
    public ToolHosts HostsOf(IMethodSymbol function)
    {
        var hosts = ToolHosts.None;
        if (_spans.Count > 0 && SourceSpan.Of(function) is { } span && _spans.TryGetValue(span, out var there))
            hosts = there;
        if (_members.Count > 0 && FunctionId.Of(function) is { } id && _members.TryGetValue(id, out var named))
            hosts |= named;
        return hosts;
    }

    private static void Add<TKey>(Dictionary<TKey, ToolHosts> functions, TKey function, ToolHosts hosts)
        where TKey : notnull =>
        functions[function] = functions.TryGetValue(function, out var known) ? known | hosts : hosts;
}

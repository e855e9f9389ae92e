using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>The functions of a program whose result a model reads, by who calls them.</summary>
internal sealed class ToolFunctions
{
    private readonly (ToolHosts Host, FunctionSet Functions)[] _sets =
        [(ToolHosts.Functions, new()), (ToolHosts.Kernel, new()), (ToolHosts.Server, new())];

    /// <summary>Adds a function that data of the file name.</summary>
    public void Add(FunctionId function, SyntaxTree file, ToolHosts hosts)
    {
        foreach (var set in Of(hosts))
            set.Add(function, file);
    }

    /// <summary>Adds the method that has the id.</summary>
    public void Add(string member, ToolHosts hosts)
    {
        foreach (var set in Of(hosts))
            set.Add(member);
    }

    /// <summary>Whether the function that is declared there is among them.</summary>
    public bool Contains(SourceSpan declaration) => _sets.Any(set => set.Functions.Contains(declaration));

    /// <summary>Who calls the function, itself or as what it overrides or implements.</summary>
    public ToolHosts HostsOf(IMethodSymbol function)
    {
        var hosts = ToolHosts.None;
        foreach (var target in CallTargets.Of(function))
        {
            foreach (var set in _sets)
            {
                if (set.Functions.Contains(target))
                    hosts |= set.Host;
            }
        }

        return hosts;
    }

    private IEnumerable<FunctionSet> Of(ToolHosts hosts) => _sets.Where(set => (set.Host & hosts) != 0).Select(static set => set.Functions);
}

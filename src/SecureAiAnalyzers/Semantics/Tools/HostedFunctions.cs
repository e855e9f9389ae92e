using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>Functions whose result a model reads, by who calls them.</summary>
internal sealed class HostedFunctions
{
    private readonly (ToolHosts Host, FunctionSet Functions)[] _sets =
        [(ToolHosts.Functions, new()), (ToolHosts.Kernel, new()), (ToolHosts.Server, new())];

    /// <summary>Adds a function that data of the file name.</summary>
    public void Add(FunctionId function, SyntaxTree file, ToolHosts hosts)
    {
        foreach (var (_, functions) in _sets.Where(set => (set.Host & hosts) != 0))
            functions.Add(function, file);
    }

    /// <summary>Whether the function that is declared there is among them.</summary>
    public bool Contains(SourceSpan declaration) => _sets.Any(set => set.Functions.Contains(declaration));

    /// <summary>Who calls the function itself.</summary>
    public ToolHosts HostsOf(IMethodSymbol function)
    {
        var hosts = ToolHosts.None;
        foreach (var (host, functions) in _sets)
        {
            if (functions.Contains(function))
                hosts |= host;
        }

        return hosts;
    }
}

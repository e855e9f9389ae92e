using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Rules.Configuration;

/// <summary>Counts, while a compilation is looked at, its files and what of AI they make.</summary>
internal sealed class AssetCount
{
    private readonly ConcurrentDictionary<SyntaxTree, bool> _files = new();
    private readonly ConcurrentDictionary<SyntaxNode, bool> _clients = new();
    private readonly ConcurrentDictionary<SyntaxNode, bool> _agents = new();
    private int _brokenFiles;

    /// <summary>The files that people wrote.</summary>
    public ICollection<SyntaxTree> Files => _files.Keys;

    /// <summary>Whether the compiler does not understand some of them.</summary>
    public bool HasErrors => _brokenFiles > 0;

    /// <summary>Places that make a client of a model, or register one that the SDK makes; agents aside.</summary>
    public int Clients => _clients.Keys.Count(place => !_agents.ContainsKey(place) && !MakesAnother(place));

    /// <summary>Places that make an agent.</summary>
    public int Agents => _agents.Count;

    /// <summary>Whether the file is one of those that people wrote.</summary>
    public bool Has(SyntaxTree file) => _files.ContainsKey(file);

    /// <summary>What is given a client that is made there makes none itself: a registration, or a client of the application round it.</summary>
    private bool MakesAnother(SyntaxNode place) => place.DescendantNodes().Any(_clients.ContainsKey);

    /// <summary>Asks to be told of each use that is counted.</summary>
    public void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.ClientRegistration, use => _clients[use.Operation.Syntax] = true);
        registry.OnUse(ApiRole.AgentFactory, use => _agents[use.Operation.Syntax] = true);
        registry.OnOperation(OperationKind.ObjectCreation, Add);
    }

    /// <summary>Counts a file.</summary>
    public void Add(FileAnalysis file)
    {
        _files[file.Tree] = true;
        if (file.Model.GetDiagnostics(cancellationToken: file.CancellationToken).Any(static problem => problem.Severity == DiagnosticSeverity.Error))
            Interlocked.Increment(ref _brokenFiles);
    }

    /// <summary>Counts what a constructor makes; what only stands before a client or agent is none itself.</summary>
    private void Add(OperationUse use)
    {
        var type = ((IObjectCreationOperation)use.Operation).Type;
        if (use.Ai.Is(ApiRole.DelegatingClient, type))
            return;
        if (use.Ai.Is(ApiRole.AgentType, type))
            _agents[use.Operation.Syntax] = true;
        else if (use.Ai.Is(ApiRole.ClientType, type))
            _clients[use.Operation.Syntax] = true;
    }
}

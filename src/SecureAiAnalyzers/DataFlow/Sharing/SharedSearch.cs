using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Sharing;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Semantics;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Sharing;

/// <summary>
/// Finds once what a project says, for all that ask. One of them searches; each stops waiting when it is told to, and the next one goes on where the last
/// one stopped.
/// </summary>
/// <param name="compilation">The project.</param>
/// <param name="files">What its build hands it.</param>
internal sealed class SharedSearch(Compilation compilation, ImmutableArray<AdditionalText> files)
{
    private const int WaitMilliseconds = 20;

    private readonly object _gate = new();
    private SharedSummaries? _summaries;
    private SharedProject? _found;

    /// <summary>What the project says.</summary>
    public SharedProject Result(CancellationToken cancellationToken)
    {
        while (_found is null)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!Monitor.TryEnter(_gate, WaitMilliseconds))
                continue;

            try
            {
                _found ??= Search(cancellationToken);
            }
            finally
            {
                Monitor.Exit(_gate);
            }
        }

        return _found;
    }

    private SharedProject Search(CancellationToken cancellationToken)
    {
        _summaries ??= new SharedSummaries(ContextOf(cancellationToken));
        var found = _summaries.Find(cancellationToken);
        _summaries = null;
        return found;
    }

    private FlowContext ContextOf(CancellationToken cancellationToken)
    {
        var shared = SharedProjects.For(compilation, files);
        shared?.Read(cancellationToken);
        var ai = new AiContext(compilation, shared, isBesideAi: true);
        var team = TeamSymbols.Create(compilation, ai.Types, files, cancellationToken);
        var program = new ProgramScope(new CodeScope(compilation, ai.With(team.Rows)));
        var surface = new SharedSurface(compilation.Assembly, assembly => shared?.Has(assembly.Name) == true);
        return new FlowContext(program, team, new OptionReader(new NoOptions())) { Surface = surface };
    }
}

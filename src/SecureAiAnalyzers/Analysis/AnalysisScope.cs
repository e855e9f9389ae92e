using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Tools;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Analysis;

/// <summary>What the rules know about one compilation under one set of options.</summary>
internal sealed class AnalysisScope
{
    private static readonly ConditionalWeakTable<Compilation, AnalysisScope> Instances = new();

    private readonly AnalyzerOptions _options;
    private readonly Lazy<ProjectFacts> _project;

    private AnalysisScope(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        _options = options;
        Ai = AiContext.Get(compilation);
        Facts = CompilationFacts.Get(compilation);
        Agents = AgentFacts.Get(compilation);
        Options = new OptionReader(options.AnalyzerConfigOptionsProvider);
        _project = new Lazy<ProjectFacts>(() => new ProjectFacts(compilation, Options.Global));
        Team = Ai.ReferencesAiSdk ? TeamSymbols.Create(compilation, options.AdditionalFiles, cancellationToken) : TeamSymbols.None;
    }

    /// <summary>What is known about a compilation under these options: the analyzers of a compilation share it, as they share the options.</summary>
    public static AnalysisScope Get(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var shared = Instances.GetValue(compilation, key => new AnalysisScope(key, options, cancellationToken));
        return shared._options.Equals(options) ? shared : new AnalysisScope(compilation, options, cancellationToken);
    }

    /// <summary>What the compilation references of the catalogue.</summary>
    public AiContext Ai { get; }

    /// <summary>Facts from the whole compilation.</summary>
    public CompilationFacts Facts { get; }

    /// <summary>Facts about agents and about who talks to them.</summary>
    public AgentFacts Agents { get; }

    /// <summary>The options that the team set.</summary>
    public OptionReader Options { get; }

    /// <summary>What kind of project it is.</summary>
    public ProjectFacts Project => _project.Value;

    /// <summary>What the team told about its own code.</summary>
    public TeamSymbols Team { get; }

    /// <summary>Whether the rule leaves a file alone because the project holds tests.</summary>
    public bool IsSilentInTests(RuleDefinition rule, SyntaxTree? tree) =>
        rule.IsSilentInTests && Project.IsTestProject && !Options.GetBoolean(OptionTable.ReportInfoInTests, rule, tree);
}

using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.DataFlow;
using SecureAiAnalyzers.DataFlow.Sharing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Endpoints;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Analysis;

/// <summary>What the rules know about one compilation under one set of options.</summary>
internal sealed class AnalysisScope
{
    private static readonly ConditionalWeakTable<Compilation, AnalysisScope> Instances = new();

    private readonly AnalyzerOptions _options;
    private readonly Compilation _compilation;
    private readonly Lazy<bool> _hasRazorFiles;
    private readonly Lazy<InventoryFiles?> _inventory;
    private readonly Lazy<ApplicationSettings> _settings;
    private ProjectFacts? _project;
    private FlowEngine? _flow;
    private RequestTokens? _requestTokens;

    private AnalysisScope(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _options = options;
        var shared = SharedProjects.For(compilation, options.AdditionalFiles);
        var isBesideAi = SymbolsFile.TellClient(options.AdditionalFiles, cancellationToken);
        var ai = new AiContext(compilation, shared, isBesideAi);
        if (ai.ReferencesAiSdk)
            shared?.Read(cancellationToken);
        Options = new OptionReader(options.AnalyzerConfigOptionsProvider);
        Team = ai.ReferencesAiSdk ? TeamSymbols.Create(compilation, ai.Types, options.AdditionalFiles, cancellationToken) : TeamSymbols.None;
        Program = new ProgramScope(new CodeScope(compilation, ai.With(Team.Rows)));
        Fingerprints = new FindingFingerprints(compilation, Code.Bodies);
        UsesAi = ai.ReferencesAiSdk && (isBesideAi || shared is not null || !Team.IsEmpty || SpeaksOfAi(compilation, cancellationToken));

        // Whoever asks later must not be stopped because the first who asked was.
        _inventory = new Lazy<InventoryFiles?>(() => InventoryFiles.In(options.AdditionalFiles, cancellationToken: default));
        _settings = new Lazy<ApplicationSettings>(() => ApplicationSettings.In(options.AdditionalFiles, cancellationToken: default));
        _hasRazorFiles = new Lazy<bool>(() => compilation.SyntaxTrees.Any(RazorFile.Is));
    }

    private static bool SpeaksOfAi(Compilation compilation, CancellationToken cancellationToken) =>
        AiMentions.AreInReach(compilation, cancellationToken) || SdkGroup.Ai.IsUsedByLibrary(compilation);

    /// <summary>What is known about a compilation under these options: the analyzers of a compilation share it, as they share the options.</summary>
    public static AnalysisScope Get(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var shared = Instances.GetValue(compilation, key => new AnalysisScope(key, options, cancellationToken));
        return shared._options.Equals(options) ? shared : new AnalysisScope(compilation, options, cancellationToken);
    }

    /// <summary>What the compilation references of the catalogue.</summary>
    public AiContext Ai => Program.Ai;

    /// <summary>
    /// Whether the program uses AI, by its code or by what a project does for it that it references; else it only references what could. Asked first, since
    /// packages come to all projects of a solution from the one that needs them.
    /// </summary>
    public bool UsesAi { get; }

    /// <summary>What is asked about the code.</summary>
    public CodeScope Code => Program.Code;

    /// <summary>What is asked about the program as a whole.</summary>
    public ProgramScope Program { get; }

    /// <summary>What rules have found out about the program as a whole.</summary>
    public ProgramAnswers Answers { get; } = new();

    /// <summary>Follows values through the program.</summary>
    public FlowEngine Flow => _flow ?? LazyInitializer.EnsureInitialized(ref _flow, () => new FlowEngine(Program, Team, Options))!;

    /// <summary>The options that the team set.</summary>
    public OptionReader Options { get; }

    /// <summary>What kind of project it is.</summary>
    public ProjectFacts Project =>
        _project ?? LazyInitializer.EnsureInitialized(ref _project, () => new ProjectFacts(_compilation, Options.Global))!;

    /// <summary>From which objects code gets the token of a request.</summary>
    public RequestTokens RequestTokens =>
        _requestTokens ?? LazyInitializer.EnsureInitialized(ref _requestTokens, () => new RequestTokens(Ai))!;

    /// <summary>Whether some of the code comes from the Razor compiler.</summary>
    public bool HasRazorFiles => _hasRazorFiles.Value;

    /// <summary>What the team told about its own code.</summary>
    public TeamSymbols Team { get; }

    /// <summary>What the team lists of its assets; null where it lists nothing that is understood.</summary>
    public InventoryFiles? Inventory => _inventory.Value;

    /// <summary>The settings of the application that its files tell.</summary>
    public ApplicationSettings Settings => _settings.Value;

    /// <summary>Gives findings what tools know them by.</summary>
    public FindingFingerprints Fingerprints { get; }

    /// <summary>The finding without what this compilation cannot report.</summary>
    public Finding Within(Finding finding) => finding.Within(_compilation);

    /// <summary>Whether somebody may see what the rule finds: one that is off by default costs nothing where no file has it on.</summary>
    public bool MayShow(RuleDefinition rule, CancellationToken cancellationToken)
    {
        if (rule.EnabledByDefault)
            return true;

        var activation = new RuleActivation(_compilation, Options, cancellationToken);
        foreach (var tree in _compilation.SyntaxTrees)
        {
            if (activation.IsOn(rule, tree))
                return true;
        }

        return false;
    }

    /// <summary>Whether the rule leaves a file alone because the project holds tests.</summary>
    public bool IsSilentInTests(RuleDefinition rule, SyntaxTree? tree) =>
        rule.IsSilentInTests && Project.IsTestProject && !Options.GetBoolean(OptionTable.ReportInfoInTests, rule, tree);
}

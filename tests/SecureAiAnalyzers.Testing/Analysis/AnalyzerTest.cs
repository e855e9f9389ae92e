using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Options;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Analyses the files of a state and compares the diagnostics with the expected ones.</summary>
public abstract partial class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    private readonly ConcurrentBag<Workspace> workspaces = [];

    /// <summary>Creates a test without files.</summary>
    protected AnalyzerTest()
    {
        TestState = new SolutionState(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);
    }

    /// <summary>The language of the tested code.</summary>
    public abstract string Language { get; }

    /// <summary>Adds a source file to the test state.</summary>
    public string TestCode
    {
        set
        {
            if (value is not null)
            {
                TestState.Sources.Add(value);
            }
        }
    }

    /// <summary>The code that is analysed.</summary>
    public SolutionState TestState { get; }

    /// <summary>The diagnostics expected in the test state beyond those in markup.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>The least severe compiler diagnostics that have to be expected.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>How markup is read.</summary>
    public MarkupOptions MarkupOptions { get; set; }

    /// <summary>Which automatic checks are left out.</summary>
    public TestBehaviors TestBehaviors { get; set; }

    /// <summary>The ids of diagnostics that are switched off.</summary>
    public List<string> DisabledDiagnostics { get; } = [];

    /// <summary>The framework of projects that name none.</summary>
    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Default;

    /// <summary>The XML files that documentation comments can include, by path.</summary>
    public Dictionary<string, string> XmlReferences { get; } = [];

    /// <summary>A further check of each diagnostic that was reported as expected.</summary>
    public Action<Diagnostic, DiagnosticResult, IVerifier>? DiagnosticVerifier { get; set; }

    /// <summary>Changes to the options of the workspace.</summary>
    public List<Func<OptionSet, OptionSet>> OptionsTransforms { get; } = [];

    /// <summary>Changes to the solution before it is analysed.</summary>
    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = [];

    /// <summary>The verifier without context.</summary>
    protected static TVerifier Verify { get; } = new();

    /// <summary>The start of the path of unnamed files.</summary>
    protected virtual string DefaultFilePathPrefix => "/0/Test";

    /// <summary>The name of the primary project.</summary>
    protected virtual string DefaultTestProjectName => "TestProject";

    /// <summary>The path of the first unnamed file.</summary>
    protected virtual string DefaultFilePath => $"{DefaultFilePathPrefix}0.{DefaultFileExt}";

    /// <summary>The extension of source files, without a period.</summary>
    protected abstract string DefaultFileExt { get; }

    /// <summary>The longest search for the clearest report of diagnostics that do not match.</summary>
    protected TimeSpan MatchDiagnosticsTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Runs the test.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await RunImplAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            while (workspaces.TryTake(out var workspace))
            {
                workspace.Dispose();
            }
        }
    }

    /// <summary>Creates a workspace that lives until the end of the test.</summary>
    public async Task<Workspace> CreateWorkspaceAsync()
    {
        var workspace = await CreateWorkspaceImplAsync().ConfigureAwait(false);
        workspaces.Add(workspace);
        return workspace;
    }

    /// <summary>Runs the steps of the test.</summary>
    protected virtual async Task RunImplAsync(CancellationToken cancellationToken)
    {
        if (TestState.GeneratedSources.Count == 0)
        {
            Verify.NotEmpty($"{nameof(TestState)}.{nameof(SolutionState.Sources)}", TestState.Sources);
        }

        var state = MarkupReader.Read(StateInheritance.Complete(TestState, previous: null, []), CreateMarkupContext([]));
        var project = await CreateProjectAsync(state, cancellationToken).ConfigureAwait(false);
        await VerifyDiagnosticsAsync(project, state, Verify, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>New instances of the tested analyzers.</summary>
    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    /// <summary>The compilation options of the primary project.</summary>
    protected abstract CompilationOptions CreateCompilationOptions();

    /// <summary>The parse options of the primary project.</summary>
    protected abstract ParseOptions CreateParseOptions();

    /// <summary>Enables all diagnostics of the analyzers and makes a crash of an analyzer an error.</summary>
    protected virtual Project ApplyCompilationOptions(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var reports = new Dictionary<string, ReportDiagnostic>();
        foreach (var descriptor in GetDiagnosticAnalyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics))
        {
            reports[descriptor.Id] = descriptor.IsEnabledByDefault ? ReportDiagnostic.Default : ReportFor(descriptor.DefaultSeverity);
        }

        reports["AD0001"] = ReportDiagnostic.Error;
        foreach (var id in DisabledDiagnostics)
        {
            reports[id] = ReportDiagnostic.Suppress;
        }

        // What the options of the test say already has the last word.
        var options = project.CompilationOptions!;
        var merged = reports.ToImmutableDictionary().SetItems(options.SpecificDiagnosticOptions);
        return project.WithCompilationOptions(options.WithSpecificDiagnosticOptions(merged));
    }

    /// <summary>The additional files and configuration that the analyzers see.</summary>
    protected virtual AnalyzerOptions GetAnalyzerOptions(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.AnalyzerOptions;
    }

    /// <summary>Attaches the analyzers to a compilation.</summary>
    protected virtual CompilationWithAnalyzers CreateCompilationWithAnalyzers(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        AnalyzerOptions options,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        return compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            options,
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true));
    }

    /// <summary>Whether a diagnostic of the compiler has to be expected.</summary>
    protected virtual bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return compilerDiagnostics switch
        {
            CompilerDiagnostics.Errors => diagnostic.Severity >= DiagnosticSeverity.Error,
            CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
            CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
            CompilerDiagnostics.All => true,
            _ => false,
        };
    }

    /// <summary>Makes the workspace of a solution.</summary>
    protected virtual Task<Workspace> CreateWorkspaceImplAsync() =>
        Task.FromResult<Workspace>(new AdhocWorkspace(MefHostServices.DefaultHost));

    /// <summary>The descriptor that markup without an id means.</summary>
    protected internal virtual DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers)
    {
        ArgumentNullException.ThrowIfNull(analyzers);
        if (MarkupOptions.HasFlag(MarkupOptions.UseFirstDescriptor))
        {
            return analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).FirstOrDefault();
        }

        return analyzers is [var first, ..] && first.SupportedDiagnostics is [var descriptor] ? descriptor : null;
    }

    private static ReportDiagnostic ReportFor(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Hidden => ReportDiagnostic.Hidden,
        DiagnosticSeverity.Info => ReportDiagnostic.Info,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        _ => ReportDiagnostic.Error,
    };
}

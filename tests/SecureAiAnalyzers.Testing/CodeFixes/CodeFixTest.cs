using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Analyses code, fixes it one by one and all at once, and compares the results.</summary>
public abstract partial class CodeFixTest<TVerifier> : CodeActionTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>Creates a test without files.</summary>
    protected CodeFixTest()
    {
        FixedState = new SolutionState(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);
        BatchFixedState = new SolutionState(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);
    }

    /// <summary>Adds a source file to the fixed state.</summary>
    public string FixedCode
    {
        set
        {
            if (value is not null)
            {
                FixedState.Sources.Add(value);
            }
        }
    }

    /// <summary>The code after all diagnostics were fixed one by one.</summary>
    public SolutionState FixedState { get; }

    /// <summary>Adds a source file to the state after FixAll.</summary>
    public string BatchFixedCode
    {
        set
        {
            if (value is not null)
            {
                BatchFixedState.Sources.Add(value);
            }
        }
    }

    /// <summary>The code after FixAll, if it is not that of <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; }

    /// <summary>How often a fix is applied one by one: exactly (positive), at most (negative), or decided by the states (null).</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>How often FixAll is applied, in the way of <see cref="NumberOfIncrementalIterations"/>.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    /// <summary>How often FixAll in document is applied, in the way of <see cref="NumberOfIncrementalIterations"/>.</summary>
    public int? NumberOfFixAllInDocumentIterations { get; set; }

    /// <summary>How often FixAll in project is applied, in the way of <see cref="NumberOfIncrementalIterations"/>.</summary>
    public int? NumberOfFixAllInProjectIterations { get; set; }

    /// <summary>Which steps are left out.</summary>
    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    /// <summary>New instances of the tested code fixes.</summary>
    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    /// <summary>The one diagnostic to fix under <see cref="CodeFixTestBehaviors.FixOne"/>.</summary>
    protected virtual Diagnostic? TrySelectDiagnosticToFix(ImmutableArray<Diagnostic> fixableDiagnostics) =>
        fixableDiagnostics.FirstOrDefault();

    /// <summary>Also includes the diagnostics that the code fixes are for.</summary>
    protected override bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return base.IsCompilerDiagnosticIncluded(diagnostic, compilerDiagnostics)
            || GetCodeFixProviders().Any(
                provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id, StringComparer.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        Verify.NotEmpty($"{nameof(TestState)}.{nameof(SolutionState.Sources)}", TestState.Sources);
        var fixableIds = GetCodeFixProviders().SelectMany(provider => provider.FixableDiagnosticIds).ToImmutableArray();
        var context = CreateMarkupContext(fixableIds);
        var rawTest = StateInheritance.Complete(TestState, previous: null, fixableIds);
        var rawFixed = StateInheritance.Complete(FixedState, rawTest, fixableIds);
        var rawBatchFixed = StateInheritance.Complete(BatchFixedState, rawFixed, fixableIds);
        var test = MarkupReader.Read(rawTest, context);
        var afterFix = MarkupReader.Read(rawFixed, context);
        var afterFixAll = MarkupReader.Read(rawBatchFixed, context);

        var project = await CreateProjectAsync(test, cancellationToken).ConfigureAwait(false);
        await VerifyDiagnosticsAsync(project, test, Verify.PushContext("Diagnostics of the test state"), cancellationToken)
            .ConfigureAwait(false);
        if (!FixedState.IsSet && !BatchFixedState.IsSet)
        {
            return;
        }

        // Wrong code says more than the wrong diagnostics that it has.
        await VerifyFixesAsync(project, test, afterFix, afterFixAll, cancellationToken).ConfigureAwait(false);
        await VerifyStateAsync(afterFix, "Diagnostics of the fixed state", cancellationToken).ConfigureAwait(false);
        if (BatchFixedState.IsSet && !IsSkipped(CodeFixTestBehaviors.SkipFixAllCheck))
        {
            await VerifyStateAsync(afterFixAll, "Diagnostics of the batch fixed state", cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task VerifyStateAsync(SolutionState state, string context, CancellationToken cancellationToken)
    {
        var project = await CreateProjectAsync(state, cancellationToken).ConfigureAwait(false);
        await VerifyDiagnosticsAsync(project, state, Verify.PushContext(context), cancellationToken).ConfigureAwait(false);
    }

    private bool IsSkipped(CodeFixTestBehaviors behavior) => CodeFixTestBehaviors.HasFlag(behavior);
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The part of a test that chooses and applies code actions.</summary>
public abstract class CodeActionTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>The place of the action to apply among those offered; null for the first.</summary>
    public int? CodeActionIndex { get; set; }

    /// <summary>The equivalence key of the action to apply.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>A further check of the action to apply.</summary>
    public Action<CodeAction, IVerifier>? CodeActionVerifier { get; set; }

    /// <summary>How the syntax tree made by an action is checked.</summary>
    public CodeActionValidationMode CodeActionValidationMode { get; set; } = CodeActionValidationMode.SemanticStructure;

    /// <summary>The enumeration of the syntax kinds of the language.</summary>
    public abstract Type SyntaxKindType { get; }

    /// <summary>The actions among which one is chosen: nested actions stand in place of their group.</summary>
    protected virtual ImmutableArray<CodeAction> FilterCodeActions(ImmutableArray<CodeAction> actions) => [.. actions.SelectMany(Flatten)];

    private protected CodeAction? ChooseAction(int iteration, ImmutableArray<CodeAction> actions, IVerifier verifier)
    {
        var action = CodeActionEquivalenceKey is null
            ? actions.ElementAtOrDefault(CodeActionIndex ?? 0)
            : ChooseActionByKey(iteration, actions, CodeActionEquivalenceKey, verifier);
        if (action is not null)
        {
            CodeActionVerifier?.Invoke(action, verifier);
        }

        return action;
    }

    /// <summary>Applies an action and parses the changed files anew.</summary>
    /// <returns>The given project, unless the action changed the solution.</returns>
    private protected async Task<Project> ApplyActionAsync(
        Project project,
        CodeAction action,
        DeferredFailure failure,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var changed = solution.GetProject(project.Id)
            ?? throw new InvalidOperationException($"The code action removed the project '{project.Name}'.");
        if (changed == project)
        {
            return project;
        }

        foreach (var id in changed.DocumentIds)
        {
            changed = await ReparseAsync(changed.GetDocument(id)!, failure, verifier, cancellationToken).ConfigureAwait(false);
        }

        return changed;
    }

    private static IEnumerable<CodeAction> Flatten(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Flatten);

    private CodeAction? ChooseActionByKey(int iteration, ImmutableArray<CodeAction> actions, string key, IVerifier verifier)
    {
        var action = actions.FirstOrDefault(candidate => candidate.EquivalenceKey == key);

        // After the first iteration there need not be anything left to apply.
        if (CodeActionIndex is not { } index || (action is null && iteration > 0))
        {
            return action;
        }

        verifier.True(index < actions.Length, $"Expected a code action with the index {index}, but only {actions.Length} are offered.");
        verifier.Equal(
            key,
            actions[index].EquivalenceKey,
            $"The code action with the index {index} has the key '{actions[index].EquivalenceKey}', not '{key}'.");
        return actions[index];
    }

    private async Task<Project> ReparseAsync(
        Document document,
        DeferredFailure failure,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        var produced = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var reparsed = document.WithText(SourceText.From(text.ToString(), text.Encoding, text.ChecksumAlgorithm));
        var parsed = await reparsed.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (CodeActionValidationMode != CodeActionValidationMode.None && produced is not null && parsed is not null)
        {
            failure.Holds(() => verifier.EqualOrDiff(
                Render(parsed),
                Render(produced),
                $"The syntax tree of '{document.Name}' is not the one that its text has ('-' parsed, '+' made by the code action):"));
        }

        return reparsed.Project;
    }

    private string Render(SyntaxNode root) =>
        SyntaxTreeRenderer.Render(root, SyntaxKindType, withTrivia: CodeActionValidationMode == CodeActionValidationMode.Full);
}

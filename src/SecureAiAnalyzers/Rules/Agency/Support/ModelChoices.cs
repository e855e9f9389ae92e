using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>Answers: does a model choose, by what it calls a tool with, which server is asked, or which file is touched?</summary>
internal sealed class ModelChoices(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>A name without a path leaves the folder to the program, and the file to the model.</summary>
    private static readonly FlowMode AnyPart = new(SinkKinds.Prompt, IsTextOnly: false);

    private static readonly FlowMode Server = new(SinkKinds.Url, IsTextOnly: false);

    /// <summary>Whether the model chooses the server that the function asks.</summary>
    public bool ChooseServer(ReachedFunction function) =>
        SinksIn(function).Any(use => (use.Sinks & SinkKinds.Url) != 0 && IsChosen(use, Server, function));

    /// <summary>Whether the model chooses the file that the call in the function touches.</summary>
    public bool ChooseFile(ReachedFunction function, SourceSpan call) => SinksIn(function)
        .Any(use => (use.Sinks & SinkKinds.FilePath) != 0 && call.Span.Contains(use.Span.TextSpan) && IsChosen(use, AnyPart, function));

    private IEnumerable<SinkUse> SinksIn(ReachedFunction function)
    {
        var declaration = function.Declaration;
        return scope.Flow.BodyAt(declaration.Node(cancellationToken), cancellationToken) is { } body
            ? body.Sinks.Where(use => declaration.Span.Contains(use.Span.TextSpan))
            : [];
    }

    /// <summary>Whether an argument of a function on the way arrives there, which the model fills.</summary>
    private bool IsChosen(SinkUse use, FlowMode mode, ReachedFunction function) => scope.Flow
        .SourcesOf(use.Value, use.IsWholeObject, mode, cancellationToken)
        .Any(source => (source.Labels & FlowLabels.ToolArgument) != 0 && function.Path.Any(step => Holds(step.Declaration, source.Place)));

    private static bool Holds(SourceSpan declaration, SourceSpan place) => declaration.Tree == place.Tree && declaration.Span.Contains(place.Span);
}

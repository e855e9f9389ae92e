using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Building;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>Which functions of the program are given what comes from outside: requests, arguments that a model chose, what the team says.</summary>
internal sealed class InputLabels(FlowContext context)
{
    private readonly Memo<ParameterNode, FlowLabels> _labels = new();
    private readonly Memo<FlowFunction, IMethodSymbol?> _methods = new();

    /// <summary>What a parameter carries that is not given by code of the program.</summary>
    public FlowLabels LabelsOf(ParameterNode parameter, CancellationToken cancellationToken)
    {
        if (!parameter.Parameter!.CanCarry)
            return FlowLabels.None;

        return _labels.TryGetValue(parameter, out var known) ? known : _labels.GetOrAdd(parameter, Find(parameter, cancellationToken));
    }

    /// <summary>
    /// What a part of a parameter carries: of a request that the framework has checked, nothing where an attribute on it leaves only what is right
    /// for the sink.
    /// </summary>
    public FlowLabels LabelsOf(ParameterNode parameter, AccessPath path, SinkKinds kind, CancellationToken cancellationToken)
    {
        var labels = LabelsOf(parameter, cancellationToken);
        return (labels & FlowLabels.UserInput) != 0 && IsChecked(parameter, path, kind, cancellationToken) ? labels & ~FlowLabels.UserInput : labels;
    }

    private bool IsChecked(ParameterNode node, AccessPath path, SinkKinds kind, CancellationToken cancellationToken)
    {
        if (MethodOf(node.Function, cancellationToken) is not { } method)
            return false;

        var parts = path.Members.Select(context.Members.SymbolOf).OfType<ISymbol>().Prepend(method.Parameters[node.Ordinal]);
        return (parts.Any(part => LeavesOnly(part, kind)) && context.Program.Validation.Precedes(method, cancellationToken))
            || (kind == SinkKinds.Length && parts.Any(part => context.Program.Validation.HasLengthRule(part, cancellationToken)));
    }

    private bool LeavesOnly(ISymbol part, SinkKinds kind) => context.Program.Validation.HasAllowedValues(part)
        || (kind == SinkKinds.Length && context.Program.Validation.HasLengthLimit(part))
        || context.Program.Validation.PatternsOf(part).Any(pattern =>
            RegexPattern.Parse($"^(?:{pattern})$", RegexOptions.None) is { } whole && (whole.RightFor & kind) != 0);

    /// <summary>
    /// Whether other projects are told nothing of what they give for the parameter, because the function tests it in a way that is not known to be wrong.
    /// </summary>
    public bool IsRefused(ParameterNode parameter, SinkKinds kind, CancellationToken cancellationToken) =>
        context.Surface is not null
        && parameter.Parameter is { } refused
        && (kind & SinkKinds.Credential) == 0
        && MethodOf(parameter.Function, cancellationToken) is { } method
        && OwnChecks.Has(method, refused.Name, cancellationToken);

    /// <summary>Whether a model can call the function.</summary>
    public bool IsTool(FlowFunction function, CancellationToken cancellationToken) =>
        MethodOf(function, cancellationToken) is { } method && context.Program.IsTool(method, cancellationToken);

    /// <summary>Whether the method of another project becomes a tool where it is named, whose parameter a model fills.</summary>
    public bool IsFilledByModel(ToolArgumentNode argument, CancellationToken cancellationToken) =>
        context.Program.IsToolAt(SourceHit.PlaceOf(argument), cancellationToken)
        && context.Members.SymbolOf(argument.Method) is IMethodSymbol method
        && context.IsToolParameter(method.Parameters[argument.Parameter.Ordinal], cancellationToken);

    private FlowLabels Find(ParameterNode node, CancellationToken cancellationToken)
    {
        if (!MayGetInput(node.Function, cancellationToken)
            || MethodOf(node.Function, cancellationToken) is not { } method
            || node.Ordinal >= method.Parameters.Length)
        {
            return FlowLabels.None;
        }

        var parameter = method.Parameters[node.Ordinal];
        var labels = context.Team.LabelsOf(parameter);
        if (context.Classified.Is(parameter, node.Body.Tree))
            labels |= FlowLabels.Personal;
        if (context.Surface?.Has(method) == true)
            labels |= FlowLabels.Given;
        if (context.IsRequestParameter(parameter, cancellationToken))
            labels |= FlowLabels.UserInput;
        return context.IsToolParameter(parameter, cancellationToken) ? labels | FlowLabels.ToolArgument : labels;
    }

    /// <summary>Whether it is worth to bind the code around a lambda or local function: only one that is mapped or a tool gets anything.</summary>
    private bool MayGetInput(FlowFunction function, CancellationToken cancellationToken) =>
        function.Parent is null || !context.Team.IsEmpty || context.Program.IsCalledFromOutside(SpanOf(function), cancellationToken);

    private static SourceSpan SpanOf(FlowFunction function) => new(function.Body.Tree, function.Span.TextSpan);

    private IMethodSymbol? MethodOf(FlowFunction function, CancellationToken cancellationToken) =>
        _methods.TryGetValue(function, out var known) ? known : _methods.GetOrAdd(function, FindMethod(function, cancellationToken));

    private IMethodSymbol? FindMethod(FlowFunction function, CancellationToken cancellationToken)
    {
        if (function.Method is { Kind: not (MemberKind.Lambda or MemberKind.LocalFunction) } member)
            return Implemented(context.Members.SymbolOf(member) as IMethodSymbol);

        var node = function.Body.Tree.GetRoot(cancellationToken).FindNode(function.Span.TextSpan, getInnermostNodeForTie: true);
        return node switch
        {
            LocalFunctionStatementSyntax => context.Code.Bodies.GetModel(node.SyntaxTree).GetDeclaredSymbol(node, cancellationToken) as IMethodSymbol,
            AnonymousFunctionExpressionSyntax => context.Code.Bodies.GetSymbol(node, cancellationToken) as IMethodSymbol,
            _ => null,
        };
    }

    private static IMethodSymbol? Implemented(IMethodSymbol? method) => method?.PartialImplementationPart ?? method;
}

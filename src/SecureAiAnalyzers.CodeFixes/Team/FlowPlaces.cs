using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.CodeFixes.Team;

/// <summary>The places that the value of a finding passes, the source first and the sink last, and the functions of the team that stand there.</summary>
internal sealed class FlowPlaces
{
    private readonly IReadOnlyList<FlowPlace> _places;
    private readonly CancellationToken _cancellationToken;

    private FlowPlaces(IReadOnlyList<FlowPlace> places, CancellationToken cancellationToken)
    {
        _places = places;
        _cancellationToken = cancellationToken;
    }

    private FlowPlace Sink => _places[_places.Count - 1];

    /// <summary>The places of a finding; null when it does not tell them, or nobody wrote the code.</summary>
    public static async Task<FlowPlaces?> OfAsync(Document document, Diagnostic finding, CancellationToken cancellationToken)
    {
        if (finding.AdditionalLocations.Count == 0 || finding.Location.SourceTree is not { } tree || RazorFile.Is(tree)
            || await PlaceAsync(document, finding.Location, hop: null).ConfigureAwait(false) is not { } sink)
        {
            return null;
        }

        var places = new List<FlowPlace>();
        for (var i = 0; i < finding.AdditionalLocations.Count; i++)
        {
            var text = finding.Properties.TryGetValue(FindingProperties.HopAt(i), out var hop) ? hop : null;
            if (i == 0 || text?.StartsWith(FlowHop.Source, StringComparison.Ordinal) == false)
                await AddAsync(finding.AdditionalLocations[i], text).ConfigureAwait(false);
        }

        places.Add(sink);
        return new FlowPlaces(places, cancellationToken);

        async Task AddAsync(Location location, string? hop)
        {
            if (location.SourceTree is { } other && document.Project.Solution.GetDocument(other) is { } file
                && await PlaceAsync(file, location, hop).ConfigureAwait(false) is { } place)
            {
                places.Add(place);
            }
        }

        async Task<FlowPlace?> PlaceAsync(Document file, Location location, string? hop) =>
            await file.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
            && await file.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            && root.FullSpan.Contains(location.SourceSpan)
                ? new FlowPlace(model, root.FindNode(location.SourceSpan, getInnermostNodeForTie: true), hop)
                : null;
    }

    /// <summary>Functions that are given the value and give something back.</summary>
    public IEnumerable<TeamCheck> Sanitizers() =>
        from position in Enumerable.Range(0, _places.Count)
        let place = _places[position]
        from call in CallsRound(place)
        let method = place.Model.GetSymbolInfo(call, _cancellationToken).Symbol as IMethodSymbol
        where method is not null && GivesBack(method) && !TakesPrompt(method) && GivesOn(method) && !StandsIn(method, _places[0])
            && ComesBack(method, call, position)
        let check = TeamCheck.Of(SymbolsRole.Sanitizer, method)
        where check is not null
        select check;

    /// <summary>Functions that have tested a variable which holds the value, wherever the value gets on.</summary>
    public IEnumerable<TeamCheck> Guards() =>
        from place in _places.Reverse()
        let variables = place.Variables(_cancellationToken)
        where variables.Count > 0
        from test in new PassedTests(place.Model, _cancellationToken).At(place.Node)
        where test.Tests(variables, place.Model, _cancellationToken)
        let check = TeamCheck.Of(SymbolsRole.Guard, test.Method, test.Outcome)
        where check is not null
        select check;

    /// <summary>The calls that are given what stands at a place, and the one that stands there, where the value was passed to it.</summary>
    private IEnumerable<InvocationExpressionSyntax> CallsRound(FlowPlace place)
    {
        if (place.IsHop(FlowHop.PassedAs))
            yield break;

        foreach (var node in place.Node.AncestorsAndSelf().TakeWhile(IsOnTheWay))
        {
            if (node is InvocationExpressionSyntax call && (node.Span != place.Node.Span || IsGivenValue(place)))
                yield return call;
        }
    }

    /// <summary>Whether the value of the part is the one that gets to the sink, or something made of it.</summary>
    private bool IsOnTheWay(SyntaxNode part) => part is not (StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax)
        && !(part.SyntaxTree == Sink.Node.SyntaxTree && part.Span.Contains(Sink.Node.Span) && part.Span != Sink.Node.Span);

    /// <summary>Whether the call at the place is given the value: what only comes back from it was made there.</summary>
    private bool IsGivenValue(FlowPlace place) => place == Sink
        ? _places.Any(other => other != place && FunctionOf(other.Node) == FunctionOf(place.Node))
        : place.IsHop(FlowHop.PassedTo);

    private static SyntaxNode? FunctionOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(static part => part is MemberDeclarationSyntax);

    private static bool GivesBack(IMethodSymbol method) => (method.ReducedFrom ?? method).Parameters.Length > 0
        && ResultOf(method.ReturnType) is { SpecialType: SpecialType.None or SpecialType.System_String, TypeKind: not TypeKind.Enum };

    /// <summary>Whether the team has declared that a parameter of it becomes a prompt.</summary>
    private static bool TakesPrompt(IMethodSymbol method) => (method.ReducedFrom ?? method).Parameters.Any(static parameter =>
        parameter.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "PromptAttribute", ContainingNamespace.Name: "SecureAi" }));

    /// <summary>Whether what the function returns is made of what it is given, as far as its code names it; one without code may be.</summary>
    private bool GivesOn(IMethodSymbol method)
    {
        if ((method.ReducedFrom ?? method).OriginalDefinition is not { DeclaringSyntaxReferences: [var reference] } declared
            || reference.GetSyntax(_cancellationToken) is not BaseMethodDeclarationSyntax { Body: var body, ExpressionBody: var expression }
            || (body ?? (SyntaxNode?)expression) is not { } code)
        {
            return true;
        }

        var given = new HashSet<string>(declared.Parameters.Select(static parameter => parameter.Name), StringComparer.Ordinal);
        foreach (var (name, value) in Written(code))
        {
            if (Names(value, given))
                given.Add(name);
        }

        return expression is not null
            ? Names(expression, given)
            : code.DescendantNodes().Any(node => node is ReturnStatementSyntax or YieldStatementSyntax && Names(node, given));
    }

    /// <summary>The variables that the code writes, with what they get, in source order.</summary>
    private static IEnumerable<(string Name, SyntaxNode Value)> Written(SyntaxNode code) => code.DescendantNodes().Select(static node => node switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } local => (local.Identifier.ValueText, value),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax local } write => (local.Identifier.ValueText, write.Right),
        ForEachStatementSyntax loop => (loop.Identifier.ValueText, loop.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax local } } call =>
            (local.Identifier.ValueText, call.ArgumentList),
        _ => default((string, SyntaxNode)),
    }).Where(static write => write.Item2 is not null);

    private static bool Names(SyntaxNode code, HashSet<string> variables) =>
        code.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => variables.Contains(name.Identifier.ValueText));

    private static ITypeSymbol? ResultOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } => result,
        INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 } => null,
        _ => type,
    };

    /// <summary>Whether the value goes on where the function is called, and does not end in it, or in what it calls.</summary>
    private bool ComesBack(IMethodSymbol method, SyntaxNode call, int position)
    {
        var later = _places.Skip(position + 1).ToArray();
        return !later.Any(place => StandsIn(method, place)) || later.Any(place => FunctionOf(place.Node) == FunctionOf(call));
    }

    /// <summary>Whether the place belongs to the function, or to one that implements it.</summary>
    private bool StandsIn(IMethodSymbol method, FlowPlace place) =>
        place.Node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } declaration
        && place.Model.GetDeclaredSymbol(declaration, _cancellationToken) is { } function
        && MemberContracts.SelfAndContracts(function.Declaration()).Contains(method.Declaration(), SymbolEqualityComparer.Default);
}

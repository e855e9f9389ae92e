using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Services;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>Collects the functions of a compilation that a model can call.</summary>
internal sealed class ToolMethods
{
    private static readonly (ApiRole Role, ToolKind Kind)[] Attributes =
    [
        (ApiRole.ToolAttribute, ToolKind.Agent), (ApiRole.ServerToolAttribute, ToolKind.Server), (ApiRole.ServerTextAttribute, ToolKind.ServerText),
    ];

    private static readonly (ApiRole Role, ToolKind Kind)[] Factories =
    [
        (ApiRole.ToolFactory, ToolKind.Agent), (ApiRole.ServerToolFactory, ToolKind.Server), (ApiRole.ServerFunction, ToolKind.ServerText),
        (ApiRole.FunctionMap, ToolKind.Agent),
    ];

    private static readonly TreeData<IReadOnlyList<ToolSite>> Sites = new();
    private static readonly TreeAnswers<ToolSite, ImmutableArray<FunctionPlace>> Solved = new();

    private readonly CodeScope _code;
    private readonly AiContext _ai;
    private readonly CancellationToken _cancellationToken;

    private ToolMethods(CodeScope code, CancellationToken cancellationToken)
    {
        _code = code;
        _ai = code.Ai;
        _cancellationToken = cancellationToken;
    }

    /// <summary>All tools, in the order of the files and then of their registration.</summary>
    public static IReadOnlyList<ToolMethod> In(CodeScope code, CancellationToken cancellationToken)
    {
        var collector = new ToolMethods(code, cancellationToken);
        var order = new SourceOrder(code.Files);
        return [.. code.Trees.SelectMany(collector.ToolsIn).OrderBy(tool => order.Of(tool.Registration)).ThenBy(tool => order.Of(tool.Place))];
    }

    /// <summary>What one file tells of tools.</summary>
    public static IReadOnlyList<ToolSite> SitesOf(SyntaxTree tree, CodeScope code, CancellationToken cancellationToken) =>
        new ToolMethods(code, cancellationToken).SitesOf(tree);

    /// <summary>The functions that are given to factories and servers where other code than that of the place decides which ones.</summary>
    public static HostedFunctions Decided(CodeScope code, CancellationToken cancellationToken)
    {
        var collector = new ToolMethods(code, cancellationToken);
        var functions = new HostedFunctions();
        var files = Factories.SelectMany(row => code.TreesWith(NamedBucket.Invocation, row.Role))
            .Concat(code.TreesWith(NamedBucket.Assignment, ApiRole.ServerFunction))
            .Concat(ConstructedIn(code.Ai).SelectMany(name => code.Files.TreesWith(NamedBucket.Creation, name)))
            .Distinct();
        foreach (var tree in files)
        {
            foreach (var site in collector.SitesOf(tree).Where(static site => site is { Form: ToolForm.Factory, Function: null }))
            {
                foreach (var tool in collector.Solve(site, tree))
                    functions.Add(tool, site.Hosts);
            }
        }

        return functions;
    }

    private IEnumerable<ToolMethod> ToolsIn(SyntaxTree tree) =>
        SitesOf(tree).Where(static site => site.Kind != ToolKind.ServerText).SelectMany(site => Solve(site, tree));

    private IReadOnlyList<ToolSite> SitesOf(SyntaxTree tree)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return Sites.Of(tree, _code.Surface, () => Read(tree));
    }

    /// <summary>The functions of a site: what its file tells, or what other code decides today.</summary>
    private IEnumerable<ToolMethod> Solve(ToolSite site, SyntaxTree tree)
    {
        var registration = new SourceSpan(tree, site.Registration);
        if (site.Function is { } known)
            return [new ToolMethod(known, site.Kind, site.Form, registration, new SourceSpan(tree, site.Place))];

        if (site.Form == ToolForm.TypeRegistration)
            return OperationAt(registration) is IInvocationOperation call ? OfTypes(call, registration) : [];

        return from given in Solved.Of(tree, site, _code, scope => new ToolMethods(scope, _cancellationToken).Given(site, registration).ToImmutableArray())
               let place = given.Place.Known
               where place is not null
               select new ToolMethod(given.Function, site.Kind, site.Form, registration, place.Value);
    }

    private IOperation? OperationAt(SourceSpan place) => _code.Bodies.GetOperation(place.Node(_cancellationToken), _cancellationToken);

    /// <summary>The functions that other code decides on.</summary>
    private IEnumerable<FunctionPlace> Given(ToolSite site, SourceSpan registration) => OperationAt(registration) switch
    {
        ISimpleAssignmentOperation setting => PlacesOf(FunctionValues.Of(setting.Value, _code, _cancellationToken)),
        { } call => Factories.Where(role => role.Kind == site.Kind)
            .SelectMany(role => Given(call, role.Role))
            .Where(given => IsDecidedElsewhere(given.Values, call) && given.Row.Hosts == site.Hosts)
            .SelectMany(given => PlacesOf(given.Values)),
        _ => [],
    };

    private IEnumerable<FunctionPlace> PlacesOf(FunctionValues values) =>
        values.Found.SelectMany(Answering).Select(FunctionPlace.Of).OfType<FunctionPlace>();

    /// <summary>
    /// What one file tells of tools. The members of a type are not looked at here: there may be more of them tomorrow, and the file would not
    /// mention their names.
    /// </summary>
    private IReadOnlyList<ToolSite> Read(SyntaxTree tree) =>
    [
        .. Attributes.SelectMany(row => Marked(tree, row.Role, row.Kind)),
        .. Factories.SelectMany(row => Calls(tree, row.Role).SelectMany(call => Made(call, row.Role, row.Kind))),
        .. ConstructedIn(_ai).SelectMany(name => Creations(tree, name)).SelectMany(made => Made(made, ApiRole.FunctionMap, ToolKind.Agent)),
        .. RoleSites.Assignments(tree, ApiRole.ServerFunction, _code, _cancellationToken).SelectMany(Set),
        .. Calls(tree, ApiRole.ToolTypeRegistration)
            .Select(static call => Open(call, ToolKind.Agent, ToolHosts.None, ToolForm.TypeRegistration)),
    ];

    private IEnumerable<ToolSite> Marked(SyntaxTree tree, ApiRole role, ToolKind kind) =>
        from node in ToolCandidates.MarksIn(tree, role)
        let row = _ai.RowOf(role, _code.Bodies.GetSymbol(node, _cancellationToken)?.ContainingType)
        where row is not null
        let method = Marked(node)
        where method is not null
        let id = FunctionId.Of(method)
        where id is not null
        select new ToolSite(kind, row.Hosts, ToolForm.Attribute, node.Span, node.Span, id);

    private IMethodSymbol? Marked(SyntaxNode attribute)
    {
        var model = _code.Bodies.GetModel(attribute.SyntaxTree);
        var method = attribute.Parent?.Parent switch
        {
            MethodDeclarationSyntax or LocalFunctionStatementSyntax => model.GetDeclaredSymbol(attribute.Parent.Parent, _cancellationToken) as IMethodSymbol,
            AnonymousFunctionExpressionSyntax lambda => model.GetSymbolInfo(lambda, _cancellationToken).Symbol as IMethodSymbol,
            _ => null,
        };
        return IsOfWorkflow(method) ? null : method;
    }

    private bool IsOfWorkflow(IMethodSymbol? method) => _ai.Is(ApiRole.WorkflowStep, method?.ContainingType);

    private IEnumerable<ToolSite> Made(IOperation call, ApiRole role, ToolKind kind)
    {
        foreach (var (values, row) in Given(call, role))
        {
            foreach (var site in Sited(call, values, row, kind))
                yield return site;
        }
    }

    /// <summary>What an assignment gives to a property that takes the function of a server.</summary>
    private IEnumerable<ToolSite> Set(SyntaxNode node) =>
        _code.Bodies.GetOperation(node, _cancellationToken) is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } setting
        && _ai.Members.Of(member, ApiRole.ServerFunction) is { } row
            ? Sited(setting, FunctionValues.Of(setting.Value, _code, _cancellationToken), row, ToolKind.ServerText)
            : [];

    /// <summary>The function itself, or what it returns where it wraps one that answers.</summary>
    private IEnumerable<FunctionValue> Answering(FunctionValue function) =>
        function.Method.ReturnType.TypeKind == TypeKind.Delegate
        && (_code.Bodies.GetOperation(function.Syntax, _cancellationToken) as IAnonymousFunctionOperation)?.Body is { } body
            ? FunctionBodies.Returns(body)
                .Select(value => FunctionValues.Of(value, _code, _cancellationToken))
                .Where(static values => !values.LeavesMember)
                .SelectMany(static values => values.Found)
            : [function];

    private IEnumerable<ToolSite> Sited(IOperation registration, FunctionValues values, ApiRow row, ToolKind kind)
    {
        if (IsDecidedElsewhere(values, registration))
        {
            yield return Open(registration, kind, row.Hosts, ToolForm.Factory);
            yield break;
        }

        foreach (var function in values.Found.SelectMany(Answering))
        {
            if (FunctionId.Of(function.Method) is { } id)
                yield return new ToolSite(kind, row.Hosts, ToolForm.Factory, registration.Syntax.Span, function.Syntax.Span, id);
        }
    }

    /// <summary>Whether other code decides which functions these are, or other files name them.</summary>
    private static bool IsDecidedElsewhere(FunctionValues values, IOperation registration) =>
        values.LeavesMember || !values.AreNamedIn(registration.Syntax.SyntaxTree);

    private static ToolSite Open(IOperation registration, ToolKind kind, ToolHosts hosts, ToolForm form) =>
        new(kind, hosts, form, registration.Syntax.Span, registration.Syntax.Span, Function: null);

    /// <summary>What a call or construction is given to make tools of.</summary>
    private IEnumerable<(FunctionValues Values, ApiRow Row)> Given(IOperation call, ApiRole role) =>
        from row in _ai.Members.Of(call.CalledMember())
        where row.Row.Role == role
        from argument in call.GivenArguments()
        where argument.Parameter?.Name == row.Row.Parameter
        select (FunctionValues.Of(argument.Value, _code, _cancellationToken), row.Row);

    /// <summary>Names of the types whose constructors take functions for a model to call.</summary>
    private static IEnumerable<string> ConstructedIn(AiContext ai) => ai.Members.WithParameters(ApiRole.FunctionMap)
        .Select(static row => row.Type.Name)
        .Distinct();

    private IEnumerable<IOperation> Creations(SyntaxTree tree, string type) => TreeIndex.Of(tree).Find(NamedBucket.Creation, type)
        .Select(node => _code.Bodies.GetOperation(node, _cancellationToken))
        .OfType<IObjectCreationOperation>();

    /// <summary>The calls of methods of the role. Nearly no file names one, and what the rows of a name say is asked only where one does.</summary>
    private IEnumerable<IInvocationOperation> Calls(SyntaxTree tree, ApiRole role) => _ai.Members.NamesOf(role)
        .Where(name => TreeIndex.Of(tree).Find(NamedBucket.Invocation, name).Count > 0)
        .SelectMany(name => _code.Invocations(tree, name, StaticOwners(role, name), _cancellationToken))
        .Where(call => _ai.Members.Of(call.TargetMethod).Any(row => row.Row.Role == role));

    /// <summary>Names of the types before the dot, when each member of the rows is called on its type; null when some are not.</summary>
    private ISet<string>? StaticOwners(ApiRole role, string name)
    {
        var owners = new HashSet<string>();
        foreach (var row in _ai.Members.WithParameters(role).Where(row => row.Row.Member == name))
        {
            if (row.Type.GetMembers(name).Any(static member => !member.IsStatic || member.IsExtensionMethod()))
                return null;
            owners.Add(row.Type.Name);
        }

        return owners;
    }

    private IEnumerable<ToolMethod> OfTypes(IInvocationOperation registration, SourceSpan place) =>
        from type in RegisteredTypes.Of(registration)
        from method in type.GetMembers().OfType<IMethodSymbol>()
        let kind = KindOf(method)
        where kind is not null
        let id = FunctionId.Of(method)
        where id is not null
        select new ToolMethod(id.Value, kind.Value, ToolForm.TypeRegistration, place, place);

    private ToolKind? KindOf(IMethodSymbol method)
    {
        foreach (var (role, kind) in Attributes.Where(static row => row.Kind != ToolKind.ServerText))
        {
            if (_ai.IsMarked(method, role))
                return kind;
        }

        return null;
    }
}

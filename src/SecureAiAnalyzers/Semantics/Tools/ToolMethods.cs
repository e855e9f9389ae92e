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
        [(ApiRole.ToolAttribute, ToolKind.Agent), (ApiRole.ServerToolAttribute, ToolKind.Server)];

    private static readonly (ApiRole Role, ToolKind Kind)[] Factories =
        [(ApiRole.ToolFactory, ToolKind.Agent), (ApiRole.ServerToolFactory, ToolKind.Server)];

    private static readonly TreeData<IReadOnlyList<ToolSite>> Sites = new();

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
        return [.. code.Trees.SelectMany(collector.In).OrderBy(tool => order.Of(tool.Registration)).ThenBy(tool => order.Of(tool.Place))];
    }

    /// <summary>What one file tells of tools.</summary>
    public static IReadOnlyList<ToolSite> SitesOf(SyntaxTree tree, CodeScope code, CancellationToken cancellationToken) =>
        new ToolMethods(code, cancellationToken).SitesOf(tree);

    /// <summary>The functions that calls of factories make tools, where other code than that of the call's member decides which ones.</summary>
    public static FunctionSet Decided(CodeScope code, CancellationToken cancellationToken)
    {
        var collector = new ToolMethods(code, cancellationToken);
        var functions = new FunctionSet();
        foreach (var tree in Factories.SelectMany(row => code.TreesWith(NamedBucket.Invocation, row.Role)).Distinct())
        {
            foreach (var site in collector.SitesOf(tree).Where(static site => site is { Form: ToolForm.Factory, Function: null }))
            {
                foreach (var tool in collector.Solve(site, tree))
                    functions.Add(tool.Function, tool.Place.Tree);
            }
        }

        return functions;
    }

    private IEnumerable<ToolMethod> In(SyntaxTree tree) => SitesOf(tree).SelectMany(site => Solve(site, tree));

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
        if (_code.Bodies.GetOperation(registration.Node(_cancellationToken), _cancellationToken) is not IInvocationOperation call)
            return [];

        return site.Form == ToolForm.TypeRegistration
            ? OfTypes(call, registration)
            : from role in Factories
              where role.Kind == site.Kind
              from values in Given(call, role.Role)
              where values.LeavesMember || !values.AreNamedIn(call.Syntax.SyntaxTree)
              from function in values.Found
              let id = FunctionId.Of(function.Method)
              where id is not null
              select new ToolMethod(id.Value, site.Kind, site.Form, registration, SourceSpan.Of(function.Syntax));
    }

    /// <summary>
    /// What one file tells of tools. The members of a type are not looked at here: there may be more of them tomorrow, and the file would not
    /// mention their names.
    /// </summary>
    private IReadOnlyList<ToolSite> Read(SyntaxTree tree) =>
    [
        .. Attributes.SelectMany(row => Marked(tree, row.Role, row.Kind)),
        .. Factories.SelectMany(row => Calls(tree, row.Role).SelectMany(call => Made(call, row.Role, row.Kind))),
        .. Calls(tree, ApiRole.ToolTypeRegistration).Select(static call => Open(call, ToolKind.Agent, ToolForm.TypeRegistration)),
    ];

    private IEnumerable<ToolSite> Marked(SyntaxTree tree, ApiRole role, ToolKind kind) =>
        from name in ToolCandidates.NamesOfAttributes(role)
        from node in TreeIndex.Of(tree).Find(NamedBucket.Attribute, name)
        let method = Marked(node, role)
        where method is not null
        let id = FunctionId.Of(method)
        where id is not null
        select new ToolSite(kind, ToolForm.Attribute, node.Span, node.Span, id);

    private IMethodSymbol? Marked(SyntaxNode attribute, ApiRole role)
    {
        if (!_ai.Is(role, _code.Bodies.GetSymbol(attribute, _cancellationToken)?.ContainingType))
            return null;

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

    private IEnumerable<ToolSite> Made(IInvocationOperation call, ApiRole role, ToolKind kind)
    {
        foreach (var values in Given(call, role))
        {
            if (values.LeavesMember || !values.AreNamedIn(call.Syntax.SyntaxTree))
                yield return Open(call, kind, ToolForm.Factory);
            else
            {
                foreach (var function in values.Found)
                {
                    if (FunctionId.Of(function.Method) is { } id)
                        yield return new ToolSite(kind, ToolForm.Factory, call.Syntax.Span, function.Syntax.Span, id);
                }
            }
        }
    }

    private static ToolSite Open(IInvocationOperation call, ToolKind kind, ToolForm form) =>
        new(kind, form, call.Syntax.Span, call.Syntax.Span, Function: null);

    /// <summary>What a call of a factory is given to make tools of.</summary>
    private IEnumerable<FunctionValues> Given(IInvocationOperation call, ApiRole role) =>
        from row in _ai.Members.Of(call.TargetMethod)
        where row.Row.Role == role
        from argument in call.Arguments
        where argument.Parameter?.Name == row.Row.Parameter
        select FunctionValues.Of(argument.Value, _code, _cancellationToken);

    private IEnumerable<IInvocationOperation> Calls(SyntaxTree tree, ApiRole role) => _ai.Members.WithParameters(role)
        .GroupBy(static row => row.Row.Member!)
        .SelectMany(rows => _code.Invocations(tree, rows.Key, StaticOwners(rows), _cancellationToken))
        .Where(call => _ai.Members.Of(call.TargetMethod).Any(row => row.Row.Role == role));

    /// <summary>Names of the types before the dot, when each member of the rows is called on its type; null when some are not.</summary>
    private static ISet<string>? StaticOwners(IEnumerable<ResolvedRow<ApiRow>> rows)
    {
        var owners = new HashSet<string>();
        foreach (var row in rows)
        {
            if (row.Type.GetMembers(row.Row.Member!).Any(static member => !member.IsStatic || member.IsExtensionMethod()))
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
        foreach (var (role, kind) in Attributes)
        {
            if (method.GetAttributes().Any(attribute => _ai.Is(role, attribute.AttributeClass)))
                return kind;
        }

        return null;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
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
        var order = new SourceOrder(code.Compilation);
        return [.. collector.All().OrderBy(tool => order.Of(tool.Registration)).ThenBy(tool => order.Of(tool.Function))];
    }

    private IEnumerable<ToolMethod> All() => Attributes.SelectMany(row => Marked(row.Role, row.Kind))
        .Concat(Factories.SelectMany(row => Made(row.Role, row.Kind)))
        .Concat(Calls(ApiRole.ToolTypeRegistration).SelectMany(OfTypes));

    private IEnumerable<ToolMethod> Marked(ApiRole role, ToolKind kind) =>
        from node in AttributeNodes(role)
        let marked = Marked(node, role)
        where marked is not null
        select new ToolMethod(marked, kind, ToolForm.Attribute, node, node);

    private IEnumerable<SyntaxNode> AttributeNodes(ApiRole role) => ToolCandidates.NamesOfAttributes(role)
        .SelectMany(name => _code.Nodes(NamedBucket.Attribute, name, _cancellationToken));

    private IMethodSymbol? Marked(SyntaxNode attribute, ApiRole role)
    {
        var model = _code.Bodies.GetModel(attribute.SyntaxTree);
        if (!_ai.Is(role, model.GetSymbolInfo(attribute, _cancellationToken).Symbol?.ContainingType))
            return null;

        var method = attribute.Parent?.Parent switch
        {
            MethodDeclarationSyntax or LocalFunctionStatementSyntax => model.GetDeclaredSymbol(attribute.Parent.Parent, _cancellationToken) as IMethodSymbol,
            AnonymousFunctionExpressionSyntax lambda => model.GetSymbolInfo(lambda, _cancellationToken).Symbol as IMethodSymbol,
            _ => null,
        };
        return IsOfWorkflow(method) ? null : method;
    }

    private bool IsOfWorkflow(IMethodSymbol? method) => _ai.Is(ApiRole.WorkflowStep, method?.ContainingType);

    private IEnumerable<ToolMethod> Made(ApiRole role, ToolKind kind) =>
        from call in Calls(role)
        from row in _ai.Members.Of(call.TargetMethod)
        where row.Row.Role == role
        from argument in call.Arguments
        where argument.Parameter?.Name == row.Row.Parameter
        from function in FunctionValues.Of(argument.Value, _code, _cancellationToken)
        select new ToolMethod(function.Method, kind, ToolForm.Factory, call.Syntax, function.Syntax);

    private IEnumerable<IInvocationOperation> Calls(ApiRole role) => _ai.Members.WithParameters(role)
        .GroupBy(static row => row.Row.Member!)
        .SelectMany(rows => _code.Invocations(rows.Key, StaticOwners(rows), _cancellationToken))
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

    private IEnumerable<ToolMethod> OfTypes(IInvocationOperation registration) =>
        from type in RegisteredTypes.Of(registration)
        from method in type.GetMembers().OfType<IMethodSymbol>()
        let kind = KindOf(method)
        where kind is not null
        select new ToolMethod(method, kind.Value, ToolForm.TypeRegistration, registration.Syntax, registration.Syntax);

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

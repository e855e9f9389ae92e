using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Services;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>Which functions serve requests, and which of their parameters and of the properties beside them hold what the caller sent.</summary>
internal sealed class RequestInput(CodeScope code, ServiceTypes services)
{
    private const string Indexer = "this[]";
    private static readonly string[] PageHandlers = ["OnGet", "OnPost", "OnPut", "OnDelete", "OnPatch", "OnHead", "OnOptions"];

    /// <summary>Ways by which frameworks bring requests in, beside routes.</summary>
    private static readonly ApiRole[] Entrances =
    [
        ApiRole.RequestController, ApiRole.RequestPage, ApiRole.RequestHub, ApiRole.RequestTrigger, ApiRole.RemoteService, ApiRole.RequestMember,
        ApiRole.RouteMember,
    ];

    /// <summary>Members that give what a request says.</summary>
    private static readonly CatalogRow<FlowRow>[] Readers =
        [.. CatalogIndex.OfRole(FlowRole.Source).Where(static row => row.Row is { Parameter: null } && (row.Row.Labels & FlowLabels.UserInput) != 0)];

    private readonly AiContext _ai = code.Ai;
    private readonly Memo<INamedTypeSymbol, RequestKind?> _kinds = new(SymbolEqualityComparer.Default);
    private static readonly TreeData<IReadOnlyList<RouteSite>> Sites = new();
    private static readonly TreeAnswers<TextSpan, ImmutableArray<FunctionPlace>> Solved = new();

    private readonly Lazy<bool> _mayHaveRoutes = new(() => code.TreesWith(NamedBucket.Invocation, ApiRole.RequestHandler).Any());
    private readonly Lazy<bool> _mayComeIn = new(() => MayComeIn(code));
    private FunctionSet? _decided;

    /// <summary>Whether requests may reach the program at all: it references a framework that brings them, or names a member that reads one.</summary>
    public bool MayReachProgram => _mayHaveRoutes.Value || _mayComeIn.Value;

    private static bool MayComeIn(CodeScope code) => code.Ai.Members.Shared is not null
        || Array.Exists(Entrances, code.Ai.Has)
        || Array.Exists(Readers, row => code.Ai.IsReferenced(row.Sdk) && (row.Row.Member is not { } member || IsNamed(member, code)));

    private static bool IsNamed(string member, CodeScope code) => member == Indexer
        || code.Files.TreesWith(NamedBucket.MethodGroup, member).Count > 0
        || code.Files.TreesWith(NamedBucket.Invocation, member).Count > 0;

    /// <summary>The functions that a call maps to a route.</summary>
    public IEnumerable<IMethodSymbol> HandlersOf(IInvocationOperation mapping, CancellationToken cancellationToken) =>
        Given(mapping, code, cancellationToken).SelectMany(static values => values.Found).Select(static function => function.Method);

    /// <summary>Whether any function is mapped to a route.</summary>
    public bool HasRoutes(CancellationToken cancellationToken) => code.HasCallOf(ApiRole.RequestHandler, cancellationToken);

    /// <summary>How requests reach the function; null when they do not.</summary>
    public RequestKind? KindOf(IMethodSymbol function, CancellationToken cancellationToken)
    {
        if (!_ai.ReferencesAiSdk)
            return null;

        return IsMapped(function, cancellationToken) ? RequestKind.Route : DeclaredKindOf(function);
    }

    /// <summary>How requests reach the function by what it and its type declare, wherever else it is mapped; null when they do not.</summary>
    public RequestKind? DeclaredKindOf(IMethodSymbol function)
    {
        if (function is not { MethodKind: MethodKind.Ordinary, IsStatic: var isStatic })
            return null;
        if (IsTriggered(function))
            return RequestKind.Function;

        return isStatic || function.DeclaredAccessibility != Accessibility.Public ? null : KindOfMember(function);
    }

    /// <summary>Whether a type in the file declares a function that serves requests by what it and its type say.</summary>
    public bool DeclaresHandlers(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var model = code.Bodies.GetModel(tree);
        foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes(MayHoldType))
        {
            if (node is TypeDeclarationSyntax declaration
                && model.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol type
                && type.GetMembers().OfType<IMethodSymbol>().Any(HasDeclaredKind))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayHoldType(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    private bool HasDeclaredKind(IMethodSymbol method) => DeclaredKindOf(method) is not null;

    /// <summary>Whether the parameter holds text of a request.</summary>
    public bool IsRequestParameter(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        if (parameter is not { ContainingSymbol: IMethodSymbol function, RefKind: RefKind.None } || services.IsMarked(parameter))
            return false;

        return KindOf(function, cancellationToken) switch
        {
            null => false,
            RequestKind.RemoteService => parameter.Ordinal == 0 && IsRequestData(parameter.Type, cancellationToken),
            RequestKind.Function => IsFilledByTrigger(parameter, function) && IsRequestData(parameter.Type, cancellationToken),
            _ when _ai.IsMarked(parameter, ApiRole.RequestParameterList) => HasRequestMember(parameter.Type, cancellationToken),
            _ when _ai.IsMarked(parameter, ApiRole.RequestParameter) =>
                TextTypes.CarriesText(parameter.Type) || IsRequestData(parameter.Type, cancellationToken),
            _ => IsRequestData(parameter.Type, cancellationToken),
        };
    }

    /// <summary>Whether the parameter holds a conversation that a request brings. Its type belongs to an SDK: elsewhere it could be a service.</summary>
    public bool IsConversationParameter(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        parameter is { ContainingSymbol: IMethodSymbol function, RefKind: RefKind.None }
        && !services.IsMarked(parameter)
        && (_ai.Is(ApiRole.Conversation, parameter.Type)
            ? KindOf(function, cancellationToken) is { } kind
                && (_ai.IsMarked(parameter, ApiRole.RequestParameter) || kind is RequestKind.Action or RequestKind.Hub)
            : parameter.Type is IArrayTypeSymbol { ElementType: var element }
                && _ai.Is(ApiRole.ConversationMessage, element)
                && KindOf(function, cancellationToken) is not null);

    /// <summary>Whether the member holds text of a request because it is bound to a form, a query or a route.</summary>
    public bool IsRequestMember(ISymbol member, CancellationToken cancellationToken) =>
        member is IPropertySymbol { IsStatic: false, SetMethod: not null } property
        && _ai.ReferencesAiSdk
        && !services.IsMarked(property)
        && IsBound(property)
        && IsRequestData(property.Type, cancellationToken);

    private RequestKind? KindOfMember(IMethodSymbol method)
    {
        if (Overrides(method, ApiRole.RemoteService))
            return RequestKind.RemoteService;
        if (KindOfType(method.ContainingType) is not { } kind || IsOfFramework(method))
            return null;

        return kind switch
        {
            RequestKind.Page => IsPageHandler(method.Name) ? kind : null,
            RequestKind.Action => _ai.IsMarked(method, ApiRole.NoRequestHandler) ? null : kind,
            _ => kind,
        };
    }

    /// <summary>How requests reach the methods of a class; kept, because it is asked for each of them.</summary>
    private RequestKind? KindOfType(INamedTypeSymbol type) => _kinds.TryGetValue(type, out var known) ? known : _kinds.GetOrAdd(type, FindKind(type));

    private RequestKind? FindKind(INamedTypeSymbol type)
    {
        if (_ai.Is(ApiRole.RequestHub, type))
            return RequestKind.Hub;
        if (_ai.Is(ApiRole.RequestPage, type))
            return RequestKind.Page;

        return IsController(type) ? RequestKind.Action : null;
    }

    private bool IsController(INamedTypeSymbol type) =>
        _ai.Is(ApiRole.RequestController, type) || type.SelfAndAncestors().Any(ancestor => _ai.IsMarked(ancestor, ApiRole.RequestController));

    /// <summary>Whether a library declares the method first, so that the framework and no client calls it.</summary>
    private bool IsOfFramework(IMethodSymbol method)
    {
        var first = method;
        while (first.OverriddenMethod is { } overridden)
            first = overridden;
        return !SymbolEqualityComparer.Default.Equals(first, method) && AiCatalog.All.Any(sdk => IsOf(first, sdk))
            || first.ContainingType.SpecialType == SpecialType.System_Object;
    }

    private static bool IsOf(IMethodSymbol method, SdkCatalog sdk) =>
        sdk.Anchors.Any(anchor => (method.ContainingNamespace.ToDisplayString() + ".").StartsWith(anchor + ".", StringComparison.Ordinal));

    private static bool IsPageHandler(string name) => PageHandlers.Any(prefix =>
        name.StartsWith(prefix, StringComparison.Ordinal) && (name.Length == prefix.Length || !char.IsLower(name[prefix.Length])));

    private bool Overrides(IMethodSymbol method, ApiRole role)
    {
        for (var type = method.OverriddenMethod?.ContainingType; type is not null; type = type.ContainingType)
        {
            if (_ai.IsMarked(type, role))
                return true;
        }

        return false;
    }

    private bool IsTriggered(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (_ai.IsMarked(parameter, ApiRole.RequestTrigger))
                return true;
        }

        return false;
    }

    private bool IsFilledByTrigger(IParameterSymbol parameter, IMethodSymbol function) =>
        _ai.IsMarked(parameter, ApiRole.RequestTrigger)
        || _ai.IsMarked(parameter, ApiRole.RequestParameter)
        || function.Parameters
            .SelectMany(other => Attributes(other, ApiRole.RequestTrigger))
            .SelectMany(static trigger => trigger.NamedArguments)
            .Any(argument => NamesInRoute(argument.Value, parameter.Name));

    private bool HasRequestMember(ITypeSymbol type, CancellationToken cancellationToken) => type.SelfAndAncestors()
        .SelectMany(static ancestor => ancestor.GetMembers())
        .OfType<IPropertySymbol>()
        .Any(property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
            && !services.IsMarked(property)
            && IsRequestData(property.Type, cancellationToken));

    /// <summary>Whether the framework binds the property to a form, a query or a route.</summary>
    public bool IsBound(IPropertySymbol property) =>
        _ai.IsMarked(property, ApiRole.RequestMember)
        || _ai.IsMarked(property.ContainingType, ApiRole.RequestMember)
        || (_ai.IsMarked(property, ApiRole.RouteMember) && Attributes(property.ContainingType, ApiRole.RouteTemplate)
            .SelectMany(static route => route.ConstructorArguments)
            .Any(template => NamesInRoute(template, property.Name)));

    /// <summary>Whether a route such as <c>/chat/{name:int?}</c> has a place of this name.</summary>
    private static bool NamesInRoute(TypedConstant route, string name) =>
        route is { Kind: TypedConstantKind.Primitive, Value: string template }
        && template.Split('{').Skip(1).Any(place => string.Equals(
            place.TrimStart('*').Split('}', ':', '=', '?')[0], name, StringComparison.OrdinalIgnoreCase));

    private bool IsRequestData(ITypeSymbol type, CancellationToken cancellationToken) =>
        services.IsTextData(type, cancellationToken)
        || (type is IArrayTypeSymbol array && IsRequestData(array.ElementType, cancellationToken))
        || (type is INamedTypeSymbol named && IsDataOfFramework(named, cancellationToken));

    private bool IsDataOfFramework(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (_ai.Is(ApiRole.RequestData, type))
            return type.Arity == 0 || type.TypeArguments.Any(argument => IsRequestData(argument, cancellationToken));

        return TextTypes.IsCollection(type) && type.TypeArguments.Any(argument => _ai.Is(ApiRole.RequestData, argument));
    }

    private IEnumerable<AttributeData> Attributes(ISymbol symbol, ApiRole role) =>
        symbol.GetAttributes().Where(attribute => _ai.Is(role, attribute.AttributeClass));

    /// <summary>Whether the function is mapped to a route.</summary>
    public bool IsMapped(IMethodSymbol function, CancellationToken cancellationToken) => _mayHaveRoutes.Value
        && ((FunctionId.Of(function) is { } id && IsMapped(id, SourceSpan.Of(function)?.Tree, cancellationToken))
            || Decided(cancellationToken).Contains(function));

    /// <summary>Whether the lambda or local function that stands there is mapped to a route.</summary>
    public bool IsMapped(SourceSpan function, CancellationToken cancellationToken) => _mayHaveRoutes.Value
        && (IsMapped(new FunctionId(null, function.Span), function.Tree, cancellationToken) || Decided(cancellationToken).Contains(function));

    /// <summary>Whether a file that may name it tells it. The sites of all files are not collected, which would cost memory at each keystroke.</summary>
    private bool IsMapped(FunctionId function, SyntaxTree? file, CancellationToken cancellationToken)
    {
        if (function.Name is { } name)
            return code.Files.TreesWith(NamedBucket.MethodGroup, name).Any(tree => IsToldBy(tree, function, cancellationToken));

        return file is not null && code.Compilation.ContainsSyntaxTree(file) && IsToldBy(file, function, cancellationToken);
    }

    private bool IsToldBy(SyntaxTree file, FunctionId function, CancellationToken cancellationToken)
    {
        foreach (var site in SitesOf(file, cancellationToken))
        {
            if (site.Function == function)
                return true;
        }

        return false;
    }

    private IReadOnlyList<RouteSite> SitesOf(SyntaxTree tree, CancellationToken cancellationToken) =>
        Sites.Of(tree, code.Surface, () => Read(tree, cancellationToken));

    /// <summary>The functions of which other code than that of the site decides today.</summary>
    private FunctionSet Decided(CancellationToken cancellationToken) => _decided ??= FindDecided(cancellationToken);

    private FunctionSet FindDecided(CancellationToken cancellationToken)
    {
        var functions = new FunctionSet();
        foreach (var tree in code.TreesWith(NamedBucket.Invocation, ApiRole.RequestHandler))
        {
            foreach (var site in SitesOf(tree, cancellationToken).Where(static site => site.Function is null))
                AddFunctions(functions, new SourceSpan(tree, site.Mapping), cancellationToken);
        }

        return functions;
    }

    private void AddFunctions(FunctionSet functions, SourceSpan mapping, CancellationToken cancellationToken)
    {
        var given = Solved.Of(mapping.Tree, mapping.Span, code, scope => FunctionsAt(mapping, scope, cancellationToken));
        foreach (var function in given)
        {
            if (function.File is { } file)
                functions.Add(function.Function, file);
        }
    }

    private ImmutableArray<FunctionPlace> FunctionsAt(SourceSpan mapping, CodeScope scope, CancellationToken cancellationToken) =>
        scope.Bodies.GetOperation(mapping.Node(cancellationToken), cancellationToken) is IInvocationOperation call
            ? Given(call, scope, cancellationToken)
                .SelectMany(static values => values.Found)
                .Select(FunctionPlace.Of)
                .OfType<FunctionPlace>()
                .ToImmutableArray()
            : ImmutableArray<FunctionPlace>.Empty;

    private IReadOnlyList<RouteSite> Read(SyntaxTree tree, CancellationToken cancellationToken) =>
        [.. Mappings(tree, cancellationToken).SelectMany(mapping => SitesOf(mapping, cancellationToken))];

    private IEnumerable<RouteSite> SitesOf(IInvocationOperation mapping, CancellationToken cancellationToken)
    {
        foreach (var values in Given(mapping, code, cancellationToken))
        {
            if (values.LeavesMember || !values.AreNamedIn(mapping.Syntax.SyntaxTree))
                yield return new RouteSite(mapping.Syntax.Span, Function: null);
            else
            {
                foreach (var function in values.Found)
                    yield return new RouteSite(mapping.Syntax.Span, FunctionId.Of(function.Method));
            }
        }
    }

    private IEnumerable<IInvocationOperation> Mappings(SyntaxTree tree, CancellationToken cancellationToken) =>
        RoleSites.Calls(tree, ApiRole.RequestHandler, code, cancellationToken)
            .Select(node => code.Bodies.GetOperation(node, cancellationToken))
            .OfType<IInvocationOperation>();

    private IEnumerable<FunctionValues> Given(IInvocationOperation mapping, CodeScope scope, CancellationToken cancellationToken) =>
        from argument in mapping.Arguments
        where _ai.Members.Of(argument.Parameter, ApiRole.RequestHandler) is not null
        select FunctionValues.Of(argument.Value, scope, cancellationToken);
}

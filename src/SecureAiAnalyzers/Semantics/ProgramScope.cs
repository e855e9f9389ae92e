using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Endpoints;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Services;
using SecureAiAnalyzers.Semantics.Tools;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics;

/// <summary>
/// What is asked about a program as a whole: which functions a model can call, what comes with requests, behind which endpoints a model
/// answers. Each is found once per compilation, when it is asked for; two threads may find the same one.
/// </summary>
internal sealed class ProgramScope
{
    private readonly ServiceTypes _services;
    private readonly ToolCandidates _candidates;
    private readonly ToolFunctions _tools;
    private readonly BoundParameters _bound;
    private readonly Memo<ProtectionKind, EndpointProtection> _protection = new();

    public ProgramScope(Compilation compilation)
        : this(new CodeScope(compilation))
    {
    }

    public ProgramScope(CodeScope code)
    {
        Code = code;
        _services = new ServiceTypes(Code);
        _candidates = new ToolCandidates(Code);
        _tools = new ToolFunctions(Code);
        _bound = new BoundParameters(Code);
        Requests = new RequestInput(Code, _services);
        Validation = new RequestValidation(Code, Requests);
        ModelCalls = new ModelReach(Code);
        Implementations = new Implementations(Code);
        Effects = new EffectReach(Code, Implementations);
        ToolPlaces = new ToolPlaces(Code, Implementations, Effects);
        Lifetimes = new ServiceLifetimes(Code);
        Options = new OptionTypes(Code);
        ForeignSetup = new ForeignSetup(Code);
        Answers = new AnswerTypes(Code);
        Endpoints = new AiEndpoints(Code, Requests, ModelCalls);
    }

    /// <summary>What is asked about the code.</summary>
    public CodeScope Code { get; }

    /// <summary>The catalogue as the compilation references it.</summary>
    public AiContext Ai => Code.Ai;

    /// <summary>What of the application holds data of requests.</summary>
    public RequestInput Requests { get; }

    /// <summary>Which requests the framework refuses.</summary>
    public RequestValidation Validation { get; }

    /// <summary>Which functions call a model.</summary>
    public ModelReach ModelCalls { get; }

    /// <summary>What may run where a virtual method is called.</summary>
    public Implementations Implementations { get; }

    /// <summary>What functions change outside of the program.</summary>
    public EffectReach Effects { get; }

    /// <summary>Where functions go that may be tools.</summary>
    public ToolPlaces ToolPlaces { get; }

    /// <summary>How long the objects of a class live.</summary>
    public ServiceLifetimes Lifetimes { get; }

    /// <summary>Which objects are filled from configuration.</summary>
    public OptionTypes Options { get; }

    /// <summary>What a host may be set up with by code that is not in the compilation.</summary>
    public ForeignSetup ForeignSetup { get; }

    /// <summary>Which types are the form of answers.</summary>
    public AnswerTypes Answers { get; }

    /// <summary>The functions that a model can call, in source order; one that becomes a tool several times stands there as often.</summary>
    public IReadOnlyList<ToolMethod> Tools(CancellationToken cancellationToken) => ToolMethods.In(Code, cancellationToken);

    /// <summary>Whether a model may be able to call the function, as far as names tell.</summary>
    public bool MayBeTool(IMethodSymbol method) => _candidates.MayBeTool(method);

    /// <summary>
    /// Whether a model can call the function, itself or as what it overrides or implements, or reads what it returns, as what an MCP server offers
    /// besides tools.
    /// </summary>
    public bool IsTool(IMethodSymbol method, CancellationToken cancellationToken) => ToolHostsOf(method, cancellationToken) != ToolHosts.None;

    /// <summary>Whether the function becomes a tool that is given as a value there.</summary>
    public bool IsToolAt(SourceSpan place, CancellationToken cancellationToken) => _tools.IsNamedAt(place, cancellationToken);

    /// <summary>Who calls the function where <see cref="IsTool"/> holds.</summary>
    public ToolHosts ToolHostsOf(IMethodSymbol method, CancellationToken cancellationToken) =>
        _candidates.MayBeTool(method) ? _tools.HostsOf(method, cancellationToken) : ToolHosts.None;

    /// <summary>Whether requests or a model reach the lambda or local function that stands there.</summary>
    public bool IsCalledFromOutside(SourceSpan function, CancellationToken cancellationToken) =>
        Requests.IsMapped(function, cancellationToken) || _tools.Contains(function, cancellationToken);

    /// <summary>Whether a model fills the parameter with text: data of a tool, and nothing that whoever calls the tool injects.</summary>
    public bool IsToolParameter(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        if (parameter is not { ContainingSymbol: IMethodSymbol method, RefKind: RefKind.None })
            return false;

        var hosts = ToolHostsOf(method, cancellationToken);
        if (hosts == ToolHosts.None)
            return false;
        if (Ai.Is(ApiRole.ToolArguments, parameter.Type))
            return method.IsOverride;

        return _services.IsFilledByModel(parameter, hosts, cancellationToken) && !_bound.Contains(parameter, Tools, cancellationToken);
    }

    /// <summary>
    /// Whether an attribute says that the parameter is injected, while one of those that call the function as a tool has the model fill it.
    /// </summary>
    public bool IsMarkPassedOver(IParameterSymbol parameter, ToolHosts hosts) => _services.PassingOverMark(parameter, hosts) != ToolHosts.None;

    /// <summary>The attribute that those who call a tool know and obey; null where they know none.</summary>
    public INamedTypeSymbol? InjectingAttributeOf(ToolHosts hosts) => _services.InjectingAttributeOf(hosts);

    /// <summary>Whether the application gives, or may give, the value of the parameter where the call makes a tool of its function.</summary>
    public bool MayBeBoundBy(IInvocationOperation call, IParameterSymbol parameter, CancellationToken cancellationToken) =>
        _bound.MayBeBoundBy(call, parameter, cancellationToken);

    /// <summary>The endpoints behind which a model answers.</summary>
    public AiEndpoints Endpoints { get; }

    /// <summary>What protects the endpoints behind which a model answers.</summary>
    public EndpointProtection Protection(ProtectionKind kind) => _protection.TryGetValue(kind, out var known)
        ? known
        : _protection.GetOrAdd(
            kind, new EndpointProtection(Code, Endpoints, kind, kind == ProtectionKind.RateLimit ? Protection(ProtectionKind.Authorization) : null));
}

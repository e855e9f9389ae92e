using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Endpoints;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Services;
using SecureAiAnalyzers.Semantics.Tools;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics;

/// <summary>
/// What is asked about a program as a whole: which functions a model can call, what comes with requests, behind which endpoints a model
/// answers. Each is found once per compilation, when it is asked for; two threads may find the same one.
/// </summary>
internal sealed class ProgramScope
{
    private readonly ServiceTypes _services;
    private readonly ToolCandidates _candidates;
    private FunctionSet? _tools;
    private readonly ConcurrentDictionary<ProtectionKind, EndpointProtection> _protection = new();

    public ProgramScope(Compilation compilation)
    {
        Code = new CodeScope(compilation);
        _services = new ServiceTypes(Code);
        _candidates = new ToolCandidates(Code);
        Requests = new RequestInput(Code, _services);
        Validation = new RequestValidation(Code, Requests);
        ModelCalls = new ModelReach(Code);
        Lifetimes = new ServiceLifetimes(Code);
        Options = new OptionTypes(Code);
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

    /// <summary>How long the objects of a class live.</summary>
    public ServiceLifetimes Lifetimes { get; }

    /// <summary>Which objects are filled from configuration.</summary>
    public OptionTypes Options { get; }

    /// <summary>The functions that a model can call, in source order; one that becomes a tool several times stands there as often.</summary>
    public IReadOnlyList<ToolMethod> Tools(CancellationToken cancellationToken) => ToolMethods.In(Code, cancellationToken);

    /// <summary>Whether a model can call the function, itself or as what it overrides or implements.</summary>
    public bool IsTool(IMethodSymbol method, CancellationToken cancellationToken) =>
        _candidates.MayBeTool(method) && ToolFunctions(cancellationToken).ContainsTargetOf(method);

    /// <summary>Whether requests or a model reach the lambda or local function that stands there.</summary>
    public bool IsCalledFromOutside(SourceSpan function, CancellationToken cancellationToken) =>
        Requests.IsMapped(function, cancellationToken) || ToolFunctions(cancellationToken).Contains(function);

    /// <summary>Whether a model fills the parameter with text: data of a tool, and no service that the framework injects.</summary>
    public bool IsToolParameter(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        parameter is { ContainingSymbol: IMethodSymbol method, RefKind: RefKind.None }
        && IsTool(method, cancellationToken)
        && !_services.IsMarked(parameter)
        && _services.IsTextData(parameter.Type, cancellationToken);

    /// <summary>The endpoints behind which a model answers.</summary>
    public AiEndpoints Endpoints { get; }

    /// <summary>What protects the endpoints behind which a model answers.</summary>
    public EndpointProtection Protection(ProtectionKind kind) => _protection.GetOrAdd(kind, key => new EndpointProtection(Code, Endpoints, key));

    private FunctionSet ToolFunctions(CancellationToken cancellationToken) => _tools ??= ToolMethods.Functions(Code, cancellationToken);
}

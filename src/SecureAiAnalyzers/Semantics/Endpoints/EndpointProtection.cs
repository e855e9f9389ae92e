using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Services;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>Tells which endpoints nothing of a kind protects: neither themselves, nor their group, nor the application.</summary>
internal sealed class EndpointProtection
{
    private readonly AiContext _ai;
    private readonly CodeScope _code;
    private readonly ProtectionKind _kind;
    private readonly RefusingCode _handlerRefusal;
    private readonly ApplicationProtection _application;
    private readonly CancellationToken _cancellationToken;

    public EndpointProtection(CodeScope code, ProtectionKind kind, CancellationToken cancellationToken)
    {
        _ai = code.Ai;
        _code = code;
        _kind = kind;
        _cancellationToken = cancellationToken;
        _handlerRefusal = new RefusingCode(_code, [.. kind.RefusalNames, .. kind.CheckNames], kind.RefusalCodes);
        _application = new ApplicationProtection(code, kind, new RefusingCode(_code, kind.RefusalNames, kind.RefusalCodes), cancellationToken);
    }

    /// <summary>The unprotected ones of the endpoints.</summary>
    public UnprotectedEndpoints Find(IReadOnlyList<AiEndpoint> endpoints)
    {
        var candidates = endpoints.Where(endpoint => _kind.Endpoints.Contains(endpoint.Kind) && !ProtectsItself(endpoint)).ToArray();
        if (candidates.Length == 0 || _application.CoversAll)
            return UnprotectedEndpoints.None;

        var mapped = new MappedEndpoints(_code, _ai);
        var found = candidates.Where(endpoint => IsOpenFunction(endpoint) || IsMappedOpenly(endpoint, mapped)).ToArray();
        return found.Length == 0 ? UnprotectedEndpoints.None : new UnprotectedEndpoints(found, _application.IsSetUp);
    }

    private bool ProtectsItself(AiEndpoint endpoint) =>
        endpoint.Handler is { } handler && (AttributesOf(handler, endpoint.Kind).Any(Protects) || _handlerRefusal.IsIn(handler, _cancellationToken));

    /// <summary>Attributes of the handler and of what it overrides; those of its type count except where a route is mapped to the method.</summary>
    private static IEnumerable<AttributeData> AttributesOf(IMethodSymbol handler, RequestKind kind)
    {
        for (var method = handler; method is not null; method = method.OverriddenMethod)
        {
            foreach (var attribute in method.GetAttributes())
                yield return attribute;
        }

        if (kind == RequestKind.Route)
            yield break;

        for (var type = handler.ContainingType; type is not null; type = type.BaseType)
        {
            foreach (var attribute in type.GetAttributes())
                yield return attribute;
        }
    }

    private bool Protects(AttributeData attribute) =>
        attribute.AttributeClass is { } type
        && (_application.Protects(type) || type.TypeArguments.Concat(NamedTypes(attribute)).Any(_application.Protects));

    private static IEnumerable<ITypeSymbol> NamedTypes(AttributeData attribute) => attribute.ConstructorArguments
        .Where(static argument => argument.Kind == TypedConstantKind.Type)
        .Select(static argument => argument.Value)
        .OfType<ITypeSymbol>();

    /// <summary>Whether the trigger of a serverless function says that callers need no key.</summary>
    private bool IsOpenFunction(AiEndpoint endpoint) => endpoint is { Kind: RequestKind.Function, Handler: { } function } && function.Parameters
        .SelectMany(static parameter => parameter.GetAttributes())
        .Where(attribute => _ai.Is(ApiRole.RequestTrigger, attribute.AttributeClass))
        .SelectMany(static attribute => attribute.ConstructorArguments)
        .Any(IsAnonymousLevel);

    private bool IsAnonymousLevel(TypedConstant argument) => argument is { Kind: TypedConstantKind.Enum, Type: { } levels } && levels.GetMembers()
        .OfType<IFieldSymbol>()
        .Any(level => Equals(level.ConstantValue, argument.Value) && _ai.Members.Of(level, ApiRole.AnonymousLevel) is not null);

    private bool IsMappedOpenly(AiEndpoint endpoint, MappedEndpoints mapped)
    {
        if (endpoint.Kind is RequestKind.Action or RequestKind.Page && _application.CoversControllers)
            return false;
        if (endpoint.Kind == RequestKind.Page && _application.CoversSomePages)
            return false;

        var mappings = mapped.Of(endpoint, _cancellationToken);
        return mappings.Count > 0 && mappings.All(mapping => mapping.IsComplete && !mapping.Calls.Any(Protects));
    }

    private bool Protects(IInvocationOperation convention)
    {
        var method = convention.TargetMethod;
        if (Is(convention, _kind.Convention) || RunsOnBuilder(convention))
            return true;
        if (Is(convention, ApiRole.EndpointMetadata))
            return GivesProtection(convention);
        if (Is(convention, ApiRole.EndpointFilter))
            return GivesProtection(convention) || _application.RunsRefusal(convention);

        return method.DeclaringSyntaxReferences.Length == 0 && _kind.IsNamed(method.Name) && _ai.Members.Of(method).IsEmpty;
    }

    /// <summary>Whether an object or type among the arguments protects.</summary>
    private bool GivesProtection(IInvocationOperation convention) => RegisteredTypes.Of(convention).Any(_application.Protects);

    /// <summary>Whether a function gets hold of everything that is known of the endpoint, and may protect it.</summary>
    private static bool RunsOnBuilder(IInvocationOperation convention) =>
        convention is { Instance: not null, Arguments: [{ Parameter.Type.TypeKind: TypeKind.Delegate }] };

    private bool Is(IInvocationOperation call, ApiRole role) => _ai.Members.Of(call.TargetMethod, role) is not null;
}

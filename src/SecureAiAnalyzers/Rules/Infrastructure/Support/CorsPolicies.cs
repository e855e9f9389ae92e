using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Endpoints;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Infrastructure.Support;

/// <summary>Which cross-origin policies hold for endpoints behind which a model answers.</summary>
internal sealed class CorsPolicies(ProgramScope program, CodeScope code, AiContext ai, CancellationToken cancellationToken)
{
    private static readonly RequestKind[] WebKinds =
        [RequestKind.Library, RequestKind.Route, RequestKind.Action, RequestKind.Page, RequestKind.Hub, RequestKind.RemoteService];

    private readonly MappedEndpoints _mapped = new(code, ai);

    /// <summary>Whether the policy that is set up in the operation visibly holds for such an endpoint.</summary>
    public bool HoldsForAi(IOperation setting)
    {
        var call = setting.Ancestors().OfType<IArgumentOperation>().Select(static argument => argument.Parent).OfType<IInvocationOperation>()
            .FirstOrDefault(candidate => Is(candidate, ApiRole.CorsPolicy) || Is(candidate, ApiRole.CorsMiddleware) || Is(candidate, ApiRole.CorsConvention));
        if (call is null || !IsUnconditional(setting))
            return false;
        if (Is(call, ApiRole.CorsMiddleware))
            return Endpoints().Any(FollowsMiddleware);
        if (Is(call, ApiRole.CorsConvention))
            return Endpoints().Any(endpoint => endpoint.Conventions.Any(convention => convention.Calls.Any(other => other.StandsAt(call))));

        return call.TargetMethod.Parameters is [{ Type.SpecialType: SpecialType.System_String }, ..]
            ? NamesOf(call) is [var name] && HoldsForAi(name)
            : HoldsForAi(name: null);
    }

    /// <param name="name">Null means the policy without a name.</param>
    private bool HoldsForAi(string? name)
    {
        var isApplied = code.CallsOf(ApiRole.CorsMiddleware, cancellationToken)
            .Any(call => Is(call, ApiRole.CorsMiddleware) && IsUnconditional(call) && Asks(call, name));
        return Endpoints().Any(endpoint =>
            (isApplied && FollowsMiddleware(endpoint))
            || endpoint.Conventions.Any(convention => convention.Calls.Any(call => Is(call, ApiRole.CorsConvention) && Asks(call, name)))
            || endpoint.Marks.Any(mark => Asks(mark, name)));
    }

    /// <summary>Whether the call applies the policy of this name; without arguments it is the one that has none.</summary>
    private bool Asks(IInvocationOperation call, string? name)
    {
        var given = call.Arguments.Where(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String).ToArray();
        if (given.Length > 0)
            return name is not null && NamesOf(call).Contains(name);

        return name is null && !call.Arguments.Any(static argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate);
    }

    private static bool Asks(AttributeData mark, string? name) => mark.AttributeConstructor is { } constructor
        && (constructor.Parameters.IsEmpty
            ? name is null && mark.AttributeClass?.Name.StartsWith("Enable", StringComparison.Ordinal) == true
            : name is not null && mark.ConstructorArguments.Any(argument => Equals(argument.Value, name)));

    private string[] NamesOf(IInvocationOperation call) =>
    [
        .. call.Arguments
            .Where(static argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String)
            .SelectMany(argument => code.Constants.Resolve(argument.Value, cancellationToken))
            .Select(static value => value.Text)
            .OfType<string>(),
    ];

    /// <summary>Whether no policy of its own takes the place of the one of the middleware.</summary>
    private bool FollowsMiddleware(Endpoint endpoint) =>
        endpoint.Marks.Count == 0
        && endpoint.Conventions.All(convention => convention.IsComplete && !convention.Calls.Any(call => Is(call, ApiRole.CorsConvention)));

    /// <summary>What a condition chooses may be chosen for good reason.</summary>
    private bool IsUnconditional(IOperation call) =>
        !call.IsConditional() && !DevelopmentCode.Holds(call, code, cancellationToken);

    private bool Is(IInvocationOperation call, ApiRole role) => ai.Members.Of(call.TargetMethod, role) is not null;

    private IEnumerable<Endpoint> Endpoints() => program.Endpoints.All(cancellationToken)
        .Where(static endpoint => WebKinds.Contains(endpoint.Kind))
        .Select(endpoint => new Endpoint(_mapped.Of(endpoint, cancellationToken), MarksOf(endpoint.Handler)))
        .Where(static endpoint => endpoint.Conventions.Count > 0);

    private AttributeData[] MarksOf(IMethodSymbol? handler) => handler is null
        ? []
        : [.. handler.GetAttributes().Concat(handler.ContainingType.GetAttributes()).Where(attribute => ai.Is(ApiRole.CorsMark, attribute.AttributeClass))];

    private sealed record Endpoint(IReadOnlyList<ConventionSet> Conventions, IReadOnlyList<AttributeData> Marks);
}

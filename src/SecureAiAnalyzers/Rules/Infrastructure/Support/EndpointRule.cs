using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Endpoints;

namespace SecureAiAnalyzers.Rules.Infrastructure.Support;

/// <summary>
/// What the rules about missing protection of AI endpoints share: they look at the calls that map endpoints and at the methods that serve
/// them, and report the ones that nothing protects. A library leaves protection to the program that uses it, unless it makes the host itself; tests
/// run nowhere.
/// </summary>
internal abstract class EndpointRule(RuleDefinition definition, ProtectionKind kind, OptionDefinition upstream) : AiRule(definition)
{
    /// <summary>Nothing of the kind is set up in the application.</summary>
    protected abstract string NothingSetUp { get; }

    /// <summary>What to do where nothing of the kind is set up.</summary>
    protected abstract string SetupAdvice { get; }

    public override bool AppliesTo(AnalysisScope scope) =>
        scope.Ai.Has(ApiRole.RequestHandler) || scope.Ai.Has(ApiRole.AnonymousLevel);

    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.EndpointMapping, AnalyzeMapping);
        registry.OnUse(ApiRole.RequestHandler, AnalyzeMapping);
        registry.OnOperation(OperationKind.MethodBody, AnalyzeMethod);
    }

    /// <summary>What to do where the endpoint asks for protection that is not in effect.</summary>
    protected virtual string EffectAdvice => SetupAdvice;

    /// <summary>What to do at the endpoint.</summary>
    /// <param name="isForAll">All endpoints of the type lack protection.</param>
    protected abstract string AdviceFor(AiEndpoint endpoint, bool isForAll);

    /// <summary>What the fix needs to know; empty when there is nothing that it could write.</summary>
    /// <inheritdoc cref="AdviceFor(AiEndpoint, bool)"/>
    protected abstract ImmutableDictionary<string, string?> FixFor(
        AiEndpoint endpoint, bool isForAll, AnalysisScope scope, CancellationToken cancellationToken);

    private void AnalyzeMapping(ApiUse use)
    {
        if (Find(use.Scope, use.Operation.Syntax, use.CancellationToken) is { } finding)
            use.Report(Definition, finding);
    }

    private void AnalyzeMethod(OperationUse use)
    {
        if (use.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public } method
            && method.DeclaringSyntaxReferences is [var declaration, ..]
            && use.Scope.Program.Requests.DeclaredKindOf(method) is not null
            && Find(use.Scope, declaration.GetSyntax(use.CancellationToken), use.CancellationToken) is { } finding)
        {
            use.Report(Definition, finding);
        }
    }

    private Finding? Find(AnalysisScope scope, SyntaxNode site, CancellationToken cancellationToken)
    {
        if (scope.IsSilentInTests(Definition, site.SyntaxTree))
            return null;

        var protection = scope.Program.Protection(kind);
        if (protection.UnprotectedAt(site, cancellationToken) is not { } endpoint
            || scope.Options.GetBoolean(upstream, Definition, site.SyntaxTree)
            || !(scope.Project.IsExecutable || endpoint.Kind == RequestKind.Function || protection.IsHostedHere(endpoint, cancellationToken)))
        {
            return null;
        }

        if (protection.IsAskedInVain(endpoint, cancellationToken))
            return new Finding(endpoint.Location, NameOf(endpoint), ", because the limit that it asks for is not in effect", EffectAdvice);

        var isSetUp = protection.IsSetUp(cancellationToken);
        var isForAll = protection.IsMissingInType(endpoint, cancellationToken);
        return new Finding(
            endpoint.Location,
            NameOf(endpoint),
            isSetUp || protection.MayBeSetUpElsewhere(cancellationToken) ? string.Empty : ", and " + NothingSetUp,
            isSetUp ? AdviceFor(endpoint, isForAll) : SetupAdvice)
        {
            Properties = isSetUp ? FixFor(endpoint, isForAll, scope, cancellationToken) : ImmutableDictionary<string, string?>.Empty,
        };
    }

    /// <summary>Whether the endpoint is configured where it is mapped, and not by attributes.</summary>
    protected static bool IsMapped(AiEndpoint endpoint) => endpoint.Kind is RequestKind.Route or RequestKind.Library;

    private static string NameOf(AiEndpoint endpoint) => IsMapped(endpoint)
        ? endpoint.Location.SourceTree!.GetText().ToString(endpoint.Location.SourceSpan)
        : endpoint.Handler!.ContainingType.Name + "." + endpoint.Handler.Name;
}

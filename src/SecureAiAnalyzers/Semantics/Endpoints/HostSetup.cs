using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Services;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>What is set up on the hosts of an application where endpoints are mapped, apart from what concerns one endpoint.</summary>
internal sealed class HostSetup(CodeScope code, ProtectionKind kind, ApplicationProtection application)
{
    private readonly ForeignSetup _foreign = new(code);
    private IReadOnlyCollection<HostSet>? _guarded;
    private IReadOnlyCollection<HostSet>? _prepared;

    /// <summary>Whether middleware protects the hosts on which the calls map endpoints; where no call does, any middleware may.</summary>
    public bool Guards(IEnumerable<SyntaxNode> mappings, CancellationToken cancellationToken)
    {
        _guarded ??= [.. HostsOf(ApiRole.RequestMiddleware, call => application.IsProtectedBy(call, cancellationToken), cancellationToken)];
        return Covers(_guarded, mappings, cancellationToken);
    }

    /// <summary>Whether what endpoints ask for has an effect on the hosts on which the calls map them.</summary>
    public bool Prepares(IEnumerable<SyntaxNode> mappings, CancellationToken cancellationToken) =>
        !kind.NeedsSetup
        || MayBeElsewhere(cancellationToken)
        || Covers(_prepared ??= [.. HostsOf(kind.Setup, call => !IsBeforeRouting(call, cancellationToken), cancellationToken)], mappings, cancellationToken);

    /// <summary>Whether the program makes the hosts of the call.</summary>
    public bool AreMadeHere(SyntaxNode mapping, CancellationToken cancellationToken) =>
        HostReach.Of(mapping, code, cancellationToken) is { AreMade: true, IsComplete: true };

    /// <inheritdoc cref="ForeignSetup.IsPossible"/>
    public bool MayBeElsewhere(CancellationToken cancellationToken) => _foreign.IsPossible(cancellationToken);

    private bool Covers(IReadOnlyCollection<HostSet> hosts, IEnumerable<SyntaxNode> mappings, CancellationToken cancellationToken)
    {
        if (hosts.Count == 0)
            return false;

        var mapped = mappings.Select(mapping => HostReach.Of(mapping, code, cancellationToken)).ToArray();
        return mapped.Length == 0 || mapped.Any(host => HostSet.Cover(hosts, host));
    }

    private IEnumerable<HostSet> HostsOf(ApiRole role, Func<SyntaxNode, bool> isAsked, CancellationToken cancellationToken) =>
        from call in code.CallNodesOf(role, cancellationToken)
        where isAsked(call)
        select HostReach.Of(call, code, cancellationToken);

    /// <summary>Middleware that looks at the endpoint does not know it before routing has chosen one.</summary>
    private bool IsBeforeRouting(SyntaxNode setup, CancellationToken cancellationToken)
    {
        var function = EnclosingFunctions.Of(setup).FirstOrDefault();
        return code.CallNodesOf(ApiRole.RoutingSetup, cancellationToken).Any(routing =>
            routing.SyntaxTree == setup.SyntaxTree
            && routing.Span.End > setup.Span.End
            && EnclosingFunctions.Of(routing).FirstOrDefault() == function);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Endpoints;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Rules.Infrastructure.Support;

/// <summary>Where else a server of tools looks at who calls.</summary>
internal sealed class ToolCallers(AnalysisScope scope, CancellationToken cancellationToken)
{
    private static readonly RefusalWords Checks = ProtectionKind.Authorization.Checks.And("HasClaim");

    private readonly RefusingCode _checks = new(scope.Code, Checks);

    /// <summary>Whether the function, or one that it calls, looks at the caller.</summary>
    public bool AreCheckedIn(IMethodSymbol function) => _checks.IsIn(function, cancellationToken);

    /// <summary>Whether a filter looks at each caller, or the attribute asks for no more than all endpoints of the server do.</summary>
    public bool AreCheckedFor(AttributeData mark, SdkCatalog sdk) => HasFilter() || (AuthorizationMarks.IsPlain(mark) && AreKnown(sdk));

    private bool HasFilter() => HasUnseenFilters() || scope.Code.CallsGiving(ApiRole.ServerCallFilter, cancellationToken)
        .SelectMany(static call => call.Arguments)
        .Where(argument => scope.Ai.Members.Of(argument.Parameter, ApiRole.ServerCallFilter) is not null)
        .SelectMany(argument => FunctionValues.Of(argument.Value, scope.Code, cancellationToken).Found)
        .Any(filter => AreCheckedIn(filter.Method));

    /// <summary>Whether code names the list of filters itself: what it puts there is not followed.</summary>
    private bool HasUnseenFilters() => scope.Ai.Members.Of(ApiRole.ServerCallFilter)
        .Any(row => scope.Code.Trees.Any(tree => MentionedNames.Of(tree).Contains(row.Row.Member!)));

    private bool AreKnown(SdkCatalog sdk)
    {
        var mappings = scope.Code.CallsOf(ApiRole.EndpointMapping, cancellationToken).Where(call => IsOf(call, sdk)).ToArray();
        var protection = scope.Program.Protection(ProtectionKind.Authorization);
        return mappings.Length > 0 && mappings.All(mapping => protection.IsClosedAt(mapping.Syntax, cancellationToken));
    }

    private bool IsOf(IInvocationOperation call, SdkCatalog sdk) => scope.Ai.Members.Of(call.TargetMethod).Any(row => row.Sdk == sdk);
}

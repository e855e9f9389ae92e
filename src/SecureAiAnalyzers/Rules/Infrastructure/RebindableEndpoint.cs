using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Endpoints;

namespace SecureAiAnalyzers.Rules.Infrastructure;

/// <summary>SAI1011: a server of tools on the machine of a person answers whatever page is open in a browser there.</summary>
internal sealed class RebindableEndpoint() : AiRule(RuleTable.RebindableEndpoint)
{
    private const string AllowedHosts = "AllowedHosts";
    private const string AnyHost = "*";

    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.EndpointMapping, Analyze);

    private void Analyze(ApiUse use)
    {
        if (!use.Row.AnswersAnyPage || use.Operation is not IInvocationOperation mapping || IsNewer(use))
            return;

        if (!use.Scope.IsSilentInTests(Definition, mapping.Syntax.SyntaxTree)
            && ListenAddresses.AreLocal(use.Scope.Code, use.Ai, use.CancellationToken)
            && !use.IsDevelopmentOnly
            && IsOpen(use, ProtectionKind.Host)
            && IsOpen(use, ProtectionKind.AuthorizationOfPages)
            && !MayFilterHosts(use))
        {
            use.Report(Definition, new Finding(MemberNames.LocationOf(mapping), mapping.TargetMethod.Name));
        }
    }

    private static bool IsOpen(ApiUse use, ProtectionKind kind) => use.Scope.Program.Protection(kind).IsOpenAt(use.Operation.Syntax, use.CancellationToken);

    /// <summary>Whether the SDK is newer than the one that was seen to look at neither host nor origin.</summary>
    private static bool IsNewer(ApiUse use) =>
        Version.TryParse(use.Row.SeenIn, out var seen) && use.Symbol.ContainingAssembly.Identity.Version is var used && Release(used) > seen;

    private static Version Release(Version version) => new(version.Major, version.Minor, Math.Max(version.Build, 0));

    /// <summary>Whether a setting, or code that writes one, names the hosts that the framework lets through.</summary>
    private static bool MayFilterHosts(ApiUse use) =>
        !use.Scope.Project.ShowsSettings
        || use.Scope.Settings.Of(AllowedHosts).Any(static hosts => hosts.Length > 0 && hosts != AnyHost)
        || use.Scope.Code.Trees.Any(static tree => WrittenTexts.Of(tree).All.Any(IsKey));

    private static bool IsKey(WrittenText text) => text.Value.EndsWith(AllowedHosts, StringComparison.OrdinalIgnoreCase);
}

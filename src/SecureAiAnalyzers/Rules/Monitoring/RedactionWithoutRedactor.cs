using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Services;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Monitoring;

/// <summary>SAI3012: a program has its loggers redact classified values and registers nothing that redacts.</summary>
internal sealed class RedactionWithoutRedactor() : AiRule(RuleTable.RedactionWithoutRedactor)
{
    /// <summary>A library may leave the redactors to the program.</summary>
    public override bool AppliesTo(AnalysisScope scope) => scope.Project.IsExecutable;

    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.LogRedaction, Analyze);

    private void Analyze(ApiUse use)
    {
        if (use.IsDevelopmentOnly || MayHaveRedactors(use))
            return;

        var registration = use.Ai.Members.NamesOf(ApiRole.RedactorRegistration)[0];
        use.Report(Definition, new Finding(MemberNames.LocationOf(use.Operation), use.Symbol.Name, registration)
        {
            Properties = RegistrationTypes(use).FirstOrDefault() is { } type
                ? FindingProperties.Of(FindingProperties.Member, registration).Add(FindingProperties.Namespace, type.ContainingNamespace.ToDisplayString())
                : ImmutableDictionary<string, string?>.Empty,
        });
    }

    /// <summary>Whether something gives redactors, or may do so where the compilation does not show it; or the loggers never ask for them.</summary>
    private static bool MayHaveRedactors(ApiUse use) =>
        use.Scope.Code.HasCallOf(ApiRole.RedactorRegistration, use.CancellationToken)
        || use.Scope.Code.HasCallOf(ApiRole.LoggerFactoryReplacement, use.CancellationToken)
        || HasOwnProvider(use)
        || use.Scope.Program.ForeignSetup.IsPossible(use.CancellationToken)
        || RegistrationTypes(use).Any(type => use.Scope.Program.ForeignSetup.IsUsedByPackage(type.ContainingAssembly));

    private static bool HasOwnProvider(ApiUse use)
    {
        var providers = use.Ai.TypesOf(ApiRole.RedactorProvider).Select(static type => MemberIds.Of(type)).ToArray();
        return RegisteredService.All(use.Scope.Code, use.CancellationToken).Any(service => service.Ids.Any(providers.Contains));
    }

    private static IEnumerable<INamedTypeSymbol> RegistrationTypes(ApiUse use) =>
        use.Ai.Members.Of(ApiRole.RedactorRegistration).Select(static row => row.Type);
}

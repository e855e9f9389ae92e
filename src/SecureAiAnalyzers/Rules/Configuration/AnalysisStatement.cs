using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Tools;

namespace SecureAiAnalyzers.Rules.Configuration;

/// <summary>Puts together what SAI0003 says of a compilation that was looked at.</summary>
internal sealed class AnalysisStatement(Compilation compilation, AnalysisScope scope, AssetCount count, CancellationToken cancellationToken)
{
    private const string Complete = "complete";
    private const string Partial = "partial";
    private const string Separator = "; ";

    private readonly IReadOnlyList<ReferencedPackage> _sdks = ReferencedPackages.In(compilation, scope.Ai);

    private readonly IReadOnlyList<RuleState> _rules =
        RuleState.In(count.Files, scope, new RuleActivation(compilation, scope.Options, cancellationToken));

    /// <summary>The statement for people, with the same facts for machines in its properties.</summary>
    public Finding ToFinding()
    {
        var (numbers, gaps) = (Numbers(), Gaps().ToArray());
        return new Finding(
            Location.None,
            _sdks.Count == 0 ? "code without an AI SDK" : string.Join(Separator, _sdks),
            string.Join(", ", numbers.Select(static number => $"{number.Value} {number.Key}").Append($"{_rules.Count(static rule => rule.IsOn)} rules on")),
            gaps.Length == 0 ? Complete : $"{Partial}: {string.Join(", ", gaps)}")
        {
            Properties = PropertiesOf(numbers, gaps.Length == 0),
        };
    }

    private ImmutableDictionary<string, string?> PropertiesOf((string Key, int Value)[] numbers, bool isComplete)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[FindingProperties.Version] = PackageVersion();
        properties[FindingProperties.Sdks] = string.Join(Separator, _sdks);
        properties[FindingProperties.NewerSdks] = string.Join(Separator, _sdks.Where(static sdk => sdk.IsNewer));
        properties[FindingProperties.RulesOn] = Ids(static rule => rule.IsOn);
        properties[FindingProperties.RulesOff] = Ids(static rule => rule.IsOff);
        foreach (var (key, value) in numbers)
            properties[key] = value.ToString(CultureInfo.InvariantCulture);
        properties[FindingProperties.Verdict] = isComplete ? Complete : Partial;
        return properties.ToImmutable();
    }

    private (string Key, int Value)[] Numbers() =>
    [
        (FindingProperties.Files, count.Files.Count),
        (FindingProperties.Endpoints, Endpoints()),
        (FindingProperties.Clients, count.Clients),
        (FindingProperties.Tools, Tools()),
        (FindingProperties.Agents, count.Agents),
        (FindingProperties.Flows, scope.Code.Tally.Flows),
        (FindingProperties.Budgets, scope.Code.Tally.Budgets),
        .. scope.Ai.Members.Shared is { } shared ? [(FindingProperties.Projects, shared.Projects.Count)] : Array.Empty<(string, int)>(),
        .. scope.Project.ReferencedProjects.Count > 0 ? [(FindingProperties.SilentProjects, SilentProjects().Count())] : Array.Empty<(string, int)>(),
    ];

    /// <summary>Why silence of the rules is not the whole truth.</summary>
    private IEnumerable<string> Gaps()
    {
        if (count.HasErrors)
            yield return "the compiler reports errors";
        if (scope.Code.Tally.Budgets is > 0 and var budgets)
            yield return $"{budgets} questions ended at a budget";
        foreach (var sdk in _sdks.Where(static sdk => sdk.IsNewer))
            yield return $"{sdk} is newer than the rules know";
        foreach (var project in SilentProjects().Where(UsesKnownPackages))
            yield return $"{project.Assembly} does not tell where values lead in it";
        foreach (var project in (scope.Ai.Members.Shared?.Projects ?? []).Where(static project => !project.IsComplete))
            yield return $"{project.Assembly} tells only in part where values lead in it";
        if (Ids(static rule => rule.IsSwitchedOff) is { Length: > 0 } ids)
            yield return $"{ids} switched off";
    }

    /// <summary>The referenced projects that hand nothing on, where the build names those that there are.</summary>
    private IEnumerable<ReferencedProject> SilentProjects() => scope.Project.ReferencedProjects
        .Where(project => scope.Ai.Members.Shared?.Has(project.Assembly) != true)
        .OrderBy(static project => project.Assembly, StringComparer.Ordinal);

    /// <summary>
    /// Whether the project uses an AI SDK or what the catalogue knows to do harm with values: by its packages, and by what its declarations mention, which
    /// is all that a reference shows of it.
    /// </summary>
    private bool UsesKnownPackages(ReferencedProject project) => project.Packages.Any(KnownPackages.Knows)
        || compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Name == project.Assembly)
            .SelectMany(static assembly => assembly.Modules)
            .SelectMany(static module => module.ReferencedAssemblies)
            .Any(static used => KnownPackages.Knows(used.Name));

    private string Ids(Func<RuleState, bool> selects) => string.Join(",", _rules.Where(selects).Select(static rule => rule.Id));

    private int Endpoints() => scope.Ai.ReferencesAiSdk
        ? scope.Program.Endpoints.All(cancellationToken).Count(endpoint => count.Has(endpoint.Site.SyntaxTree))
        : 0;

    private int Tools() => scope.Ai.ReferencesAiSdk
        ? scope.Program.Tools(cancellationToken).Where(tool => count.Has(tool.Registration.Tree)).Select(Identity).Distinct().Count()
        : 0;

    /// <summary>A function that becomes a tool in several places is one tool; a lambda is known by its file.</summary>
    private static (object Function, SyntaxTree? File) Identity(ToolMethod tool) =>
        (tool.Function, tool.Function.Member is null ? tool.Place.Tree : null);

    private static string PackageVersion() =>
        typeof(RuleTable).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? string.Empty;
}

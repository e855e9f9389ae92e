using System.Reflection;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>What is said of rules that are still to come.</summary>
public sealed class PlannedRulesTests
{
    private const string Place = "tests/SecureAiAnalyzers.Tests/Meta/PlannedRules.cs, All";

    private static readonly string[] Planned = [.. PlannedRules.All.Select(rule => rule.Id)];

    private static readonly string[] Existing = [.. RuleTable.All.Select(rule => rule.Id)];

    [Fact]
    public void Rule_that_exists_is_not_planned() =>
        Expect.None(Place, "these rules exist; remove them here:", Planned.Intersect(Existing));

    [Fact]
    public void Planned_ids_are_unique_and_in_order() =>
        Expect.Same(Place, "put each rule once, in the order of the ids:", Planned.Distinct().Order(StringComparer.Ordinal), Planned);

    [Fact]
    public void Rules_for_which_roles_are_kept_are_planned() => Expect.None(
        Place,
        "the catalogue keeps roles for these rules by [PlannedFor]; list them here, or correct the attribute:",
        new[] { typeof(ApiRole), typeof(FlowRole) }
            .SelectMany(roles => roles.GetFields())
            .Select(role => role.GetCustomAttribute<PlannedForAttribute>()?.Rule)
            .OfType<string>()
            .Except(Planned));

    [Fact]
    public void Rules_that_read_options_exist_or_are_planned() => Expect.None(
        Place,
        "src/SecureAiAnalyzers/Configuration/OptionTable.cs has options for these rules; list them here, or correct the option:",
        typeof(OptionTable).GetFields()
            .Select(field => field.GetValue(null))
            .OfType<OptionDefinition>()
            .SelectMany(option => option.Rules)
            .Except([.. Planned, .. Existing]));
}

using System.Reflection;
using System.Text.RegularExpressions;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Each role is read by something, or says for which rule its rows are kept.</summary>
public sealed partial class PlannedRolesTests
{
    /// <summary>Where roles are declared and rows written: naming a role there reads nothing.</summary>
    private static readonly string[] Writers = ["Catalog/Model", "Catalog/Sdks"];

    public static TheoryData<Type> RoleTypes => [typeof(ApiRole), typeof(FlowRole)];

    [Theory]
    [MemberData(nameof(RoleTypes))]
    public void Every_role_is_read_or_planned(Type roles)
    {
        var read = ReadIn(SourceTree.Analyzers.Value, roles);

        Expect.None(
            Expect.FileOf(roles),
            "nothing reads these roles; remove them with their rows, or name the rule that will read them, by [PlannedFor(\"SAIxxxx\")]:",
            roles.GetEnumNames().Where(role => !read.Contains(role) && PlanOf(roles, role) is null));
    }

    [Theory]
    [MemberData(nameof(RoleTypes))]
    public void No_role_is_read_and_still_planned(Type roles)
    {
        var read = ReadIn(SourceTree.Analyzers.Value, roles);

        Expect.None(
            Expect.FileOf(roles),
            "these roles are read now; remove their [PlannedFor]:",
            roles.GetEnumNames().Where(role => read.Contains(role) && PlanOf(roles, role) is not null));
    }

    [Theory]
    [MemberData(nameof(RoleTypes))]
    public void Planned_rule_is_still_to_come(Type roles) => Expect.None(
        Expect.FileOf(roles),
        "[PlannedFor] names the id of a rule that is still to come, SAI and four digits; correct it, or remove it where the rule exists:",
        from role in roles.GetEnumNames()
        let rule = PlanOf(roles, role)
        where rule is not null && (!IdFormat().IsMatch(rule) || RuleTable.All.Any(definition => definition.Id == rule))
        select $"{role}: {rule}");

    [Fact]
    public void Check_sees_who_reads_a_role()
    {
        var tree = new SourceTree(
        [
            KeyValuePair.Create("Catalog/Model/ApiRole.cs", "namespace M; enum ApiRole { Read, Written, Mentioned }"),
            KeyValuePair.Create("Catalog/Sdks/Sdk.cs", "using static M.ApiRole; namespace S; class Sdk { object Row => Written; }"),
            KeyValuePair.Create("Rules/Rule.cs", "namespace R; /* M.ApiRole.Mentioned */ class Rule { object Ask() => M.ApiRole.Read; }"),
            KeyValuePair.Create("Rules/Other.cs", "namespace R; enum Other { Mentioned } class User { object Ask() => Other.Mentioned; }"),
        ]);

        Assert.Empty(tree.Errors);
        Assert.Equal(["Read"], ReadIn(tree, typeof(ApiRole)));
    }

    private static IReadOnlySet<string> ReadIn(SourceTree tree, Type roles) => tree.NamedMembers(roles.Name, Writers);

    private static string? PlanOf(Type roles, string role) => roles.GetField(role)!.GetCustomAttribute<PlannedForAttribute>()?.Rule;

    [GeneratedRegex(@"^SAI\d{4}$")]
    private static partial Regex IdFormat();
}

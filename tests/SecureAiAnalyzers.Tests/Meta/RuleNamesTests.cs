using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>The definition of a rule, its class, its fix and its tests have one name, so that who knows one finds the others.</summary>
public sealed class RuleNamesTests
{
    private const string Rules = "src/SecureAiAnalyzers/Rules";
    private const string Fixes = "src/SecureAiAnalyzers.CodeFixes";
    private const string Here = "tests/SecureAiAnalyzers.Tests/Meta/RuleNamesTests.cs";

    /// <summary>Rules that are not about the use of an SDK or about a flow: what reports them, and its tests.</summary>
    private static readonly Dictionary<string, (string Class, string Tests)> WithoutClass = new()
    {
        [nameof(RuleTable.InvalidConfiguration)] = ("ConfigurationAnalyzer", "ConfigurationAnalyzerTests"),
        [nameof(RuleTable.IncompleteAsset)] = ("ConfigurationAnalyzer", "IncompleteAssetTests"),
        [nameof(RuleTable.AnalysisBudget)] = ("FlowReporter", "BudgetTests"),
    };

    /// <summary>Rules whose findings the fix of another rule mends, or one that several share.</summary>
    private static readonly Dictionary<string, string> SharedFixes = new()
    {
        [nameof(RuleTable.ProviderKeyInSource)] = "HardCodedCredentialFix",
        [nameof(RuleTable.InputInInstructions)] = "InstructionTextFix",
        [nameof(RuleTable.RetrievedTextInInstructions)] = "InstructionTextFix",
    };

    /// <summary>A light bulb that repairs no code of a rule: it writes what the team says about its own.</summary>
    private const string OfNoRule = "DeclaredCheckFix";

    private static readonly Dictionary<string, RuleDefinition> Definitions = typeof(RuleTable).GetFields(BindingFlags.Static | BindingFlags.Public)
        .Where(field => field.FieldType == typeof(RuleDefinition))
        .ToDictionary(field => field.Name, field => (RuleDefinition)field.GetValue(null)!);

    /// <summary>The names of the fixes by the id of the rule that they name.</summary>
    private static readonly ILookup<string, string> FixesById = Assembly.Load("SecureAiAnalyzers.CodeFixes").GetTypes()
        .Where(type => !type.IsAbstract && type.Name != OfNoRule && typeof(CodeFixProvider).IsAssignableFrom(type))
        .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds, (type, id) => (id, type.Name))
        .ToLookup(fix => fix.id, fix => fix.Name);

    private static readonly HashSet<string> Classes = [.. typeof(AiRule).Assembly.GetTypes().Select(type => type.Name)];

    private static readonly HashSet<string> TestClasses = [.. typeof(RuleNamesTests).Assembly.GetTypes().Select(type => type.Name)];

    public static TheoryData<string> Names => [.. Definitions.Keys];

    public static TheoryData<string> NamesWithFix => [.. Definitions.Where(rule => rule.Value.Fix is not null).Select(rule => rule.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_is_reported_by_the_class_of_its_name(string rule) => Expect.That(
        Classes.Contains(ClassOf(rule)),
        Rules,
        $"there is no class {ClassOf(rule)} for RuleTable.{rule}; give both one name, or list what reports the rule in {Here}, {nameof(WithoutClass)}");

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_has_the_tests_of_its_name(string rule) => Expect.That(
        TestClasses.Contains(TestsOf(rule)),
        "tests/SecureAiAnalyzers.Tests/Rules",
        $"there is no class {TestsOf(rule)}; write what the rule reports and where it is silent, in the folder of its family");

    [Theory]
    [MemberData(nameof(Names))]
    public void Fix_is_told_of_exactly_where_there_is_one(string rule)
    {
        var hasFix = FixesById.Contains(Definitions[rule].Id);

        Expect.That(
            hasFix || Definitions[rule].Fix is null,
            Expect.Row(Definitions[rule]),
            $"the rule tells of a fix, and no class of {Fixes} names its id; write the fix, or remove {nameof(RuleDefinition.Fix)}");
        Expect.That(
            !hasFix || Definitions[rule].Fix is not null,
            Expect.Row(Definitions[rule]),
            $"{string.Join(", ", FixesById[Definitions[rule].Id])} mends the rule's findings; say in {nameof(RuleDefinition.Fix)} what the light bulb offers");
    }

    [Theory]
    [MemberData(nameof(NamesWithFix))]
    public void Fix_has_the_name_of_its_rule(string rule) => Expect.Same(
        Fixes,
        $"the fix of RuleTable.{rule} is named after it; rename it, or list it in {Here}, {nameof(SharedFixes)}, if several rules share it:",
        [FixOf(rule)],
        FixesById[Definitions[rule].Id]);

    [Theory]
    [MemberData(nameof(NamesWithFix))]
    public void Fix_has_the_tests_of_its_name(string rule) => Expect.That(
        TestClasses.Contains(FixOf(rule) + "Tests"),
        "tests/SecureAiAnalyzers.Tests/Rules",
        $"there is no class {FixOf(rule)}Tests; write what the fix does and where it is not offered, beside {TestsOf(rule)}");

    [Fact]
    public void Fixes_name_rules_that_exist() => Expect.None(
        Fixes,
        "these fixes name ids that no rule has; correct them:",
        FixesById.Where(fixes => Definitions.Values.All(rule => rule.Id != fixes.Key)).SelectMany(fixes => fixes, (fixes, fix) => $"{fix}: {fixes.Key}"));

    [Fact]
    public void Exceptions_are_some() => Expect.None(
        Here,
        "these rules have a class or a fix of their own name; remove them from the lists of exceptions:",
        WithoutClass.Keys.Where(Classes.Contains).Concat(SharedFixes.Keys.Where(rule => FixesById[Definitions[rule].Id].Contains(rule + "Fix"))));

    private static string ClassOf(string rule) => WithoutClass.TryGetValue(rule, out var other) ? other.Class : rule;

    private static string TestsOf(string rule) => WithoutClass.TryGetValue(rule, out var other) ? other.Tests : rule + "Tests";

    private static string FixOf(string rule) => SharedFixes.GetValueOrDefault(rule, rule + "Fix");
}

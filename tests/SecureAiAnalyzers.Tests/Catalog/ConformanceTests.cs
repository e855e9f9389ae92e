using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Tests.Meta;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Catalog;

/// <summary>
/// Every row of the catalogue names something that exists: in an SDK package, or in the signature stub of one that does not restore.
/// A row of a superseded name exists in a stub whose name ends in <c>.Legacy</c>.
/// </summary>
public sealed class ConformanceTests
{
    private static readonly Lazy<AiContext> Current =
        new(() => Context(TestReferences.Everything.With(Stub.All.Values.Where(stub => !stub.IsLegacy).Select(stub => stub.Name))));

    private static readonly Lazy<AiContext[]> Superseded = new(() =>
    [
        Context(TestReferences.StableAzureOpenAI),
        .. Stub.All.Values.Where(stub => stub.IsLegacy).Select(stub => Context(TestReferences.AspNetCore.With(stub.Name))),
    ]);

    /// <summary>Facts that have no name in the newest version, because the SDK dropped the feature.</summary>
    private static readonly HashSet<string> RemovedFacts =
    [
        "agent over an OpenAI assistant",
        "AG-UI client",
        "workflow payloads",
    ];

    public static TheoryData<string> SdkNames => [.. AiCatalog.All.Select(sdk => sdk.Name)];

    [Theory]
    [MemberData(nameof(SdkNames))]
    public void Every_row_binds(string sdk)
    {
        var wrong = RowsOf(sdk).Where(row => !BindsSomewhere(row)).ToArray();

        Expect.That(
            wrong.Length < RowsOf(sdk).Count(),
            "tests/References/Web/Web.csproj",
            $"no row of '{sdk}' binds, so its package is not referenced; add it here and its version in Directory.Packages.props. Where no package restores, "
            + $"add signatures to tests/SecureAiAnalyzers.Tests/Stubs. If it is referenced, the names in {Expect.FileOf(Sdk(sdk))} are wrong: {wrong.FirstOrDefault()}");
        AssertNone(
            sdk,
            "correct the row by the package or stub, or give an older name a 'fact' and a stub whose name ends in .Legacy; no package or stub has what these say:",
            wrong.Select(row => $"{row}: {RowBinding.Problem(row, Current.Value)}"));
    }

    [Theory]
    [MemberData(nameof(SdkNames))]
    public void Rows_of_superseded_names_belong_to_a_fact(string sdk) => AssertNone(
        sdk,
        "only older versions have what these rows name; give each the 'fact' that the row of its new name has:",
        RowsOf(sdk).Where(row => row.Fact is null && !BindsNow(row) && BindsSomewhere(row)).Select(row => row.ToString()));

    [Theory]
    [MemberData(nameof(SdkNames))]
    public void Each_fact_has_a_current_name_and_another_one(string sdk) => AssertNone(
        sdk,
        "a 'fact' joins the row of a current name and rows of older ones; add what is missing, or list it in ConformanceTests.cs, RemovedFacts, if the SDK dropped it:",
        RowsOf(sdk)
            .Where(row => row.Fact is not null)
            .GroupBy(row => row.Fact!)
            .Where(fact => fact.Count() == 1 && !RemovedFacts.Contains(fact.Key) || RemovedFacts.Contains(fact.Key) == fact.Any(BindsNow))
            .Select(fact => fact.Key));

    [Theory]
    [MemberData(nameof(SdkNames))]
    public void No_use_is_reported_twice(string sdk) => AssertNone(
        sdk,
        "two rows say the same of one member; remove one of them:",
        from ai in Superseded.Value.Prepend(Current.Value)
        from row in RowsOf(sdk)
        from member in RowBinding.Members(row, ai)
        from found in RowBinding.Found(row, member, ai)
        where found != row && SayTheSame(found, row)
        select $"{member.ToDisplayString()}: {row} and {found}");

    [Fact]
    public void Types_of_the_same_name_are_all_resolved()
    {
        var types = Current.Value.Types.All("Microsoft.Extensions.AI.ChatClientExtensions");

        Assert.Equal(
            ["Microsoft.Agents.AI", "Microsoft.Extensions.AI.Abstractions"],
            types.Select(type => type.ContainingAssembly.Name).Order());
    }

    private static bool SayTheSame(SdkRow left, SdkRow right) => left is ApiRow use
        ? SayTheSame(use, (ApiRow)right)
        : SayTheSame((FlowRow)left, (FlowRow)right);

    /// <summary>Two parameters of one call are two facts; the member and its parameter, or two rows of either, are one.</summary>
    private static bool SayTheSame(ApiRow left, ApiRow right) =>
        left.Role == right.Role && (left.Parameter is null || right.Parameter is null || left.SaysTheSameAs(right));

    /// <summary>A member has as many facts of flow as ways that a value can take, or conditions under which it does.</summary>
    private static bool SayTheSame(FlowRow left, FlowRow right) =>
        left.Role == right.Role
        && left.Parameter == right.Parameter
        && left.Condition == right.Condition
        && left.Selector == right.Selector
        && left.ReceiverType == right.ReceiverType
        && left.From.SequenceEqual(right.From)
        && left.To.Intersect(right.To).Any() == left.To.Any();

    private static bool BindsNow(SdkRow row) => RowBinding.Problem(row, Current.Value) is null;

    private static bool BindsSomewhere(SdkRow row) =>
        BindsNow(row) || Superseded.Value.Any(context => RowBinding.Problem(row, context) is null);

    private static IEnumerable<SdkRow> RowsOf(string sdk) => Sdk(sdk).Rows;

    private static SdkCatalog Sdk(string name) => AiCatalog.All.Single(catalog => catalog.Name == name);

    private static AiContext Context(ReferenceSet references) =>
        new AiContext(CSharpCompilation.Create("Conformance", references: references.Assemblies));

    private static void AssertNone(string sdk, string advice, IEnumerable<string> problems) =>
        Expect.None(Expect.FileOf(Sdk(sdk)), advice, problems);
}

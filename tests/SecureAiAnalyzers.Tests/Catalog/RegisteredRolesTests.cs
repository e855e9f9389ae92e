using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Tests.Meta;
using SecureAiAnalyzers.Tests.References;
using Xunit;
using RuleSet = SecureAiAnalyzers.Rules.RuleSet;

namespace SecureAiAnalyzers.Tests.Catalog;

/// <summary>A rule that asks to be told of the uses of a role is told: some row of the role names what code can use so.</summary>
public sealed class RegisteredRolesTests
{
    private const string Sdks = "src/SecureAiAnalyzers/Catalog/Sdks";

    private static readonly Lazy<AnalysisScope> Scope = new(() => AnalysisScope.Get(
        CSharpCompilation.Create("Program", references: Everything.Assemblies),
        new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty),
        CancellationToken.None));

    private static ReferenceSet Everything =>
        TestReferences.Everything.With(Stub.All.Values.Where(stub => !stub.IsLegacy).Select(stub => stub.Name));

    /// <summary>Registration passes over a role that no referenced SDK has, without a word.</summary>
    [Fact]
    public void Every_role_has_a_row() => Expect.None(
        Sdks,
        $"no row has these roles; add one, or remove the role from {Expect.FileOf(typeof(ApiRole))}:",
        Enum.GetNames<ApiRole>().Where(role => !Scope.Value.Ai.Has(Enum.Parse<ApiRole>(role))));

    [Fact]
    public void Every_flow_role_has_a_row() => Expect.None(
        Sdks,
        $"no row has these roles; add one, or remove the role from {Expect.FileOf(typeof(FlowRole))}:",
        Enum.GetNames<FlowRole>().Where(role => CatalogIndex.OfRole(Enum.Parse<FlowRole>(role)).Length == 0));

    [Fact]
    public void Every_registered_role_can_be_used()
    {
        var registry = new RuleRegistry(Scope.Value.Ai.Referenced);
        foreach (var rule in RuleSet.Create())
            rule.Register(registry);

        Assert.NotEmpty(registry.Roles);
        Expect.None(
            Sdks,
            "a rule registers with OnUse for these roles, and none of their rows names what code calls, assigns or reads; give the row a member, or let the "
            + "rule ask AiContext.Is for a type:",
            registry.Roles.Where(role => !CanBeUsed(role)).Select(role => role.ToString()));
    }

    [Theory]
    [InlineData(nameof(ApiRole.Endpoint), true)]
    [InlineData(nameof(ApiRole.ModelCall), true)]
    [InlineData(nameof(ApiRole.AnyCertificate), true)]
    [InlineData(nameof(ApiRole.ClientType), false)]
    [InlineData(nameof(ApiRole.RequestController), false)]
    public void Check_sees_roles_of_types(string role, bool canBeUsed) =>
        Assert.Equal(canBeUsed, CanBeUsed(Enum.Parse<ApiRole>(role)));

    /// <summary>Whether a row names a member that the dispatcher looks up, and is among those that it finds there.</summary>
    private static bool CanBeUsed(ApiRole role) => CatalogIndex.OfRole(role)
        .Where(row => row.Row.Member is not null)
        .Any(row => RowBinding.Members(row.Row, Scope.Value.Ai)
            .Where(member => IsUse(member, row.Row.Parameter))
            .Any(member => Scope.Value.Ai.Members.Of(member).Any(found => found.Row == row.Row)));

    /// <summary>The dispatcher tells of calls, of what is assigned and of what is read without an object.</summary>
    private static bool IsUse(ISymbol member, string? parameter) => member switch
    {
        IMethodSymbol method => parameter is null || method.Parameters.Any(given => given.Name == parameter),
        IPropertySymbol property => parameter is null && (property.SetMethod is not null || property.IsStatic),
        IFieldSymbol => parameter is null,
        _ => false,
    };
}

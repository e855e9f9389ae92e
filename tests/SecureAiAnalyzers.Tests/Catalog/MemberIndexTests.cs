using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Catalog;

/// <summary>Rows by symbol: which members a row holds for, and who sees the rows of flow.</summary>
public sealed class MemberIndexTests
{
    [Fact]
    public void Flow_row_is_found_by_flow_only()
    {
        var (compilation, ai) = Compile();
        var load = Member(compilation, "System.Reflection.Assembly", "LoadFrom");

        Assert.Contains(ai.Members.FlowOf(load), row => row.Row.Role == FlowRole.Sink);
        Assert.Empty(ai.Members.Of(load));
    }

    [Fact]
    public void Other_row_is_not_found_by_flow()
    {
        var (compilation, ai) = Compile();
        var timeout = Member(compilation, "System.Net.Http.HttpClient", "Timeout");

        Assert.Contains(ai.Members.Of(timeout), row => row.Row.Role == ApiRole.HttpTimeout);
        Assert.Empty(ai.Members.FlowOf(timeout));
    }

    [Fact]
    public void Member_of_both_kinds_has_its_rows_apart()
    {
        var (compilation, ai) = Compile();
        var address = Member(compilation, "System.Net.Http.HttpClient", "BaseAddress");

        Assert.Equal(ApiRole.HttpEndpoint, Assert.Single(ai.Members.Of(address)).Row.Role);
        Assert.Equal(FlowRole.Sink, Assert.Single(ai.Members.FlowOf(address)).Row.Role);
    }

    [Theory]
    [InlineData("System.Collections.Generic.List`1", "Add", nameof(FlowRole.ContainerWriter))]
    [InlineData("System.Collections.Generic.HashSet`1", "Contains", nameof(FlowRole.Guard))]
    [InlineData("System.IO.MemoryStream", "Read", nameof(FlowRole.Transfer))]
    [InlineData("Microsoft.Extensions.Configuration.ConfigurationManager", "GetSection", nameof(FlowRole.Source))]
    [InlineData("Microsoft.Extensions.Configuration.ConfigurationManager", "this[]", nameof(FlowRole.Source))]
    public void Row_holds_for_what_overrides_or_implements(string type, string member, string role)
    {
        var (compilation, ai) = Compile();

        Assert.Contains(ai.Members.FlowOf(Member(compilation, type, member)), row => row.Row.Role.ToString() == role);
    }

    [Theory]
    [InlineData("System.Text.StringBuilder", "Append")]
    [InlineData("System.String", "IndexOf")]
    [InlineData("System.IO.File", "Exists")]
    public void Other_members_have_no_row(string type, string member)
    {
        var (compilation, ai) = Compile();

        Assert.Empty(ai.Members.FlowOf(Member(compilation, type, member)));
    }

    [Theory]
    [InlineData("System.Collections.Generic.List`1", nameof(FlowRole.Container))]
    [InlineData("System.Collections.Generic.Dictionary`2", nameof(FlowRole.Container))]
    [InlineData("System.Collections.Frozen.FrozenSet`1", nameof(FlowRole.Container))]
    [InlineData("System.Collections.Immutable.ImmutableArray`1", nameof(FlowRole.Container))]
    [InlineData("System.Collections.Concurrent.ConcurrentQueue`1", nameof(FlowRole.Container))]
    [InlineData("System.Collections.Generic.List`1+Enumerator", nameof(FlowRole.Container))]
    [InlineData("System.Tuple`2", nameof(FlowRole.Container))]
    [InlineData("System.ValueTuple`3", nameof(FlowRole.Container))]
    [InlineData("System.Threading.Tasks.Task`1", nameof(FlowRole.Container))]
    [InlineData("System.Linq.IGrouping`2", nameof(FlowRole.Container))]
    [InlineData("Microsoft.AspNetCore.Http.IFormCollection", nameof(FlowRole.Container))]
    [InlineData("System.IO.StreamReader", nameof(FlowRole.TextCarrier))]
    [InlineData("System.Net.Http.StringContent", nameof(FlowRole.TextCarrier))]
    [InlineData("System.Text.RegularExpressions.Match", nameof(FlowRole.TextCarrier))]
    [InlineData("System.Text.Json.Nodes.JsonArray", nameof(FlowRole.TextCarrier))]
    [InlineData("System.Xml.Linq.XElement", nameof(FlowRole.TextCarrier))]
    [InlineData("System.IO.FileInfo", nameof(FlowRole.TextCarrier))]
    public void Type_carries_or_holds(string type, string role)
    {
        var (compilation, ai) = Compile();

        Assert.True(ai.Is(Enum.Parse<FlowRole>(role), compilation.GetTypeByMetadataName(type)));
    }

    [Theory]
    [InlineData("System.Object")]
    [InlineData("System.Net.Http.HttpClient")]
    [InlineData("System.Diagnostics.Process")]
    [InlineData("System.Security.Cryptography.SHA256")]
    [InlineData("System.Security.Claims.ClaimsPrincipal")]
    public void Other_types_carry_nothing(string type)
    {
        var (compilation, ai) = Compile();

        Assert.False(ai.Is(FlowRole.TextCarrier, compilation.GetTypeByMetadataName(type)));
        Assert.False(ai.Is(FlowRole.Container, compilation.GetTypeByMetadataName(type)));
    }

    private static ISymbol Member(Compilation compilation, string type, string name) =>
        compilation.GetTypeByMetadataName(type)!.GetMembers(name)[0];

    private static (Compilation Compilation, AiContext Ai) Compile()
    {
        var compilation = CSharpCompilation.Create("Probe", references: TestReferences.Sdks.Assemblies);
        return (compilation, new AiContext(compilation));
    }
}

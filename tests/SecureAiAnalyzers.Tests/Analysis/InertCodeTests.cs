using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using Xunit;

namespace SecureAiAnalyzers.Tests.Analysis;

public sealed class InertCodeTests
{
    [Theory]
    [InlineData("private string _name = \"text\";")]
    [InlineData("private string _name = string.Empty;")]
    [InlineData("private string _name = null!;")]
    [InlineData("private string _name = default(string);")]
    [InlineData("private const string Name = nameof(Name);")]
    [InlineData("private Type _type = typeof(Holder);")]
    [InlineData("private int _number = -1;")]
    [InlineData("public List<string> Names { get; } = [];")]
    [InlineData("private readonly string _kept = given;")]
    [InlineData("private readonly string? _kept = given;")]
    [InlineData("public string Kept { get; } = given;")]
    public void Value_that_uses_nothing_is_inert(string member) => Assert.True(InertCode.Is(InitializerOf(member)));

    [Theory]
    [InlineData("private Client _client = new();")]
    [InlineData("private Client _client = new Client();")]
    [InlineData("private string _name = Name();")]
    [InlineData("private string _name = Settings.Name;")]
    [InlineData("private string _name = String.Empty;")]
    [InlineData("private string _name = \"a\" + \"b\";")]
    [InlineData("private string _name = $\"https://{Host}\";")]
    [InlineData("private List<string> _names = [Name()];")]
    [InlineData("private Func<int> _run = () => 1;")]
    [InlineData("private readonly string _kept = other;")]
    [InlineData("private readonly Filter _converted = given;")]
    [InlineData("public Filter Converted { get; } = given;")]
    [InlineData("private int _number = -Number();")]
    public void Value_that_may_call_construct_or_convert_is_not_inert(string member) => Assert.False(InertCode.Is(InitializerOf(member)));

    [Theory]
    [InlineData("Description(\"text\")")]
    [InlineData("System.ComponentModel.Description(Texts.Of)")]
    [InlineData("JsonPropertyName(nameof(Holder))")]
    [InlineData("McpServerTool(Name = \"find\")")]
    [InlineData("McpServerTool")]
    [InlineData("DefaultValue(typeof(int), \"1\")")]
    public void Attribute_that_is_given_constants_is_inert(string attribute) => Assert.True(InertCode.Is(AttributeOf(attribute)));

    [Theory]
    [InlineData("McpServerTool(ReadOnly = true)")]
    [InlineData("OwnTool(Destructive = false)")]
    [InlineData("JsonProperty(TypeNameHandling = TypeNameHandling.All)")]
    [InlineData("RequestSizeLimit(100_000_000)")]
    [InlineData("RequestSizeLimitAttribute(100_000_000)")]
    [InlineData("Microsoft.AspNetCore.Mvc.RequestSizeLimit(100_000_000)")]
    [InlineData("Limit(100_000_000)")]
    [InlineData("Source(\"https://user:\" + Secrets.Password)")]
    public void Attribute_that_a_row_names_or_that_puts_a_text_together_is_not_inert(string attribute) => Assert.False(InertCode.Is(AttributeOf(attribute)));

    [Fact]
    public void Names_of_attributes_are_those_of_the_catalogue()
    {
        Assert.Contains("ReadOnly", CatalogIndex.AttributeNames);
        Assert.Contains("RequestSizeLimit", CatalogIndex.AttributeNames);
        Assert.DoesNotContain("Description", CatalogIndex.AttributeNames);
    }

    private static EqualsValueClauseSyntax InitializerOf(string member) =>
        Parse($"class Holder(string given) {{ {member} }}").DescendantNodes().OfType<EqualsValueClauseSyntax>().First();

    private static AttributeSyntax AttributeOf(string attribute) =>
        Parse($"using Limit = Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute; [{attribute}] class Holder;")
            .DescendantNodes().OfType<AttributeSyntax>().First();

    private static CompilationUnitSyntax Parse(string code) => (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(code).GetRoot();
}

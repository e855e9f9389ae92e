using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Symbols;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Catalog;

public sealed class SymbolIdsTests
{
    private const string Code = """
        namespace Contoso.Text { public class Cleaner { public string Clean(string text) => text; public class Inner { } } }
        class Global { }
        """;

    [Theory]
    [InlineData(
        "M:Contoso.Text.Cleaner.Clean(System.Int32)", "Type 'Contoso.Text.Cleaner' has no member with the id 'M:Contoso.Text.Cleaner.Clean(System.Int32)'")]
    [InlineData("P:Contoso.Text.Cleaner.Inner.Name", "Type 'Contoso.Text.Cleaner.Inner' has no member with the id 'P:Contoso.Text.Cleaner.Inner.Name'")]
    [InlineData("M:System.String.Clean~System.Int32", "Type 'System.String' has no member with the id 'M:System.String.Clean~System.Int32'")]
    [InlineData("F:Global.Name", "Type 'Global' has no member with the id 'F:Global.Name'")]
    [InlineData("T:Contoso.Text.Cleanr", "'Contoso.Text' has no type 'Contoso.Text.Cleanr', which the id 'T:Contoso.Text.Cleanr' names")]
    [InlineData("T:Contoso.Text.Cleaner.Iner", "'Contoso.Text.Cleaner' has no type 'Contoso.Text.Cleaner.Iner', which the id 'T:Contoso.Text.Cleaner.Iner' names")]
    [InlineData("M:Contoso.Text.Cleanr.Clean(A.B)", "'Contoso.Text' has no type 'Contoso.Text.Cleanr', which the id 'M:Contoso.Text.Cleanr.Clean(A.B)' names")]
    public void Missing_symbol_of_known_code_is_a_mistake(string id, string expected)
    {
        var ids = Create();

        Assert.Empty(ids.Find(id));
        Assert.Equal(expected, ids.DescribeMissing(id));
    }

    [Theory]
    [InlineData("T:Contoso.Crm.Row")]
    [InlineData("M:Contoso.Crm.Row.Read")]
    [InlineData("T:Contoso.Row")]
    [InlineData("M:Contoso.Row.Read")]
    [InlineData("T:System.Text.Missing")]
    [InlineData("T:Missing")]
    [InlineData("M:Missing.Read")]
    [InlineData("M:Read")]
    public void Missing_symbol_of_code_that_is_not_here_is_none(string id)
    {
        var ids = Create();

        Assert.Empty(ids.Find(id));
        Assert.Null(ids.DescribeMissing(id));
    }

    [Fact]
    public void Malformed_ids_name_nothing_and_do_not_throw()
    {
        var ids = Create();
        var random = new Random(20261122);
        const string seed = "M:Contoso.Text.Cleaner.Clean``1(System.String,System.Collections.Generic.List{`0}[0:,0:]@*)~System.Int32#ctor";
        for (var i = 0; i < 20_000; i++)
        {
            var id = "MPFT"[random.Next(4)] + ":" + Mutate(seed[2..], random);

            var symbols = ids.Find(id);
            var missing = ids.DescribeMissing(id);

            Assert.DoesNotContain(null, symbols);
            Assert.False(missing?.Length == 0);
        }
    }

    [Fact]
    public void Longest_id_that_the_parser_lets_through_is_read()
    {
        var ids = Create();

        Assert.Empty(ids.Find("M:Contoso.Text.Cleaner.Clean(" + string.Concat(Enumerable.Repeat("System.Collections.Generic.List{", 64)) + ")"));
        Assert.Empty(ids.Find("M:" + string.Concat(Enumerable.Repeat("a.", 490))));
        Assert.Empty(ids.Find("M:Contoso.Text.Cleaner.Clean(" + new string('[', 900)));
        Assert.Empty(ids.Find("M:Contoso.Text.Cleaner.Clean(System.String" + string.Concat(Enumerable.Repeat("[]", 450))));
        Assert.Empty(ids.Find("T:Contoso.Text.Cleaner`99999999999999"));
    }

    private static string Mutate(string text, Random random)
    {
        const string letters = ".,`{}()[]@*~#:0a";
        var characters = text.ToList();
        for (var edits = random.Next(1, 8); edits > 0 && characters.Count > 1; edits--)
        {
            var position = random.Next(characters.Count);
            switch (random.Next(4))
            {
                case 0:
                    characters.RemoveAt(position);
                    break;
                case 1:
                    characters.Insert(position, letters[random.Next(letters.Length)]);
                    break;
                case 2:
                    characters.RemoveRange(position, characters.Count - position);
                    break;
                default:
                    characters[position] = letters[random.Next(letters.Length)];
                    break;
            }
        }

        return new string([.. characters, 'x']);
    }

    private static SymbolIds Create() => new(CSharpCompilation.Create(
        "Ids",
        [CSharpSyntaxTree.ParseText(Code)],
        TestReferences.Net.Assemblies,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));
}

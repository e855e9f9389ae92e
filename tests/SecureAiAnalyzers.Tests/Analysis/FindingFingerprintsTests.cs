using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SecureAiAnalyzers.Tests.Analysis;

/// <summary>What keeps the fingerprint of a finding, and what makes it another one.</summary>
public sealed class FindingFingerprintsTests
{
    private const string Shop = ShopProgram.Code;

    private static readonly string[] ShopSymbols =
    [
        "SAI7001 F:Contoso.Shop._client",
        "SAI1001 M:Contoso.Shop.Create(System.String)",
        "SAI2001 M:Contoso.Shop.Create(System.String)",
        "SAI8001 P:Contoso.Shop.Later",
    ];

    [Fact]
    public async Task Finding_names_the_member_that_holds_it_and_lambdas_belong_to_theirs()
    {
        var findings = await FindAsync(Shop);

        Assert.Equal(ShopSymbols, findings.Select(finding => $"{finding.Rule} {finding.Symbol}"));
        Assert.All(findings, finding => Assert.Matches("^[0-9a-f]{32}$", finding.Fingerprint));
        Assert.Equal(findings.Count, findings.Select(finding => finding.Fingerprint).Distinct().Count());
    }

    /// <summary>An alarm: whoever changes these makes every baseline of every user void.</summary>
    [Fact]
    public async Task Fingerprints_are_those_of_the_first_version() =>
        Assert.Equal(ShopProgram.Fingerprints, (await FindAsync(Shop)).Select(finding => $"{finding.Rule} {finding.Fingerprint}"));

    [Fact]
    public Task Formatting_changes_nothing() => AssertSameAsync(
        CSharpSyntaxTree.ParseText(Shop).GetRoot().NormalizeWhitespace(indentation: "\t", eol: "\r\n").ToFullString());

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("    ", "\t")]
    [InlineData("        var options", "        // why\n        #region here\n        var /* how */ options")]
    [InlineData("namespace Contoso;", "// moved\n\n\nnamespace Contoso;\n\ninternal sealed class Other { public string Name => \"other\"; }\n")]
    [InlineData("    public Func", "    /// <summary>Says hello.</summary>\n    [Obsolete(\"soon\")]\n    public Func")]
    [InlineData("        if (key.Length == 0)", "        Console.WriteLine(key.Length);\n        if (key.Length is 0 or > 100)")]
    [InlineData("return Ask();", "Console.WriteLine(1);\nreturn Ask() + 1;")]
    [InlineData("        {\n            return new ChatClient(\"house\", new ApiKeyCredential(\"c0ntoso-7f3a91d2e8b64c05\"), options);\n        }", "return new ChatClient(\"house\", new ApiKeyCredential(\"c0ntoso-7f3a91d2e8b64c05\"), options);")]
    [InlineData("c0ntoso-7f3a91d2e8b64c05", "rotated-91d2e8b64c057f3a")]
    [InlineData("public sealed class Shop\n{", "public sealed partial class Shop\n{\n    public int Count { get; set; }\n")]
    [InlineData("\"http://models.example.com/v1\"", "@\"http://models.example.com/v1\"")]
    public Task Edit_elsewhere_changes_nothing(string before, string after)
    {
        Assert.Contains(before, Shop, StringComparison.Ordinal);
        return AssertSameAsync(Shop.Replace(before, after, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Move_to_another_file_changes_nothing()
    {
        var start = Shop.IndexOf("    public ChatClient Create", StringComparison.Ordinal);
        var end = Shop.IndexOf("    public Func", StringComparison.Ordinal);
        var method = Shop[start..end];
        var rest = Shop.Replace(method, string.Empty, StringComparison.Ordinal).Replace("sealed class", "sealed partial class", StringComparison.Ordinal);

        var moved = await MarkedFinding.FindAsync(
            ("/src/Shop.cs", rest),
            (@"C:\src\Shop.Create.cs", ShopProgram.Usings + "namespace Contoso;\npublic sealed partial class Shop\n{\n" + method + "}\n"));

        Assert.Equal(Sorted(await FindAsync(Shop)), Sorted(moved));
    }

    [Theory]
    [InlineData("http://models.example.com/v1", "http://models.example.com/v2")]
    [InlineData("var options", "var settings")]
    [InlineData("Create(string key)", "Make(string key)")]
    [InlineData("namespace Contoso;", "namespace Contoso.Europe;")]
    public async Task Edit_of_the_code_itself_makes_another_finding(string before, string after)
    {
        var first = (await FindAsync(Shop)).Single(finding => finding.Rule == "SAI1001");
        var second = (await FindAsync(Shop.Replace(before, after, StringComparison.Ordinal).Replace(", options", "", StringComparison.Ordinal)))
            .Single(finding => finding.Rule == "SAI1001");

        Assert.NotEqual(first.Fingerprint, second.Fingerprint);
    }

    [Fact]
    public async Task Another_project_has_findings_of_its_own() => Assert.Empty(
        Sorted(await FindAsync(Shop)).Intersect(Sorted(await MarkedFinding.FindAsync("Warehouse", [("/src/Shop.cs", Shop)], []))));

    [Fact]
    public async Task Second_equal_line_is_a_new_finding_and_the_first_stays()
    {
        const string Line = "new OpenAIClientOptions().Endpoint = new Uri(\"http://models.example.com/v1\");\n";
        var one = await FindAsync(ShopProgram.Usings + Line);
        var three = await FindAsync(ShopProgram.Usings + Line + "Console.WriteLine();\n" + Line + "if (args.Length > 0)\n    " + Line);

        Assert.Equal([one[0].Fingerprint, three[1].Fingerprint, three[2].Fingerprint], three.Select(finding => finding.Fingerprint));
        Assert.Equal(3, three.Distinct().Count());
        Assert.All(three, finding => Assert.Equal("M:Program.{Main}$(System.String[])", finding.Symbol));
    }

    [Fact]
    public async Task Findings_of_one_statement_differ()
    {
        var findings = await FindAsync(ShopProgram.Usings + """
            OpenAIClientOptions[] all =
            [
                new() { Endpoint = new Uri("http://one.example.com") },
                new() { Endpoint = new Uri("http://one.example.com") },
            ];
            """);

        Assert.Equal(2, findings.Distinct().Count());
    }

    [Fact]
    public async Task Assembly_attributes_are_known_by_the_name_of_their_file()
    {
        const string Code = """
            using System.Diagnostics.CodeAnalysis;
            [assembly: SuppressMessage("SecureAI.Secrets", "SAI2001")]
            """;
        var unix = Assert.Single(await MarkedFinding.FindAsync(("/src/app/GlobalSuppressions.cs", Code)));
        var windows = Assert.Single(await MarkedFinding.FindAsync((@"C:\work\GlobalSuppressions.cs", Code)));
        var other = Assert.Single(await MarkedFinding.FindAsync(("/src/app/Other.cs", Code)));

        Assert.Null(unix.Symbol);
        Assert.Equal(unix, windows);
        Assert.NotEqual(unix, other);
    }

    [Fact]
    public async Task Razor_findings_stay_when_the_page_around_them_changes()
    {
        static string Page(int line, int sequence, string extra) => $$"""
            // <auto-generated/>
            using Microsoft.AspNetCore.Http;
            using Microsoft.Extensions.AI;

            public partial class Assistant
            {
                void BuildRenderTree(System.Action<int, object> builder, HttpRequest request)
                {
                    builder({{sequence}}, "<p>{{extra}}</p>");
                    builder({{sequence + 1}},
            #nullable restore
            #line ({{line}},5)-({{line}},90) "/app/Pages/Assistant.razor"
            new ChatMessage(ChatRole.System, request.Query["topic"] + "")
            #line default
            #line hidden
            #nullable disable
                    );
                }
            }
            """;
        var before = Assert.Single(await MarkedFinding.FindAsync(("/obj/Pages_Assistant_razor.g.cs", Page(4, 1, "one"))));
        var after = Assert.Single(await MarkedFinding.FindAsync(("/obj/Pages_Assistant_razor.g.cs", Page(9, 7, "two"))));

        Assert.Equal("SAI4001", before.Rule);
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task Lines_of_files_are_known_by_what_they_say()
    {
        static async Task<string[]> FindAsync(string content) => Sorted(await MarkedFinding.FindAsync(
            "Shop", [("/src/Shop.cs", "class Nothing { }")], [("/src/SecureAi.Symbols.txt", content)]));

        var findings = await FindAsync("sanitiser; M:A.B\nsanitiser; M:A.B\n");

        Assert.Equal(2, findings.Distinct().Count());
        Assert.Equal(findings, await FindAsync("# ours\r\n  sanitiser; M:A.B\r\n\r\nsanitiser; M:A.B\r\n"));
    }

    [Fact]
    public async Task Findings_without_a_place_are_known_by_what_they_say()
    {
        var findings = await MarkedFinding.FindAsync(
            "Shop", [("/src/Shop.cs", "class Nothing { }")], [], "secure_ai.strict_http = yes\nsecure_ai.strict_https = true\n");

        Assert.Equal(["SAI0001", "SAI0001"], findings.Select(finding => finding.Rule));
        Assert.Equal(2, findings.Distinct().Count());
    }

    [Fact]
    public async Task Large_bodies_with_many_findings_are_read_once()
    {
        var lines = string.Concat(Enumerable.Range(0, 3000).Select(i => $"Add(new() {{ Endpoint = new Uri(\"http://models{i % 7}.example.com\") }});\n"));
        var nested = string.Concat(Enumerable.Repeat("if (args.Length > 3) { Add(new() { Endpoint = new Uri(\"http://a.example.com\") });\n", 100))
            + new string('}', 100);
        var watch = Stopwatch.StartNew();

        var findings = await FindAsync(ShopProgram.Usings + lines + nested + "\nstatic void Add(OpenAIClientOptions options) { }");

        Assert.Equal(3100, findings.Distinct().Count(finding => finding.Rule == "SAI1001"));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("class { void M( { new OpenAI.OpenAIClientOptions { Endpoint = new System.Uri(\"http://a.example.com\") ")]
    [InlineData("new OpenAI.OpenAIClientOptions { Endpoint = new System.Uri(\"http://a.example.com\") };\n#pragma warning disable SAI1001")]
    [InlineData("int x { get => new OpenAI.OpenAIClientOptions { Endpoint = new System.Uri(\"http://a.example.com\") }")]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"SAI1001\"")]
    public async Task Broken_code_has_fingerprints_too(string code) =>
        Assert.All(await FindAsync(code), finding => Assert.Equal(32, finding.Fingerprint.Length));

    private static Task<IReadOnlyList<MarkedFinding>> FindAsync(string code) => MarkedFinding.FindAsync(("/src/Shop.cs", code));

    private static string[] Sorted(IEnumerable<MarkedFinding> findings) =>
        [.. findings.Select(finding => $"{finding.Rule} {finding.Fingerprint}").Order(StringComparer.Ordinal)];

    private static async Task AssertSameAsync(string code) => Assert.Equal(Sorted(await FindAsync(Shop)), Sorted(await FindAsync(code)));
}

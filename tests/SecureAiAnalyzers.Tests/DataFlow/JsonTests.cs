using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class JsonTests
{
    [Theory]
    [InlineData("Sink([|System.Text.Json.JsonSerializer.Serialize(In())|]);")]
    [InlineData("Sink([|System.Text.Json.JsonSerializer.Serialize(new { Text = In() })|]);")]
    [InlineData("""Sink([|System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string> { ["k"] = In() })|]);""")]
    [InlineData("Sink([|System.Text.Json.JsonSerializer.Serialize(new List<object> { new { Text = In() } })|]);")]
    [InlineData("Sink([|Encoding.UTF8.GetString(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { Text = In() }))|]);")]
    public Task Reports_serialized_object(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("Sink(System.Text.Json.JsonSerializer.Serialize(new { Text = In().Length }));")]
    [InlineData("""Sink(System.Text.Json.JsonSerializer.Serialize("a"));""")]
    public Task DoesNotReport_serialized_number_or_constant(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("Sink([|System.Text.Json.JsonSerializer.Deserialize<string>(In())|]);")]
    [InlineData("Sink([|System.Text.Json.JsonSerializer.Deserialize<List<string>>(In())![0]|]);")]
    [InlineData("""Sink([|System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(In())!["k"]|]);""")]
    [InlineData("""using var d = System.Text.Json.JsonDocument.Parse(In()); Sink([|d.RootElement.GetProperty("a").GetString()|]);""")]
    [InlineData("using var d = System.Text.Json.JsonDocument.Parse(In()); foreach (var e in d.RootElement.EnumerateArray()) Sink([|e.GetString()|]);")]
    [InlineData("""
        using var d = System.Text.Json.JsonDocument.Parse(In());
        foreach (var p in d.RootElement.EnumerateObject()) Sink([|p.Value.GetRawText()|]);
        """)]
    [InlineData("""using var d = System.Text.Json.JsonDocument.Parse(In()); if (d.RootElement.TryGetProperty("a", out var e)) Sink([|e.ToString()|]);""")]
    [InlineData("""var n = System.Text.Json.Nodes.JsonNode.Parse(In()); Sink([|n!["a"]!.GetValue<string>()|]);""")]
    [InlineData("""var n = System.Text.Json.Nodes.JsonNode.Parse(In()); Sink([|(string?)n!["a"]|]);""")]
    [InlineData("var n = System.Text.Json.Nodes.JsonNode.Parse(In()); Sink([|n!.ToJsonString()|]);")]
    [InlineData("""var n = new System.Text.Json.Nodes.JsonObject { ["a"] = In() }; Sink([|n.ToJsonString()|]);""")]
    [InlineData("""var n = new System.Text.Json.Nodes.JsonObject(); n["a"] = In(); Sink([|n["a"]!.ToString()|]);""")]
    [InlineData("var n = new System.Text.Json.Nodes.JsonArray { In() }; Sink([|n.ToString()|]);")]
    [InlineData("Sink([|System.Text.Json.Nodes.JsonValue.Create(In())!.ToString()|]);")]
    public Task Reports_parsed_text(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("Sink(System.Text.Json.JsonSerializer.Deserialize<int>(In()).ToString());")]
    [InlineData("""using var d = System.Text.Json.JsonDocument.Parse(In()); Sink(d.RootElement.GetProperty("a").GetInt32().ToString());""")]
    [InlineData("""using var d = System.Text.Json.JsonDocument.Parse("{}"); Sink(d.RootElement.GetProperty(In()).GetString());""")]
    [InlineData("""var n = new System.Text.Json.Nodes.JsonObject { ["a"] = In().Length }; Sink(n.ToJsonString());""")]
    public Task DoesNotReport_number_in_parsed_text_or_text_as_key(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public int Number { get; set; } }
        void M() { var b = System.Text.Json.JsonSerializer.Deserialize<Box>(In())!; Sink([|b.Text|]); Sink(b.Number.ToString()); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; }
        void M() { var json = System.Text.Json.JsonSerializer.Serialize(new Box { Text = In() }); Sink([|System.Text.Json.JsonSerializer.Deserialize<Box>(json)!.Text|]); }
        """)]
    [InlineData("record Box(string Text); void M() => Sink([|System.Text.Json.JsonSerializer.Deserialize<Box>(In())!.Text|]);")]
    [InlineData("record Box(List<string> All); void M() => Sink([|System.Text.Json.JsonSerializer.Deserialize<Box>(In())!.All[0]|]);")]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; }
        void M() { using var d = System.Text.Json.JsonDocument.Parse(In()); Sink([|System.Text.Json.JsonSerializer.Deserialize<Box>(d.RootElement)!.Text|]); }
        """)]
    public Task Reports_object_through_json_and_back(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; }
        void M() { var json = System.Text.Json.JsonSerializer.Serialize(new Box { Text = "a" }); Sink(System.Text.Json.JsonSerializer.Deserialize<Box>(json)!.Text); }
        """)]
    public Task DoesNotReport_other_member_of_an_object_through_json_and_back(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("var known = System.Xml.Linq.XDocument.Load(\"known.xml\"); Sink(known.Root!.Element(In())?.Value);")]
    [InlineData("var known = System.Xml.Linq.XDocument.Load(\"known.xml\"); foreach (var found in known.Descendants(In())) Sink(found.Attribute(In())?.Value);")]
    [InlineData("var known = System.Xml.Linq.XDocument.Load(\"known.xml\"); Sink(System.Xml.XPath.Extensions.XPathSelectElement(known, In())?.Value);")]
    [InlineData("var known = new System.Xml.XmlDocument(); known.Load(\"known.xml\"); Sink(known.SelectSingleNode(In())?.InnerText);")]
    [InlineData("var known = System.Text.Json.Nodes.JsonNode.Parse(\"{}\")!; Sink(known[In()]!.GetValue<string>());")]
    public Task DoesNotReport_part_of_a_known_document_that_is_looked_up(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("Sink([|given.Root!.Element(\"a\")!.Value|]);")]
    [InlineData("foreach (var found in given.Descendants(\"a\")) Sink([|found.Attribute(\"b\")!.Value|]);")]
    [InlineData("Sink([|System.Xml.XPath.Extensions.XPathSelectElement(given, \"//a\")!.Value|]);")]
    public Task Reports_part_of_a_document_that_is_looked_up(string code) => FlowTest.VerifyAsync(
        "var given = System.Xml.Linq.XDocument.Load(System.Xml.XmlReader.Create(new StringReader(In())));\n" + code);

    [Theory]
    [InlineData("Sink([|given.SelectSingleNode(\"//a\")!.InnerText|]);")]
    [InlineData("Sink([|given.DocumentElement!.GetAttribute(\"a\")|]);")]
    public Task Reports_part_of_an_older_document_that_is_looked_up(string code) => FlowTest.VerifyAsync(
        "var given = new System.Xml.XmlDocument(); given.Load(System.Xml.XmlReader.Create(new StringReader(In())));\n" + code);
}

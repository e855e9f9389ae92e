using System.Text.Json.Nodes;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Commands;

/// <summary><c>secure-ai bom</c>.</summary>
public sealed class BomCommandTests : IDisposable
{
    private const string Inventory =
        """
        {
          // what the team knows
          "assets": [
            {
              "kind": "model", "name": "gpt-4.1*", "owner": "desk", "purpose": "answers", "licence": "OpenAI terms", "classification": "public",
              "expires": "2026-06-30"
            },
            { "kind": "agent", "name": "Clerk", "owner": "desk" },
          ],
        }
        """;

    private static readonly string[] Models = ["one.gguf", "two.onnx", "outside.gguf", "../outside.gguf"];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Model_becomes_a_component_with_all_its_places()
    {
        var bill = Bill(
            Asset(7, ("asset", "model"), ("name", "gpt-4.1"), ("publisher", "OpenAI"), ("pinned", "false"), ("service", "https://api.openai.com")),
            Asset(3, ("asset", "model"), ("name", "gpt-4.1"), ("publisher", "OpenAI"), ("pinned", "false")));

        var model = Assert.Single(bill["components"]!.AsArray())!;
        Assert.Equal(("machine-learning-model", "gpt-4.1", "OpenAI"), (Text(model, "type"), Text(model, "name"), Text(model, "publisher")));
        Assert.Equal(
            ["Program.cs:3", "Program.cs:7"],
            model["evidence"]!["occurrences"]!.AsArray().Select(place => $"{place!["location"]}:{place["line"]}"));
        Assert.Equal(["asset=model", "pinned=false", "service=https://api.openai.com"], Properties(model));
        Assert.Equal("https://api.openai.com", Text(Assert.Single(bill["services"]!.AsArray())!, "name"));
    }

    [Fact]
    public void Endpoint_becomes_a_service()
    {
        var bill = Bill(Asset(
            3,
            ("asset", "endpoint"),
            ("name", "https://desk.openai.azure.com"),
            ("service", "https://desk.openai.azure.com"),
            ("credential", "identity"),
            ("boundary", "crossed")));

        var service = Assert.Single(bill["services"]!.AsArray())!;
        Assert.Equal("https://desk.openai.azure.com", (string?)Assert.Single(service["endpoints"]!.AsArray()));
        Assert.True((bool)service["authenticated"]!);
        Assert.True((bool)service["x-trust-boundary"]!);
        Assert.Contains("occurrence=Program.cs:3", Properties(service));
        Assert.Empty(bill["components"]!.AsArray());
    }

    [Theory]
    [InlineData("none", "inside", false, false)]
    [InlineData("key", "crossed", true, true)]
    public void Service_tells_of_its_credential_and_boundary(string credential, string boundary, bool authenticated, bool crosses)
    {
        var server = Asset(3, ("asset", "mcp-server"), ("name", "https://x"), ("service", "https://x"), ("credential", credential), ("boundary", boundary));
        var service = Bill(server)["services"]![0]!;

        Assert.Equal((authenticated, crosses), ((bool)service["authenticated"]!, (bool)service["x-trust-boundary"]!));
    }

    [Theory]
    [InlineData("npm", "@scope/notes", "1.2.3", "pkg:npm/%40scope/notes@1.2.3")]
    [InlineData("pypi", "Notes_Server", "0.4", "pkg:pypi/notes-server@0.4")]
    [InlineData("docker", "ghcr.io/acme/notes", "sha256:ab", "pkg:docker/ghcr.io/acme/notes@sha256%3Aab")]
    public void Server_that_is_started_has_a_package_URL(string registry, string name, string version, string expected)
    {
        var bill = Bill(Asset(3, ("asset", "mcp-server"), ("name", name), ("registry", registry), ("version", version), ("command", "x"), ("use", "used")));

        Assert.Equal(expected, Text(Assert.Single(bill["components"]!.AsArray())!, "purl"));
    }

    [Fact]
    public void Server_that_is_pinned_at_one_place_only_is_listed_once_for_each_version()
    {
        var bill = Bill(
            Asset(3, ("asset", "mcp-server"), ("name", "notes"), ("registry", "npm"), ("version", "1.2.3"), ("pinned", "true"), ("command", "npx")),
            Asset(9, ("asset", "mcp-server"), ("name", "notes"), ("registry", "npm"), ("pinned", "false"), ("command", "npx")));

        Assert.Equal(
            [("secure-ai:mcp-server:notes", "pkg:npm/notes", "pinned=false"), ("secure-ai:mcp-server:notes@1.2.3", "pkg:npm/notes@1.2.3", "pinned=true")],
            bill["components"]!.AsArray().Select(server => (
                Text(server!, "bom-ref"),
                Text(server!, "purl"),
                Properties(server!).Single(static fact => fact.StartsWith("pinned", StringComparison.Ordinal)))));
    }

    [Fact]
    public void Prompt_is_data_with_its_hash()
    {
        var hash = new string('a', 64);
        var prompt = Bill(Asset(3, ("asset", "prompt"), ("name", "Prompts.Desk"), ("sha256", hash)))["components"]![0]!;

        Assert.Equal(("data", hash), (Text(prompt, "type"), Text(prompt["hashes"]![0]!, "content")));
    }

    [Fact]
    public void Asset_without_a_name_is_called_after_what_is_known()
    {
        var bill = Bill(
            Asset(3, ("asset", "model"), ("configuration", "Ai:Model")),
            Asset(4, ("asset", "agent")),
            Asset(5, ("asset", "agent")));

        Assert.Equal(
            ["from configuration Ai:Model", "not named in Program.cs"],
            bill["components"]!.AsArray().Select(component => Text(component!, "name")));
    }

    [Fact]
    public void Facts_that_differ_are_told_together_and_one_place_unpins()
    {
        var tool = Bill(
            Asset(3, ("asset", "tool"), ("name", "Forget"), ("approval", "person"), ("pinned", "true")),
            Asset(4, ("asset", "tool"), ("name", "Forget"), ("approval", "nobody"), ("pinned", "false")))["components"]![0]!;

        Assert.Equal(["asset=tool", "approval=nobody, person", "pinned=false"], Properties(tool));
    }

    [Fact]
    public void Same_logs_give_the_same_bytes_in_any_order()
    {
        var one = _folder.Write("one.sarif", CompilerLog.Of(Asset(3, ("asset", "model"), ("name", "b")), Asset(1, ("asset", "agent"), ("name", "a"))));
        var two = _folder.Write("two.sarif", CompilerLog.Of(Asset(9, ("asset", "model"), ("name", "b")), Asset(3, ("asset", "model"), ("name", "b"))));
        Run(one, two, "-o", _folder["1.json"]);
        Run(two, one, "-o", _folder["2.json"]);

        var text = File.ReadAllText(_folder["1.json"]);
        Assert.Equal(text, File.ReadAllText(_folder["2.json"]));
        Assert.Matches("\"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}\"", text);
        Assert.DoesNotContain("timestamp", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Serial_number_follows_the_content()
    {
        var first = Text(Bill(Asset(3, ("asset", "model"), ("name", "a"))), "serialNumber");
        var second = Text(Bill(Asset(3, ("asset", "model"), ("name", "b"))), "serialNumber");

        Assert.NotEqual(first, second);
    }

    [Fact]
    public void Time_is_told_where_it_is_given()
    {
        var bill = Bill(["--timestamp", "2027-01-31T13:00:00+01:00", "--spec", "1.7", "--name", "shop"], Asset(3, ("asset", "model"), ("name", "a")));

        Assert.Equal("2027-01-31T12:00:00Z", Text(bill["metadata"]!, "timestamp"));
        Assert.Equal(("1.7", "shop"), (Text(bill, "specVersion"), Text(bill["metadata"]!["component"]!, "name")));
    }

    [Fact]
    public void Findings_of_other_rules_and_silenced_assets_are_left_out()
    {
        var silenced = Asset(3, ("asset", "model"), ("name", "a")).Suppressed("gone");
        var bill = Bill(CompilerLog.Result(), silenced, Asset(4, ("asset", "sandwich"), ("name", "b")), Asset(5));

        Assert.Empty(bill["components"]!.AsArray());
        Assert.Empty(bill["services"]!.AsArray());
    }

    [Fact]
    public void Assets_are_no_findings()
    {
        var log = _folder.Write("app.sarif", CompilerLog.Of(Asset(3, ("asset", "model"), ("name", "gpt-4.1")), CompilerLog.Result()));

        var sarif = ToolRun.Of("sarif", log, "-o", _folder["clean.sarif"], "--root", "/src/shop");

        Assert.Equal(0, sarif.ExitCode);
        Assert.DoesNotContain("gpt-4.1", File.ReadAllText(_folder["clean.sarif"]), StringComparison.Ordinal);
        Assert.DoesNotContain("SAI0004", ToolRun.Of("baseline", "write", log, "-o", _folder["b.txt"], "--reason", "start").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Inventory_adds_what_the_team_knows()
    {
        var file = _folder.Write("SecureAi.Inventory.json", Inventory);
        var model = Bill(["--inventory", file], Asset(3, ("asset", "model"), ("name", "gpt-4.1-2025-04-14")))["components"]![0]!;

        Assert.Equal(("answers", "OpenAI terms"), (Text(model, "description"), Text(model["licenses"]![0]!["license"]!, "name")));
        Assert.Equal(["asset=model", "owner=desk", "classification=public", "expires=2026-06-30"], Properties(model));
    }

    [Theory]
    [InlineData("model", "gpt-4.1", "incomplete", 0, "")]
    [InlineData("model", "claude", "incomplete", 1, "Model 'claude' is not in the inventory")]
    [InlineData("agent", "clerk", "incomplete", 1, "Agent 'clerk' lacks owner, purpose, licence or classification")]
    [InlineData("agent", "clerk", "expired", 0, "")]
    [InlineData("model", "gpt-4.1", "expired", 1, "Model 'gpt-4.1' has expired on 2026-06-30")]
    [InlineData("model", "gpt-4.1", "incomplete, expired", 1, "Model 'gpt-4.1' has expired on 2026-06-30")]
    [InlineData("tool", "Forget", "incomplete,expired", 0, "")]
    public void Gate_shuts_at_what_the_inventory_lacks(string kind, string name, string conditions, int expected, string reason)
    {
        var file = _folder.Write("SecureAi.Inventory.json", Inventory);
        var log = _folder.Write("app.sarif", CompilerLog.Of(Asset(3, ("asset", kind), ("name", name))));

        var run = Run(log, "-o", _folder["bom.json"], "--inventory", file, "--fail-on", conditions);

        Assert.Equal(expected, run.ExitCode);
        Assert.Equal(reason.Length > 0, run.Output.Contains($"gate shut: {reason}", StringComparison.Ordinal) && reason.Length > 0);
    }

    [Theory]
    [InlineData("{ \"assets\": [ { \"kind\": \"model\" } ] }", "entry 1 has no kind or no name")]
    [InlineData("{ \"assets\": [ { \"kind\": \"model\", \"name\": \"a\", \"expires\": \"soon\" } ] }", "entry 1 expires at no day of the form yyyy-MM-dd")]
    [InlineData("{ \"assets\": {} }", "has no list 'assets'")]
    [InlineData("[]", "has no list 'assets'")]
    [InlineData("{\n\"assets\": [", "is no JSON at line 2")]
    public void Inventory_that_cannot_be_read_is_told(string content, string problem)
    {
        var file = _folder.Write("SecureAi.Inventory.json", content);
        var run = Run(_folder.Write("app.sarif", CompilerLog.Of()), "-o", _folder["bom.json"], "--inventory", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fail-on knows incomplete and expired, and not 'old'.", "--fail-on", "old", "--inventory", "x")]
    [InlineData("--fail-on needs an --inventory", "--fail-on", "expired")]
    [InlineData("'noon' is no time", "--timestamp", "noon")]
    [InlineData("1.5", "--spec", "1.5")]
    public void Wrong_option_is_told(string problem, params string[] options)
    {
        var run = Run([_folder.Write("app.sarif", CompilerLog.Of()), "-o", _folder["bom.json"], .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Bill_of_packages_keeps_what_it_says()
    {
        var other = _folder.Write(
            "packages.json",
            """
            {
              "bomFormat": "CycloneDX", "specVersion": "1.5", "serialNumber": "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79", "version": 1,
              "metadata": {
                "tools": [ { "vendor": "CycloneDX", "name": "CycloneDX module for .NET" } ],
                "component": { "type": "application", "bom-ref": "shop@1", "name": "shop" }
              },
              "components": [ { "type": "library", "bom-ref": "pkg:nuget/Notes@1.0.0", "name": "Notes", "version": "1.0.0", "purl": "pkg:nuget/Notes@1.0.0" } ],
              "dependencies": [ { "ref": "shop@1", "dependsOn": [ "pkg:nuget/Notes@1.0.0" ] } ]
            }
            """);

        var bill = Bill(
            ["--merge", other],
            Asset(3, ("asset", "mcp-server"), ("name", "Notes"), ("registry", "nuget"), ("version", "1.0.0"), ("command", "dnx")),
            Asset(4, ("asset", "model"), ("name", "gpt-4.1")));

        Assert.Equal(["Notes", "gpt-4.1"], bill["components"]!.AsArray().Select(component => Text(component!, "name")));
        var notes = bill["components"]![0]!;
        Assert.Equal("library", Text(notes, "type"));
        Assert.Equal("Program.cs", Text(notes["evidence"]!["occurrences"]![0]!, "location"));
        Assert.Equal(("1.6", "shop"), (Text(bill, "specVersion"), Text(bill["metadata"]!["component"]!, "name")));
        Assert.Equal(2, bill["metadata"]!["tools"]!.AsArray().Count);
        var dependency = Assert.Single(bill["dependencies"]!.AsArray())!;
        Assert.Equal(["pkg:nuget/Notes@1.0.0", "secure-ai:model:gpt-4.1"], dependency["dependsOn"]!.AsArray().Select(reference => (string?)reference));
        Assert.NotEqual("urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79", Text(bill, "serialNumber"));
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("[]")]
    [InlineData("{ \"bomFormat\": 1 }")]
    [InlineData("{ \"bomFormat\": \"SPDX\" }")]
    [InlineData("{ \"bomFormat\": \"CycloneDX\", \"metadata\": { \"component\": 7 } }")]
    [InlineData("{ \"bomFormat\": \"CycloneDX\", \"metadata\": { \"component\": { \"bom-ref\": 7 } } }")]
    public void Other_bill_that_cannot_be_read_is_told(string content)
    {
        var run = Run(_folder.Write("app.sarif", CompilerLog.Of()), "-o", _folder["bom.json"], "--merge", _folder.Write("other.json", content));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is no CycloneDX in JSON", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_files_have_their_hashes()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.FullName, "models", "deep")).Parent!.FullName;
        File.WriteAllText(Path.Combine(folder, "deep", "one.gguf"), "abc");
        File.WriteAllText(Path.Combine(folder, "two.onnx"), "abc");
        File.WriteAllText(Path.Combine(folder, "deep", "two.onnx"), "other");
        File.WriteAllText(_folder["outside.gguf"], "abc");
        File.CreateSymbolicLink(Path.Combine(folder, "outside.gguf"), _folder["outside.gguf"]);
        var models = Models.Select((name, line) => Asset(line, ("asset", "model"), ("name", name), ("file", name))).ToArray();

        var run = Run([_folder.Write("app.sarif", CompilerLog.Of(models)), "-o", _folder["bom.json"], "--model-files", folder]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("holds several files 'two.onnx'", run.Errors, StringComparison.Ordinal);
        Assert.Contains("holds no file 'outside.gguf'", run.Errors, StringComparison.Ordinal);
        Assert.Contains("holds no file '../outside.gguf'", run.Errors, StringComparison.Ordinal);
        var hashed = JsonNode.Parse(File.ReadAllText(_folder["bom.json"]))!["components"]!.AsArray().Where(item => item!["hashes"] is not null);
        var model = Assert.Single(hashed)!;
        Assert.Equal("one.gguf", Text(model, "name"));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Text(model["hashes"]![0]!, "content"));
    }

    [Fact]
    public void Folder_of_model_files_that_is_none_is_told()
    {
        var run = Run(_folder.Write("app.sarif", CompilerLog.Of()), "-o", _folder["bom.json"], "--model-files", _folder["missing"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is no folder of model files", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_a_log_cannot_control_a_terminal()
    {
        var text = File.ReadAllText(WriteBill([], Asset(3, ("asset", "model"), ("name", "a\u001B[31mb\u202Ec"))));

        Assert.DoesNotContain('\u001B', text);
        Assert.DoesNotContain('\u202E', text);
        Assert.Contains(@"a\\u001B[31mb\\u202Ec", text, StringComparison.Ordinal);
    }

    private static JsonObject Asset(int line, params (string Key, string Value)[] facts) =>
        CompilerLog.Result("SAI0004", line: line, level: "note", message: "AI asset").With(facts);

    private static ToolRun Run(params IReadOnlyList<string> arguments) => ToolRun.Of(["bom", "--root", "/src/shop", .. arguments]);

    private JsonNode Bill(params JsonObject[] results) => Bill([], results);

    private JsonNode Bill(string[] options, params JsonObject[] results) => JsonNode.Parse(File.ReadAllText(WriteBill(options, results)))!;

    private string WriteBill(string[] options, params JsonObject[] results)
    {
        var run = Run([_folder.Write("app.sarif", CompilerLog.Of(results)), "-o", _folder["bom.json"], .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return _folder["bom.json"];
    }

    private static string? Text(JsonNode node, string name) => (string?)node[name];

    private static IEnumerable<string> Properties(JsonNode item) =>
        item["properties"]!.AsArray().Select(property => $"{Text(property!, "name")!["secure-ai:".Length..]}={Text(property!, "value")}");
}

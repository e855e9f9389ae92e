using System.Collections.Immutable;

namespace SecureAiAnalyzers.Benchmarks.Keystrokes;

/// <summary>How the application is edited: the open file is one in which rules have findings, most of them for what other files do.</summary>
internal static class Scenarios
{
    private const string Program = "Program.cs";
    private const string Assistant = "Feature/FeatureAssistant.cs";
    private const string Endpoints = "Feature/FeatureEndpoints.cs";
    private const string Options = "Feature/FeatureOptions.cs";
    private const string Repository = "Feature/FeatureRepository.cs";
    private const string Tools = "Feature/FeatureTools.cs";
    private const string Names = "Library/Names.cs";

    private const string InAnswer = "MaxOutputTokens = Settings.MaxOutputTokens, Temperature = Settings.Temperature };\n";
    private const string InChat = "var options = new ChatOptions { MaxOutputTokens = 400 };\n";
    private const string InFind = "var wanted = title.Trim('\"', ' ');\n";
    private const string InInstructions = "var instructions = \"You summarize records.";
    private const string InMap = "var group = app.MapGroup(\"/feature\").RequireAuthorization().RequireRateLimiting(Protection.Requests);\n";
    private const string InSearch = "var wanted = title.Trim();\n";
    private const string InSummary = "instructions += \" Write for \" + audience + \".\";\n";
    private const string InTranslator = "private const string Translator = \"You translate letters of customers.";

    private static readonly (string, int)[] OfAssistant = [("SAI4001", 1)];
    private static readonly (string, int)[] OfEndpoints = [("SAI1005", 2), ("SAI4001", 1)];
    private static readonly (string, int)[] OfProgram = [("SAI1005", 1), ("SAI4001", 1), ("SAI7001", 1)];
    private static readonly (string, int)[] OfRepository = [("SAI5003", 2)];
    private static readonly (string, int)[] OfTools = [("SAI3011", 1), ("SAI5002", 1)];

    /// <summary>All of them.</summary>
    public static ImmutableArray<Scenario> All { get; } =
    [
        Comment("assistant: comment", Assistant, InAnswer, OfAssistant),
        Comment("tools: comment", Tools, InFind, OfTools),
        Comment("endpoints: comment", Endpoints, InMap, OfEndpoints),
        Comment("repository: comment", Repository, InSearch, OfRepository),
        Comment("top-level: comment", Program, InChat, OfProgram),
        Typed("assistant: statement typed", Assistant, InAnswer, "if (sources(question) is { Count: > 2 }) { Log($\"{question.Text}\"); }\n", OfAssistant),
        Typed("tools: statement typed", Tools, InFind, "if (wanted.Length > 3) { wanted = $\"{wanted}*\"; }\n", OfTools),
        Typed("endpoints: statement typed", Endpoints, InMap, "group.MapGet(\"/version\", () => Results.Text(\"1\"));\n", OfEndpoints),
        Typed("top-level: statement typed", Program, "app.UseRateLimiter();\n", "app.MapGet(\"/ping\", () => { return \"pong\"; });\n", OfProgram),
        Numbered("assistant: literal changed", Assistant, InInstructions, number => $" {number}", OfAssistant),
        Numbered("assistant: constant changed", Assistant, InTranslator, number => $" {number}", OfAssistant),
        Numbered("top-level: literal changed", Program, "\"You greet ", number => $"{number} ", OfProgram),
        Numbered("assistant: local in prompt", Assistant, InSummary, Local, OfAssistant),
        Typed("tools: method renamed", Tools, "public async Task<string> Fee", "InEuros", OfTools),
        Typed("assistant: method renamed", Assistant, "public async Task<string> Translate", "Letters", OfAssistant),
        InTurn("repository: parameter type", Repository, "public async Task<string?> NoteAsync(", ["long id", "object id", "int id"], OfRepository),
        Typed("assistant: property typed", Assistant, "private const int MaxSources = 3;\n", "public string Region { get; set; } = \"EU\";\n", OfAssistant),
        Typed("options: property typed", Options, "public int PageSize { get; set; } = 20;\n", "public string Region { get; set; } = \"EU\";\n"),
        new("tools: file added and removed", Tools, AddedAndRemoved, OfTools),
        new("library: body", Assistant, BodyOfLibrary, OfAssistant),
        new("library: declaration", Assistant, DeclarationOfLibrary, OfAssistant),
    ];

    private static Scenario Comment(string name, string file, string anchor, (string, int)[] findings) => Numbered(name, file, anchor, Note, findings);

    private static Scenario Typed(string name, string file, string anchor, string text, params (string, int)[] findings) =>
        new(name, file, app => Typing.ByCharacter(app.Edited(file), app.Edited(anchor), app.Edited(text)), findings);

    private static Scenario Numbered(string name, string file, string anchor, Func<int, string> text, (string, int)[] findings) =>
        new(name, file, app => Typing.Numbered(app.Edited(file), app.Edited(anchor), text), findings);

    private static Scenario InTurn(string name, string file, string anchor, string[] texts, (string, int)[] findings) =>
        new(name, file, app => Typing.InTurn(app.Edited(file), app.Edited(anchor), texts), findings);

    private static IEnumerable<Keystroke> AddedAndRemoved(MeasuredApplication app) => Typing.AddedAndRemoved(
        "Added.cs",
        number => app.Edited($$"""
            using Measured.Feature;
            using Microsoft.Extensions.AI;

            namespace Measured;

            internal sealed class Added{{number}}(IFeatureRepository records)
            {
                public AITool Tool => AIFunctionFactory.Create(CountAsync);

                [Description("Counts the records of an owner.")]
                public Task<int> CountAsync(string owner, CancellationToken cancellationToken) => records.CountAsync(owner.Trim(), cancellationToken);
            }
            """));

    private static IEnumerable<Keystroke> BodyOfLibrary(MeasuredApplication app) =>
        Typing.Numbered(Names, "var text = name.Trim();", Note).Select(keystroke => keystroke.InLibrary());

    private static IEnumerable<Keystroke> DeclarationOfLibrary(MeasuredApplication app) =>
        Typing.ByCharacter(Names, "Longest = 60;\n", "public static string Short(string name) => name;\n").Select(keystroke => keystroke.InLibrary());

    private static string Local(int number) => $"var tone{number} = audience + {number};\ninstructions += tone{number};\n";

    private static string Note(int number) => $" /* {number} */ ";
}

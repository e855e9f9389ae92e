using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.DataFlow;
using SecureAiAnalyzers.Tests.DataFlow.Programs;
using SecureAiAnalyzers.Tests.Meta;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Samples;
using Xunit.Sdk;

namespace SecureAiAnalyzers.Tests.Incremental;

/// <summary>The programs that are edited: folders beside this file, samples, examples of the rule pages, code of other tests.</summary>
internal static class EditedPrograms
{
    private const string Folder = "tests/SecureAiAnalyzers.Tests/Incremental/Programs/";
    private const string Sdks = "ModelContextProtocol.AspNetCore";
    private const int ExamplesOfAProgram = 5;
    private const int ConstructsOfAFile = 6;

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private static readonly Dictionary<string, Func<int, ProgramText>> All = new()
    {
        ["ToolServer"] = static _ => OfFolder("ToolServer"),
        ["ChatService"] = static _ => OfFolder("ChatService"),
        ["TeamCode"] = static _ => OfFolder("TeamCode", Annotations),
        ["Guards"] = static _ => OfFolder("Guards", Annotations),
        ["ConsoleAgent"] = static _ => OfFolder("ConsoleAgent"),
        ["Controllers"] = static _ => OfFolder("Controllers"),
        ["Hosts"] = static _ => OfFolder("Hosts"),
        ["SharedState"] = static _ => OfFolder("SharedState"),
        ["Shop"] = static _ => Of(AssistantProgram.Open.Files.Select(static file => new ProgramFile(file.Key, file.Value))),
        ["InsecureAssistant"] = static _ => OfSample("InsecureAssistant"),
        ["Examples"] = OfExamples,
        ["MoreExamples"] = static seed => OfExamples(seed + 1),
        ["Constructs"] = OfConstructs,
        ["MoreConstructs"] = static seed => OfConstructs(seed + 1),
    };

    /// <summary>The names.</summary>
    public static IEnumerable<string> Names => All.Keys;

    private static ProgramFile Annotations =>
        new("Annotations.g.cs", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SecureAiAnnotations.cs")));

    /// <summary>The program; some are put together anew for each seed.</summary>
    public static ProgramText Of(string name, int seed) => All[name](seed);

    private static ProgramText OfFolder(string name, params ProgramFile[] more)
    {
        var folder = Folder + name + "/";
        var files = Repository.FilesBelow(folder[..^1], "*.cs").Select(path => new ProgramFile(path[folder.Length..], Repository.Read(path)));
        return Of([.. files, .. more]) with
        {
            Config = Repository.Read(folder + "editorconfig.txt"),
            Symbols = Repository.Read(folder + "SecureAi.Symbols.txt"),
        };
    }

    private static ProgramText OfSample(string name) =>
        Of(SampleProject.Service(name).Files.Select(static path => new ProgramFile(path, Repository.Read(path))));

    /// <summary>Examples of rules, each in a namespace of its own; one of them may be a program.</summary>
    private static ProgramText OfExamples(int seed)
    {
        var rules = RuleTable.All.Where(static rule => rule.IsLocal && CodeOf(rule) is not null).ToArray();
        new Random(seed).Shuffle(rules);
        var isProgram = rules.Select(static rule => IsProgram(CodeOf(rule)!)).ToArray();
        var program = Array.IndexOf(isProgram, true);
        return Of(rules.Where((_, i) => i == program || !isProgram[i]).Take(ExamplesOfAProgram)
            .Select(static rule => new ProgramFile(rule.Id + ".cs", InNamespace(rule.Id, CodeOf(rule)!))));
    }

    private static string? CodeOf(RuleDefinition rule) =>
        MarkdownPage.CodeBlock(MarkdownPage.Section(Repository.Read(RulePage.PathOf(rule)), RulePage.Violation), "csharp");

    private static string InNamespace(string name, string code) => IsProgram(code) ? code : $"namespace {name}\n{{\n{code}}}\n";

    private static bool IsProgram(string code) =>
        CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot().Members.Any(static member => member is GlobalStatementSyntax);

    /// <summary>Code of the tests of single constructs: statements, or members of a class.</summary>
    private static ProgramText OfConstructs(int seed)
    {
        var random = new Random(seed);
        var codes = ConstructCodes();
        var files = Enumerable.Range(0, 3)
            .Select(file => new ProgramFile($"Constructs{file}.cs", string.Concat(random.GetItems(codes, ConstructsOfAFile).Select(Subject))));
        return Of([new ProgramFile("Lab.cs", FlowTest.Lab), Annotations, .. files]) with { Symbols = "sanitizer; M:Lab.In" };
    }

    private static string[] ConstructCodes() =>
    [
        .. typeof(FlowTest).Assembly.GetTypes().Where(static type => type.Namespace == typeof(FlowTest).Namespace)
            .SelectMany(static type => type.GetMethods())
            .SelectMany(static method => method.GetCustomAttributes(typeof(Xunit.InlineDataAttribute), inherit: false)
                .Cast<DataAttribute>().SelectMany(attribute => attribute.GetData(method)).Select(static data => data[0]).OfType<string>())
            .Where(static code => code.Contains("Sink(", StringComparison.Ordinal))
            .Select(static code => code.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The class with the code; classes of the same name are parts of one.</summary>
    private static string Subject(string code, int number)
    {
        var method = FlowTest.Method(code);
        var subject = CSharpSyntaxTree.ParseText(method).GetDiagnostics().Any() ? FlowTest.Class(code) : method;
        return subject.Replace("Subject", "Subject" + number, StringComparison.Ordinal)
            .Replace("RunAsync", "RunAsync" + code.Length, StringComparison.Ordinal);
    }

    private static ProgramText Of(IEnumerable<ProgramFile> files)
    {
        ImmutableArray<ProgramFile> all = [.. files, new ProgramFile("Usings.g.cs", ImplicitUsings)];
        var output = all.Any(static file => IsProgram(file.Code)) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return new ProgramText(all, TestReferences.Sdks.With(Sdks).Assemblies, output);
    }
}

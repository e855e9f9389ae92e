using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>
/// Runs the flow rules over small constructs. The code can use <c>In()</c>, which gives untrusted text, <c>Sink(text)</c>, which puts it into
/// instructions, and <c>Sql(text)</c>, which runs a query: <c>[|…|]</c> marks a value that arrives at <c>Sink</c>.
/// </summary>
internal sealed class FlowTest : SdkTest<FlowAnalyzer>
{
    internal const string Lab = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Text;
        global using System.Text.RegularExpressions;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using static Lab;

        public static class Lab
        {
            [SecureAi.Untrusted("retrieved")] public static string In() => "";

            [SecureAi.Untrusted("retrieved")] public static Task<string> InAsync() => Task.FromResult("");

            [SecureAi.Untrusted("retrieved")] public static object InObject() => "";

            public static void Sink([SecureAi.Prompt] string? text) { }

            public static void SinkObject([SecureAi.Prompt] object? value) { }

            public static bool Coin() => Environment.TickCount > 0;
        }
        """;

    private readonly LanguageVersion _version;

    public FlowTest(string code, LanguageVersion version = LanguageVersion.Preview)
        : base(code.Replace("[|", "{|SAI4004:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal))
    {
        _version = version;
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
        TestState.Sources.Add(Lab);
        TestState.Sources.Add(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SecureAiAnnotations.cs")));
    }

    /// <summary>Verifies the statements of one method.</summary>
    public static Task VerifyAsync(string statements, LanguageVersion version = LanguageVersion.Preview) =>
        new FlowTest(Method(statements), version).RunAsync();

    /// <summary>Verifies members of a class; a file-level declaration may follow behind a line <c>---</c>.</summary>
    public static Task VerifyMembersAsync(string members, LanguageVersion version = LanguageVersion.Preview) =>
        new FlowTest(Class(members), version).RunAsync();

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(_version, DocumentationMode.Diagnose);

    /// <summary>A class whose one method has the statements.</summary>
    internal static string Method(string statements) => Class("async Task RunAsync()\n{\n" + statements + "\nawait Task.Yield();\n}");

    /// <summary>A class with the members, and what follows behind a line <c>---</c>.</summary>
    internal static string Class(string members)
    {
        var parts = ("\n" + members).Split("\n---\n");
        return "public partial class Subject\n{\n" + parts[0] + "\n}\n" + string.Concat(parts.Skip(1));
    }
}

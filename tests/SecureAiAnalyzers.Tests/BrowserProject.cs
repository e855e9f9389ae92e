using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;

namespace SecureAiAnalyzers.Tests;

/// <summary>Code as a project compiles it whose program runs in browsers: without ASP.NET Core.</summary>
internal static class BrowserProject
{
    /// <summary>Name of the compilation.</summary>
    public const string Name = "Browser";

    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>What the SDK of such a project tells analyzers.</summary>
    public static AnalyzerOptions Options { get; } = new([], new ConfigFileOptions());

    /// <summary>The project of the files.</summary>
    /// <param name="files">Without the file of the implicit usings.</param>
    /// <param name="enabled">Rules that are on, even when they are off by default.</param>
    public static CSharpCompilation Compile(IReadOnlyCollection<SyntaxTree> files, IEnumerable<RuleDefinition> enabled) =>
        WebProject.Compile(Name, [.. files, WebProject.Parse(ImplicitUsings, "Usings.cs")], TestReferences.Browser, enabled);
}

using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Catalog;

namespace SecureAiAnalyzers.Facts;

/// <summary>What kind of project a compilation is, by its references and the MSBuild properties that the package makes visible.</summary>
internal sealed class ProjectFacts
{
    private static readonly string[] TestFrameworks =
    [
        "xunit.core",
        "xunit.v3.core",
        "nunit.framework",
        "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "MSTest.TestFramework",
    ];

    private static readonly string[] WebAssemblies = ["Microsoft.AspNetCore"];

    private static readonly string[] HostAssemblies = ["Microsoft.Extensions.Hosting"];

    public ProjectFacts(Compilation compilation, AnalyzerConfigOptions global)
    {
        IsTestProject = IsTrue(global, "IsTestProject") || References(compilation, TestFrameworks);
        IsExecutable = compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
        UsesWebSdk = IsTrue(global, "UsingMicrosoftNETSdkWeb");
        IsWeb = UsesWebSdk || References(compilation, WebAssemblies);
        HasHost = IsWeb || References(compilation, HostAssemblies);
        ClientKind = ClientFrameworks.KindOf(compilation.ReferencedAssemblyNames.Select(static assembly => assembly.Name), property => IsTrue(global, property));
    }

    /// <summary>The project holds tests.</summary>
    public bool IsTestProject { get; }

    /// <summary>The project is a program, so that everything that configures it is in it or in what it references.</summary>
    public bool IsExecutable { get; }

    /// <summary>The project is made for a web application.</summary>
    public bool UsesWebSdk { get; }

    /// <summary>The project can serve requests of a network.</summary>
    public bool IsWeb { get; }

    /// <summary>What the application is that runs at its users, as a message names it; null for one that runs elsewhere.</summary>
    public string? ClientKind { get; }

    /// <summary>The project can host services: it is a web application or references the generic host.</summary>
    public bool HasHost { get; }

    private static bool IsTrue(AnalyzerConfigOptions global, string property) =>
        global.TryGetValue("build_property." + property, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static bool References(Compilation compilation, string[] names) =>
        compilation.ReferencedAssemblyNames.Any(assembly => names.Contains(assembly.Name, StringComparer.OrdinalIgnoreCase));
}

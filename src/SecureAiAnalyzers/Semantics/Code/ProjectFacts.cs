using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Configuration;

namespace SecureAiAnalyzers.Semantics.Code;

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

    private const string WebFramework = "Microsoft.AspNetCore";

    private const string GenericHost = "Microsoft.Extensions.Hosting";

    /// <summary>The assemblies that tell something, a few of the hundreds that a project references.</summary>
    private static readonly HashSet<string> Telling =
        new([.. TestFrameworks, WebFramework, GenericHost, .. ClientFrameworks.Assemblies], StringComparer.OrdinalIgnoreCase);

    public ProjectFacts(Compilation compilation, AnalyzerConfigOptions global)
    {
        var references = new HashSet<string>(
            compilation.ReferencedAssemblyNames.Select(static assembly => assembly.Name).Where(Telling.Contains), StringComparer.OrdinalIgnoreCase);
        IsTestProject = IsTrue(global, "IsTestProject") || references.Overlaps(TestFrameworks);
        IsExecutable = compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
        UsesWebSdk = IsTrue(global, "UsingMicrosoftNETSdkWeb");
        IsWeb = UsesWebSdk || references.Contains(WebFramework);
        HasHost = IsWeb || references.Contains(GenericHost);
        ReferencedProjects = global.TryGetValue("build_property.SecureAiReferencedProjects", out var projects)
            ? [.. OptionValue.SplitList(projects).Select(ReferencedProject.Parse)]
            : [];
        ShowsSettings = !IsFalse(global, "SecureAiIncludeSettingsFiles");
        ClientKind = ClientFrameworks.KindOf(references, property => IsTrue(global, property));
    }

    /// <summary>The project holds tests.</summary>
    public bool IsTestProject { get; }

    /// <summary>The project is a program, so that everything that configures it is in it or in what it references.</summary>
    public bool IsExecutable { get; }

    /// <summary>The project is made for a web application.</summary>
    public bool UsesWebSdk { get; }

    /// <summary>The project can serve requests of a network.</summary>
    public bool IsWeb { get; }

    /// <summary>Where there are files of settings, they are among those that the compiler is given.</summary>
    public bool ShowsSettings { get; }

    /// <summary>What the application is that runs at its users, as a message names it; null for one that runs elsewhere.</summary>
    public string? ClientKind { get; }

    /// <summary>The project can host services: it is a web application or references the generic host.</summary>
    public bool HasHost { get; }

    /// <summary>The referenced projects, where the build tells them.</summary>
    public IReadOnlyList<ReferencedProject> ReferencedProjects { get; }

    private static bool IsTrue(AnalyzerConfigOptions global, string property) => Is(global, property, "true");

    private static bool IsFalse(AnalyzerConfigOptions global, string property) => Is(global, property, "false");

    private static bool Is(AnalyzerConfigOptions global, string property, string expected) =>
        global.TryGetValue("build_property." + property, out var value) && value.Equals(expected, StringComparison.OrdinalIgnoreCase);
}

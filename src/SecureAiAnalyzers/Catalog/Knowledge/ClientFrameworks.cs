namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>
/// Frameworks of applications that run at their users, who can read everything in them. An assembly that references one is such an application.
/// </summary>
internal static class ClientFrameworks
{
    private const string WebAssembly = "a Blazor WebAssembly app";
    private const string Maui = "a MAUI app";

    private static readonly (string Assembly, string Application)[] Frameworks =
    [
        ("Microsoft.AspNetCore.Components.WebAssembly", WebAssembly),
        ("Microsoft.Maui.Controls", Maui),
        ("Avalonia.Controls", "an Avalonia app"),
        ("PresentationFramework", "a WPF app"),
        ("UnityEngine", "a Unity app"),
        ("UnityEngine.CoreModule", "a Unity app"),
    ];

    private static readonly (string Property, string Application)[] Properties =
        [("UsingMicrosoftNETSdkBlazorWebAssembly", WebAssembly), ("UseMaui", Maui)];

    /// <summary>The server that delivers a WebAssembly application references it, and so its framework; only servers have this assembly.</summary>
    private const string Server = "Microsoft.AspNetCore";

    /// <summary>The assemblies by which the kind is known.</summary>
    public static IEnumerable<string> Assemblies => Frameworks.Select(static framework => framework.Assembly).Append(Server);

    /// <summary>What kind of application the project is, as a message names it; null when it runs elsewhere.</summary>
    /// <param name="references">Which of <see cref="Assemblies"/> are referenced.</param>
    /// <param name="isSet">Whether an MSBuild property is true.</param>
    public static string? KindOf(ISet<string> references, Func<string, bool> isSet)
    {
        if (Properties.FirstOrDefault(property => isSet(property.Property)).Application is { } application)
            return application;

        return Frameworks
            .FirstOrDefault(framework => references.Contains(framework.Assembly) && !(framework.Application == WebAssembly && references.Contains(Server)))
            .Application;
    }
}

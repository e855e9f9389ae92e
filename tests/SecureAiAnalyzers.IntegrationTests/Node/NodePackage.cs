using System.Diagnostics;

namespace SecureAiAnalyzers.IntegrationTests.Node;

/// <summary>A pinned package of npm, installed into a folder of its own without running its scripts.</summary>
/// <param name="Name">The package.</param>
/// <param name="Version">Its version.</param>
internal sealed record NodePackage(string Name, string Version)
{
    /// <summary>What checks SARIF as code-scanning services do.</summary>
    public static NodePackage SarifMultitool { get; } = new("@microsoft/sarif-multitool-linux", "5.7.0");

    /// <summary>The database that asks files.</summary>
    public static NodePackage DuckDb { get; } = new("@duckdb/node-api", "1.5.6-r.1");

    /// <summary>What checks bills of materials, with what it checks JSON by.</summary>
    public static NodePackage CycloneDx { get; } = new("@cyclonedx/cyclonedx-library", "10.3.0")
    {
        Beside = ["ajv@8.20.0", "ajv-formats@3.0.1", "ajv-formats-draft2019@1.6.1"],
    };

    /// <summary>Packages, with their versions, that it needs and does not bring.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Why the package cannot be had here; null when it can.</summary>
    public string? Obstacle
    {
        get
        {
            if (!OperatingSystem.IsLinux())
                return "The tools of npm are pinned for Linux.";
            try
            {
                var view = ExternalCommand.RunAsync(Npm(Path.GetTempPath(), "view", $"{Name}@{Version}", "version")).GetAwaiter().GetResult();
                return view.ExitCode == 0 ? null : $"npm does not serve {Name} {Version} here.";
            }
            catch (System.ComponentModel.Win32Exception)
            {
                return "There is no npm.";
            }
        }
    }

    /// <summary>Installs the package.</summary>
    /// <returns>The package's folder.</returns>
    public async Task<string> InstallAsync(string folder)
    {
        var install = Npm(folder, ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", $"{Name}@{Version}", .. Beside]);
        (await ExternalCommand.RunAsync(install)).EnsureSuccess();
        return Path.Combine(folder, "node_modules", Name);
    }

    private static ProcessStartInfo Npm(string folder, params string[] arguments) => new("npm", arguments) { WorkingDirectory = folder };
}

using System.Diagnostics;
using System.Text;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>Runs the .NET command line.</summary>
internal static class DotnetCommand
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Runs the command to its end, with its own packages folder when one is given.</summary>
    public static async Task<CommandResult> RunAsync(string folder, IEnumerable<string> arguments, string? packagesFolder = null)
    {
        using var process = new Process { StartInfo = StartInfo(folder, arguments, packagesFolder) };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var timeout = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} did not end:\n{output}");
        }

        return new CommandResult(process.ExitCode, output.ToString());
    }

    private static ProcessStartInfo StartInfo(string folder, IEnumerable<string> arguments, string? packagesFolder)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        RemoveSettingsOfTheTestRun(start.Environment);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        // No build server may outlive the tests.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        if (packagesFolder is not null)
            start.Environment["NUGET_PACKAGES"] = packagesFolder;

        return start;
    }

    /// <summary><c>dotnet test</c> hands its MSBuild settings down, which would bind the command to its SDK and configuration.</summary>
    private static void RemoveSettingsOfTheTestRun(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
            environment.Remove(name);

        environment.Remove("Configuration");
        environment.Remove("CI");
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is null)
            return;

        lock (output)
            output.AppendLine(line);
    }
}

using System.Collections.Immutable;
using System.Diagnostics;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>Runs the .NET command line.</summary>
internal static class DotnetCommand
{
    /// <summary>The name of the property that decides whether builds start and use a compiler that stays up.</summary>
    public const string UseSharedCompilation = "UseSharedCompilation";

    /// <summary>Runs the command to its end.</summary>
    public static Task<CommandResult> RunAsync(string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? variables = null) =>
        ExternalCommand.RunAsync(StartInfo(folder, arguments, variables ?? ImmutableDictionary<string, string>.Empty));

    private static ProcessStartInfo StartInfo(string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments) { WorkingDirectory = folder };
        RemoveSettingsOfTheTestRun(start.Environment);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        // No build server may outlive the tests.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment[UseSharedCompilation] = "false";
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

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
}

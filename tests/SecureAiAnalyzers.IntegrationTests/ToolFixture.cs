using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>The insecure sample, built once with a log, and the tool installed beside it as the documents tell.</summary>
public sealed class ToolFixture(PackageFixture package) : IAsyncLifetime
{
    /// <summary>How the commands begin that make and install the tool, in their order.</summary>
    public static readonly string[] InstallCommands = ["dotnet pack src/SecureAiAnalyzers.Tool", "dotnet new tool-manifest", "dotnet tool install "];

    /// <summary>How the commands of the tool begin.</summary>
    public const string Command = "dotnet secure-ai sarif ";

    /// <summary>How the command begins that makes a page.</summary>
    public const string ReportCommand = "dotnet secure-ai report ";

    /// <summary>What the documents call the clean log.</summary>
    public const string Output = "secure-ai.sarif";

    /// <summary>The .NET SDK remembers for ever where a version of a local tool was first installed, and this run's folder is gone afterwards.</summary>
    internal static readonly string Version = $"{PackageFixture.Version}.run{Guid.NewGuid():N}";

    /// <summary>The sample.</summary>
    internal SampleApplication Sample { get; } = package.NewSample("InsecureAssistant");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await package.PackAsync(InstallCommands[0], Version);
        (await Sample.BuildAsync()).EnsureSuccess();
        foreach (var command in InstallCommands.Skip(1))
            (await Sample.RunAsync(Documents.Arguments(command).Select(ToTest))).EnsureSuccess();
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Runs a command of the documents in the folder of the sample.</summary>
    /// <param name="end">How the command ends.</param>
    internal Task<CommandResult> RunAsync(string end) => Sample.RunAsync(Documents.Arguments(Command, end));

    /// <summary>What a test gives a command in place of what the documents say.</summary>
    internal static string ToTest(string argument) => argument == PackageFixture.Metadata("ProductVersion") ? Version : argument;
}

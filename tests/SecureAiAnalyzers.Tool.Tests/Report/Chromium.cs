using System.Diagnostics;

namespace SecureAiAnalyzers.Tool.Tests.Report;

/// <summary>A browser without a window.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The program; null when there is none.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Opens a page and lets its script run.</summary>
    /// <param name="address">The page.</param>
    /// <returns>The page as the script left it, and what the browser says on its console.</returns>
    public static async Task<(string Page, string Console)> OpenAsync(string address)
    {
        var profile = Directory.CreateTempSubdirectory("secure-ai.").FullName;
        try
        {
            return await OpenAsync(address, profile);
        }
        finally
        {
            await DeleteAsync(profile);
        }
    }

    private static async Task<(string Page, string Console)> OpenAsync(string address, string profile)
    {
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", $"--user-data-dir={profile}",
            "--enable-logging=stderr", "--dump-dom", address,
        ];
        using var process = Process.Start(new ProcessStartInfo(Path!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            return (await output, string.Join('\n', (await errors).Split('\n').Where(line => line.Contains(":CONSOLE", StringComparison.Ordinal))));
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Helpers of the browser may write for a moment after it has ended.</summary>
    private static async Task DeleteAsync(string profile)
    {
        for (var attempts = 20; Directory.Exists(profile) && attempts > 0; attempts--)
        {
            try
            {
                Directory.Delete(profile, recursive: true);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }
    }
}

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>A compiler that stays up from build to build. It has a pipe of its own, so that no other build's is used or ended.</summary>
internal sealed class CompilerServer
{
    private readonly string _pipe = "secure-ai-" + Guid.NewGuid().ToString("N");

    /// <summary>The properties by which a build uses the server, and starts it if need be.</summary>
    public IReadOnlyDictionary<string, string> Properties =>
        new Dictionary<string, string> { [DotnetCommand.UseSharedCompilation] = "true", ["SharedCompilationId"] = _pipe };

    /// <summary>Ends the server, if there is one.</summary>
    /// <param name="application">Any project, which tells where the compiler is.</param>
    public async Task EndAsync(Application application)
    {
        var folder = await application.RunAsync(["msbuild", "-getProperty:RoslynTargetsPath"]);
        var server = Path.Combine(folder.EnsureSuccess().Output.Trim(), "bincore", "VBCSCompiler.dll");
        (await application.RunAsync([server, "-pipename:" + _pipe, "-shutdown"])).EnsureSuccess();
    }
}

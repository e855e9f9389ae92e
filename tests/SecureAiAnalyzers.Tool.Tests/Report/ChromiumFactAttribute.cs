using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Report;

/// <summary>A test that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    /// <summary>Skips it where there is none.</summary>
    public ChromiumFactAttribute() => Skip = Chromium.Path is null ? "no Chromium on the path" : null;
}

using Xunit;

namespace SecureAiAnalyzers.IntegrationTests.Node;

/// <summary>A test that needs <see cref="NodePackage.CycloneDx"/>, and is skipped where it cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CycloneDxFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Obstacle = new(() => NodePackage.CycloneDx.Obstacle);

    /// <summary>Looks for the package once.</summary>
    public CycloneDxFactAttribute() => Skip = Obstacle.Value;
}

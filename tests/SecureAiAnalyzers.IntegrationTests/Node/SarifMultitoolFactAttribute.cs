using Xunit;

namespace SecureAiAnalyzers.IntegrationTests.Node;

/// <summary>A test that needs <see cref="NodePackage.SarifMultitool"/>, and is skipped where it cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SarifMultitoolFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Obstacle = new(() => NodePackage.SarifMultitool.Obstacle);

    /// <summary>Looks for the package once.</summary>
    public SarifMultitoolFactAttribute() => Skip = Obstacle.Value;
}

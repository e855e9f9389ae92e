using Xunit;

namespace SecureAiAnalyzers.IntegrationTests.Node;

/// <summary>A test that needs <see cref="NodePackage.DuckDb"/>, and is skipped where it cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DuckDbFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Obstacle = new(() => NodePackage.DuckDb.Obstacle);

    /// <summary>Looks for the package once.</summary>
    public DuckDbFactAttribute() => Skip = Obstacle.Value;
}

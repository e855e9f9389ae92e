using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>All tests share one package.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackage : ICollectionFixture<PackageFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Package";
}

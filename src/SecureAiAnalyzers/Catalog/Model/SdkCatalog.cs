using System.Collections.Immutable;

namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>All rows of one SDK.</summary>
internal sealed class SdkCatalog
{
    /// <summary>The public surface was read from a listing that names no version.</summary>
    public const string Unversioned = "unversioned";

    /// <param name="name">The SDK's name as users know it.</param>
    /// <param name="packages">NuGet packages that bring the SDK.</param>
    /// <param name="newestVersion">Newest version whose public surface was read for these rows.</param>
    /// <param name="anchors">Namespaces that exist only where the SDK is referenced; the rows are resolved when one of them exists.</param>
    /// <param name="rows">The facts.</param>
    /// <param name="isAiSdk">False for general .NET libraries, which alone do not make an application an AI application.</param>
    public SdkCatalog(string name, SdkPackage[] packages, string newestVersion, string[] anchors, SdkRow[] rows, bool isAiSdk = true)
    {
        Name = name;
        Packages = packages.Select(package => package with { NewestVersion = package.NewestVersion ?? newestVersion }).ToImmutableArray();
        NewestVersion = newestVersion;
        Anchors = ImmutableArray.Create(anchors);
        Rows = ImmutableArray.Create(rows);
        ApiRows = rows.OfType<ApiRow>().ToImmutableArray();
        FlowRows = rows.OfType<FlowRow>().ToImmutableArray();
        IsAiSdk = isAiSdk;
    }

    /// <summary>The SDK's name as users know it.</summary>
    public string Name { get; }

    /// <summary>NuGet packages that bring the SDK, each with its newest version that was read.</summary>
    public ImmutableArray<SdkPackage> Packages { get; }

    /// <summary>Newest version of the SDK's main package whose public surface was read, or <see cref="Unversioned"/>.</summary>
    public string NewestVersion { get; }

    /// <summary>Namespaces that exist only where the SDK is referenced.</summary>
    public ImmutableArray<string> Anchors { get; }

    /// <summary>The facts.</summary>
    public ImmutableArray<SdkRow> Rows { get; }

    /// <summary>Those of them that rules ask for.</summary>
    public ImmutableArray<ApiRow> ApiRows { get; }

    /// <summary>Those of them about what happens to a value.</summary>
    public ImmutableArray<FlowRow> FlowRows { get; }

    /// <summary>Whether a reference to this SDK makes a compilation an AI application.</summary>
    public bool IsAiSdk { get; }

    /// <summary>
    /// Beginning of the categories under which the SDK logs what is sent to a model and comes back, at the lowest level; null where it logs nothing of it.
    /// </summary>
    public string? MessageLog { get; init; }

    /// <summary>Why an AI SDK gives no answers of a model: what it does instead. It then owes neither prompts nor instructions.</summary>
    public string? WithoutChat { get; init; }

    /// <summary>Why an AI SDK that gives answers of a model has no instruction channel.</summary>
    public string? WithoutInstructions { get; init; }
}

/// <summary>A NuGet package of an SDK.</summary>
/// <param name="Name">Its id.</param>
/// <param name="NewestVersion">Newest version whose public surface was read; null where it is that of the SDK.</param>
internal sealed record SdkPackage(string Name, string? NewestVersion = null)
{
    /// <summary>A package that has the SDK's version.</summary>
    public static implicit operator SdkPackage(string name) => new(name);
}

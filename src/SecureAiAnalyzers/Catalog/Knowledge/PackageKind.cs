namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Where a package comes from, which decides how a version of it is written.</summary>
internal enum PackageKind
{
    /// <summary>The registry of Node.js: <c>@scope/name@1.2.3</c>.</summary>
    Npm,

    /// <summary>The Python package index: <c>name==1.2.3</c>, <c>name@1.2.3</c>.</summary>
    Python,

    /// <summary>NuGet: <c>Name@1.2.3</c>.</summary>
    NuGet,

    /// <summary>A registry of container images: <c>host/name:1.2.3</c>, <c>host/name@sha256:…</c>.</summary>
    Image,

    /// <summary>A module by its scheme: <c>npm:name@1.2.3</c>, <c>jsr:@scope/name@1.2.3</c>.</summary>
    Specifier,

    /// <summary>A module by its path: <c>host/path@v1.2.3</c>.</summary>
    GoModule,
}

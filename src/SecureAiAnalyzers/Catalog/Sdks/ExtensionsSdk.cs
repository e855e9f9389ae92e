using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.FlowLabels;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <summary>Configuration and primitives, as ASP.NET Core and the generic host use them.</summary>
internal static class ExtensionsSdk
{
    private const string Configuration = "Microsoft.Extensions.Configuration.";

    public static SdkCatalog Catalog { get; } = new(
        "Microsoft.Extensions",
        packages: ["Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.Configuration.Binder", "Microsoft.Extensions.Primitives"],
        newestVersion: "10.0",
        anchors: ["Microsoft.Extensions.Configuration", "Microsoft.Extensions.Primitives"],
        rows:
        [
            .. NamedSecret(Configuration + "IConfiguration", ["this[]", "GetSection"], selector: "key"),
            .. NamedSecret(Configuration + "ConfigurationExtensions", ["GetRequiredSection"], selector: "key"),
            .. NamedSecret(Configuration + "ConfigurationBinder", ["GetValue"], selector: "key"),
            .. Source(Secret, Configuration + "ConfigurationExtensions", "GetConnectionString"),
            .. Types(
                TextCarrier,
                "Microsoft.Extensions.Primitives.StringValues",
                "Microsoft.Extensions.Primitives.StringSegment"),
        ],
        isAiSdk: false);
}

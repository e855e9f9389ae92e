using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <summary>ASP.NET Core Identity: the accounts of users, whose personal data are marked.</summary>
internal static class IdentitySdk
{
    private const string Identity = "Microsoft.AspNetCore.Identity.";

    public static SdkCatalog Catalog { get; } = new(
        "ASP.NET Core Identity",
        packages: ["Microsoft.Extensions.Identity.Core", "Microsoft.Extensions.Identity.Stores"],
        newestVersion: "10.0",
        anchors: ["Microsoft.AspNetCore.Identity"],
        rows:
        [
            .. Types(DataClassification, Identity + "PersonalDataAttribute"),
            .. Types(PersonalRecord, Identity + "IdentityUser`1", Identity + "IdentityUser"),
            Member(PersonalIdentifier, Identity + "IdentityUser`1", "Id"),
        ],
        isAiSdk: false);
}

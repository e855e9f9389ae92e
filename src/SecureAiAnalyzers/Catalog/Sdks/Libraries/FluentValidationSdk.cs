using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>FluentValidation: rules about the members of requests, in classes of their own.</summary>
internal static class FluentValidationSdk
{
    private const string Validator = "FluentValidation.AbstractValidator`1";

    public static SdkCatalog Catalog { get; } = new(
        "FluentValidation",
        packages: ["FluentValidation"],
        newestVersion: "12.2.0",
        anchors: ["FluentValidation"],
        rows:
        [
            .. Parameter(ApiRole.RuleSubject, Validator, ["RuleFor", "RuleForEach"], "expression"),
            .. Members(ApiRole.LengthRule, "FluentValidation.DefaultValidatorExtensions", "Length", "MaximumLength"),
        ],
        isAiSdk: false);
}

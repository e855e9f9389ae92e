using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>FluentValidation: rules about the members of requests, in classes of their own.</summary>
internal static class FluentValidationSdk
{
    private const string Validator = "FluentValidation.AbstractValidator`1";
    private const string Rules = "FluentValidation.DefaultValidatorExtensions";

    public static SdkCatalog Catalog { get; } = new(
        "FluentValidation",
        packages: ["FluentValidation"],
        newestVersion: "12.2.0",
        anchors: ["FluentValidation"],
        rows:
        [
            .. Parameter(ApiRole.RuleSubject, Validator, ["RuleFor", "RuleForEach"], "expression"),
            .. Members(ApiRole.LengthRule, Rules, "Length", "MaximumLength"),
            .. Members(ApiRole.PatternRule, Rules, "Matches"),
            .. Parameter(ApiRole.PredicateRule, Rules, ["Must"], "predicate"),
            .. Parameter(ApiRole.ValidatedObject, "FluentValidation.IValidator`1", ["Validate", "ValidateAsync"], "instance"),
            .. Parameter(ApiRole.ValidatedObject, Rules, ["Validate", "ValidateAsync", "ValidateAndThrow", "ValidateAndThrowAsync"], "instance"),
            .. Members(ApiRole.ValidationVerdict, "FluentValidation.Results.ValidationResult", "IsValid"),
        ],
        isAiSdk: false);
}

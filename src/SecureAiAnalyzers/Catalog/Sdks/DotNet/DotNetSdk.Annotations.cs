using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Attributes that say what members of an object may be, and what asks whether they hold.</content>
internal static partial class DotNetSdk
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    private static IEnumerable<ApiRow> AnnotationRows =>
    [
        .. Types(AllowedValues, Annotations + "AllowedValuesAttribute"),
        .. Types(AllowedPattern, Annotations + "RegularExpressionAttribute"),
        .. Types(LengthLimit, Annotations + "StringLengthAttribute", Annotations + "MaxLengthAttribute", Annotations + "LengthAttribute"),
        .. Parameter(AnnotatedObject, Annotations + "Validator", ["ValidateObject", "TryValidateObject"], "instance"),
    ];
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared.Assets;

/// <summary>The name that code gives what it makes: by a parameter or property that all SDKs call so.</summary>
internal static class GivenNames
{
    private const string Name = "Name";

    /// <summary>The first name that is given to what the call or construction makes, or to the options of it; null where none is seen.</summary>
    public static string? In(IOperation made, AnalysisScope scope, CancellationToken cancellationToken) =>
        Values(made, scope, cancellationToken)
            .SelectMany(value => scope.Code.Constants.Resolve(value, cancellationToken))
            .Where(static constant => constant is { IsWhole: true, Text.Length: > 0 })
            .Select(static constant => constant.Text)
            .FirstOrDefault();

    private static IEnumerable<IOperation> Values(IOperation made, AnalysisScope scope, CancellationToken cancellationToken) => made.GivenArguments()
        .Where(static argument => argument.Parameter?.Name.EndsWith(Name, StringComparison.OrdinalIgnoreCase) == true && IsText(argument.Value))
        .Select(static argument => argument.Value)
        .Concat(Set(new Origin(made), scope, cancellationToken))
        .Concat(made.GivenArguments().SelectMany(argument => InOptions(argument.Value, scope, cancellationToken)));

    private static IEnumerable<IOperation> InOptions(IOperation value, AnalysisScope scope, CancellationToken cancellationToken) => value switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation setup } => SetIn(setup),
        { Type: { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } } =>
            new ValueOrigins(scope.Code, cancellationToken).Of(value).SelectMany(origin => Set(origin, scope, cancellationToken)),
        _ => [],
    };

    private static IEnumerable<IOperation> Set(Origin made, AnalysisScope scope, CancellationToken cancellationToken) =>
        made.Value is not IObjectCreationOperation
            ? []
            : ObjectSettings.Assignments(made.Value, scope.Code, cancellationToken, made.Frame).Where(IsName).Select(static setting => setting.Value);

    private static IEnumerable<IOperation> SetIn(IOperation setup) =>
        setup.Descendants().OfType<ISimpleAssignmentOperation>().Where(IsName).Select(static setting => setting.Value);

    private static bool IsName(ISimpleAssignmentOperation setting) =>
        setting.Target is IMemberReferenceOperation { Member.Name: Name } && IsText(setting.Value);

    private static bool IsText(IOperation value) => value.SkipConversions()?.Type?.SpecialType == SpecialType.System_String;
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>
/// Which tools of a server a model may use. Where code names them, approval that is switched off for the server is switched off for these
/// alone, which somebody has chosen.
/// </summary>
internal static class ServerTools
{
    /// <summary>Whether the call or the object that takes the approval mode also takes the names of the tools.</summary>
    public static bool AreNamedBeside(IOperation mode, ApiUse use)
    {
        foreach (var parent in mode.Ancestors())
        {
            switch (parent)
            {
                case IArgumentOperation argument when ArgumentsBeside(argument).Any(other => IsChoice(use, other)):
                    return true;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment:
                    return SettingsBeside(assignment, target, use).Any(other => IsChoice(use, other));
                case IArgumentOperation or IObjectCreationOperation or IConversionOperation or IParenthesizedOperation:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    private static IEnumerable<IArgumentOperation> ArgumentsBeside(IArgumentOperation argument) => argument.Parent switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    private static bool IsChoice(ApiUse use, IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
        && use.Ai.Members.Of(parameter, ApiRole.ServerToolChoice) is not null
        && !IsNull(argument.Value);

    private static IEnumerable<ISimpleAssignmentOperation> SettingsBeside(
        ISimpleAssignmentOperation assignment, IMemberReferenceOperation target, ApiUse use) =>
        assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } initializer
            ? initializer.Initializers
                .OfType<ISimpleAssignmentOperation>()
                .Concat(ObjectConstruction.By(creation, use.Scope.Code, use.CancellationToken)?.Assignments() ?? [])
            : ObjectConstruction.Of(target.Instance, use.Scope.Code, use.CancellationToken)?.Assignments() ?? [];

    private static bool IsChoice(ApiUse use, ISimpleAssignmentOperation setting) =>
        setting.Target is IMemberReferenceOperation { Member: var member }
        && use.Ai.Members.Of(member, ApiRole.ServerToolChoice) is not null
        && !IsNull(setting.Value);

    private static bool IsNull(IOperation value) => value.SkipConversions() is { ConstantValue: { HasValue: true, Value: null } };
}

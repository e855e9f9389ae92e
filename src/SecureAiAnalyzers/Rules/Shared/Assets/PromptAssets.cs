using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Shared.Assets;

/// <summary>The instructions and templates that code gives a model as constants. Of a text only the hash is told.</summary>
internal static class PromptAssets
{
    private const SinkKinds Texts = SinkKinds.Instructions | SinkKinds.Template;

    private static readonly string[] InstructionRoles = ["system", "developer"];

    /// <summary>The operations that may give a model a text.</summary>
    public static IReadOnlyList<OperationKind> Kinds { get; } = [OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment];

    /// <summary>The texts that the operation gives.</summary>
    public static IEnumerable<Asset> Of(OperationUse use) => Given(use)
        .SelectMany(given => use.Scope.Code.Constants.Resolve(given.Value, use.CancellationToken)
            .Where(static constant => constant is { IsWhole: true, Text.Length: > 0 })
            .Select(constant => OfText(constant, given.Value, given.Target)));

    private static IEnumerable<(IOperation Value, string Target)> Given(OperationUse use) => use.Operation switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } setting =>
            IsText(use, member, parameter: null, setting) ? [(setting.Value, DisplayNames.Of(member))] : [],
        var call when call.CalledMember() is { } called => call.GivenArguments()
            .Where(argument => argument.Parameter is { } parameter && IsText(use, called, parameter.Name, call))
            .Select(argument => (argument.Value, DisplayNames.Of(called, argument.Parameter!.Name))),
        _ => [],
    };

    private static bool IsText(OperationUse use, ISymbol member, string? parameter, IOperation operation) => use.Ai.Members.SinksOf(member)
        .Any(row => row.Row.Parameter == parameter
            && (row.Row.Sinks & Texts) != 0
            && !row.Row.IsDescription
            && row.Row.Condition switch
            {
                FlowCondition.None or FlowCondition.PlainText => true,
                FlowCondition.InstructionRole => operation.GivenArguments().Any(argument =>
                    argument.Parameter?.Name == row.Row.Selector && IsInstructionRole(use, argument.Value)),
                _ => false,
            });

    private static bool IsInstructionRole(OperationUse use, IOperation role) => role.SkipConversions() switch
    {
        IMemberReferenceOperation { Member: var member } => use.Ai.Members.Of(member, ApiRole.InstructionRole) is not null,
        var other => use.Scope.Code.Constants.Resolve(other, use.CancellationToken)
            .Any(static constant => constant.Text is { } name && InstructionRoles.Contains(name, StringComparer.OrdinalIgnoreCase)),
    };

    /// <summary>A text is known by the constant that holds it, or else by what it is given to.</summary>
    private static Asset OfText(ConstantValue constant, IOperation value, string target)
    {
        var owner = constant.Owner is IFieldSymbol or IPropertySymbol ? constant.Owner.ContainingType.Name + "." + constant.Owner.Name : constant.Owner?.Name;
        return Asset.Of(AssetKinds.Prompt, owner ?? target, value.Syntax.GetLocation()).With(AssetKeys.Hash, HashOf(constant.Text!));
    }

    private static string HashOf(string text)
    {
        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(static part => part.ToString("x2", null)));
    }
}

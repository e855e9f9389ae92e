using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared.Assets;

/// <summary>From which settings a value comes: keys of the configuration, environment variables, members that are filled from configuration.</summary>
internal sealed class SettingNames(AnalysisScope scope, CancellationToken cancellationToken)
{
    private const int MaxDepth = 4;

    /// <summary>The first setting that the value, or a part of it, comes from; null where none is seen.</summary>
    public string? Of(IOperation? value) => Of(value, frame: null, MaxDepth).FirstOrDefault();

    private IEnumerable<string> Of(IOperation? value, CallFrame? frame, int depth) => depth == 0
        ? []
        : new ValueOrigins(scope.Code, cancellationToken) { Everywhere = true }.Of(value, frame)
            .SelectMany(origin => Named(origin) is { } name ? [name] : PartsOf(origin.Value).SelectMany(part => Of(part, origin.Frame, depth - 1)));

    private string? Named(Origin origin) => origin.Value switch
    {
        IPropertyReferenceOperation { Arguments: [var key] } entry when IsSetting(entry.Property) => Joined(entry.Instance, Constant(key.Value, origin.Frame)),
        IInvocationOperation call when IsSetting(call.TargetMethod) => Joined(call.Receiver(), KeyOf(call, origin.Frame)),
        IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariable", ContainingType.Name: "Environment" }, Arguments: [var name, ..] } =>
            Constant(name.Value, origin.Frame) is { } variable ? "environment variable " + variable : null,
        IPropertyReferenceOperation { Property: { ContainingType: { } type } property } when scope.Program.Options.IsFilled(type, cancellationToken) =>
            type.Name + "." + property.Name,
        _ => null,
    };

    private bool IsSetting(ISymbol member) => scope.Ai.Members.Of(member, ApiRole.ShippedValue) is not null;

    private string? KeyOf(IInvocationOperation call, CallFrame? frame) => call.GivenArguments()
        .Where(static argument => argument.Value.Type?.SpecialType == SpecialType.System_String)
        .Select(argument => Constant(argument.Value, frame))
        .FirstOrDefault(static key => key is not null);

    private string? Constant(IOperation value, CallFrame? frame) =>
        scope.Code.Constants.Resolve(value, cancellationToken, frame) is [{ IsWhole: true, Text: { Length: > 0 } text }] ? text : null;

    /// <summary>The key behind those of the sections in which it stands.</summary>
    private string? Joined(IOperation? owner, string? key)
    {
        for (var depth = 0; key is not null && depth < MaxDepth; depth++)
        {
            if (new ValueOrigins(scope.Code, cancellationToken).Of(owner) is not [{ Value: IInvocationOperation { TargetMethod.Name: "GetSection" } section }]
                || KeyOf(section, frame: null) is not { } outer)
            {
                return key;
            }

            key = outer + ":" + key;
            owner = section.Receiver();
        }

        return key;
    }

    private static IEnumerable<IOperation> PartsOf(IOperation value) => value switch
    {
        IObjectCreationOperation creation when UriText.Head(creation) is { } head => [head],
        IInvocationOperation { Instance: { Type.SpecialType: SpecialType.System_String } text } => [text],
        _ => TextPiece.Parts(value)?.Select(static piece => piece.Value).OfType<IOperation>() ?? [],
    };
}

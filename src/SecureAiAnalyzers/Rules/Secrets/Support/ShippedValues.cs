using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Secrets.Support;

/// <summary>Answers: is this value read from what an application is delivered with? Takes its origins, also through readers and methods of texts.</summary>
internal sealed class ShippedValues
{
    private readonly AiContext _ai;
    private readonly ValueOrigins _origins;

    private ShippedValues(AiContext ai, ValueOrigins origins)
    {
        _ai = ai;
        _origins = origins;
    }

    /// <summary>Whether the value, or what it falls back to, is delivered with the application.</summary>
    public static bool Hold(IOperation value, AiContext ai, CodeScope code, CancellationToken cancellationToken) =>
        new ShippedValues(ai, new ValueOrigins(code, cancellationToken) { Everywhere = true }).Hold(value, frame: null);

    private bool Hold(IOperation value, CallFrame? frame) =>
        _origins.Of(value, frame).Any(origin => IsShipped(origin.Value) || Inputs(origin.Value).Any(input => Hold(input, origin.Frame)));

    private bool IsShipped(IOperation value) => value switch
    {
        IPropertyReferenceOperation property => _ai.Members.Of(property.Property, ApiRole.ShippedValue) is not null,
        IInvocationOperation call => _ai.Members.Of(call.TargetMethod, ApiRole.ShippedValue) is not null,
        _ => false,
    };

    /// <summary>What is read or made into the value.</summary>
    private static IEnumerable<IOperation> Inputs(IOperation value) => value switch
    {
        IObjectCreationOperation reader => reader.Arguments.Select(static argument => argument.Value),
        IInvocationOperation { Instance: { Type: { } type } text } when IsReader(type) => [text],
        _ => [],
    };

    private static bool IsReader(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || type.Name is "StreamReader" or "TextReader";
}

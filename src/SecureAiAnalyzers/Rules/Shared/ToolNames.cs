using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>The names by which a model knows a tool.</summary>
internal static class ToolNames
{
    /// <summary>The names that the call which makes the tool gives it, by an argument or in options that stand in it.</summary>
    public static IEnumerable<string> GivenBy(IOperation? registration, AiContext ai) => registration.GivenArguments()
        .SelectMany(argument => ai.Members.Of(argument.Parameter, ApiRole.ToolName) is not null
            ? [argument.Value]
            : SettingsIn(argument.Value, ai))
        .Select(static value => value.ConstantValue is { HasValue: true, Value: string { Length: > 0 } name } ? name : null)
        .OfType<string>();

    /// <summary>The names that the attributes of a method give it as a tool.</summary>
    public static IEnumerable<string> GivenByMark(IMethodSymbol method, AiContext ai) => method.GetAttributes()
        .Where(attribute => ai.Is(ApiRole.ToolAttribute, attribute.AttributeClass) || ai.Is(ApiRole.ServerToolAttribute, attribute.AttributeClass))
        .SelectMany(NamesIn);

    private static IEnumerable<string> NamesIn(AttributeData attribute) => attribute.NamedArguments
        .Where(static named => named.Key == "Name")
        .Select(static named => named.Value)
        .Concat(attribute.ConstructorArguments.Where((_, index) => attribute.AttributeConstructor?.Parameters[index].Name == "name"))
        .Select(static value => value.Kind == TypedConstantKind.Primitive ? value.Value as string : null)
        .Where(static name => !string.IsNullOrEmpty(name))
        .OfType<string>();

    /// <summary>How a message tells of a tool of the name; a lambda has none.</summary>
    public static string TextOf(string name) => name.Length == 0 ? "a function" : $"'{name}'";

    private static IEnumerable<IOperation> SettingsIn(IOperation value, AiContext ai) =>
        value.SkipConversions() is IObjectCreationOperation { Initializer: { } initializer }
        ? initializer.Initializers.OfType<ISimpleAssignmentOperation>()
            .Where(setting => setting.Target is IMemberReferenceOperation { Member: var member } && ai.Members.Of(member, ApiRole.ToolName) is not null)
            .Select(static setting => setting.Value)
        : [];
}

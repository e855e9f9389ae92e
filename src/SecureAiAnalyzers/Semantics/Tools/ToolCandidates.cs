using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>
/// Tells by names alone that a function is no tool. Nearly none is, and finding the tools binds each place where one may be made, most of
/// them in members that nobody has bound yet.
/// </summary>
internal sealed class ToolCandidates(CodeScope code)
{
    private static readonly string[] AttributeNames =
    [
        .. NamesOfAttributes(ApiRole.ToolAttribute),
        .. NamesOfAttributes(ApiRole.ServerToolAttribute),
        .. NamesOfAttributes(ApiRole.ServerTextAttribute),
    ];

    private static readonly string[] FactoryNames =
        [.. Members(ApiRole.ToolFactory), .. Members(ApiRole.ServerToolFactory), .. Members(ApiRole.ServerFunction)];

    private static readonly HashSet<string> BodyNames = new(Members(ApiRole.ToolBody), StringComparer.Ordinal);

    private static readonly string[] RegistrationNames = [.. Members(ApiRole.ToolTypeRegistration)];

    /// <summary>Calls that find a method by its name, which then stands in a text.</summary>
    private static readonly string[] ReflectionNames = ["GetMethod", "GetMethods", "GetRuntimeMethod", "GetRuntimeMethods"];

    private readonly Lazy<bool> _hasAttributes = new(() => Uses(code, NamedBucket.Attribute, AttributeNames));
    private readonly Lazy<bool> _hasFactories = new(() =>
        Uses(code, NamedBucket.Invocation, FactoryNames) || Uses(code, NamedBucket.Assignment, FactoryNames));

    private readonly Lazy<bool> _hasRegistrations = new(() => Uses(code, NamedBucket.Invocation, RegistrationNames));
    private readonly Lazy<bool> _hasReflection = new(() => Uses(code, NamedBucket.Invocation, ReflectionNames));

    /// <summary>Whether a model may be able to call the function, itself or as what it overrides or implements.</summary>
    public bool MayBeTool(IMethodSymbol method)
    {
        if (_hasAttributes.Value || (method.IsOverride && BodyNames.Contains(method.Name)))
            return true;
        if (method.MethodKind == MethodKind.AnonymousFunction)
            return _hasFactories.Value;

        return (_hasFactories.Value && IsGivenAsValue(method)) || (_hasRegistrations.Value && method.ContainingType is not null);
    }

    /// <summary>The names under which code can write the attributes of a role.</summary>
    public static IEnumerable<string> NamesOfAttributes(ApiRole role) => CatalogIndex.OfRole(role)
        .Where(row => row.Row.Member is null)
        .SelectMany(row => new[] { row.Type.Name, TrimSuffix(row.Type.Name) })
        .Distinct();

    private bool IsGivenAsValue(IMethodSymbol method) =>
        _hasReflection.Value || Uses(code, NamedBucket.MethodGroup, [method.Name.Substring(method.Name.LastIndexOf('.') + 1)]);

    private static bool Uses(CodeScope code, NamedBucket bucket, string[] names)
    {
        foreach (var tree in code.Compilation.SyntaxTrees)
        {
            var index = TreeIndex.Of(tree);
            foreach (var name in names)
            {
                if (index.Find(bucket, name).Count > 0)
                    return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Members(ApiRole role) => CatalogIndex.OfRole(role).Select(row => row.Row.Member).OfType<string>().Distinct();

    private static string TrimSuffix(string name) =>
        name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
}

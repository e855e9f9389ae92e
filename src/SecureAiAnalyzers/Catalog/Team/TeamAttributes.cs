using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Team;

/// <summary>
/// The attributes by which a team tells about its own code. They are known by full name, wherever they are declared: the package adds them
/// as internal types to each project that asks for them.
/// </summary>
internal static class TeamAttributes
{
    private const string Namespace = "SecureAi";
    private const string Sanitizer = "SanitizerAttribute";
    private const string Guard = "GuardAttribute";
    private const string Outcome = "When";
    private const string Sink = "SinkAttribute";
    private const string Untrusted = "UntrustedAttribute";
    private const string Prompt = "PromptAttribute";
    private const string Privileged = "PrivilegedAttribute";

    private static readonly string[] Names = [Sanitizer, Guard, Untrusted, Sink, Prompt, Privileged];

    private static readonly NamespaceNames Home = new([Namespace]);

    private static readonly PerReference<bool> Declared = new(static assembly => DeclaresAny(assembly));

    /// <summary>Whether the compilation or a reference declares any of the attributes.</summary>
    public static bool AreKnown(Compilation compilation) => Declared.In(compilation).Any(static isDeclared => isDeclared);

    private static bool DeclaresAny(IAssemblySymbol assembly) =>
        Home.DeclaredIn(assembly.GlobalNamespace).Values.Any(static home => Names.Any(name => !home.GetTypeMembers(name).IsEmpty));

    /// <summary>What the attributes of the symbol say.</summary>
    public static TeamFact Read(ISymbol symbol)
    {
        var fact = TeamFact.None;
        foreach (var attribute in AttributesOf(symbol))
            fact = fact.And(Read(attribute, symbol));
        return fact;
    }

    private static IEnumerable<AttributeData> AttributesOf(ISymbol symbol) =>
        symbol is IMethodSymbol method ? method.GetAttributes().Concat(method.GetReturnTypeAttributes()) : symbol.GetAttributes();

    private static TeamFact Read(AttributeData attribute, ISymbol symbol) => NameOf(attribute.AttributeClass) switch
    {
        Sanitizer => TeamFact.Sanitizer(Kinds(Words(attribute), SinkKinds.All)),
        Guard => TeamFact.Guard(Kinds(Words(attribute), SinkKinds.All), outcome: !IsWhenFalse(attribute)),
        Untrusted => TeamFact.Source(Label(Words(attribute))),
        Sink => TeamFact.Sink(Kinds(Words(attribute), SinkKinds.Command)),
        Prompt when symbol is not IMethodSymbol => TeamFact.Prompt,
        Privileged => TeamFact.Sink(SinkKinds.Command),
        _ => TeamFact.None,
    };

    private static string? NameOf(INamedTypeSymbol? type) =>
        type is { ContainingType: null, ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } } ? type.Name : null;

    private static bool IsWhenFalse(AttributeData attribute) =>
        attribute.NamedArguments.Any(static argument => argument is { Key: Outcome, Value.Value: false });

    /// <summary>What the words stand for; a misspelled one stands for nothing.</summary>
    private static SinkKinds Kinds(ImmutableArray<string> words, SinkKinds otherwise) => words.IsEmpty
        ? otherwise
        : words.Aggregate(SinkKinds.None, static (kinds, word) => kinds | (FlowNames.Find(FlowNames.Kinds, word) ?? SinkKinds.None));

    private static FlowLabels Label(ImmutableArray<string> words) =>
        words.Aggregate(FlowLabels.None, static (labels, word) => labels | (FlowNames.Find(FlowNames.Labels, word) ?? FlowLabels.None)) is var known
        && known != FlowLabels.None
            ? known
            : FlowLabels.Declared;

    private static ImmutableArray<string> Words(AttributeData attribute) =>
        attribute.ConstructorArguments.SelectMany(Texts).SelectMany(static text => OptionValue.SplitList(text)).ToImmutableArray();

    private static IEnumerable<string> Texts(TypedConstant argument) => argument.Kind switch
    {
        TypedConstantKind.Array when !argument.IsNull => argument.Values.SelectMany(Texts),
        TypedConstantKind.Primitive when argument.Value is string text => [text],
        _ => [],
    };
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>
/// All that the meaning of a file's code depends on outside of the file: the declarations of the other files, the references, the options of
/// the compiler. Plain data, so that it can be compared with that of a later compilation when this one is gone.
/// </summary>
internal sealed class ProgramSurface
{
    private static readonly ConditionalWeakTable<Compilation, ProgramSurface> Instances = new();
    private static readonly ConditionalWeakTable<object, StrongBox<ulong>> Numbers = new();
    private const string AttributeSuffix = "Attribute";
    private static long s_lastNumber;

    private readonly ImmutableArray<TreeDeclarations> _declarations;
    private readonly Fingerprint _everywhere;
    private readonly Fingerprint _all;
    private readonly HashSet<string> _namespaces;
    private readonly Lazy<Dictionary<string, DeclaredName>> _names;
    private readonly ConditionalWeakTable<ProgramSurface, Changes> _changes = new();

    private ProgramSurface(Compilation compilation)
    {
        _declarations = compilation.SyntaxTrees.Select(TreeDeclarations.Of).ToImmutableArray();
        var outside = Outside(compilation);
        _everywhere = _declarations.Aggregate(outside, static (all, tree) => all.And(tree.Everywhere));
        _namespaces = new HashSet<string>(_declarations.SelectMany(static tree => tree.Namespaces), StringComparer.Ordinal);
        _all = _namespaces.Aggregate(
            _declarations.Aggregate(outside, static (all, tree) => all.And(tree.All)), static (all, name) => all.And(Fingerprint.Empty.With(name)));
        _names = new Lazy<Dictionary<string, DeclaredName>>(Merge);
    }

    /// <summary>The surface of a compilation.</summary>
    public static ProgramSurface Of(Compilation compilation) => Instances.GetValue(compilation, static key => new ProgramSurface(key));

    /// <summary>Whether nothing that can be seen from outside has changed.</summary>
    public bool Equals(ProgramSurface other) => _all == other._all;

    /// <summary>Whether what was read of a file that is still the same holds: no name that it mentions means anything else now.</summary>
    public bool Keeps(ProgramSurface earlier, SyntaxTree tree)
    {
        if (Equals(earlier))
            return true;
        if (_everywhere != earlier._everywhere)
            return false;

        return ChangesSince(earlier).Names is { } names && !MentionedNames.Of(tree).Overlaps(names);
    }

    private Changes ChangesSince(ProgramSurface earlier) => _changes.GetValue(earlier, key => new Changes(Compare(key)));

    /// <summary>The names whose declarations differ; null where that may concern code which mentions none of them.</summary>
    private HashSet<string>? Compare(ProgramSurface earlier)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in _names.Value.Keys.Union(earlier._names.Value.Keys))
        {
            var before = earlier._names.Value.TryGetValue(name, out var old) ? old : default;
            var now = _names.Value.TryGetValue(name, out var declared) ? declared : default;
            if (before.All == now.All && before.Shape == now.Shape)
                continue;
            if (ConcernsAll(name, before, now, earlier))
                return null;
            changed.Add(name);
        }

        foreach (var name in DifferingNamespaces(earlier))
        {
            if (IsDeclaredWith(name, earlier))
                return null;
            changed.Add(name);
        }

        return changed;
    }

    /// <summary>The last parts of the names of namespaces that are new or gone.</summary>
    private IEnumerable<string> DifferingNamespaces(ProgramSurface earlier)
    {
        var differing = new HashSet<string>(_namespaces, StringComparer.Ordinal);
        differing.SymmetricExceptWith(earlier._namespaces);
        return differing.Select(static name => name.Substring(name.LastIndexOf('.') + 1));
    }

    /// <summary>
    /// Whether a type has another shape, or stands now, or stood before, under a name by which declarations give the types of other names; or
    /// whether files know what is declared by an alias of another file.
    /// </summary>
    private bool ConcernsAll(string name, DeclaredName before, DeclaredName now, ProgramSurface earlier) =>
        (before.Count > 0 && now.Count > 0 && before.Shape != now.Shape)
        || (before.IsType != now.IsType && IsDeclaredWith(name, earlier))
        || _declarations.Any(tree => tree.Aliased.Contains(name));

    private bool IsDeclaredWith(string type, ProgramSurface earlier) => Declares(type) || earlier.Declares(type);

    private bool Declares(string type) => _declarations.Any(tree => tree.TypeNames.Contains(type) || tree.TypeNames.Contains(WithoutSuffix(type)));

    private static string WithoutSuffix(string type) =>
        type.EndsWith(AttributeSuffix, StringComparison.Ordinal) ? type.Substring(0, type.Length - AttributeSuffix.Length) : type;

    private Dictionary<string, DeclaredName> Merge()
    {
        var names = new Dictionary<string, DeclaredName>(StringComparer.Ordinal);
        foreach (var pair in _declarations.SelectMany(static tree => tree.Names))
            names[pair.Key] = names.TryGetValue(pair.Key, out var others) ? others.And(pair.Value) : pair.Value;
        return names;
    }

    private static Fingerprint Outside(Compilation compilation)
    {
        var result = Fingerprint.Empty.With(compilation.AssemblyName ?? "");
        if (compilation.Options is CSharpCompilationOptions options)
        {
            result = result.With((ulong)options.OutputKind).With((ulong)options.NullableContextOptions).With(options.AllowUnsafe ? 1UL : 0)
                .With(options.CheckOverflow ? 1UL : 0).With(options.MainTypeName ?? "");
            foreach (var space in options.Usings)
                result = result.With(space);
        }

        foreach (var reference in compilation.References)
        {
            result = reference is CompilationReference project
                ? result.With(AllOf(project.Compilation)).With(string.Join(",", project.Properties.Aliases))
                : result.With(NumberOf(reference));
        }

        return result;
    }

    /// <summary>A project that is being edited too has a new reference after each keystroke.</summary>
    private static Fingerprint AllOf(Compilation project) =>
        project is CSharpCompilation ? Of(project)._all : Fingerprint.Empty.With(NumberOf(project));

    private static ulong NumberOf(object instance) =>
        Numbers.GetValue(instance, static _ => new StrongBox<ulong>((ulong)Interlocked.Increment(ref s_lastNumber))).Value;

    private sealed record Changes(HashSet<string>? Names);
}

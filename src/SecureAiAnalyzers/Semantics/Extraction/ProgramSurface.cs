using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>
/// All that the meaning of a file's code depends on outside of the file: the declarations of the other files, the references, the options of
/// the compiler, what a team declares of members. Can be compared with that of a later compilation when this one is gone.
/// </summary>
internal sealed class ProgramSurface
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<string, ProgramSurface>> Instances = new();
    private static readonly ConditionalWeakTable<object, StrongBox<ulong>> Numbers = new();
    private const string AttributeSuffix = "Attribute";
    private static long s_lastNumber;

    private readonly ImmutableArray<ProgramFile> _files;
    private readonly ImmutableArray<ProgramSurface> _projects;
    private readonly Fingerprint _outside;
    private readonly ConditionalWeakTable<ProgramSurface, Changes> _changes = new();
    private DeclarationIndex? _index;

    private ProgramSurface(Compilation compilation, string declared)
    {
        _files = compilation.SyntaxTrees.Select(ProgramFile.Of).ToImmutableArray();
        _projects = ProjectsOf(compilation);
        _outside = Outside(compilation).With(declared);
    }

    /// <summary>The later a surface was made, the higher.</summary>
    public long Number { get; } = Interlocked.Increment(ref s_lastNumber);

    /// <summary>The program itself and the projects that it references, in an order that edits do not change.</summary>
    private IEnumerable<ProgramSurface> Parts => _projects.Prepend(this);

    private IEnumerable<TreeDeclarations> Declarations => Parts.SelectMany(static part => part._files).Select(static file => file.Declarations);

    /// <summary>The surface of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="declared">Stands for what a team declares of code, which decides what its calls mean.</param>
    public static ProgramSurface Of(Compilation compilation, string declared = "")
    {
        var known = Instances.GetValue(compilation, static _ => new ConcurrentDictionary<string, ProgramSurface>(StringComparer.Ordinal));
        return known.TryGetValue(declared, out var surface) ? surface : known.GetOrAdd(declared, new ProgramSurface(compilation, declared));
    }

    /// <summary>Whether nothing that can be seen from outside has changed.</summary>
    public bool Equals(ProgramSurface other) => this == other || ChangesSince(other).AreNone;

    /// <summary>Whether what was read of a file that is still the same holds: no name that it mentions means anything else now.</summary>
    public bool Keeps(ProgramSurface earlier, SyntaxTree tree) =>
        Equals(earlier) || (ChangesSince(earlier).Declarations is { } changes && !changes.Concern(MentionedNames.Of(tree), this, earlier));

    private Changes ChangesSince(ProgramSurface earlier) => _changes.GetValue(earlier, Compare);

    /// <summary>The declarations that differ; those of all files where that may concern code which mentions none of them.</summary>
    private Changes Compare(ProgramSurface earlier)
    {
        var projects = Parts.Zip(earlier.Parts, static (now, before) => (Now: now, Before: before)).Where(static pair => pair.Now != pair.Before).ToArray();
        if (_projects.Length != earlier._projects.Length || Array.Exists(projects, static pair => pair.Now._outside != pair.Before._outside))
            return Changes.Any;

        var changed = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var areNone = true;
        foreach (var (now, before) in projects)
        {
            var (gone, added) = ExchangedFiles.Between(before._files, now._files);
            var exchange = new Exchange([.. gone.Select(static file => file.Declarations)], [.. added.Select(static file => file.Declarations)]);
            if (exchange.ChangesEverywhere)
                return Changes.Any;
            if (exchange.ChangesNothing && !now.DifferingNamespaces(before, exchange).Any())
                continue;

            areNone = false;
            if (!AddChanges(changed, now, before, exchange, earlier))
                return Changes.Any;
        }

        return new Changes(areNone, new DeclarationChanges(changed));
    }

    /// <summary>The index of the program, made of that of an earlier one.</summary>
    public DeclarationIndex IndexAfter(ProgramSurface earlier) =>
        _index ??= new DeclarationIndex(Parts.SelectMany(static part => part._files).ToImmutableArray(), Volatile.Read(ref earlier._index));

    private bool AddChanges(
        Dictionary<string, ImmutableArray<string>> changed, ProgramSurface now, ProgramSurface before, Exchange exchange, ProgramSurface earlier)
    {
        foreach (var name in exchange.Names)
        {
            var (old, young) = (Sum(name, exchange.Gone), Sum(name, exchange.Added));
            if (old.All == young.All && old.Shape == young.Shape)
                continue;
            if (ConcernsAll(name, before.Sum(name), now.Sum(name), earlier))
                return false;
            var types = DifferingTypes(name, exchange);
            if (types.Any(IsAttribute))
                return false;
            Add(changed, name, types);
        }

        foreach (var name in now.DifferingNamespaces(before, exchange))
        {
            if (IsDeclaredWith(name, earlier))
                return false;
            changed[name] = ImmutableArray<string>.Empty;
        }

        return true;
    }

    private static void Add(Dictionary<string, ImmutableArray<string>> changed, string name, ImmutableArray<string> types) =>
        changed[name] = !changed.TryGetValue(name, out var others) ? types
            : others.IsEmpty || types.IsEmpty ? ImmutableArray<string>.Empty
            : others.AddRange(types);

    /// <summary>The types of which a member of the name differs; none where something else of the name does.</summary>
    private static ImmutableArray<string> DifferingTypes(string name, Exchange exchange)
    {
        var (before, now) = (Contents(name, exchange.Gone), Contents(name, exchange.Added));
        var types = before.Select(static group => group.Key).Union(now.Select(static group => group.Key))
            .Where(type => Sum(before[type]) != Sum(now[type]))
            .ToArray();
        return types.Contains(string.Empty) ? ImmutableArray<string>.Empty : types.ToImmutableArray();
    }

    private static ILookup<string, Fingerprint> Contents(string name, TreeDeclarations[] trees) => trees
        .SelectMany(static tree => tree.Declarations)
        .Where(declared => declared.Name == name)
        .ToLookup(static declared => declared.Type ?? string.Empty, static declared => declared.Content, StringComparer.Ordinal);

    private static Fingerprint Sum(IEnumerable<Fingerprint> contents) => contents.Aggregate(default(Fingerprint), static (all, one) => all.And(one));

    private DeclaredName Sum(string name) => Sum(name, _files.Select(static file => file.Declarations));

    private static DeclaredName Sum(string name, IEnumerable<TreeDeclarations> trees)
    {
        var sum = default(DeclaredName);
        foreach (var tree in trees)
            sum = tree.Names.TryGetValue(name, out var declared) ? sum.And(declared) : sum;
        return sum;
    }

    /// <summary>The last parts of the names of namespaces that are new or gone.</summary>
    private IEnumerable<string> DifferingNamespaces(ProgramSurface earlier, Exchange exchange)
    {
        if (exchange.HasSameNamespaces)
            return [];

        var differing = Namespaces();
        differing.SymmetricExceptWith(earlier.Namespaces());
        return differing.Select(static name => name.Substring(name.LastIndexOf('.') + 1));
    }

    private HashSet<string> Namespaces() => new(_files.SelectMany(static file => file.Declarations.Namespaces), StringComparer.Ordinal);

    /// <summary>
    /// Whether a type has another shape, or stands now, or stood before, under a name by which declarations give the types of other names; or
    /// whether files know what is declared by an alias of another file.
    /// </summary>
    private bool ConcernsAll(string name, DeclaredName before, DeclaredName now, ProgramSurface earlier) =>
        (before.Count > 0 && now.Count > 0 && before.Shape != now.Shape)
        || (before.IsType != now.IsType && IsDeclaredWith(name, earlier))
        || Declarations.Any(tree => tree.Aliased.Contains(name));

    /// <summary>
    /// Whether members of the type decide on what an attribute says: what has the attribute means something else then, in files that mention only what
    /// has it.
    /// </summary>
    private bool IsAttribute(string type) =>
        type.EndsWith(AttributeSuffix, StringComparison.Ordinal) || Declarations.Any(tree => tree.Attributes.Contains(type));

    private bool IsDeclaredWith(string type, ProgramSurface earlier) => Declares(type) || earlier.Declares(type);

    private bool Declares(string type) => Declarations.Any(tree => tree.TypeNames.Contains(type) || tree.TypeNames.Contains(WithoutSuffix(type)));

    private static string WithoutSuffix(string type) =>
        type.EndsWith(AttributeSuffix, StringComparison.Ordinal) ? type.Substring(0, type.Length - AttributeSuffix.Length) : type;

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
            result = reference is CompilationReference { Compilation: CSharpCompilation } project
                ? result.With(string.Join(",", project.Properties.Aliases))
                : result.With(NumberOf(reference is CompilationReference { Compilation: var other } ? other : reference));
        }

        return result;
    }

    /// <summary>A project that is being edited too has a new reference after each keystroke.</summary>
    private static ImmutableArray<ProgramSurface> ProjectsOf(Compilation compilation) => compilation.References
        .OfType<CompilationReference>()
        .Select(static reference => reference.Compilation)
        .OfType<CSharpCompilation>()
        .SelectMany(static project => Of(project).Parts)
        .Distinct()
        .ToImmutableArray();

    private static ulong NumberOf(object instance) =>
        Numbers.GetValue(instance, static _ => new StrongBox<ulong>((ulong)Interlocked.Increment(ref s_lastNumber))).Value;

    /// <summary>What was found between two programs.</summary>
    /// <param name="AreNone">Whether nothing differs that other files can see.</param>
    /// <param name="Declarations">What differs; null where it may concern code that mentions none of it.</param>
    private sealed record Changes(bool AreNone, DeclarationChanges? Declarations)
    {
        public static readonly Changes Any = new(AreNone: false, Declarations: null);
    }

    /// <summary>The files in which two versions of one project differ.</summary>
    private sealed record Exchange(TreeDeclarations[] Gone, TreeDeclarations[] Added)
    {
        public bool ChangesEverywhere => Sum(Gone.Select(static tree => tree.Everywhere)) != Sum(Added.Select(static tree => tree.Everywhere));

        public bool ChangesNothing => Sum(Gone.Select(static tree => tree.All)) == Sum(Added.Select(static tree => tree.All));

        public bool HasSameNamespaces =>
            new HashSet<string>(Gone.SelectMany(static tree => tree.Namespaces), StringComparer.Ordinal)
                .SetEquals(Added.SelectMany(static tree => tree.Namespaces));

        public IEnumerable<string> Names => Gone.Concat(Added).SelectMany(static tree => tree.Names.Keys).Distinct();
    }
}

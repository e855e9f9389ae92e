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
    private static readonly ConditionalWeakTable<Compilation, Lazy<ProgramSurface>> Kept = new();
    private static readonly ConditionalWeakTable<SyntaxTree, object> Seen = new();
    private static readonly ConditionalWeakTable<object, StrongBox<ulong>> Numbers = new();
    private const string AttributeSuffix = "Attribute";
    private static long s_lastNumber;

    private readonly ImmutableArray<TreeDeclarations> _declarations;
    private readonly ImmutableArray<ProgramSurface> _projects;
    private readonly Fingerprint _everywhere;
    private readonly Fingerprint _all;
    private readonly HashSet<string> _namespaces;
    private readonly ConditionalWeakTable<ProgramSurface, Changes> _changes = new();
    private DeclarationIndex? _index;

    private ProgramSurface(Compilation compilation)
    {
        _declarations = compilation.SyntaxTrees.Select(TreeDeclarations.Of).ToImmutableArray();
        _projects = ProjectsOf(compilation);
        _namespaces = new HashSet<string>(_declarations.SelectMany(static tree => tree.Namespaces), StringComparer.Ordinal);
        var outside = Outside(compilation);
        _everywhere = _declarations.Aggregate(outside, static (all, tree) => all.And(tree.Everywhere)).With(AllOf(static project => project._everywhere));
        _all = _namespaces.Aggregate(
            _declarations.Aggregate(outside, static (all, tree) => all.And(tree.All)).With(AllOf(static project => project._all)),
            static (all, name) => all.And(Fingerprint.Empty.With(name)));
    }

    /// <summary>What equals nothing but itself.</summary>
    private ProgramSurface()
    {
        _declarations = ImmutableArray<TreeDeclarations>.Empty;
        _projects = ImmutableArray<ProgramSurface>.Empty;
        _everywhere = _all = Fingerprint.Empty.With((ulong)Number);
        _namespaces = [];
    }

    /// <summary>The later a surface was made, the higher.</summary>
    public long Number { get; } = Interlocked.Increment(ref s_lastNumber);

    /// <summary>The program itself and the projects that it references, in an order that edits do not change.</summary>
    private IEnumerable<ProgramSurface> Parts => _projects.Prepend(this);

    private IEnumerable<TreeDeclarations> Declarations => Parts.SelectMany(static part => part._declarations);

    /// <summary>
    /// The surface under which data about files of the compilation are kept. That of a compilation which has no file in common with an earlier one
    /// holds for this compilation alone: what a build reads, nobody asks for again, and reading all declarations costs more than the rest.
    /// </summary>
    public static ProgramSurface ForKeeping(Compilation compilation) => Kept.GetValue(compilation, Choose).Value;

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

        return ChangesSince(earlier).Declarations is { } changes && !changes.Concern(MentionedNames.Of(tree), this, earlier);
    }

    /// <summary>Looks at the files once, even where several threads ask: a second look would find the files that the first one has seen.</summary>
    private static Lazy<ProgramSurface> Choose(Compilation compilation) => new(() => HasSeenFileOf(compilation) ? Of(compilation) : new ProgramSurface());

    private Changes ChangesSince(ProgramSurface earlier) => _changes.GetValue(earlier, Compare);

    /// <summary>The declarations that differ; null where that may concern code which mentions none of them.</summary>
    private Changes Compare(ProgramSurface earlier)
    {
        var changed = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var isLimited = Parts
            .Zip(earlier.Parts, (now, before) => now._all == before._all || AddChanges(changed, now, before, earlier))
            .All(static each => each);
        return new Changes(isLimited ? new DeclarationChanges(changed) : null);
    }

    /// <summary>The index of the program, made of that of an earlier one.</summary>
    public DeclarationIndex IndexAfter(ProgramSurface earlier) =>
        _index ??= new DeclarationIndex(Declarations.ToImmutableArray(), Volatile.Read(ref earlier._index));

    private bool AddChanges(Dictionary<string, ImmutableArray<string>> changed, ProgramSurface now, ProgramSurface before, ProgramSurface earlier)
    {
        var (gone, added) = ExchangedFiles.Between(before._declarations, now._declarations);
        foreach (var name in gone.Concat(added).SelectMany(static tree => tree.Names.Keys).Distinct())
        {
            var (old, young) = (Sum(name, gone), Sum(name, added));
            if (old.All == young.All && old.Shape == young.Shape)
                continue;
            if (ConcernsAll(name, Sum(name, before._declarations), Sum(name, now._declarations), earlier))
                return false;
            var types = DifferingTypes(name, gone, added);
            if (types.Any(IsAttribute))
                return false;
            Add(changed, name, types);
        }

        foreach (var name in now.DifferingNamespaces(before))
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
    private static ImmutableArray<string> DifferingTypes(string name, TreeDeclarations[] gone, TreeDeclarations[] added)
    {
        var (before, now) = (Contents(name, gone), Contents(name, added));
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

    private static DeclaredName Sum(string name, IEnumerable<TreeDeclarations> trees)
    {
        var sum = default(DeclaredName);
        foreach (var tree in trees)
            sum = tree.Names.TryGetValue(name, out var declared) ? sum.And(declared) : sum;
        return sum;
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

    private static bool HasSeenFileOf(Compilation compilation)
    {
        var hasSeen = false;
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (Seen.TryGetValue(tree, out _))
                hasSeen = true;
            else
                Seen.GetValue(tree, static _ => Numbers);
        }

        return hasSeen;
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

    private Fingerprint AllOf(Func<ProgramSurface, Fingerprint> content) =>
        _projects.Aggregate(Fingerprint.Empty, (all, project) => all.With(content(project)));

    private static ulong NumberOf(object instance) =>
        Numbers.GetValue(instance, static _ => new StrongBox<ulong>((ulong)Interlocked.Increment(ref s_lastNumber))).Value;

    private sealed record Changes(DeclarationChanges? Declarations);
}

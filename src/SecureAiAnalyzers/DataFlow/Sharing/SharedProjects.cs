using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Sharing;

namespace SecureAiAnalyzers.DataFlow.Sharing;

/// <summary>
/// What the projects say that a compilation references: read from the code of those that an editor holds, and from the files that a build hands on.
/// </summary>
internal static class SharedProjects
{
    /// <summary>
    /// The compiler's feature by which the build says that projects share. Its value is <see cref="Write"/> where the compiler makes the file that is
    /// handed on.
    /// </summary>
    public const string Feature = "SecureAiFlows";

    /// <summary>The value of <see cref="Feature"/> in a build.</summary>
    public const string Write = "write";

    private static readonly ConditionalWeakTable<Compilation, SharedSearch> OfCode = new();
    private static readonly ConditionalWeakTable<SourceText, StrongBox<SharedProject?>> OfTexts = new();

    /// <summary>What the projects say that the compilation references; null where none shares anything.</summary>
    public static SharedRows? For(Compilation compilation, ImmutableArray<AdditionalText> files)
    {
        var handedOn = files.RemoveAll(static file => !SharedFile.Is(file));
        Compilation[] edited = Shares(compilation)
            ? [.. compilation.References.OfType<CompilationReference>().Select(static reference => reference.Compilation).Where(Shares)]
            : [];
        if (handedOn.IsEmpty && edited.Length == 0)
            return null;

        var read = new Lazy<IReadOnlyList<SharedProject>>(() => Read(handedOn, edited));
        var names = edited.Select(static project => project.AssemblyName).OfType<string>();
        return new SharedRows(
            compilation.Assembly,
            handedOn.IsEmpty ? names : names.Concat(read.Value.Select(static project => project.Assembly)),
            cancellationToken => [.. read.Value, .. edited.Select(project => Of(project, cancellationToken))]);
    }

    /// <summary>What a project says whose code is there. Who stops waiting leaves what is found so far to whoever asks next.</summary>
    public static SharedProject Of(Compilation compilation, CancellationToken cancellationToken) =>
        OfCode.GetValue(compilation, static key => new SharedSearch(key, ImmutableArray<AdditionalText>.Empty)).Result(cancellationToken);

    private static bool Shares(Compilation compilation) =>
        compilation.SyntaxTrees.FirstOrDefault()?.Options.Features.ContainsKey(Feature) == true;

    /// <summary>What files hand on of projects whose code is not there. Two that say something else of one project cannot both be right.</summary>
    private static IReadOnlyList<SharedProject> Read(ImmutableArray<AdditionalText> files, Compilation[] edited) =>
    [
        .. files.Select(file => Parse(file.GetText())).OfType<SharedProject>()
            .Where(project => !Array.Exists(edited, other => other.AssemblyName == project.Assembly))
            .GroupBy(static project => project.Assembly)
            .Where(static same => same.Select(static project => project.Version).Distinct().Count() == 1)
            .Select(static same => same.First()),
    ];

    private static SharedProject? Parse(SourceText? text) =>
        text is null ? null : OfTexts.GetValue(text, static key => new StrongBox<SharedProject?>(SharedFile.Parse(key))).Value;
}

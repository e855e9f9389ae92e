using System.Runtime.CompilerServices;

namespace SecureAiAnalyzers.Tests.Incremental;

/// <summary>The findings of compilations that share nothing with any other: their files are parsed anew.</summary>
internal sealed class FreshFindings(ProgramText program)
{
    private static readonly ConditionalWeakTable<ProgramText, FreshFindings> Instances = new();

    private readonly List<Question> _questions = [];
    private BuildFindings? _main;
    private BuildFindings? _library;

    /// <summary>What left an analyzer as an exception.</summary>
    public IEnumerable<string> Failures => _questions.SelectMany(static question => question.Failures);

    /// <summary>The findings of a program; it is asked once.</summary>
    public static FreshFindings Of(ProgramText program) => Instances.GetValue(program, static key => new FreshFindings(key));

    /// <summary>All findings of the program's own project.</summary>
    public async Task<string[]> AllAsync() => (await MainAsync()).All;

    /// <summary>What an editor has to show in a file.</summary>
    public async Task<string[]> InAsync(string path) => (await BuildAsync(path)).Files[ProgramSnapshot.Root + path];

    /// <summary>The files of the program that have other findings than before.</summary>
    public async Task<IReadOnlyList<string>> ChangedSinceAsync(ProgramText before)
    {
        var changed = new List<string>();
        foreach (var path in program.Files.Where(file => !IsSameLibrary(before, file)).Select(static file => file.Path))
        {
            IEnumerable<string> old = before.Files.Any(file => file.Path == path) ? await Of(before).InAsync(path) : [];
            if (!old.SequenceEqual(await InAsync(path)))
                changed.Add(path);
        }

        return changed;
    }

    /// <summary>Nothing of the program's own project changes what is found in the referenced one.</summary>
    private bool IsSameLibrary(ProgramText before, ProgramFile file) => file.IsOfLibrary
        && before.Config == program.Config && before.Symbols == program.Symbols
        && before.Files.Where(static other => other.IsOfLibrary).SequenceEqual(program.Files.Where(static other => other.IsOfLibrary));

    private Task<BuildFindings> BuildAsync(string path) =>
        path.StartsWith(ProgramFile.Library, StringComparison.Ordinal) ? LibraryAsync() : MainAsync();

    private async Task<BuildFindings> MainAsync() => _main ??= await New().BuildAsync();

    private async Task<BuildFindings> LibraryAsync() => _library ??= await New().BuildLibraryAsync();

    private Question New()
    {
        var question = new Question(ProgramSnapshot.Of(program), isConcurrent: false);
        _questions.Add(question);
        return question;
    }
}

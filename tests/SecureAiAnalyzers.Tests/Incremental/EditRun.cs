using System.Globalization;

namespace SecureAiAnalyzers.Tests.Incremental;

/// <summary>Takes a program through edits and compares, after each, what an editor shows with what a fresh compilation finds.</summary>
internal sealed class EditRun
{
    /// <summary>Snapshots that a host may ask again.</summary>
    public const int MaxEarlier = 4;

    private readonly Queue<(EditStep Step, ProgramSnapshot Snapshot)> _earlier = [];
    private ProgramSnapshot? _current;

    /// <summary>The steps whose snapshots can still be asked.</summary>
    public IEnumerable<EditStep> Earlier => _earlier.Select(static pair => pair.Step);

    /// <summary>Findings that were compared; without any the edits would prove nothing.</summary>
    public int Compared { get; private set; }

    /// <summary>The first difference that one of the steps shows; null when there is none.</summary>
    public static async Task<Difference?> FindDifferenceAsync(IEnumerable<EditStep> steps)
    {
        var run = new EditRun();
        foreach (var step in steps)
        {
            if (await run.TakeAsync(step) is { } difference)
                return difference;
        }

        return null;
    }

    /// <summary>Takes the next step; a difference if it shows one.</summary>
    public async Task<Difference?> TakeAsync(EditStep step)
    {
        var snapshot = SnapshotOf(step);
        var fresh = FreshFindings.Of(step.Program);
        var question = new Question(snapshot, step.IsConcurrent);
        await AskFirstAsync(question, step);
        foreach (var path in step.Open)
        {
            var expected = await fresh.InAsync(path);
            Compared += expected.Length;
            if (Compare(step, path, expected, await question.OpenAsync(path)) is { } difference)
                return await ExplainAsync(difference, snapshot);
        }

        if (step.AsksAll && Compare(step, null, await fresh.AllAsync(), (await question.BuildAsync()).All) is { } other)
            return await ExplainAsync(other, snapshot);

        var failures = question.Failures.Concat(fresh.Failures).Distinct().ToArray();
        return failures.Length == 0 ? null : new Difference(step, null, [], failures, "An analyzer fails.");
    }

    /// <summary>The questions whose answers nobody reads: they leave behind what they began.</summary>
    private static async Task AskFirstAsync(Question question, EditStep step)
    {
        if (step.Part is { } part)
            await question.OpenAsync(step.Open[0], part);
        if (step.Cancelled is not { } milliseconds)
            return;

        using var source = new CancellationTokenSource(milliseconds);
        try
        {
            await question.OpenAsync(step.Open[0], cancellationToken: source.Token);
        }
        catch (OperationCanceledException)
        {
        }
    }

    private ProgramSnapshot SnapshotOf(EditStep step)
    {
        foreach (var (earlier, snapshot) in _earlier)
        {
            if (ReferenceEquals(earlier, step.Earlier))
                return snapshot;
        }

        _current = _current?.To(step.Program) ?? ProgramSnapshot.Of(step.Program);
        _earlier.Enqueue((step, _current));
        if (_earlier.Count > MaxEarlier)
            _earlier.Dequeue();
        return _current;
    }

    private static Difference? Compare(EditStep step, string? path, string[] expected, string[] found) =>
        AreEqual(expected, found) ? null : new Difference(step, path, [.. Without(expected, found)], [.. Without(found, expected)]);

    private static IEnumerable<string> Without(string[] all, string[] others) => all.GroupBy(static line => line)
        .SelectMany(lines => Enumerable.Repeat(lines.Key, Math.Max(0, lines.Count() - others.Count(line => line == lines.Key))));

    /// <summary>Says whether the kept data are at fault, or what asks, or neither.</summary>
    private static async Task<Difference> ExplainAsync(Difference difference, ProgramSnapshot snapshot)
    {
        var program = difference.Step.Program;
        var path = difference.Path;
        var fresh = await ExpectedAsync(new FreshFindings(program), path);
        var causes = new List<string>();
        if (snapshot.MisreadFiles().ToArray() is { Length: > 0 } misread)
            causes.Add("The parser reads a change otherwise than the whole text: " + string.Join(", ", misread));
        if (!AreEqual(fresh, await ExpectedAsync(FreshFindings.Of(program), path)))
            causes.Add("Two fresh compilations differ.");
        if (path is not null && !AreEqual(fresh, await new Question(ProgramSnapshot.Of(program), isConcurrent: false).OpenAsync(path)))
            causes.Add("In a fresh compilation too, the editor's question has another answer than the build.");
        return difference with { Cause = causes.Count == 0 ? "Something is kept too long." : string.Join(' ', causes) };
    }

    private static Task<string[]> ExpectedAsync(FreshFindings fresh, string? path) => path is null ? fresh.AllAsync() : fresh.InAsync(path);

    private static bool AreEqual(IEnumerable<string> first, IEnumerable<string> second) => first.SequenceEqual(second);
}

/// <summary>What an editor shows otherwise than a build.</summary>
/// <param name="Step">After which edit.</param>
/// <param name="Path">In which file; null for the whole program.</param>
/// <param name="Missing">What the build finds and the editor does not.</param>
/// <param name="Wrong">What the editor shows and the build does not find; exceptions.</param>
/// <param name="Cause">Where the fault may be.</param>
internal sealed record Difference(EditStep Step, string? Path, string[] Missing, string[] Wrong, string Cause = "")
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {Cause}
        After "{Step.Name}", in {Path ?? "the program"}:
        missing:
        {string.Join('\n', Missing)}
        wrong:
        {string.Join('\n', Wrong)}
        """);
}

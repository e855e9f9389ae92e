using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Tests.Incremental;

/// <summary>A long row of random edits of one program, and of questions as a host asks them.</summary>
internal sealed class EditSession(ProgramText start, int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<EditStep> _steps = [];
    private readonly EditRun _run = new();

    /// <summary>Edits that were made.</summary>
    public int Edits => _steps.Count - 1;

    /// <summary>Findings that were compared.</summary>
    public int Compared => _run.Compared;

    /// <summary>Edits that were taken back because the compiler itself fails on them: no analyzer is asked then.</summary>
    public int Undone { get; private set; }

    /// <summary>Takes as many edits as asked for, or up to the first that shows a difference; what then is wrong.</summary>
    public async Task<string?> RunAsync(int edits)
    {
        var kinds = new ProgramEdits(_random, start);
        var current = start;
        var difference = await TakeAsync(new EditStep("opened", start) { Open = [.. start.Files.Select(static file => file.Path)] });
        while (difference is null && _steps.Count <= edits)
        {
            foreach (var (name, program) in kinds.Next(current))
            {
                try
                {
                    difference ??= await TakeAsync(await AskingAsync(new EditStep(name, program), current));
                }
                catch (Exception) when (ProgramSnapshot.Of(program).BreaksCompiler())
                {
                    Undone++;
                    break;
                }

                current = program;
            }

            if (_random.Next(12) == 0)
                difference ??= await TakeAsync(await AskingAgainAsync(_run.Earlier.ElementAt(_random.Next(_run.Earlier.Count())), current));
        }

        return difference is null ? null : await new FailingEdits(_steps).DescribeAsync(difference, $"seed {seed}, step {_steps.Count - 1}");
    }

    private Task<Difference?> TakeAsync(EditStep step)
    {
        _steps.Add(step);
        return _run.TakeAsync(step);
    }

    /// <summary>
    /// The file that was edited is not always the one that is open. Those whose findings have changed tell most, but a file may also have been
    /// asked last a long time ago.
    /// </summary>
    private async Task<EditStep> AskingAsync(EditStep step, ProgramText before)
    {
        var files = step.Program.Files;
        var edited = files.FirstOrDefault(file => step.Name.EndsWith(" " + file.Path, StringComparison.Ordinal));
        var open = edited is not null && _random.Next(3) > 0 ? edited : files[_random.Next(files.Length)];
        var others = _random.Next(3) == 0 ? [files[_random.Next(files.Length)].Path] : Array.Empty<string>();
        var changed = _random.Next(5) == 0 ? [] : await FreshFindings.Of(step.Program).ChangedSinceAsync(before);
        return step with
        {
            Open = [.. changed.Prepend(open.Path).Concat(others).Distinct()],
            AsksAll = _random.Next(20) == 0,
            IsConcurrent = _random.Next(4) == 0,
            Cancelled = _random.Next(15) == 0 ? _random.Next(1, 30) : null,
            Part = _random.Next(15) == 0 ? PartOf(open.Code) : null,
        };
    }

    private async Task<EditStep> AskingAgainAsync(EditStep earlier, ProgramText before)
    {
        var step = new EditStep("asked again: " + earlier.Name, earlier.Program);
        return await AskingAsync(step, before) with { Earlier = earlier };
    }

    private TextSpan PartOf(string code)
    {
        var start = _random.Next(code.Length + 1);
        return TextSpan.FromBounds(start, _random.Next(start, code.Length + 1));
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Tests.Incremental;

/// <summary>Makes a row of edits that shows a difference as short as it can in a while, for who has to find the cause.</summary>
internal sealed class FailingEdits(IReadOnlyList<EditStep> steps)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Stopwatch _time = Stopwatch.StartNew();
    private IReadOnlyList<EditStep> _steps = steps;
    private Difference? _difference;

    /// <summary>The difference, the edits that lead to it, and the least that was found to be needed.</summary>
    public async Task<string> DescribeAsync(Difference difference, string place)
    {
        if (await TryAsync(_steps))
        {
            await DropStepsAsync();
            await TryAsync(Changed(static step => step with { IsConcurrent = false }));
            await TryAsync(Changed(static step => step with { Part = null }));
            await TryAsync(Changed(static step => step with { Cancelled = null }));
            await DropFilesAsync();
            await DropLinesAsync();
            await DropFilesAsync();
        }

        return _difference is null
            ? $"{place}: {difference}\n\nA second run of the same edits does not show it."
            : $"{place}: {difference}\n\nThe least that shows a difference, {_steps.Count} steps:\n{Text()}\n\n{_difference}";
    }

    private async Task DropStepsAsync()
    {
        for (var size = Math.Max(1, _steps.Count / 2); ; size /= 2)
        {
            for (var end = _steps.Count - 1; end > 0;)
            {
                var start = Math.Max(0, end - size);
                await TryAsync([.. _steps.Take(start), .. _steps.Skip(end)]);
                end = Math.Min(start, _steps.Count - 1);
            }

            if (size <= 1)
                return;
        }
    }

    private async Task DropFilesAsync()
    {
        foreach (var path in _steps.SelectMany(static step => step.Program.Files).Select(static file => file.Path).Distinct().ToArray())
            await TryAsync(With(program => program with { Files = program.Files.RemoveAll(file => file.Path == path) }));
    }

    /// <summary>A line goes from all moments at once, so that the edits between them stay.</summary>
    private async Task DropLinesAsync()
    {
        var lines = _steps.SelectMany(static step => step.Program.Files)
            .SelectMany(static file => file.Code.Split('\n'), static (file, line) => (file.Path, Line: line)).Distinct().Reverse().ToArray();
        for (var size = 16; size > 0; size /= 4)
        {
            foreach (var chunk in lines.Chunk(size))
                await TryAsync(With(program => program with { Files = [.. program.Files.Select(file => Without(file, chunk))] }));
        }
    }

    private static ProgramFile Without(ProgramFile file, (string Path, string Line)[] lines)
    {
        var gone = lines.Where(line => line.Path == file.Path).Select(static line => line.Line).ToHashSet();
        return gone.Count == 0 ? file : file with { Code = string.Join('\n', file.Code.Split('\n').Where(line => !gone.Contains(line))) };
    }

    private List<EditStep> With(Func<ProgramText, ProgramText> change) => Changed(step =>
    {
        var program = change(step.Program);
        ImmutableArray<string> open = [.. step.Open.Where(path => program.Files.Any(file => file.Path == path))];
        var code = program.Files.FirstOrDefault(file => open is [var first, ..] && file.Path == first)?.Code;
        var part = step.Part is { } seen && code is not null ? new TextSpan(0, Math.Min(seen.End, code.Length)) : (TextSpan?)null;
        return step with { Program = program, Open = open, Part = part, Cancelled = code is null ? null : step.Cancelled };
    });

    private List<EditStep> Changed(Func<EditStep, EditStep> change)
    {
        var changed = new Dictionary<EditStep, EditStep>(ReferenceEqualityComparer.Instance);
        foreach (var step in _steps)
            changed[step] = change(step) with { Earlier = step.Earlier is null ? null : changed.GetValueOrDefault(step.Earlier) };
        return [.. _steps.Select(step => changed[step])];
    }

    private async Task<bool> TryAsync(IReadOnlyList<EditStep> steps)
    {
        if (_time.Elapsed > Patience || steps.Any(static step => step.Program.Files.IsEmpty) || await EditRun.FindDifferenceAsync(steps) is not { } difference)
            return false;

        _steps = [.. steps.TakeWhile(step => !ReferenceEquals(step, difference.Step)), difference.Step];
        _difference = difference;
        return true;
    }

    private string Text()
    {
        var text = new StringBuilder();
        ProgramText? before = null;
        foreach (var step in _steps)
        {
            text.Append("\n== ").AppendLine(step.Name).Append("   asks ").AppendJoin(", ", step.Open).Append(step.AsksAll ? " and all" : "")
                .Append(step.Part is null ? "" : " and first a part").Append(step.Cancelled is null ? "" : " and first cancels")
                .AppendLine(step.IsConcurrent ? " on several threads" : "");
            foreach (var file in step.Program.Files.Where(file => before?.Files.Contains(file) != true))
                text.Append("-- ").AppendLine(file.Path).AppendLine(file.Code);
            foreach (var file in before?.Files.Where(file => step.Program.Files.All(other => other.Path != file.Path)) ?? [])
                text.Append("-- ").Append(file.Path).AppendLine(" is gone");
            if (before?.Config != step.Program.Config)
                text.Append("-- .editorconfig\n").AppendLine(step.Program.Config);
            if (before?.Symbols != step.Program.Symbols)
                text.Append("-- SecureAi.Symbols.txt\n").AppendLine(step.Program.Symbols);
            before = step.Program;
        }

        return text.ToString();
    }
}

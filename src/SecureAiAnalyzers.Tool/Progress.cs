using System.Diagnostics;
using System.Globalization;
using SecureAiAnalyzers.Tool.Input;

namespace SecureAiAnalyzers.Tool;

/// <summary>Tells on a terminal how far a long run is.</summary>
/// <param name="console">Where.</param>
/// <param name="isShown">Whether somebody wants to see it.</param>
/// <param name="total">How many logs there are.</param>
/// <param name="pause">The time between two lines, and before the first: a short run tells nothing.</param>
internal sealed class Progress(ToolConsole console, bool isShown, int total, TimeSpan pause)
{
    private readonly object _lock = new();
    private long _last = Stopwatch.GetTimestamp();
    private int _done;
    private bool _wasShown;

    /// <summary>The progress of a command.</summary>
    /// <param name="console">Where it is told when somebody looks.</param>
    /// <param name="isAskedFor">Whether it is told in any case.</param>
    /// <param name="files">What is read.</param>
    public static Progress Of(ToolConsole console, bool isAskedFor, LogFiles files) =>
        new(console, isAskedFor || console.ShowsProgress, files.Files.Count, TimeSpan.FromSeconds(0.5));

    /// <summary>One log is read.</summary>
    public void Advance()
    {
        if (!isShown)
            return;

        lock (_lock)
        {
            _done++;
            if (Stopwatch.GetElapsedTime(_last) < pause)
                return;
            _last = Stopwatch.GetTimestamp();
            Show();
        }
    }

    /// <summary>All logs are read.</summary>
    public void End()
    {
        if (_wasShown)
        {
            Show();
            console.Error.WriteLine();
        }
    }

    private void Show()
    {
        _wasShown = true;
        console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_done} of {total} logs"));
    }
}

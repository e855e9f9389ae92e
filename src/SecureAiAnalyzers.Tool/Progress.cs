using System.Diagnostics;
using System.Globalization;

namespace SecureAiAnalyzers.Tool;

/// <summary>Tells on a terminal how far a long run is, from the second on after which somebody wonders.</summary>
/// <param name="console">Where.</param>
/// <param name="isShown">Whether somebody wants to see it.</param>
/// <param name="total">How many steps there are.</param>
internal sealed class Progress(ToolConsole console, bool isShown, int total)
{
    private static readonly long Pause = Stopwatch.Frequency / 2;

    private readonly object _lock = new();
    private long _next = Stopwatch.GetTimestamp() + Pause;
    private int _done;
    private bool _wasShown;

    /// <summary>One step is done.</summary>
    public void Advance()
    {
        if (!isShown)
            return;

        lock (_lock)
        {
            _done++;
            if (Stopwatch.GetTimestamp() < _next)
                return;
            _next = Stopwatch.GetTimestamp() + Pause;
            Show();
        }
    }

    /// <summary>All steps are done.</summary>
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

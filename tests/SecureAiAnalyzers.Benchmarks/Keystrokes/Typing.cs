namespace SecureAiAnalyzers.Benchmarks.Keystrokes;

/// <summary>Endless sequences of keystrokes.</summary>
internal static class Typing
{
    /// <summary>Types a text after an anchor, character by character, deletes it at once and begins again.</summary>
    public static IEnumerable<Keystroke> ByCharacter(string path, string anchor, string text)
    {
        while (true)
        {
            for (var i = 0; i < text.Length; i++)
                yield return new Keystroke(Keystroke.Replace(path, anchor, i, 0, text[i].ToString()), IsComplete: i + 1 == text.Length);
            yield return new Keystroke(Keystroke.Replace(path, anchor, 0, text.Length, ""));
        }
    }

    /// <summary>Writes a text that is never the same after an anchor, in place of the one before.</summary>
    public static IEnumerable<Keystroke> Numbered(string path, string anchor, Func<int, string> text)
    {
        var written = "";
        for (var i = 0; ; i++)
        {
            var next = text(i);
            yield return new Keystroke(Keystroke.Replace(path, anchor, 0, written.Length, next));
            written = next;
        }
    }

    /// <summary>Writes texts after an anchor in turn, in place of what stands there; the last of them stands there now.</summary>
    public static IEnumerable<Keystroke> InTurn(string path, string anchor, params string[] texts)
    {
        var written = texts[^1];
        while (true)
        {
            foreach (var text in texts)
            {
                yield return new Keystroke(Keystroke.Replace(path, anchor, 0, written.Length, text));
                written = text;
            }
        }
    }

    /// <summary>Adds a file and removes it, again and again.</summary>
    public static IEnumerable<Keystroke> AddedAndRemoved(string path, Func<int, string> code)
    {
        for (var i = 0; ; i++)
        {
            yield return new Keystroke(Keystroke.Add(path, code(i)));
            yield return new Keystroke(Keystroke.Remove(path));
        }
    }
}

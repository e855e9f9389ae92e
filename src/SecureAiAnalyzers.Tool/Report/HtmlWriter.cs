namespace SecureAiAnalyzers.Tool.Report;

/// <summary>Writes HTML in which text is nothing but text. Names of elements and attributes are ours, and never those of a log.</summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    /// <summary>Units after which a text of a log is cut: nobody reads more, and a page of such texts does not open.</summary>
    private const int MaxLength = 4000;

    /// <summary>Elements that begin a line of the file.</summary>
    private static readonly HashSet<string> Blocks =
    [
        "head", "meta", "title", "style", "script", "body", "header", "nav", "form", "main", "section", "div", "footer", "h1", "h2", "h3", "p", "ul", "ol",
        "li", "dl", "dt", "details", "table", "thead", "tbody", "tr", "label", "option", "optgroup",
    ];

    private readonly Stack<string> _open = new();

    /// <summary>Begins an element.</summary>
    public void Start(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        StartTag(element, attributes);
        _open.Push(element);
    }

    /// <summary>Ends the element that was begun last.</summary>
    public void End()
    {
        writer.Write("</");
        writer.Write(_open.Pop());
        writer.Write('>');
    }

    /// <summary>Writes an element that holds a text.</summary>
    public void Element(string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(element, attributes);
        Text(text);
        End();
    }

    /// <summary>Writes an element that cannot hold anything.</summary>
    public void Void(string element, params ReadOnlySpan<(string Name, string Value)> attributes) => StartTag(element, attributes);

    /// <summary>Writes text of anybody.</summary>
    public void Text(string text) => Write(Cut(PlainText.Lines(text)));

    /// <summary>Writes a style or a script of ours as it is, with nothing around it, as the hash of it is made.</summary>
    public void Asset(string element, string content)
    {
        Start(element);
        writer.Write(content);
        End();
    }

    private void StartTag(string element, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        if (Blocks.Contains(element))
            writer.Write('\n');
        writer.Write('<');
        writer.Write(element);
        foreach (var (name, value) in attributes)
        {
            writer.Write(' ');
            writer.Write(name);
            if (value.Length == 0)
                continue;
            writer.Write("=\"");
            Write(PlainText.Lines(value));
            writer.Write('"');
        }

        writer.Write('>');
    }

    private void Write(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (EscapeOf(text[i]) is not { } escape)
                continue;
            writer.Write(text.AsSpan(start, i - start));
            writer.Write(escape);
            start = i + 1;
        }

        writer.Write(text.AsSpan(start));
    }

    private static string? EscapeOf(char letter) => letter switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };

    private static string Cut(string text)
    {
        if (text.Length <= MaxLength)
            return text;
        var end = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return $"{text[..end]}… ({Counted.Of(text.Length - end, "character")} more)";
    }
}

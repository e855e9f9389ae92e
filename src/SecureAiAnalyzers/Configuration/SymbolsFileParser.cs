using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Configuration;

/// <summary>Parses a symbols file. Any text is a symbols file, in the worst case one without a sound line.</summary>
internal sealed class SymbolsFileParser
{
    private const int RoleAndId = 2;
    private const int AllFields = 3;
    private const char ParameterMark = '@';

    /// <summary>No id that code can have is longer, and the compiler's reader of ids calls itself for each type argument.</summary>
    private const int LongestId = 1000;
    private const int MostTypeArgumentLists = 64;

    private readonly ImmutableArray<SymbolsLine>.Builder _lines = ImmutableArray.CreateBuilder<SymbolsLine>();
    private readonly ImmutableArray<FileProblem>.Builder _problems = ImmutableArray.CreateBuilder<FileProblem>();

    private SymbolsFileParser()
    {
    }

    /// <summary>Parses a text.</summary>
    public static SymbolsFile Parse(SourceText text, CancellationToken cancellationToken)
    {
        var parser = new SymbolsFileParser();
        foreach (var line in text.Lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var content = WithoutComment(new FileField(line.ToString(), line.Start)).Trim();
            if (content.Text.Length > 0)
                parser.Add(content);
        }

        return new SymbolsFile(parser._lines.ToImmutable(), parser._problems.ToImmutable());
    }

    /// <summary>A number sign begins a comment at the start of the line or after a space; the others belong to ids.</summary>
    private static FileField WithoutComment(FileField line)
    {
        for (var i = 0; i < line.Text.Length; i++)
        {
            if (line.Text[i] == '#' && (i == 0 || char.IsWhiteSpace(line.Text[i - 1])))
                return line.Until(i);
        }

        return line;
    }

    private void Add(FileField content)
    {
        var fields = content.Split(';').ToImmutableArray();
        var name = fields[0];
        if (SymbolsRole.Find(name.Text) is not { } role)
            Report(name.Text.Length == 0 ? content : name, UnknownRole(name));
        else if (fields.Length < RoleAndId || fields[1].Text.Length == 0)
            Report(content, $"The line names no symbol; its form is '{Form(role)}'");
        else if (!IsIdOf(role, fields[1].Text))
            Report(fields[1], $"'{fields[1].Shown}' is not the documentation-comment id of a {role.Symbols}, as the role '{role.Name}' takes it");
        else if (fields.Length > AllFields)
            Report(fields[AllFields], $"The line has more than {AllFields} fields; its form is '{Form(role)}'");
        else
            AddLine(role, fields);
    }

    private void AddLine(SymbolsRole role, ImmutableArray<FileField> fields)
    {
        var parameters = ImmutableArray.CreateBuilder<FileField>();
        var details = ImmutableArray.CreateBuilder<FileField>();
        foreach (var detail in Details(fields))
        {
            if (detail.Text[0] == ParameterMark)
                parameters.Add(detail.From(1));
            else
                details.Add(detail);
        }

        _lines.Add(new SymbolsLine(role, fields[1], details.ToImmutable(), parameters.ToImmutable()));
    }

    private void Report(FileField field, string message) => _problems.Add(new FileProblem(field.Span, message));

    private static string UnknownRole(FileField name) =>
        $"Role '{name.Shown}' is unknown; the nearest known role is '{NearestName.Of(name.Text, SymbolsRole.All.Select(role => role.Name))}'";

    private static string Form(SymbolsRole role) => $"{role.Name}; documentation-comment id; detail";

    private static bool IsIdOf(SymbolsRole role, string id) =>
        id.Length is > 2 and <= LongestId
        && id[1] == ':'
        && role.Prefixes.IndexOf(id[0]) >= 0
        && !id.Any(static character => char.IsControl(character) || char.IsWhiteSpace(character))
        && id.Count(static character => character == '{') <= MostTypeArgumentLists;

    private static IEnumerable<FileField> Details(ImmutableArray<FileField> fields) => fields.Length < AllFields
        ? []
        : fields[AllFields - 1].Split(',').Where(static detail => detail.Text.Length > 0);
}

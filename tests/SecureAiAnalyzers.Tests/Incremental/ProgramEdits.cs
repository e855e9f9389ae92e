using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Tests.Incremental;

/// <summary>Random edits of a program, as many in a row as the edit has moments: a statement is typed bit by bit.</summary>
internal sealed class ProgramEdits
{
    private const int MaxFiles = 16;
    private const int MaxTyped = 7;
    private const int MaxMoments = 6;
    private const int MaxHistory = 12;

    private static readonly string[] Configs =
    [
        "", "secure_ai.strict_http = true", "secure_ai.authorized_upstream = true", "secure_ai.rate_limited_upstream = true",
        "secure_ai.max_timeout_seconds = 5",
        "secure_ai.trusted_http_hosts = *.contoso.example", "secure_ai.excluded_symbols = M:*.A*, T:Shop.Tools.*", "secure_ai.unknown = 1",
        "secure_ai.sai5003.excluded_symbols = N:Shop*",
    ];

    private static readonly string[] SymbolLines =
    [
        "sanitizer; M:Team.Lab.Wash(System.String); sql", "sanitizer; M:Shop.Data.OrderQueries.ByCustomer(System.String)", "source; T:Team.Pair; secret",
        "source; P:State.Session.Topic; external", "source; M:Team.Lab.Wash(System.String); retrieved", "source; P:ChatService.ChatSettings.Greeting",
        "no line",
        "source; F:State.Session.Draft; model-output", "sanitizer; M:ConsoleAgent.Shell.Arguments(System.String); command",
    ];

    private readonly Random _random;
    private readonly ProgramText _start;
    private readonly Vocabulary _words;
    private readonly List<ProgramText> _history;
    private readonly (string Name, int Weight, Func<ProgramText, ProgramText?> Apply)[] _kinds;

    public ProgramEdits(Random random, ProgramText start)
    {
        _random = random;
        _start = start;
        _words = new Vocabulary(start);
        _history = [start];
        _kinds =
        [
            ("name changed all over the program", 4, RenameEverywhere),
            ("used name declared", 12, DeclareUsedName),
            ("statement moved to another file", 2, MoveToOtherFile),
            ("declaration moved to another file", 4, MoveDeclaration),
            ("file deleted", 3, DeleteFile),
            ("file added", 4, AddFile),
            ("file comes back", 4, RestoreFile),
            ("file renamed", 1, RenameFile),
            ("files in another order", 2, program => program with { Files = [.. program.Files.OrderBy(_ => _random.Next())] }),
            ("file read again", 3, program => WithFile(program, static file => file with { Reading = file.Reading + 1 })),
            ("options", 3, program => program with { Config = "root = true\n[*.cs]\n" + Configs[_random.Next(Configs.Length)] }),
            ("symbols file", 4, program => program with { Symbols = string.Join('\n', SymbolLines.Where(_ => _random.Next(3) == 0)) }),
            ("kind of output", 1, static program => program with { Output = 1 - program.Output }),
            ("undone", 8, _ => _history[_random.Next(_history.Count)]),
            ("all undone", 18, _ => _start),
        ];
    }

    /// <summary>The moments of the next edit.</summary>
    public IReadOnlyList<(string Name, ProgramText Program)> Next(ProgramText program)
    {
        IReadOnlyList<(string Name, ProgramText Program)> moments = _random.Next(10) switch
        {
            < 6 => EditFile(program),
            6 => Type(program),
            _ => Edit(program),
        };
        if (moments.Count == 0)
            return Next(program);

        _history.AddRange(moments.Select(static moment => moment.Program));
        if (_history.Count > MaxHistory)
            _history.RemoveRange(0, _history.Count - MaxHistory);
        return moments;
    }

    /// <summary>The code with another name, wherever it stands.</summary>
    public static string Rename(string code, string name, string other) =>
        Regex.Replace(code, $@"\b{Regex.Escape(name)}\b", other.Replace("$", "$$", StringComparison.Ordinal));

    private (string Name, ProgramText Program)[] EditFile(ProgramText program)
    {
        var file = PickFile(program);
        var (name, _, apply) = PickKind(CodeEdits.Kinds, static kind => kind.Weight);
        return apply(new CodeEdits(_random, _words, file.Code, SeenNames(program, file))) is { } code && code != file.Code
            ? [($"{name} in {file.Path}", program.With(file, code))]
            : [];
    }

    /// <summary>Characters come one after the other; sometimes several of them before the host asks.</summary>
    private List<(string Name, ProgramText Program)> Type(ProgramText program)
    {
        var moments = new List<(string Name, ProgramText Program)>();
        var file = PickFile(program);
        if (new CodeEdits(_random, _words, file.Code).StatementPlace() is not { } place)
            return moments;

        var text = "\n" + (_random.Next(3) == 0 ? _words.Members : _words.Statements).Pick(_random);
        for (var typed = 1 + _random.Next(MaxTyped); moments.Count < MaxMoments; typed += 1 + _random.Next(MaxTyped))
        {
            var code = file.Code.Insert(place, text[..Math.Min(typed, text.Length)]);
            moments.Add(($"typed in {file.Path}", program.With(file, code)));
            if (typed >= text.Length)
                break;
        }

        return moments;
    }

    private (string Name, ProgramText Program)[] Edit(ProgramText program)
    {
        var (name, _, apply) = PickKind(_kinds, static kind => kind.Weight);
        return apply(program) is { } changed ? [(name, changed)] : [];
    }

    private TKind PickKind<TKind>(TKind[] kinds, Func<TKind, int> weight)
    {
        var number = _random.Next(kinds.Sum(weight));
        return kinds.First(kind => (number -= weight(kind)) < 0);
    }

    private ProgramFile PickFile(ProgramText program) => program.Files[_random.Next(program.Files.Length)];

    /// <summary>The names that files mention beside this one.</summary>
    private static HashSet<string> SeenNames(ProgramText program, ProgramFile file) => [.. program.Files.Where(other => other != file)
        .SelectMany(static other => CSharpSyntaxTree.ParseText(other.Code).GetRoot().DescendantTokens())
        .Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText)];

    /// <summary>A name that a file uses gets a meaning of the program's own, in another file.</summary>
    private ProgramText? DeclareUsedName(ProgramText program)
    {
        var user = PickFile(program);
        var to = PickFile(program);
        var root = CSharpSyntaxTree.ParseText(user.Code).GetRoot();
        var names = root.DescendantNodes().OfType<SimpleNameSyntax>().ToArray();
        if (user == to || names.Length == 0 || DeclarationFor(names[_random.Next(names.Length)]) is not { } declaration)
            return null;

        var space = root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();
        if (space is not null && _random.Next(4) > 0 && !to.Code.Contains($"namespace {space};", StringComparison.Ordinal))
            declaration = $"namespace {space} {{ {declaration} }}";
        var path = $"New{_random.Next(4)}.cs";
        return _random.Next(2) == 0 || program.Files.Length >= MaxFiles || Has(program, path)
            ? program.With(to, to.Code + "\n" + declaration + "\n")
            : program with { Files = program.Files.Add(new ProgramFile(path, declaration)) };
    }

    /// <summary>A declaration to which the name may refer.</summary>
    private static string? DeclarationFor(SimpleNameSyntax node)
    {
        var name = node.Identifier.Text;
        return node.Parent switch
        {
            AttributeSyntax => $"class {name}Attribute : System.Attribute {{ public {name}Attribute(params object[] values) {{ }} }}",
            MemberAccessExpressionSyntax { Name: var member } access when access.Expression == node =>
                $"static class {name} {{ public static string {member.Identifier.Text}(params object[] values) => \"\"; }}",
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } =>
                $"static class Of{name} {{ public static string {name}(this object self, params object[] values) => \"\"; }}",
            InvocationExpressionSyntax or ArgumentSyntax => node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
                ? $"partial {type.Keyword.Text} {type.Identifier.Text} {{ static string {name}(string text) => \"\"; static string {name}() => \"\"; }}"
                : null,
            _ => $"partial class {name} {{ public {name}(params object[] values) {{ }} public static implicit operator string({name} self) => \"\"; }}",
        };
    }

    private ProgramText? RenameEverywhere(ProgramText program)
    {
        var edited = PickFile(program);
        if (new CodeEdits(_random, _words, edited.Code, SeenNames(program, edited)).DeclaredName() is not { } name)
            return null;

        var other = _random.Next(2) == 0 ? name.Text + "2" : _words.Names.Pick(_random);
        return program with { Files = [.. program.Files.Select(file => file with { Code = Rename(file.Code, name.Text, other) })] };
    }

    private ProgramText? MoveToOtherFile(ProgramText program)
    {
        var (from, to) = (PickFile(program), PickFile(program));
        var text = _words.Statements.Pick(_random);
        var place = new CodeEdits(_random, _words, to.Code).StatementPlace();
        return from == to || place is null || !from.Code.Contains(text, StringComparison.Ordinal)
            ? null
            : program.With(from, from.Code.Replace(text, "", StringComparison.Ordinal)).With(to, to.Code.Insert(place.Value, text));
    }

    /// <summary>It may mean something else there, by other usings.</summary>
    private ProgramText? MoveDeclaration(ProgramText program)
    {
        var (from, to) = (PickFile(program), PickFile(program));
        var members = MembersOf(from).Where(static member => member is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax)).ToArray();
        if (from == to || members.Length == 0)
            return null;

        var member = members[_random.Next(members.Length)];
        var type = (member.Parent as TypeDeclarationSyntax)?.Identifier.ValueText;
        var places = MembersOf(to).OfType<TypeDeclarationSyntax>().Where(other => other.OpenBraceToken.Span.Length > 0)
            .Where(other => _random.Next(3) == 0 || other.Identifier.ValueText == type).Select(static other => other.OpenBraceToken.Span.End).ToArray();
        var place = type is null ? to.Code.Length : places.Length == 0 ? 0 : places[0];
        return place == 0
            ? null
            : program.With(from, from.Code.Remove(member.SpanStart, member.Span.Length)).With(to, to.Code.Insert(place, $"\n{member}\n"));
    }

    private static IEnumerable<MemberDeclarationSyntax> MembersOf(ProgramFile file) =>
        CSharpSyntaxTree.ParseText(file.Code).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>();

    private ProgramText? DeleteFile(ProgramText program) =>
        program.Files.Length > 1 ? program with { Files = program.Files.Remove(PickFile(program)) } : null;

    private ProgramText? AddFile(ProgramText program)
    {
        var folder = _random.Next(4) == 0 && program.Files.Any(static file => file.IsOfLibrary) ? ProgramFile.Library : "";
        var path = $"{folder}New{_random.Next(4)}{(_random.Next(4) == 0 ? ".g" : "")}.cs";
        return program.Files.Length >= MaxFiles || Has(program, path)
            ? null
            : program with { Files = program.Files.Insert(_random.Next(program.Files.Length + 1), new ProgramFile(path, _words.NewFiles.Pick(_random))) };
    }

    private ProgramText? RestoreFile(ProgramText program)
    {
        var file = PickFile(_start);
        var now = program.Files.FirstOrDefault(other => other.Path == file.Path);
        return now == file ? null
            : now is null ? program with { Files = program.Files.Add(file) }
            : program.With(now, file.Code);
    }

    private ProgramText? RenameFile(ProgramText program)
    {
        var file = PickFile(program);
        var path = file.Path.Replace(".cs", "2.cs", StringComparison.Ordinal);
        return Has(program, path) ? null : program with { Files = program.Files.Replace(file, file with { Path = path }) };
    }

    private ProgramText WithFile(ProgramText program, Func<ProgramFile, ProgramFile> change)
    {
        var file = PickFile(program);
        return program with { Files = program.Files.Replace(file, change(file)) };
    }

    private static bool Has(ProgramText program, string path) => program.Files.Any(file => file.Path == path);
}

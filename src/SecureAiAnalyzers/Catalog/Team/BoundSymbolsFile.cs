using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Team;

/// <summary>A symbols file in one compilation: which symbols its lines name, and which lines have no effect.</summary>
internal sealed class BoundSymbolsFile
{
    private readonly ImmutableArray<KeyValuePair<ISymbol, TeamFact>>.Builder _code = ImmutableArray.CreateBuilder<KeyValuePair<ISymbol, TeamFact>>();
    private readonly List<FileProblem> _problems = [];
    private readonly SymbolIds _ids;

    public BoundSymbolsFile(SymbolsFile file, SymbolIds ids, CancellationToken cancellationToken)
    {
        _ids = ids;
        _problems.AddRange(file.Problems);
        foreach (var line in file.Lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Bind(line);
        }

        Facts = _code.ToImmutable();
        Problems = _problems.OrderBy(problem => problem.Span.Start).ToImmutableArray();
    }

    /// <summary>Stands for the content of the file.</summary>
    public string Version { get; init; } = string.Empty;

    /// <summary>What the lines say about the symbols of the compilation, in the order of the file.</summary>
    public ImmutableArray<KeyValuePair<ISymbol, TeamFact>> Facts { get; }

    /// <summary>What is wrong with the other lines, in the order of the file.</summary>
    public ImmutableArray<FileProblem> Problems { get; }

    private void Bind(SymbolsLine line)
    {
        if (FactOf(line) is not { } fact)
            return;

        var symbols = SymbolsOf(line.Id.Text);
        if (symbols.IsEmpty && _ids.DescribeMissing(line.Id.Text) is { } problem)
            _problems.Add(new FileProblem(line.Id.Span, problem));
        if (!symbols.IsEmpty && !line.Details.All(detail => CanGive(symbols, detail)))
            return;
        if (line.Parameters.IsEmpty)
            AddAll(symbols, fact);
        foreach (var name in line.Parameters)
            Bind(name, symbols, fact);
    }

    /// <summary>Whether the result of one of the symbols can be the member of an enum that the detail names; yes for any other detail.</summary>
    private bool CanGive(ImmutableArray<ISymbol> symbols, FileField detail)
    {
        if (!IsMember(detail))
            return true;

        var members = symbols.Select(ResultOf).Where(static type => type?.TypeKind == TypeKind.Enum)
            .SelectMany(static type => type!.GetMembers().OfType<IFieldSymbol>())
            .Select(static field => SymbolsRole.WhenMember + field.Name)
            .ToArray();
        if (members.Contains(detail.Text, StringComparer.Ordinal))
            return true;

        _problems.Add(new FileProblem(detail.Span, members.Length == 0
            ? $"'{detail.Shown}' asks for a member of an enum, and the id names nothing whose result is one"
            : Unknown(detail, members, "result")));
        return false;
    }

    /// <summary>What a method or property gives, for a task what is awaited.</summary>
    private static ITypeSymbol? ResultOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IMethodSymbol { ReturnType: INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } } => result,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    private void Bind(FileField name, ImmutableArray<ISymbol> methods, TeamFact fact)
    {
        var parameters = methods.OfType<IMethodSymbol>().SelectMany(static method => method.Parameters).ToImmutableArray();
        var named = parameters.Where(parameter => parameter.Name == name.Text).ToImmutableArray<ISymbol>();
        if (named.IsEmpty && !methods.IsEmpty)
            _problems.Add(new FileProblem(name.Span, UnknownParameter(name, parameters)));
        AddAll(named, fact);
    }

    private static string UnknownParameter(FileField name, ImmutableArray<IParameterSymbol> known) => known.IsEmpty
        ? $"'{name.Shown}' is no parameter: the id names nothing that has one"
        : $"'{name.Shown}' is no parameter of the method; the nearest one is '{NearestName.Of(name.Text, known.Select(static parameter => parameter.Name))}'";

    private void AddAll(ImmutableArray<ISymbol> symbols, TeamFact fact)
    {
        foreach (var symbol in symbols)
            _code.Add(new(symbol, fact));
    }

    /// <summary>
    /// The symbols that the id names; those that fit, where it has a star in its last name or its parameters. The star of a pointer stands for itself,
    /// and the compiler's reader of ids stops in front of others.
    /// </summary>
    private ImmutableArray<ISymbol> SymbolsOf(string id)
    {
        var found = _ids.Find(id);
        return id.IndexOf('*') < 0 || found.Any(symbol => symbol.GetDocumentationCommentId() == id) ? found : MembersLike(new SymbolPattern(id));
    }

    private ImmutableArray<ISymbol> MembersLike(SymbolPattern pattern) =>
        _ids.Find(SymbolIds.TypePrefix + ":" + pattern.Owner).Concat(_ids.Find(SymbolIds.NamespacePrefix + ":" + pattern.Owner))
            .OfType<INamespaceOrTypeSymbol>()
            .SelectMany(static owner => owner.GetMembers())
            .Where(member => member is not IMethodSymbol { AssociatedSymbol: not null } && !member.IsImplicitlyDeclared && pattern.Matches(member))
            .ToImmutableArray();

    private TeamFact? FactOf(SymbolsLine line)
    {
        if (FixedFactOf(line.Role) is { } certain)
            return HasNoDetail(line) ? certain : null;
        if (line.Role == SymbolsRole.Effect)
            return EffectsOf(line);
        if (line.Role != SymbolsRole.Source)
            return FactAboutKinds(line);

        return Values(line.Details, FlowNames.Labels, "label") is { } labels && HasOneLabel(line)
            ? TeamFact.Source(labels.IsEmpty ? FlowLabels.Declared : labels[0])
            : null;
    }

    /// <summary>What a line of the role says; null where its details say it.</summary>
    private static TeamFact? FixedFactOf(SymbolsRole role) => role switch
    {
        _ when role == SymbolsRole.Output => TeamFact.Source(FlowLabels.ModelOutput),
        _ when role == SymbolsRole.Prompt => TeamFact.Prompt,
        _ when role == SymbolsRole.Client => TeamFact.Client,
        _ when role == SymbolsRole.Filter => TeamFact.Filter,
        _ => null,
    };

    private TeamFact? EffectsOf(SymbolsLine line)
    {
        if (Values(line.Details, EffectNames.All, "effect") is not { } effects || !SpeaksOfAll(line))
            return null;
        if (!effects.IsEmpty)
            return TeamFact.Effect(effects);

        _problems.Add(new FileProblem(line.Id.Span, $"The role '{line.Role.Name}' takes at least one effect in the third field, as 'database'"));
        return null;
    }

    private TeamFact? FactAboutKinds(SymbolsLine line)
    {
        var isGuard = line.Role == SymbolsRole.Guard;
        var results = isGuard ? line.Details.Where(IsResult).ToArray() : [];
        var words = line.Details.RemoveAll(results.Contains);
        if (Values(words, FlowNames.Kinds, "kind of use") is not { } kinds)
            return null;
        if (line.Role == SymbolsRole.Sink)
            return TeamFact.Sink(Union(kinds, SinkKinds.Command));

        return isGuard ? GuardOf(Union(kinds, SinkKinds.All), results) : TeamFact.Sanitizer(Union(kinds, SinkKinds.All));
    }

    private static TeamFact GuardOf(SinkKinds kinds, FileField[] results)
    {
        var others = results.Where(static result => !Is(result, SymbolsRole.WhenFalse)).ToArray();
        var guard = TeamFact.Guard(kinds, others.Select(static result => IsMember(result) ? result.Text : result.Text.ToLowerInvariant()));
        return others.Length > 0 && others.Length == results.Length ? guard : guard.And(TeamFact.Guard(kinds, outcome: results.Length == 0));
    }

    /// <summary>Whether the detail tells which result says that the value is right.</summary>
    private static bool IsResult(FileField detail) =>
        IsMember(detail) || Is(detail, SymbolsRole.WhenFalse) || Is(detail, SymbolsRole.WhenNull) || Is(detail, SymbolsRole.WhenNotNull);

    private static bool IsMember(FileField detail) => detail.Text.StartsWith(SymbolsRole.WhenMember, StringComparison.Ordinal);

    private static bool Is(FileField detail, string word) => detail.Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static SinkKinds Union(ImmutableArray<SinkKinds> kinds, SinkKinds otherwise) =>
        kinds.IsEmpty ? otherwise : kinds.Aggregate(static (all, kind) => all | kind);

    private bool HasNoDetail(SymbolsLine line)
    {
        if (line.Details.IsEmpty)
            return SpeaksOfAll(line);

        var others = line.Role.TakesParameters ? " but names of parameters, as '@text'" : string.Empty;
        _problems.Add(new FileProblem(line.Details[0].Span, $"The role '{line.Role.Name}' takes no detail{others}"));
        return false;
    }

    private bool SpeaksOfAll(SymbolsLine line)
    {
        if (line.Parameters.IsEmpty || line.Role.TakesParameters)
            return true;

        _problems.Add(new FileProblem(line.Parameters[0].Span, $"The role '{line.Role.Name}' is one of the whole symbol, and takes no name of a parameter"));
        return false;
    }

    private bool HasOneLabel(SymbolsLine line)
    {
        if (line.Details.Length <= 1)
            return true;

        _problems.Add(new FileProblem(line.Details[1].Span, $"The role '{line.Role.Name}' takes one label, and this is another one"));
        return false;
    }

    /// <summary>What the details stand for; null when one of them is unknown.</summary>
    private ImmutableArray<TValue>? Values<TValue>(
        ImmutableArray<FileField> details, IReadOnlyList<FlowName<TValue>> names, string noun)
        where TValue : struct
    {
        var values = details.Select(detail => FlowNames.Find(names, detail.Text)).ToImmutableArray();
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is null)
                _problems.Add(new FileProblem(details[i].Span, Unknown(details[i], names.Select(known => known.Name), noun)));
        }

        return values.All(value => value.HasValue) ? values.Select(value => value!.Value).ToImmutableArray() : null;
    }

    private static string Unknown(FileField detail, IEnumerable<string> known, string noun) =>
        $"'{detail.Shown}' is no {noun}; the nearest one is '{NearestName.Of(detail.Text, known)}'";
}

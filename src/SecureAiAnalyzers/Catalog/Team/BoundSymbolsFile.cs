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

        var symbols = _ids.Find(line.Id.Text);
        if (symbols.IsEmpty && _ids.DescribeMissing(line.Id.Text) is { } problem)
            _problems.Add(new FileProblem(line.Id.Span, problem));
        foreach (var symbol in symbols)
            _code.Add(new(symbol, fact));
    }

    private TeamFact? FactOf(SymbolsLine line)
    {
        if (line.Role == SymbolsRole.Sanitizer)
            return Values(line, FlowNames.Kinds, "kind of use") is { } kinds ? TeamFact.Sanitizer(Union(kinds)) : null;

        return Values(line, FlowNames.Labels, "label") is { } labels && HasOneLabel(line)
            ? TeamFact.Source(labels.IsEmpty ? FlowLabels.Declared : labels[0])
            : null;
    }

    private static SinkKinds Union(ImmutableArray<SinkKinds> kinds) =>
        kinds.IsEmpty ? SinkKinds.All : kinds.Aggregate(static (all, kind) => all | kind);

    private bool HasOneLabel(SymbolsLine line)
    {
        if (line.Details.Length <= 1)
            return true;

        _problems.Add(new FileProblem(line.Details[1].Span, $"The role '{line.Role.Name}' takes one label, and this is another one"));
        return false;
    }

    /// <summary>What the details stand for; null when one of them is unknown.</summary>
    private ImmutableArray<TValue>? Values<TValue>(SymbolsLine line, IReadOnlyList<FlowName<TValue>> names, string noun)
        where TValue : struct
    {
        var values = line.Details.Select(detail => FlowNames.Find(names, detail.Text)).ToImmutableArray();
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is null)
                _problems.Add(new FileProblem(line.Details[i].Span, Unknown(line.Details[i], names.Select(known => known.Name), noun)));
        }

        return values.All(value => value.HasValue) ? values.Select(value => value!.Value).ToImmutableArray() : null;
    }

    private static string Unknown(FileField detail, IEnumerable<string> known, string noun) =>
        $"'{detail.Shown}' is no {noun}; the nearest one is '{NearestName.Of(detail.Text, known)}'";
}

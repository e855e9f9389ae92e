using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecureAiAnalyzers.Configuration;

/// <summary>The findings that a team lives with for now, in all its baseline files together.</summary>
internal sealed class Baseline
{
    private const string Switch = "build_property.SecureAiBaseline";

    private static readonly Baseline Empty = new(ImmutableArray<BaselineFile>.Empty);

    private readonly ImmutableArray<BaselineFile> _files;

    private Baseline(ImmutableArray<BaselineFile> files) => _files = files;

    /// <summary>The baseline of a compilation; empty when it is switched off.</summary>
    public static Baseline Of(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (!options.AdditionalFiles.Any(BaselineFile.IsBaseline) || IsOff(options.AnalyzerConfigOptionsProvider.GlobalOptions))
            return Empty;

        var files = ImmutableArray.CreateBuilder<BaselineFile>();
        foreach (var file in options.AdditionalFiles.Where(BaselineFile.IsBaseline))
        {
            if (file.GetText(cancellationToken) is { } text)
                files.Add(BaselineFile.Of(text, cancellationToken));
        }

        return new Baseline(files.ToImmutable());
    }

    /// <summary>Whether a file lists the finding.</summary>
    public bool Lists(string rule, string? fingerprint) =>
        !_files.IsEmpty && BaselineKey.Of(rule, fingerprint) is { } key && _files.Any(file => file.Lists(key));

    private static bool IsOff(AnalyzerConfigOptions options) =>
        options.TryGetValue(Switch, out var value) && value.Equals("false", StringComparison.OrdinalIgnoreCase);
}

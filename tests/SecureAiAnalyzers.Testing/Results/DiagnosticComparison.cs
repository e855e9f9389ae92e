using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compares one diagnostic with one expected diagnostic.</summary>
internal static class DiagnosticComparison
{
    private static readonly PropertyInfo ArgumentsProperty =
        typeof(Diagnostic).GetProperty("Arguments", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            ?? throw new MissingMemberException(nameof(Diagnostic), "Arguments");

    /// <summary>How far apart the two are; zero if they belong together.</summary>
    public static double Distance(DiagnosticResult expected, Diagnostic actual)
    {
        var distance = LocationDistance(expected, actual);
        distance += expected.Id == actual.Id ? 0 : 4;
        distance += IsSeverityEqual(expected, actual) ? 0 : 1;
        distance += IsMessageEqual(expected, actual) ? 0 : 1;
        return distance;
    }

    /// <summary>All differences, as text for the report of a failure.</summary>
    public static IEnumerable<string> Differences(DiagnosticResult expected, Diagnostic actual)
    {
        if (expected.Id != actual.Id)
        {
            yield return $"Expected the id '{expected.Id}', but was '{actual.Id}'.";
        }

        foreach (var difference in LocationDifferences(expected, actual))
        {
            yield return difference;
        }

        if (!IsSeverityEqual(expected, actual))
        {
            yield return $"Expected the severity '{expected.Severity}', but was '{actual.Severity}'.";
        }

        if (!IsMessageEqual(expected, actual))
        {
            yield return expected.Message is { } message
                ? $"Expected the message '{message}', but was '{actual.GetMessage(CultureInfo.CurrentCulture)}'."
                : $"Expected the arguments ({Join(expected.MessageArguments)}), but was ({Join(Arguments(actual))}).";
        }

        if (expected.IsSuppressed is { } isSuppressed && isSuppressed != actual.IsSuppressed)
        {
            yield return isSuppressed
                ? "Expected the diagnostic to be suppressed, but it was not."
                : "Expected the diagnostic not to be suppressed, but it was.";
        }
    }

    /// <summary>The arguments of the message, for which there is no public way.</summary>
    public static IReadOnlyList<object?> Arguments(Diagnostic diagnostic) =>
        (IReadOnlyList<object?>?)ArgumentsProperty.GetValue(diagnostic) ?? [];

    private static double LocationDistance(DiagnosticResult expected, Diagnostic actual)
    {
        if (!LocationDifferences(expected, actual, withUnnecessaryCode: false).Any())
        {
            return 0;
        }

        if (!expected.HasLocation)
        {
            return 3;
        }

        var (wanted, found) = (expected.Spans[0].Span, actual.Location.GetLineSpan());
        return 3 - (wanted.Path == found.Path ? 1 : 0) - (wanted.StartLinePosition == found.StartLinePosition ? 1 : 0);
    }

    private static IEnumerable<string> LocationDifferences(DiagnosticResult expected, Diagnostic actual, bool withUnnecessaryCode = true)
    {
        if (!expected.HasLocation)
        {
            return actual.Location == Location.None
                ? []
                : [$"Expected no location, but was {Format(actual.Location.GetLineSpan())}."];
        }

        var differences = LocationDifference("the location", expected.Spans[0], actual.Location);
        if (expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations))
        {
            return differences;
        }

        differences = differences.Concat(AdditionalLocationDifferences(expected.Spans[1..], actual.AdditionalLocations));
        return withUnnecessaryCode ? differences.Concat(UnnecessaryCodeDifferences(expected, actual)) : differences;
    }

    private static IEnumerable<string> AdditionalLocationDifferences(
        ImmutableArray<DiagnosticLocation> expected,
        IReadOnlyList<Location> actual) =>
        expected.Length != actual.Count
            ? [$"Expected {expected.Length} additional locations, but was {actual.Count}."]
            : expected.SelectMany((location, index) => LocationDifference($"additional location {index}", location, actual[index]));

    private static IEnumerable<string> LocationDifference(string name, DiagnosticLocation expected, Location actual)
    {
        var (wanted, found) = (expected.Span, actual.GetLineSpan());
        var isEqual = wanted.Path == found.Path
            && wanted.StartLinePosition == found.StartLinePosition
            && (expected.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) || wanted.EndLinePosition == found.EndLinePosition);
        return isEqual ? [] : [$"Expected {name} {Format(wanted)}, but was {Format(found)}."];
    }

    private static IEnumerable<string> UnnecessaryCodeDifferences(DiagnosticResult expected, Diagnostic actual)
    {
        if (!TryReadUnnecessaryIndices(actual, out var indices))
        {
            return ["The property that lists unnecessary code is no list of indices of additional locations of a descriptor so tagged."];
        }

        return expected.Spans.Skip(1)
            .Select((location, index) => (
                Index: index,
                IsExpected: location.Options.HasFlag(DiagnosticLocationOptions.UnnecessaryCode),
                IsActual: indices.Contains(index)))
            .Where(state => state.IsExpected != state.IsActual)
            .Select(state =>
                $"Expected additional location {state.Index} {(state.IsExpected ? string.Empty : "not ")}to be unnecessary code.");
    }

    private static bool TryReadUnnecessaryIndices(Diagnostic diagnostic, out int[] indices)
    {
        indices = [];
        if (!diagnostic.Properties.TryGetValue(WellKnownDiagnosticTags.Unnecessary, out var text) || text is null)
        {
            return true;
        }

        try
        {
            indices = JsonSerializer.Deserialize<int[]>(text) ?? [];
        }
        catch (JsonException)
        {
            return false;
        }

        return indices.Length > 0
            && Array.TrueForAll(indices, index => index >= 0 && index < diagnostic.AdditionalLocations.Count)
            && diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Unnecessary);
    }

    private static bool IsSeverityEqual(DiagnosticResult expected, Diagnostic actual) =>
        expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) || expected.Severity == actual.Severity;

    private static bool IsMessageEqual(DiagnosticResult expected, Diagnostic actual)
    {
        if (expected.Message is { } message)
        {
            return message == actual.GetMessage(CultureInfo.CurrentCulture);
        }

        return expected.MessageArguments is not { Length: > 0 } arguments
            || arguments.Select(Text).SequenceEqual(Arguments(actual).Select(Text));
    }

    private static string Text(object? argument) => argument?.ToString() ?? string.Empty;

    private static string Join(IEnumerable<object?>? arguments) => string.Join(", ", (arguments ?? []).Select(Text));

    private static string Format(FileLinePositionSpan span) => $"'{span.Path}'{span.Span}";
}

using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>Templates of log entries, such as <c>Paid {Amount} by {@Call}</c>.</summary>
internal static class LogTemplates
{
    private const char Apart = '@';

    /// <summary>A place; doubled braces are text.</summary>
    private static readonly Regex Place = BoundedRegex.Create(@"\{\{|\}\}|\{(?<name>[@$]?(?>\w+))[^{}]*\}", RegexOptions.Compiled);

    /// <summary>Whether some place takes its value apart.</summary>
    public static bool TakesApart(string template) => template.IndexOf("{@", StringComparison.Ordinal) >= 0;

    /// <summary>The values that the places of the template take apart.</summary>
    /// <param name="template">The template.</param>
    /// <param name="call">The call that is given the values behind it.</param>
    /// <param name="parameter">The parameter of the template.</param>
    public static IEnumerable<IOperation> TakenApart(string template, IInvocationOperation call, string parameter)
    {
        var names = Place.Matches(template).Cast<Match>().Select(static match => match.Groups["name"].Value).Where(static name => name.Length > 0).ToArray();
        var values = ValuesBehind(call, parameter);
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i][0] == Apart && values.ElementAtOrDefault(PositionOf(names, i)) is { } value)
                yield return value;
        }
    }

    /// <summary>Numbers name values by their position when all places have numbers.</summary>
    private static int PositionOf(string[] names, int place) =>
        names.All(static name => NumberOf(name) is not null) ? NumberOf(names[place])!.Value : place;

    private static int? NumberOf(string name) =>
        int.TryParse(name.TrimStart(Apart, '$'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IReadOnlyList<IOperation> ValuesBehind(IInvocationOperation call, string parameter)
    {
        var template = call.Arguments.First(argument => argument.Parameter?.Name == parameter).Parameter!.Ordinal;
        return
        [
            .. call.Arguments
                .Where(argument => argument.Parameter?.Ordinal > template)
                .OrderBy(static argument => argument.Parameter!.Ordinal)
                .SelectMany(static argument => argument.ArgumentKind is ArgumentKind.Explicit or ArgumentKind.DefaultValue
                    ? [argument.Value]
                    : Elements(argument.Value)),
        ];
    }

    private static IEnumerable<IOperation> Elements(IOperation list) => list switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        _ => list.ChildOperations,
    };
}

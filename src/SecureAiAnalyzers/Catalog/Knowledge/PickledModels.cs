using System.Text.RegularExpressions;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Files that hold code beside the data of a model, and what reads them in Python.</summary>
internal static class PickledModels
{
    private const string SafeTorch = "weights_only";

    private static readonly string[] Endings =
        [".pkl", ".pickle", ".pt", ".pth", ".th", ".ckpt", ".bin", ".joblib", ".dill", ".pt.tar", ".pth.tar"];

    private static readonly Dictionary<string, string[]> Readers = new(StringComparer.Ordinal)
    {
        ["pickle"] = ["load", "loads", "Unpickler"],
        ["_pickle"] = ["load", "loads", "Unpickler"],
        ["cloudpickle"] = ["load", "loads"],
        ["dill"] = ["load", "loads", "load_session"],
        ["joblib"] = ["load"],
        ["torch"] = ["load"],
        ["pandas"] = ["read_pickle"],
    };

    private static readonly Regex Call = BoundedRegex.Create(
        @"(?<![\w.])(?<module>" + string.Join("|", Readers.Keys) + @")\.(?<function>\w+)\((?<arguments>[^\n#]*)");

    private static readonly Regex IsSafe = BoundedRegex.Create(SafeTorch + @"\s*=\s*True\b");

    /// <summary>Whether the path names a file that may hold code.</summary>
    public static bool IsPath(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the function of the Python module runs what stands in the file that it reads, unless it is told not to.</summary>
    public static bool IsReader(string module, string function) => Readers.TryGetValue(module, out var functions) && functions.Contains(function);

    /// <summary>Whether the argument, when it is true, keeps the function from running anything.</summary>
    public static bool IsSafeArgument(string? name) => name == SafeTorch;

    /// <summary>What reads such a file in Python code; null where nothing does.</summary>
    public static string? ReaderIn(string code) => Call.Matches(code).Cast<Match>()
        .Where(static call => IsReader(call.Groups["module"].Value, call.Groups["function"].Value) && !IsSafe.IsMatch(call.Groups["arguments"].Value))
        .Select(static call => call.Groups["module"].Value + "." + call.Groups["function"].Value)
        .FirstOrDefault();
}

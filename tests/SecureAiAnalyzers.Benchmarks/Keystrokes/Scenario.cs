namespace SecureAiAnalyzers.Benchmarks.Keystrokes;

/// <summary>A way to edit an application.</summary>
/// <param name="Name">Says what is edited.</param>
/// <param name="OpenFile">The file that the editor shows.</param>
/// <param name="Keystrokes">What is typed, without end.</param>
/// <param name="Findings">Some rules with the number of findings that they have in the open file whenever the code is complete.</param>
internal sealed record Scenario(
    string Name, string OpenFile, Func<MeasuredApplication, IEnumerable<Keystroke>> Keystrokes, params (string Rule, int Count)[] Findings);

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>A project that the compilation references, as the build tells of it.</summary>
/// <param name="Assembly">Name of its assembly.</param>
/// <param name="Packages">Ids of the packages that it references itself.</param>
internal sealed record ReferencedProject(string Assembly, IReadOnlyList<string> Packages)
{
    /// <summary>The project that the build tells of as <c>Assembly=Package+Package</c>.</summary>
    public static ReferencedProject Parse(string text)
    {
        var separator = text.LastIndexOf('=');
        return separator < 0
            ? new ReferencedProject(text, [])
            : new ReferencedProject(text.Substring(0, separator), text.Substring(separator + 1).Split('+'));
    }
}

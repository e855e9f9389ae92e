namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>The conditions that <see cref="ApiRow.Detail"/> of a flow row can state.</summary>
internal static class FlowDetail
{
    /// <summary>Sink: counts when the selector holds a value with <see cref="ApiRole.InstructionRole"/>, or the constant "system" or "developer".</summary>
    public const string InstructionRole = "instruction role";

    /// <summary>Sink: counts when the parameter is a string; the same parameter of other overloads takes a message, whose making is a sink itself.</summary>
    public const string PlainText = "plain text";

    /// <summary>
    /// Sink: counts when the program in the selector (a parameter, or a property of the object that owns the list) is a constant shell or
    /// interpreter. A single text of arguments counts whatever the program is: it can hold further arguments.
    /// </summary>
    public const string Shell = "shell";

    /// <summary>Sink: counts when the selector is a constant that names HTML.</summary>
    public const string Html = "html";

    /// <summary>Source: counts when the last segment of the constant argument in the selector names a secret.</summary>
    public const string SecretName = "secret name";

    /// <summary>Source: counts when the path in the selector is no constant.</summary>
    public const string OutsideFile = "outside file";

    /// <summary>Guard: the selector is the set; it must not hold untrusted values itself.</summary>
    public const string Set = "set";

    /// <summary>Guard: the selector is a constant regular expression anchored at both ends that does not accept everything.</summary>
    public const string AnchoredPattern = "anchored pattern";

    /// <summary>
    /// Guard: the selector is the beginning that the subject must have; right for paths when the subject is a full path, and for addresses
    /// when the beginning is a constant with scheme, host and slash.
    /// </summary>
    public const string Prefix = "prefix";

    /// <summary>Guard: the selector is a test of single characters that lets only letters, digits and the like pass.</summary>
    public const string CharacterTest = "character test";
}

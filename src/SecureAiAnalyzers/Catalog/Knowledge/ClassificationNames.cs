namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Names of the attributes by which a taxonomy classifies data.</summary>
internal static class ClassificationNames
{
    private const string Suffix = "Attribute";

    /// <summary>Whether the class is that of data which everybody may know; one that is being typed has no name yet.</summary>
    public static bool IsPublic(string attribute) => NameWords.Of(attribute).FirstOrDefault() == "public";

    /// <summary>The name of an attribute as code may write it.</summary>
    public static string Short(string attribute) =>
        attribute.Length > Suffix.Length && attribute.EndsWith(Suffix, StringComparison.Ordinal)
            ? attribute.Substring(0, attribute.Length - Suffix.Length)
            : attribute;
}

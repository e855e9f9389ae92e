namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Projects by name; a project is created when it is first named.</summary>
public class ProjectCollection : Dictionary<string, ProjectState>
{
    private readonly string defaultLanguage;
    private readonly string defaultExtension;

    /// <summary>Creates an empty collection.</summary>
    public ProjectCollection(string defaultLanguage, string defaultExtension)
    {
        this.defaultLanguage = defaultLanguage;
        this.defaultExtension = defaultExtension;
    }

    /// <summary>The project of that name, in the default language if it is new.</summary>
    public new ProjectState this[string projectName] =>
        TryGetValue(projectName, out var project) ? project : this[projectName, defaultLanguage];

    /// <summary>The project of that name.</summary>
    public ProjectState this[string projectName, string language]
    {
        get
        {
            if (!TryGetValue(projectName, out var project))
            {
                project = new ProjectState(projectName, language, $"/{projectName}/Test", ExtensionOf(language));
                Add(projectName, project);
            }

            return project.Language == language
                ? project
                : throw new InvalidOperationException($"Project '{projectName}' is written in {project.Language}, not in {language}.");
        }
    }

    private string ExtensionOf(string language) => language switch
    {
        _ when language == defaultLanguage => defaultExtension,
        LanguageNames.CSharp => "cs",
        LanguageNames.VisualBasic => "vb",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "The language is not supported."),
    };
}

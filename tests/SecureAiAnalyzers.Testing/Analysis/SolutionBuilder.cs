using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Turns the projects of a state into those of a solution.</summary>
internal sealed class SolutionBuilder(ReferenceAssemblies defaultReferences, IReadOnlyDictionary<string, string> xmlFiles)
{
    private readonly Dictionary<string, ProjectId> idsByName = [];

    /// <summary>Adds all projects of the state. Only the primary project has options of its own.</summary>
    /// <returns>The solution and the id of the primary project.</returns>
    public async Task<(Solution Solution, ProjectId PrimaryId)> BuildAsync(
        Solution solution,
        SolutionState state,
        CompilationOptions compilationOptions,
        ParseOptions parseOptions,
        CancellationToken cancellationToken)
    {
        var primaryId = AddId(state);
        solution = solution.AddProject(primaryId, state.Name, state.AssemblyName, state.Language)
            .WithProjectCompilationOptions(primaryId, compilationOptions)
            .WithProjectParseOptions(primaryId, parseOptions);
        foreach (var project in state.AdditionalProjects.Values)
        {
            solution = solution.AddProject(AddId(project), project.Name, project.AssemblyName, project.Language);
        }

        foreach (var project in state.AdditionalProjects.Values.Prepend(state))
        {
            solution = await FillAsync(solution, project, cancellationToken).ConfigureAwait(false);
        }

        return (solution, primaryId);
    }

    private ProjectId AddId(ProjectState project)
    {
        var id = ProjectId.CreateNewId(project.Name);
        idsByName.Add(project.Name, id);
        return id;
    }

    private async Task<Solution> FillAsync(Solution solution, ProjectState state, CancellationToken cancellationToken)
    {
        var id = idsByName[state.Name];
        var references = await (state.ReferenceAssemblies ?? defaultReferences)
            .ResolveAsync(state.Language, cancellationToken).ConfigureAwait(false);
        solution = ApplyOptions(solution, id, state)
            .AddMetadataReferences(id, references)
            .AddMetadataReferences(id, state.AdditionalReferences)
            .AddProjectReferences(id, state.AdditionalProjectReferences.Select(FindReference));

        solution = AddFiles(solution, state, state.Sources, static (s, id, path, text, file) =>
            s.AddDocument(id, path.Name, text, path.Folders, file));
        solution = AddFiles(solution, state, state.AdditionalFiles, static (s, id, path, text, file) =>
            s.AddAdditionalDocument(id, path.Name, text, path.Folders, file));
        return AddFiles(solution, state, state.AnalyzerConfigFiles, static (s, id, path, text, file) =>
            s.AddAnalyzerConfigDocument(id, path.Name, text, path.Folders, file));
    }

    private Solution ApplyOptions(Solution solution, ProjectId id, ProjectState state)
    {
        var project = solution.GetProject(id)!;
        var compilationOptions = project.CompilationOptions!
            .WithOutputKind(state.OutputKind ?? OutputKind.DynamicallyLinkedLibrary)
            .WithXmlReferenceResolver(new InMemoryXmlResolver(xmlFiles))
            .WithAssemblyIdentityComparer(AssemblyIdentityComparer.Default);
        var parseOptions = project.ParseOptions!.WithDocumentationMode(state.DocumentationMode ?? DocumentationMode.Diagnose);
        return solution.WithProjectCompilationOptions(id, compilationOptions).WithProjectParseOptions(id, parseOptions);
    }

    private ProjectReference FindReference(string name) =>
        idsByName.TryGetValue(name, out var id)
            ? new ProjectReference(id)
            : throw new InvalidOperationException($"The test has no project '{name}' to reference.");

    private Solution AddFiles(
        Solution solution,
        ProjectState state,
        SourceFileCollection files,
        Func<Solution, DocumentId, DocumentPath, SourceText, string, Solution> add)
    {
        foreach (var (file, text) in files)
        {
            var id = DocumentId.CreateNewId(idsByName[state.Name], file);
            solution = add(solution, id, DocumentPath.Create(state.DefaultPrefix, file), text, file);
        }

        return solution;
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Gives FixAll the diagnostics that the analysis found.</summary>
internal sealed class DiagnosticSource(ImmutableArray<ProjectDiagnostic> diagnostics) : FixAllContext.DiagnosticProvider
{
    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Find(project, static _ => true);

    public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
        Find(document.Project, diagnostic => diagnostic.Location.GetLineSpan().Path == document.FilePath);

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Find(project, diagnostic => !diagnostic.Location.IsInSource);

    private Task<IEnumerable<Diagnostic>> Find(Project project, Func<Diagnostic, bool> condition) => Task.FromResult(
        diagnostics.Where(item => item.Project.Id == project.Id).Select(item => item.Diagnostic).Where(condition));
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecureAiAnalyzers.Testing.Tests.TestData;

/// <summary>Reports every class whose name starts with "bad".</summary>
public class BadNameAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new(
        "T001", "Bad name", "Class '{0}' has a bad name", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        Configure(context);
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.ClassDeclaration);
    }

    protected virtual void Configure(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
    }

    protected virtual void Report(SyntaxNodeAnalysisContext context, SyntaxToken identifier) =>
        context.ReportDiagnostic(Diagnostic.Create(Rule, identifier.GetLocation(), identifier.ValueText));

    private void Analyze(SyntaxNodeAnalysisContext context)
    {
        var identifier = ((ClassDeclarationSyntax)context.Node).Identifier;
        if (identifier.ValueText.StartsWith("bad", StringComparison.Ordinal))
        {
            Report(context, identifier);
        }
    }
}

/// <summary>Says nothing about generated code, and so reports there too.</summary>
public sealed class UnconfiguredAnalyzer : BadNameAnalyzer
{
    protected override void Configure(AnalysisContext context) => context.EnableConcurrentExecution();
}

/// <summary>Reports with the members of the class as additional locations.</summary>
public sealed class MembersAnalyzer : BadNameAnalyzer
{
    protected override void Report(SyntaxNodeAnalysisContext context, SyntaxToken identifier)
    {
        var members = ((ClassDeclarationSyntax)context.Node).Members.Select(member => member.GetLocation());
        context.ReportDiagnostic(Diagnostic.Create(Rule, identifier.GetLocation(), members, identifier.ValueText));
    }
}

/// <summary>Crashes on every class with a bad name.</summary>
public sealed class CrashingAnalyzer : BadNameAnalyzer
{
    protected override void Report(SyntaxNodeAnalysisContext context, SyntaxToken identifier) =>
        throw new NotSupportedException($"Cannot look at {identifier.ValueText}");
}

/// <summary>Has several descriptors: one that cannot be configured, one that is off by default.</summary>
public sealed class SeveralRulesAnalyzer : BadNameAnalyzer
{
    public static readonly DiagnosticDescriptor Fixed = new(
        "T011", "Fixed", "Fixed {0}", "Test", DiagnosticSeverity.Error, isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor Off = new(
        "T012", "Off", "Off {0}", "Test", DiagnosticSeverity.Info, isEnabledByDefault: false);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule, Fixed, Off];

    protected override void Report(SyntaxNodeAnalysisContext context, SyntaxToken identifier)
    {
        foreach (var descriptor in SupportedDiagnostics)
        {
            context.ReportDiagnostic(Diagnostic.Create(descriptor, identifier.GetLocation(), identifier.ValueText));
        }
    }
}

/// <summary>Notices a pragma, and reports another id that the pragma does not name.</summary>
public sealed class PragmaAnalyzer : BadNameAnalyzer
{
    public static readonly DiagnosticDescriptor Other = new(
        "T021", "Pragma", "A pragma", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule, Other];

    protected override void Report(SyntaxNodeAnalysisContext context, SyntaxToken identifier)
    {
        base.Report(context, identifier);
        if (context.Node.SyntaxTree.ToString().Contains("#pragma", StringComparison.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(Other, identifier.GetLocation()));
        }
    }
}

/// <summary>Reports the same as its base, but at the end of the compilation.</summary>
public sealed class CompilationEndAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [BadNameAnalyzer.Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static context =>
        {
            var classes = context.Compilation.SyntaxTrees
                .SelectMany(tree => tree.GetRoot(context.CancellationToken).DescendantNodes().OfType<ClassDeclarationSyntax>());
            foreach (var node in classes.Where(node => node.Identifier.ValueText.StartsWith("bad", StringComparison.Ordinal)))
            {
                context.ReportDiagnostic(
                    Diagnostic.Create(BadNameAnalyzer.Rule, node.Identifier.GetLocation(), node.Identifier.ValueText));
            }
        });
    }
}

/// <summary>Reports once for the compilation what it was configured with.</summary>
public sealed class ConfigurationAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new(
        "T031", "Configuration", "tree={0} build={1} files={2}", "Test", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static context =>
        {
            var provider = context.Options.AnalyzerConfigOptionsProvider;
            provider.GetOptions(context.Compilation.SyntaxTrees.First()).TryGetValue("test.value", out var value);
            provider.GlobalOptions.TryGetValue("build_property.Mode", out var mode);
            var files = context.Options.AdditionalFiles
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => $"{Path.GetFileName(file.Path)}:{file.GetText()}");
            context.ReportDiagnostic(Diagnostic.Create(Rule, Location.None, value ?? "-", mode ?? "-", string.Join(",", files)));
        });
    }
}

/// <summary>Reports every "bad" in an additional file.</summary>
public sealed class AdditionalFileAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [BadNameAnalyzer.Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(static context =>
        {
            var text = context.AdditionalFile.GetText(context.CancellationToken)!;
            var start = text.ToString().IndexOf("bad", StringComparison.Ordinal);
            if (start >= 0)
            {
                var span = new Microsoft.CodeAnalysis.Text.TextSpan(start, 3);
                var location = Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
                context.ReportDiagnostic(Diagnostic.Create(BadNameAnalyzer.Rule, location, "file"));
            }
        });
    }
}

/// <summary>Marks all but the first member of a class as unnecessary.</summary>
public sealed class UnnecessaryMembersAnalyzer : BadNameAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "T041", "Unnecessary", "Unnecessary", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.Unnecessary);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    protected override void Report(SyntaxNodeAnalysisContext context, SyntaxToken identifier)
    {
        var members = ((ClassDeclarationSyntax)context.Node).Members.Select(member => member.GetLocation());
        var properties = ImmutableDictionary<string, string?>.Empty.Add(WellKnownDiagnosticTags.Unnecessary, "[1]");
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, identifier.GetLocation(), members, properties));
    }
}

/// <summary>Suppresses T001 for classes called badOld.</summary>
public sealed class OldNameSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Suppression = new("TS001", BadNameAnalyzer.Rule.Id, "The name is old.");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => [Suppression];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan) == "badOld")
            {
                context.ReportSuppression(Microsoft.CodeAnalysis.Diagnostics.Suppression.Create(Suppression, diagnostic));
            }
        }
    }
}

/// <summary>Suppresses the warning about a field that is never used.</summary>
public sealed class UnusedFieldSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Suppression = new("TS002", "CS0169", "The field is used by reflection.");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => [Suppression];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            context.ReportSuppression(Microsoft.CodeAnalysis.Diagnostics.Suppression.Create(Suppression, diagnostic));
        }
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>
/// What the analyzers cost a project is decided by what they register: an operation action makes the compiler list the operations of each declaration.
/// </summary>
public sealed class RegistrationTests
{
        private const string Place = "src/SecureAiAnalyzers/Analysis/CodeHost.cs";

    [Fact]
    public void One_action_is_registered_without_AI_SDK()
    {
        Expect.Same(
            Place,
            "without an AI SDK an analyzer may register nothing but the one action that looks for keys in texts; register behind the check of the catalogue:",
            ["SemanticModel"],
            Registered(TestReferences.AspNetCore));
    }

    [Fact]
    public void One_host_serves_all_rules_about_code_with_AI_SDK()
    {
        Expect.Same(
            Place,
            "all rules about code share one action for each file, and none makes the compiler list declarations or operations; add a rule to RuleSet instead "
            + "of an analyzer of its own:",
            ["SemanticModel"],
            Registered(TestReferences.Sdks).Where(IsAboutCode));
    }

    [Theory]
    [InlineData("Program.cs", 1)]
    [InlineData("Program.g.cs", 1)]
    [InlineData("Program_razor.g.cs", 2)]
    [InlineData("Program_cshtml.g.cs", 2)]
    public void Host_for_razor_files_runs_only_where_there_are_any(string path, int hosts)
    {
        Expect.Same(
            "src/SecureAiAnalyzers/Analysis/SecureAiAnalyzer.cs",
            $"the second host runs where a file comes from the Razor compiler, and only there; with '{path}', hosts:",
            [hosts],
            [Registered(TestReferences.Sdks, path).Count(IsAboutCode)]);
    }

    [Fact]
    public void Razor_file_without_AI_SDK_registers_one_action_for_each_host() =>
        Expect.Same(
            "src/SecureAiAnalyzers/Rules/RazorCodeAnalyzer.cs",
            "each host looks for keys in texts where there is no AI SDK, and for nothing else; ask the catalogue first:",
            ["SemanticModel", "SemanticModel"],
            Registered(TestReferences.AspNetCore, "Program_razor.g.cs"));

    /// <summary>Files of settings and the end of the compilation cost nothing for each file of code.</summary>
    private static bool IsAboutCode(string action) => action is not ("AdditionalFile" or "Compilation" or "CompilationEnd");

    private static IReadOnlyList<string> Registered(ReferenceSet references, string path = "Program.cs")
    {
        var compilation = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText("class Program { string Name => \"text\"; }", path: path)],
            references.Assemblies,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        var actions = new List<string>();
        foreach (var analyzer in Analyzers())
        {
            var context = new CountingContext(actions);
            analyzer.Initialize(context);
            foreach (var start in context.Starts)
                start(new CountingStartContext(compilation, actions));
        }

        return actions;
    }

    /// <summary>Without those that report nothing unless somebody asks for it: the compiler does not run them.</summary>
    private static IEnumerable<DiagnosticAnalyzer> Analyzers() => typeof(SecureAiAnalyzer).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
        .Where(analyzer => analyzer.SupportedDiagnostics.Any(static descriptor => descriptor.IsEnabledByDefault));

    /// <summary>Notes what an analyzer registers for every compilation.</summary>
    private sealed class CountingContext(List<string> actions) : AnalysisContext
    {
        public List<Action<CompilationStartAnalysisContext>> Starts { get; } = [];

        public override void EnableConcurrentExecution()
        {
        }

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode)
        {
        }

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => Starts.Add(action);

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => actions.Add("Compilation");

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => actions.Add("SemanticModel");

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => actions.Add("Symbol");

        public override void RegisterSymbolStartAction(Action<SymbolStartAnalysisContext> action, SymbolKind symbolKind) => actions.Add("SymbolStart");

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) =>
            actions.Add("CodeBlockStart");

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => actions.Add("CodeBlock");

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => actions.Add("SyntaxTree");

        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => actions.Add("AdditionalFile");

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
            Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => actions.Add("SyntaxNode");

        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) =>
            actions.Add("Operation");

        public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) => actions.Add("OperationBlock");

        public override void RegisterOperationBlockStartAction(Action<OperationBlockStartAnalysisContext> action) => actions.Add("OperationBlockStart");
    }

    /// <summary>Notes what an analyzer registers for one compilation.</summary>
    private sealed class CountingStartContext(Compilation compilation, List<string> actions)
        : CompilationStartAnalysisContext(compilation, new AnalyzerOptions([]), CancellationToken.None)
    {
        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => actions.Add("CompilationEnd");

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => actions.Add("SemanticModel");

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => actions.Add("Symbol");

        public override void RegisterSymbolStartAction(Action<SymbolStartAnalysisContext> action, SymbolKind symbolKind) => actions.Add("SymbolStart");

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) =>
            actions.Add("CodeBlockStart");

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => actions.Add("CodeBlock");

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => actions.Add("SyntaxTree");

        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => actions.Add("AdditionalFile");

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
            Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => actions.Add("SyntaxNode");

        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) =>
            actions.Add("Operation");

        public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) => actions.Add("OperationBlock");

        public override void RegisterOperationBlockStartAction(Action<OperationBlockStartAnalysisContext> action) => actions.Add("OperationBlockStart");
    }
}

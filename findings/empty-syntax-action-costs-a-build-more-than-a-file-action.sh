#!/usr/bin/env bash
# Packages: Microsoft.CodeAnalysis.CSharp 5.12.0, on the reference assemblies of the running .NET.
#
# Behaviour: an analyzer pays for what it registers, not for what it does. One whose only action is empty makes the compiler collect the nodes or
# operations of each declaration as soon as the action is for syntax nodes, code blocks or operations; an action for files (RegisterSemanticModelAction)
# does not, though it sees the same code with the same bound bodies.
#
# Seen: memory of a compilation with one empty action, in terms of one with an empty action for files: syntax nodes 1.17, code blocks 1.19, symbols
# 1.01, operations 1.42.
#
# Why it matters: a package with a handful of analyzers slows each build of its users by this before any rule has run, and a profile of the rules does
# not show it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

cat > probe.csproj <<'E'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603;RS1036;RS2008;RS1038;RS1025;RS1026</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="[5.12.0]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

const string Source = """
    namespace N0;

    public sealed class Order(string name)
    {
        private readonly string _name = name;

        public int Total { get; private set; }

        public string Describe(System.Collections.Generic.List<int> parts)
        {
            var text = new System.Text.StringBuilder(_name);
            foreach (var part in parts)
            {
                if (part > 0)
                    text.Append(part).Append(", ");
                Total += part;
            }

            return text.ToString().Trim();
        }
    }
    """;
var trees = Enumerable.Range(0, 300).Select(i => CSharpSyntaxTree.ParseText(Source.Replace("N0", "N" + i))).ToArray();
var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
    .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
    .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToArray();

var files = Memory(context => context.RegisterSemanticModelAction(_ => { }));
Show("syntax nodes", context => context.RegisterSyntaxNodeAction(_ => { }, SyntaxKind.StringLiteralExpression));
Show("code blocks", context => context.RegisterCodeBlockAction(_ => { }));
Show("symbols", context => context.RegisterSymbolAction(_ => { }, SymbolKind.NamedType));
Show("operations", context => context.RegisterOperationAction(_ => { }, OperationKind.Invocation));

void Show(string kind, Action<AnalysisContext> register) =>
    Console.WriteLine($"{kind} {(Memory(register) / files).ToString("0.00", CultureInfo.InvariantCulture)}");

double Memory(Action<AnalysisContext> register) => Enumerable.Range(0, 6).Select(_ => Once(register)).Skip(1).Min();

double Once(Action<AnalysisContext> register)
{
    var compilation = CSharpCompilation.Create(
        "Probe", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
    var options = new CompilationWithAnalyzersOptions(
        new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
    var before = GC.GetTotalAllocatedBytes(precise: true);
    var found = compilation.WithAnalyzers([new Probe(register)], options).GetAllDiagnosticsAsync().Result;
    if (found.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        throw new InvalidOperationException(found.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());

    return GC.GetTotalAllocatedBytes(precise: true) - before;
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class Probe(Action<AnalysisContext> register) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new DiagnosticDescriptor("PROBE1", "title", "message", "category", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        register(context);
    }
}
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! awk '{ of[$1] = $NF } END { exit !(of["syntax"] > 1.08 && of["code"] > 1.08 && of["symbols"] < 1.05 && of["operations"] > 1.25) }' seen.txt; then
  echo "CHANGED: what empty actions cost is no longer as described" >&2
  exit 1
fi
echo "As described: empty actions for syntax nodes, code blocks and operations cost a compilation more than one for files."

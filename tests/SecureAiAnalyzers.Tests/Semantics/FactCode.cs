using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Tests.References;

namespace SecureAiAnalyzers.Tests.Semantics;

/// <summary>Code in which calls of <c>Probe</c> mark what a fact is asked about.</summary>
internal sealed class FactCode
{
    private readonly SyntaxTree _tree;
    private readonly SemanticModel _model;

    private FactCode(CSharpCompilation compilation)
    {
        _tree = compilation.SyntaxTrees[0];
        _model = compilation.GetSemanticModel(_tree);
        Facts = new CodeScope(compilation);
    }

    public CodeScope Facts { get; }

    /// <summary>What the first <c>Probe</c> is given.</summary>
    public IOperation Argument => ((IInvocationOperation)Probe).Arguments[0].Value;

    /// <summary>The first call of <c>Probe</c>.</summary>
    public IOperation Probe => _model.GetOperation(
        _tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().First(call => call.Expression.ToString() == "Probe"))!;

    /// <summary>Statements of a method with an environment, a flag and an unknown text in scope.</summary>
    public static FactCode OfStatements(string statements, string members = "", params string[] symbols) => Of(
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Hosting;

        class C
        {
            {{members}}

            static void Probe(object value) { }

            void Run(IHostEnvironment environment, bool flag, string unknown)
            {
        {{statements}}
            }
        }
        """,
        symbols);

    /// <summary>A file that compiles.</summary>
    public static FactCode Of(string code, params string[] symbols)
    {
        var tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: symbols), "Test.cs");
        var compilation = CSharpCompilation.Create(
            "Facts", [tree], TestReferences.AspNetCore.Assemblies, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        return errors.Length == 0 ? new FactCode(compilation) : throw new InvalidOperationException(string.Join('\n', errors.AsEnumerable()));
    }
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Infrastructure;

/// <summary>Fix of SAI1011: answer only under the names that the machine itself has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RebindableEndpointFix))]
[Shared]
public sealed class RebindableEndpointFix : SecureAiCodeFix
{
    private const string Key = "SAI1011.RequireHost";
    private const string Title = "Require the host names of this machine";
    private const string Convention = "RequireHost";

    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Makes the fix.</summary>
    public RebindableEndpointFix()
        : base(RuleTable.RebindableEndpoint.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (EndpointRepairs.AddConvention(context, Convention, [.. Names.Select(Literal)]) is { } apply)
            yield return new Repair(Title, Key, apply);
    }

    private static ExpressionSyntax Literal(string name) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(name));
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Infrastructure;

/// <summary>Fix of SAI1006: apply a rate limit that the application has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnlimitedEndpointFix))]
[Shared]
public sealed class UnlimitedEndpointFix : SecureAiCodeFix
{
    private const string Key = "SAI1006.RequireRateLimiting";
    private const string Attribute = "Microsoft.AspNetCore.RateLimiting.EnableRateLimiting";

    /// <summary>Makes the fix.</summary>
    public UnlimitedEndpointFix()
        : base(RuleTable.UnlimitedEndpoint.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(FindingProperties.Replacement, out var policy) || policy is null)
            yield break;

        properties.TryGetValue(FindingProperties.Member, out var member);
        var name = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(policy));
        var apply = member switch
        {
            "RequireRateLimiting" => EndpointRepairs.AddConvention(context, member, name),
            "EnableRateLimiting" => EndpointRepairs.AddToMethod(context, Attribute, name),
            "EnableRateLimiting type" => EndpointRepairs.AddToType(context, Attribute, name),
            _ => null,
        };
        if (apply is not null)
            yield return new Repair($"Apply the rate limit '{policy}'", Key, apply);
    }
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Infrastructure;

/// <summary>Fix of SAI1005: require authorization, where the application knows its callers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OpenEndpointFix))]
[Shared]
public sealed class OpenEndpointFix : SecureAiCodeFix
{
    private const string Key = "SAI1005.RequireAuthorization";
    private const string Title = "Require authorization";
    private const string Attribute = "Microsoft.AspNetCore.Authorization.Authorize";

    /// <summary>Makes the fix.</summary>
    public OpenEndpointFix()
        : base(RuleTable.OpenEndpoint.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        context.Diagnostic.Properties.TryGetValue(FindingProperties.Member, out var member);
        var apply = member switch
        {
            "RequireAuthorization" => EndpointRepairs.AddConvention(context, member),
            "Authorize" => EndpointRepairs.AddToMethod(context, Attribute),
            "Authorize type" => EndpointRepairs.AddToType(context, Attribute),
            _ => null,
        };
        if (apply is not null)
            yield return new Repair(Title, Key, apply);
    }
}

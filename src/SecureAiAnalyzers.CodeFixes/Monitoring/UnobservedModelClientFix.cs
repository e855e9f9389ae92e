using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Monitoring;

/// <summary>Fix of SAI3003: add the step that records calls as the last of the pipeline, where it sees every call of the model.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnobservedModelClientFix))]
[Shared]
public sealed class UnobservedModelClientFix : SecureAiCodeFix
{
    private const string Key = "SAI3003.AddStep";

    /// <summary>Makes the fix.</summary>
    public UnobservedModelClientFix()
        : base(RuleTable.UnobservedModelClient.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue(FindingProperties.Member, out var step) && step is not null
            && context.Diagnostic.AdditionalLocations is [{ } chain, ..]
            && context.NodeAt(chain) is ExpressionSyntax builder
            && IsInScope(context, builder, step))
        {
            yield return new Repair($"Add '{step}()'", Key, CallChain.Append(builder, step));
        }
    }

    /// <summary>Whether the extension method can be called here without another using directive.</summary>
    private static bool IsInScope(RepairContext context, ExpressionSyntax builder, string step) =>
        context.Model.GetTypeInfo(builder, context.CancellationToken).Type is { } type
        && !context.Model.LookupSymbols(builder.SpanStart, type, step, includeReducedExtensionMethods: true).IsEmpty;
}

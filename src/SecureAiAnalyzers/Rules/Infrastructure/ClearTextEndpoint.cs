using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Text;

namespace SecureAiAnalyzers.Rules.Infrastructure;

/// <summary>SAI1001: a model, an agent or an MCP server is reached by clear-text HTTP or WebSocket.</summary>
internal sealed class ClearTextEndpoint() : AiRule(RuleTable.ClearTextEndpoint)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.Endpoint, use => Analyze(use, static (_, _) => true));
        registry.OnUse(ApiRole.HttpEndpoint, use => Analyze(use, ModelTraffic.Reaches));
    }

    private void Analyze(ApiUse use, Func<ApiUse, string, bool> reachesModel)
    {
        var found = ClearTextValues(use).Where(value => reachesModel(use, value.Constant.Text!)).ToArray();
        if (found.Length == 0 || use.IsDevelopmentOnly)
            return;

        var url = found[0].Url;
        var value = use.Value!.Syntax;
        var heads = found.Select(static clear => HeadOf(clear.Constant.Origin)).Where(head => head != value).Distinct();
        use.Report(Definition, new Finding(value.GetLocation(), use.TargetName, url.Address, url.SecureScheme)
        {
            Additional = [.. heads.Select(static head => head.GetLocation())],
            Properties = FindingProperties.Of(FindingProperties.PrivateHost, found.Any(static value => HostName.IsPrivate(value.Url.Host)) ? "true" : null),
        });
    }

    private IEnumerable<(ConstantValue Constant, ClearTextUrl Url)> ClearTextValues(ApiUse use)
    {
        foreach (var constant in use.Scope.Code.Constants.Resolve(use.Value, use.CancellationToken))
        {
            if (ClearTextUrl.Of(constant.Text) is { } url && !IsTrusted(use, url.Host) && !IsForDevelopment(use, constant))
                yield return (constant, url);
        }
    }

    private bool IsTrusted(ApiUse use, string host)
    {
        var tree = use.Operation.Syntax.SyntaxTree;
        return TrustedHosts.Include(
            host,
            use.Scope.Options.GetBoolean(OptionTable.StrictHttp, Definition, tree),
            use.Scope.Options.GetList(OptionTable.TrustedHttpHosts, Definition, tree));
    }

    /// <summary>Whether the place that writes the constant is compiled or run in Development only.</summary>
    private static bool IsForDevelopment(ApiUse use, ConstantValue constant) =>
        use.Scope.Code.Bodies.GetOperation(HeadOf(constant.Origin), use.CancellationToken) is { } written
        && use.Scope.Code.Development.Covers(written, use.CancellationToken);

    /// <summary>
    /// The literal, or the text of an interpolated string, that writes the beginning of the constant; what holds it when there is none.
    /// </summary>
    private static SyntaxNode HeadOf(SyntaxNode origin) => origin switch
    {
        BinaryExpressionSyntax sum => HeadOf(sum.Left),
        ParenthesizedExpressionSyntax parenthesized => HeadOf(parenthesized.Expression),
        InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax text, ..] } => text,
        _ => origin,
    };
}

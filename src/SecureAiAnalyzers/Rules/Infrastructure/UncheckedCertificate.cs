using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Infrastructure;

/// <summary>SAI1002: a certificate callback that accepts everything stands on the way to a model or an MCP server.</summary>
internal sealed class UncheckedCertificate() : AiRule(RuleTable.UncheckedCertificate)
{
    /// <summary>Parts of names by which an application offers to switch the check off: whoever runs it decides.</summary>
    private static readonly string[] SwitchNames =
        ["ignore", "insecure", "skip", "disable", "allow", "trust", "unsafe", "bypass", "accept", "selfsigned", "self_signed", "verify", "valid", "dangerous"];

    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(
            ApiRole.CertificateCallback,
            use => Analyze(use, static (use, setting) => new TransportReach(use.Scope, use.CancellationToken).Reaches(setting)));
        registry.OnUse(ApiRole.ProcessCertificateCallback, use => Analyze(use, static (use, _) => CallsModel(use)));
    }

    private void Analyze(ApiUse use, Func<ApiUse, IAssignmentOperation, bool> reachesModel)
    {
        if (use.Operation is IAssignmentOperation setting
            && !use.IsDevelopmentOnly
            && !IsSwitchedByOperator(setting)
            && AcceptsAnything(use)
            && reachesModel(use, setting))
        {
            use.Report(Definition, new Finding(use.Value!.Syntax.GetLocation(), use.TargetName));
        }
    }

    private static bool AcceptsAnything(ApiUse use) => new ValueOrigins(use.Scope.Code, use.CancellationToken).OfElements(use.Value)
        .Select(static origin => origin.Value)
        .Where(callback => callback is IMemberReferenceOperation { Member: IPropertySymbol member }
            ? use.Ai.Members.Of(member, ApiRole.AnyCertificate) is not null
            : Delegates.AlwaysReturns(callback, expected: true, use.Scope.Code, use.CancellationToken))
        .Any(callback => !use.Scope.Code.Development.Covers(callback, use.CancellationToken) && !IsSwitchedByOperator(callback));

    private static bool IsSwitchedByOperator(IOperation setting) => setting.Ancestors()
        .OfType<IConditionalOperation>()
        .Where(branch => branch.WhenTrue.Syntax.Span.Contains(setting.Syntax.Span))
        .SelectMany(static branch => branch.Condition.DescendantsAndSelf())
        .Any(static part => part switch
        {
            IMemberReferenceOperation member =>
                NamesSwitch(member.Member.Name) || member.Syntax.DescendantTokens().Any(static token => NamesSwitch(token.ValueText)),
            ILocalReferenceOperation local => NamesSwitch(local.Local.Name),
            IParameterReferenceOperation parameter => NamesSwitch(parameter.Parameter.Name),
            IInvocationOperation call => call.Syntax.DescendantTokens().Any(static token => NamesSwitch(token.ValueText)),
            _ => false,
        });

    private static bool NamesSwitch(string name) => SwitchNames.Any(part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool CallsModel(ApiUse use) => use.Scope.Program.ModelCalls.AreMade(use.CancellationToken);
}

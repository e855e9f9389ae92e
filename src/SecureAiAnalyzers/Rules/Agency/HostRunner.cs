using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6011: a model may run commands or code on the machine of the application, or reach all of its files or its network.</summary>
internal sealed class HostRunner() : AiRule(RuleTable.HostRunner)
{
    private const string Commands = "lets a model run any command on this machine; run them in a container, or give it a policy that allows a few";
    private const string Code = "lets a model run code on this machine; run it in a sandbox";
    private const string Access = "opens the machine or its network to a model; leave it off, and name what is needed";
    private const string Files = "lets a model reach all files of '{0}'; name a folder that holds nothing else";

    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.HostShell, AnalyzeShell);
        registry.OnUse(ApiRole.HostCode, AnalyzeCode);
        registry.OnUse(ApiRole.HostAccess, AnalyzeAccess);
        registry.OnUse(ApiRole.ToolFolder, AnalyzeFolder);
    }

    private void AnalyzeShell(ApiUse use)
    {
        if (use.Operation is IObjectCreationOperation shell && IsGivenToModel(shell, use) && !MayHavePolicy(shell, use))
            Report(use, Commands);
    }

    /// <summary>Whether the shell becomes a tool, or what it is given to does so.</summary>
    private static bool IsGivenToModel(IObjectCreationOperation shell, ApiUse use) =>
        ObjectReach.All(shell, use.Scope.Code, use.CancellationToken).Any(reach => reach.User switch
        {
            IInvocationOperation call => HasRole(call.TargetMethod, use),
            IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } } => HasRole(constructor, use),
            _ => false,
        });

    private static bool HasRole(IMethodSymbol member, ApiUse use)
    {
        for (var method = member; method is not null; method = method.OverriddenMethod)
        {
            if (use.Ai.Members.Of(method).Any(static row => row.Row.Role == ApiRole.HostShellTool))
                return true;
        }

        return false;
    }

    /// <summary>Whether options say what may be run, or are not seen; a policy that is made of nothing allows everything.</summary>
    private static bool MayHavePolicy(IObjectCreationOperation shell, ApiUse use)
    {
        var options = shell.GivenArguments().Select(static argument => argument.Value).FirstOrDefault();
        if (options is null)
            return false;
        if (ObjectConstruction.Of(options, use.Scope.Code, use.CancellationToken) is not { } construction)
            return true;

        return ObjectSettings.Assignments(construction.Creation, use.Scope.Code, use.CancellationToken)
            .Where(set => set.Target is IMemberReferenceOperation target && use.Ai.Members.Of(target.Member, ApiRole.HostShellPolicy) is not null)
            .SelectMany(set => new ValueOrigins(use.Scope.Code, use.CancellationToken).Of(set.Value))
            .Any(static policy => policy.Value is not (IObjectCreationOperation { Initializer: null } or { ConstantValue.HasValue: true })
                || policy.Value.GivenArguments().Any(static argument => argument.Value.ConstantValue is not { HasValue: true, Value: null }));
    }

    private void AnalyzeCode(ApiUse use) => Report(use, Code);

    private void AnalyzeAccess(ApiUse use)
    {
        if (use.HasUnsafeValue && !use.IsDevelopmentOnly)
            use.Report(Definition, new Finding(use.Value!.Syntax.GetLocation(), use.TargetName, Access));
    }

    private void AnalyzeFolder(ApiUse use)
    {
        var origins = new ValueOrigins(use.Scope.Code, use.CancellationToken);
        var folder = origins.OfElements(use.Value)
            .SelectMany(origin => use.Scope.Code.Constants.Resolve(origin.Value, use.CancellationToken, origin.Frame))
            .FirstOrDefault(static constant => constant.Text is { } path && RootFolders.Contains(path));
        if (folder is not null)
            use.Report(Definition, new Finding(use.Value!.Syntax.GetLocation(), use.TargetName, string.Format(Files, folder.Text)));
    }

    private void Report(ApiUse use, string text)
    {
        if (!use.IsDevelopmentOnly)
            use.Report(Definition, new Finding(MemberNames.LocationOf(use.Operation), DisplayNames.Of(use.Symbol), text));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Rules.Shared.Assets;

/// <summary>The functions that a model can call, in every form in which code makes one.</summary>
internal static class ToolAssets
{
    private const string Person = "person";
    private const string Client = "client";
    private const string Nobody = "nobody";

    /// <summary>Tools that run nothing of the application, or what nobody wrote there.</summary>
    private static readonly ApiRole[] ServiceTools = [ApiRole.WebSearchTool];

    /// <summary>The tools that a factory makes.</summary>
    public static IEnumerable<Asset> Made(ApiUse use)
    {
        var named = ToolNames.GivenBy(use.Operation, use.Ai).ToArray();
        var place = MemberNames.LocationOf(use.Operation);
        foreach (var function in FunctionValues.Of(use.Value, use.Scope.Code, use.CancellationToken).Found)
        {
            string[] given = [.. named, .. ToolNames.GivenByMark(function.Method, use.Ai)];
            var name = given.FirstOrDefault() ?? NameOf(function.Method);
            var reached = use.Scope.Program.Effects.Of(function.Method, use.CancellationToken);
            yield return WithEffect(Asset.Of(AssetKinds.Tool, name, place), function.Method, given, reached)
                .WithApproval(ApprovalOf(use, reached));
        }
    }

    /// <summary>A tool that is described to a model; what the application does when it is asked for is not told there.</summary>
    public static Asset Declared(ApiUse use) => Asset.Of(
        AssetKinds.Tool,
        ToolNames.GivenBy(use.Operation, use.Ai).FirstOrDefault() ?? GivenNames.In(use.Operation, use.Scope, use.CancellationToken),
        MemberNames.LocationOf(use.Operation));

    /// <summary>A runner of commands of the machine that is given to a model.</summary>
    public static Asset Shell(ApiUse use) => Asset.Of(AssetKinds.Tool, use.Symbol.ContainingType.Name, MemberNames.LocationOf(use.Operation))
        .With(AssetKeys.Effect, EffectTexts.Of(EffectKind.RunProgram));

    /// <summary>A tool that a constructor makes: an object of the program that is a function, or a tool of the model's service; null for others.</summary>
    public static Asset? Created(OperationUse use)
    {
        var creation = (IObjectCreationOperation)use.Operation;
        var place = MemberNames.LocationOf(creation);
        if (Array.Exists(ServiceTools, role => use.Ai.Is(role, creation.Type)))
            return Asset.Of(AssetKinds.Tool, creation.Type!.Name, place);
        if (OwnFunction.BodyOf(creation.Type, use.Scope) is not { } body)
            return null;

        var reached = use.Scope.Program.Effects.OfObject(body, creation, use.CancellationToken);
        return WithEffect(Asset.Of(AssetKinds.Tool, creation.Type!.Name, place), body, [creation.Type.Name], reached)
            .WithApproval(ApprovalOf(creation, ToolHosts.Functions, reached, use.Scope, use.CancellationToken));
    }

    /// <summary>The tools of a file that an attribute makes such.</summary>
    public static IEnumerable<Asset> Marked(TreeUse use) => MarkedTool.In(use).Select(tool => OfMark(tool, use));

    private static Asset OfMark(MarkedTool tool, TreeUse use)
    {
        var (scope, cancellationToken) = (use.Scope, use.CancellationToken);
        var names = ToolNames.GivenByMark(tool.Method, scope.Ai).ToArray();
        var asset = Asset.Of(AssetKinds.Tool, names.FirstOrDefault() ?? tool.Method.Name, tool.Declaration.Identifier.GetLocation());
        var reached = scope.Program.Effects.Of(tool.Method, cancellationToken);
        var approval = reached.AsksPerson || tool.Row.AsksPerson
            ? Person
            : tool.Row.Role == ApiRole.ServerToolAttribute
                ? Client
                : tool.Row.Hosts == ToolHosts.Kernel && !new ToolApproval(scope, cancellationToken).IsAskedByKernel() ? Nobody : null;
        return WithEffect(asset, tool.Method, names, reached).WithApproval(approval);
    }

    private static Asset WithApproval(this Asset asset, string? approval) => asset.With(AssetKeys.Approval, approval);

    private static Asset WithEffect(Asset asset, IMethodSymbol function, IEnumerable<string> names, ReachedEffects reached)
    {
        var effects = reached.For([.. names, function.Name])
            .Select(static effect => EffectTexts.Of(effect.Kind))
            .Distinct()
            .ToArray();
        return asset.With(AssetKeys.Effect, effects.Length > 0 ? string.Join(", ", effects) : null);
    }

    private static string? ApprovalOf(ApiUse use, ReachedEffects reached) => use.Row.AsksPerson
        ? Person
        : use.Row.Role == ApiRole.ServerToolFactory
            ? reached.AsksPerson ? Person : Client
            : ApprovalOf(use.Operation, use.Row.Hosts, reached, use.Scope, use.CancellationToken);

    /// <summary>Who is asked before the tool runs that is made there; null where that is not seen.</summary>
    private static string? ApprovalOf(
        IOperation made, ToolHosts hosts, ReachedEffects reached, AnalysisScope scope, CancellationToken cancellationToken)
    {
        if (reached.AsksPerson || scope.Program.ToolPlaces.Wrapped(cancellationToken).Hold(made))
            return Person;
        if (scope.Program.ToolPlaces.OfServers(cancellationToken).Hold(made))
            return Client;

        return new ToolApproval(scope, cancellationToken).IsAsked(made, hosts) ? null : Nobody;
    }

    /// <summary>A lambda has no name.</summary>
    private static string? NameOf(IMethodSymbol function) => function.MethodKind == MethodKind.AnonymousFunction ? null : function.Name;
}

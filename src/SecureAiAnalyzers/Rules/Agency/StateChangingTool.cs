using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Services;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6001: a model can call a function that changes something outside of the program, and nobody is asked before it runs.</summary>
internal sealed class StateChangingTool() : AiRule(RuleTable.StateChangingTool)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.ToolFactory, AnalyzeFactory);
        registry.OnUse(ApiRole.FunctionMap, AnalyzeFactory);
        registry.OnUse(ApiRole.ToolTypeRegistration, AnalyzeRegistration);
        registry.OnOperation(OperationKind.ObjectCreation, AnalyzeCreation);
    }

    private void AnalyzeFactory(ApiUse use)
    {
        if (use.Row.AsksPerson)
            return;

        var given = ToolNames.GivenBy(use.Operation, use.Ai).ToArray();
        foreach (var function in FunctionValues.Of(use.Value, use.Scope.Code, use.CancellationToken).Found)
        {
            if (EffectOf(use.Scope, function.Method, [.. given, function.Method.Name], use.CancellationToken, function.Syntax) is not { } effect)
                continue;

            if (!use.IsDevelopmentOnly && !Approval(use.Scope, use.CancellationToken).IsAsked(use.Operation, use.Row.Hosts))
                use.Report(Definition, FindingOf(use, effect, given.FirstOrDefault() ?? function.Method.Name));
            return;
        }
    }

    private static Finding FindingOf(ApiUse use, ReachedEffect effect, string tool)
    {
        var wrapper = use.Ai.TypesOf(ApiRole.ApprovalWrapper).FirstOrDefault();
        var honours = wrapper is not null
            && use.Row.Role == ApiRole.ToolFactory
            && Approval(use.Scope, use.CancellationToken).HonoursWrapper(use.Operation, use.Row.Hosts);
        var advice = honours ? $"wrap it in '{wrapper!.Name}'" : AdviceFor(use.Row.Hosts);
        return FindingOf(use.Operation, DisplayNames.Of(use.Symbol), [tool], effect, advice)
            .With(FindingProperties.Replacement, honours ? wrapper!.ToDisplayString() : null);
    }

    private static string AdviceFor(ToolHosts host) => host == ToolHosts.Kernel ? "let a function filter ask" : "ask before it acts";

    /// <summary>The functions of a type that its registration gives to a model.</summary>
    private void AnalyzeRegistration(ApiUse use)
    {
        if (use.Operation is not IInvocationOperation call)
            return;

        var changing = RegisteredTypes.Of(call)
            .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(method => IsTool(use, method))
            .Select(method => (Method: method, Effect: EffectOf(use.Scope, method, [method.Name], use.CancellationToken, call.Syntax)))
            .Where(static tool => tool.Effect is not null)
            .ToArray();
        if (changing.Length > 0 && !use.IsDevelopmentOnly && !Approval(use.Scope, use.CancellationToken).IsAskedByKernel())
        {
            use.Report(Definition, FindingOf(
                call, DisplayNames.Of(use.Symbol), [.. changing.Select(static tool => tool.Method.Name)], changing[0].Effect!, AdviceFor(ToolHosts.Kernel)));
        }
    }

    /// <summary>Whether the method carries an attribute by which the SDK of the registration finds it.</summary>
    private static bool IsTool(ApiUse use, IMethodSymbol method) => method.GetAttributes()
        .Any(attribute => use.Ai.RowOf(ApiRole.ToolAttribute, attribute.AttributeClass) is { AsksPerson: false } row && use.Sdk.ApiRows.Contains(row));

    /// <summary>An object of a class that is a function itself.</summary>
    private void AnalyzeCreation(OperationUse use)
    {
        var creation = (IObjectCreationOperation)use.Operation;
        if (creation.Type is not INamedTypeSymbol type || OwnFunction.BodyOf(type, use.Scope) is not { } body)
            return;

        if (EffectOf(use.Scope.Program.Effects.OfObject(body, creation, use.CancellationToken), [type.Name]) is { } effect
            && !use.Scope.Code.Development.Covers(creation, use.CancellationToken)
            && !Approval(use.Scope, use.CancellationToken).IsAsked(creation, ToolHosts.Functions)
            && (WrapperOf(type, use.Scope) is not null || !new FunctionFilters(use.Scope, use.CancellationToken).AreSeen))
        {
            use.Report(Definition, FindingOf(use, creation, type, effect));
        }
    }

    private static Finding FindingOf(OperationUse use, IObjectCreationOperation creation, INamedTypeSymbol type, ReachedEffect effect)
    {
        var wrapper = WrapperOf(type, use.Scope);
        var honours = wrapper is not null && Approval(use.Scope, use.CancellationToken).HonoursWrapper(creation, ToolHosts.Functions);
        return FindingOf(creation, "new " + type.Name, [type.Name], effect, honours ? $"wrap it in '{wrapper!.Name}'" : AdviceFor(ToolHosts.Functions))
            .With(FindingProperties.Replacement, honours ? wrapper!.ToDisplayString() : null);
    }

    /// <summary>What takes a function of the type, and has a person asked before it is called; null where nothing does.</summary>
    private static INamedTypeSymbol? WrapperOf(INamedTypeSymbol type, AnalysisScope scope) => scope.Ai.TypesOf(ApiRole.ApprovalWrapper)
        .FirstOrDefault(wrapper => wrapper.InstanceConstructors.Any(constructor =>
            constructor.Parameters.Any(parameter => parameter.Type is INamedTypeSymbol taken && type.IsOrDerivesFrom(taken))));

    private static ToolApproval Approval(AnalysisScope scope, CancellationToken cancellationToken) => new(scope, cancellationToken);

    /// <summary>The nearest change that counts for the tool; null where there is none, or somebody is asked on the way.</summary>
    private static ReachedEffect? EffectOf(
        AnalysisScope scope, IMethodSymbol function, IEnumerable<string> names, CancellationToken cancellationToken, SyntaxNode? named) =>
        EffectOf(scope.Program.Effects.Of(function, cancellationToken, named), names);

    private static ReachedEffect? EffectOf(ReachedEffects reached, IEnumerable<string> names) =>
        reached.AsksPerson ? null : reached.For(names).FirstOrDefault();

    private static Finding FindingOf(IOperation registration, string maker, IReadOnlyList<string> tools, ReachedEffect effect, string advice)
    {
        var path = EffectPath.Of(effect);
        return new Finding(
            MemberNames.LocationOf(registration), maker, $"{ToolText(tools)}, which {EffectTexts.WithMember(effect.Kind, effect.Member)}", advice)
        {
            Additional = path.Places,
            Properties = path.Words,
        };
    }

    private static string ToolText(IReadOnlyList<string> tools) => tools switch
    {
        [""] => "a function",
        [var tool] => $"'{tool}'",
        [var first, ..] => $"'{first}' and {tools.Count - 1} more",
        _ => "a function",
    };
}

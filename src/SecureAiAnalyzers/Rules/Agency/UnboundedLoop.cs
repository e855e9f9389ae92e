using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6007: nothing but a model decides how often it is asked and tools run.</summary>
internal sealed class UnboundedLoop() : AiRule(RuleTable.UnboundedLoop)
{
    private const string Endless = "is called until the model itself ends the loop; count the rounds, or pass a token that is cancelled";
    private const string Unlimited = "runs tools as often as the model calls them; {0}pass a token that is cancelled";
    private const string High = "lets a model call tools in {0} rounds; allow at most {1}";
    private const string Nested = "runs functions round a client that does so already, so that their limits multiply; keep one of them";
    private const string Recursive = "is a tool of an agent that calls this agent again; give the tool another one, or no tools";

    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.ModelCall, AnalyzeCall);
        registry.OnUse(ApiRole.UnlimitedTools, AnalyzeTools);
        registry.OnUse(ApiRole.ToolIterationLimit, AnalyzeLimit);
        registry.OnUse(ApiRole.FunctionLoop, AnalyzeFunctionLoop);
        registry.OnUse(ApiRole.AgentFactory, AnalyzeAgent);
    }

    private void AnalyzeCall(ApiUse use)
    {
        if (use is { Row.RunsFunction: false, Operation: IInvocationOperation call }
            && new ModelLoops(use.Scope, use.CancellationToken).Round(call) is { } loop)
        {
            Report(use, call, use.Symbol, Endless, loop.Syntax.GetFirstToken().GetLocation());
        }
    }

    private void AnalyzeTools(ApiUse use)
    {
        if (use.Operation is not IInvocationOperation call
            || use.Value is not { } tools
            || tools.SkipConversions() is null or { ConstantValue: { HasValue: true, Value: null } }
            || new ToolRounds(use.Scope, use.CancellationToken).AreBounded(call))
        {
            return;
        }

        var limit = call.TargetMethod.Parameters.FirstOrDefault(parameter => use.Ai.Members.Of(parameter, ApiRole.ToolIterationLimit) is not null);
        Report(use, call, use.Symbol, string.Format(Unlimited, limit is null ? string.Empty : $"set '{limit.Name}', or "));
    }

    private void AnalyzeLimit(ApiUse use)
    {
        var limit = use.Scope.Options.GetNumber(OptionTable.MaxToolIterations, Definition, use.Operation.Syntax.SyntaxTree);
        var rounds = use.Scope.Code.Constants.Resolve(use.Value, use.CancellationToken)
            .Where(static constant => !constant.IsDefault)
            .Select(static constant => constant.Value switch { int number => number, long number => number, _ => 0L })
            .FirstOrDefault(number => number > limit);
        if (rounds > 0 && !use.IsDevelopmentOnly)
            use.Report(Definition, new Finding(use.Value!.Syntax.GetLocation(), use.TargetName, string.Format(High, rounds, limit)));
    }

    /// <summary>An agent puts no second loop round a client that has one.</summary>
    private void AnalyzeFunctionLoop(ApiUse use)
    {
        if (use.Ai.Members.Of(use.Symbol).All(static row => row.Row.Role != ApiRole.AgentFactory)
            && new FunctionLoops(use.Scope, use.CancellationToken).Inside(use.Operation) is { } inner
            && !IsAgent(use, inner))
        {
            Report(use, use.Operation, use.Symbol, Nested, MemberNames.LocationOf(inner));
        }
    }

    private static bool IsAgent(ApiUse use, IOperation made) =>
        use.Ai.Members.Of(made.CalledMember()).Any(static row => row.Row.Role == ApiRole.AgentFactory);

    private void AnalyzeAgent(ApiUse use)
    {
        if (new RecursiveAgents(use.Scope, use.CancellationToken).ToolOf(use.Operation) is var (tool, agent))
            use.Report(Definition, new Finding(tool.Syntax.GetLocation(), agent.Name, Recursive));
    }

    private void Report(ApiUse use, IOperation place, ISymbol member, string text, params Location[] others) =>
        use.Report(Definition, new Finding(MemberNames.LocationOf(place), DisplayNames.Of(member), text) { Additional = others });
}

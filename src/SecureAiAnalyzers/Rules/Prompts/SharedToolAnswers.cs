using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Prompts.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Prompts;

/// <summary>SAI4010: a cache of answers, outside the loop that runs functions, gives everybody what a tool has read for one user.</summary>
internal sealed class SharedToolAnswers() : AiRule(RuleTable.SharedToolAnswers)
{
    public override bool AppliesTo(AnalysisScope scope) => scope.Project.IsWeb;

    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.AnswerCache, Analyze);

    private void Analyze(ApiUse use)
    {
        if (!HasOwnKey(use)
            && new FunctionLoops(use.Scope, use.CancellationToken).Inside(use.Operation) is not null
            && new UserReads(use.Scope, use.CancellationToken).FirstTool() is { } tool)
        {
            var key = use.Ai.Members.Of(ApiRole.CacheKeyPart).First(row => row.Sdk == use.Sdk).Row.Member!;
            use.Report(Definition, new Finding(MemberNames.LocationOf(use.Operation), DisplayNames.Of(use.Symbol), tool.Name, key)
            {
                Additional = [tool.Place],
            });
        }
    }

    /// <summary>Whether something else is made a part of the key: in the configuration of the step, or on the client that is made.</summary>
    private static bool HasOwnKey(ApiUse use) => Configured(use).SelectMany(static code => code.DescendantsAndSelf()).Any(part => IsKeyPart(use, part));

    private static IEnumerable<IOperation> Configured(ApiUse use)
    {
        foreach (var argument in use.Operation.GivenArguments())
        {
            yield return argument.Value;
            if (argument.Parameter?.Type.TypeKind != TypeKind.Delegate)
                continue;

            foreach (var function in FunctionValues.Of(argument.Value, use.Scope.Code, use.CancellationToken).Found)
            {
                if (FunctionBodies.Of(function.Method.Declared(), use.Scope.Code, use.CancellationToken) is { } body)
                    yield return body;
            }
        }

        if (use.Operation is not IObjectCreationOperation creation)
            yield break;
        if (creation.Initializer is { } initializer)
            yield return initializer;
        foreach (var later in ObjectReach.All(creation, use.Scope.Code, use.CancellationToken))
        {
            if (later.User is { } user)
                yield return user;
        }
    }

    private static bool IsKeyPart(ApiUse use, IOperation part) =>
        part is IMemberReferenceOperation reference && use.Ai.Members.Of(reference.Member, ApiRole.CacheKeyPart) is not null;
}

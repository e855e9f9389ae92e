using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Consumption;

/// <summary>SAI8001: options whose whole construction is visible reach a model call without a limit on generated tokens.</summary>
internal sealed class UnlimitedOutput() : AiRule(RuleTable.UnlimitedOutput)
{
    /// <summary>The methods that add a step with defaults to a pipeline, and the types that are one.</summary>
    private static readonly string[] StepNames =
    [
        .. CatalogIndex.OfRole(ApiRole.PipelineDefaults).Select(static row => row.Row.Member is SdkRow.Ctor ? row.Type.Name : row.Row.Member!).Distinct(),
    ];

    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.ModelCall, Analyze);

    private void Analyze(ApiUse use)
    {
        if (use.Operation is not IInvocationOperation call)
            return;

        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.Explicit)
                continue;
            foreach (var options in OptionsIn(use.Ai, argument.Value))
                Analyze(use, call, options);
        }
    }

    /// <summary>The argument itself, or the options in a request that is created in the call.</summary>
    private static IEnumerable<IOperation> OptionsIn(AiContext ai, IOperation argument)
    {
        var value = argument.SkipConversions();
        if (ai.Is(ApiRole.CallOptions, value?.Type))
            return [argument];
        if (value is not IObjectCreationOperation request)
            return [];

        var assigned = request.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Select(assignment => assignment.Value) ?? [];
        return request.Arguments.Select(inner => inner.Value).Concat(assigned)
            .Where(inner => inner.SkipConversions() is IObjectCreationOperation created && ai.Is(ApiRole.CallOptions, created.Type));
    }

    private void Analyze(ApiUse use, IInvocationOperation call, IOperation options)
    {
        if (ObjectConstruction.Of(options, use.Scope.Code, use.CancellationToken) is not { } construction
            || construction.Creation.Type is not INamedTypeSymbol type
            || construction.SetMembers().Any(member => IsLimit(use.Ai, member))
            || !IsWhollyVisible(use, construction)
            || !IsFirstCall(use, construction, options)
            || LimitOf(use.Ai, type) is not { } limit
            || HasPipelineDefault(use))
        {
            return;
        }

        use.Report(Definition, new Finding(MemberNames.LocationOf(call), type.Name, limit)
        {
            Additional = [construction.Creation.Syntax.GetLocation()],
            Properties = FindingProperties.Of(FindingProperties.Member, limit),
        });
    }

    /// <summary>The limit that the type offers in the referenced SDK version.</summary>
    private static string? LimitOf(AiContext ai, INamedTypeSymbol type) => type.SelfAndAncestors()
        .Select(ancestor => LimitIn(ai, ancestor))
        .FirstOrDefault(static limit => limit is not null);

    /// <summary>The first limit that the type declares itself; found by the few names that there are, because the list of all members is long.</summary>
    private static string? LimitIn(AiContext ai, ITypeSymbol type)
    {
        var limits = ai.Members.NamesOf(ApiRole.OutputLimit).Where(name => type.GetMembers(name).Any(member => IsLimit(ai, member))).Take(2).ToArray();
        return limits.Length < 2 ? limits.FirstOrDefault() : type.GetMembers().First(member => IsLimit(ai, member)).Name;
    }

    private static bool IsLimit(AiContext ai, ISymbol member) => ai.Members.Of(member, ApiRole.OutputLimit) is not null;

    /// <summary>Nothing but member access and model calls touches the options, and they are not copied from others.</summary>
    private static bool IsWhollyVisible(ApiUse use, ObjectConstruction construction) =>
        !construction.Creation.Arguments.Any(argument => use.Ai.Is(ApiRole.CallOptions, argument.Value.Type))
        && construction.References.All(reference => ObjectConstruction.IsMemberAccess(reference) || IsModelCallArgument(use.Ai, reference));

    private static bool IsModelCallArgument(AiContext ai, IOperation reference)
    {
        var parent = reference.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent is IArgumentOperation { Parent: IInvocationOperation call }
            && ai.Members.Of(call.TargetMethod).Any(row => row.Row.Role == ApiRole.ModelCall);
    }

    /// <summary>One finding per construction: at the first call that receives the options.</summary>
    private static bool IsFirstCall(ApiUse use, ObjectConstruction construction, IOperation options) =>
        construction.References.FirstOrDefault(reference => IsModelCallArgument(use.Ai, reference)) is not { } first
        || first.StandsAt(options.SkipConversions()!);

    /// <summary>Whether a pipeline step of the compilation sets a limit for all calls.</summary>
    private static bool HasPipelineDefault(ApiUse use) => use.Scope.Code.AssignmentsTo(ApiRole.OutputLimit, MayHoldStep, use.CancellationToken)
        .Any(assignment => assignment.Ancestors().Any(step => use.Ai.Members.Of(CalledBy(step), ApiRole.PipelineDefaults) is not null));

    /// <summary>Whether the file may make such a step, as far as names tell: next to none does.</summary>
    private static bool MayHoldStep(SyntaxTree file)
    {
        var index = TreeIndex.Of(file);
        return index.Find(UnnamedBucket.TargetTypedCreation).Count > 0
            || index.Names(NamedBucket.Alias).Any()
            || StepNames.Any(name => index.Find(NamedBucket.Invocation, name).Count > 0
                || index.Find(NamedBucket.Creation, name).Count > 0
                || index.Find(NamedBucket.Base, name).Count > 0);
    }

    private static IMethodSymbol? CalledBy(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };
}

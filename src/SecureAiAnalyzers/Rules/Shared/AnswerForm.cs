using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>Whether a model call asks for an answer in a form: by its own options, or by defaults that are set elsewhere.</summary>
internal static class AnswerForm
{
    private static readonly string[] OptionNames = ["Options", "Settings", "Arguments", "Config", "Request", "Params"];

    /// <summary>Whether the call may have a form; also where its options are not wholly known.</summary>
    public static bool MayBeSet(ModelAnswer answer)
    {
        var given = answer.Call.Arguments.Where(static argument => argument.ArgumentKind == ArgumentKind.Explicit).ToArray();
        if (given.Any(argument => HasRole(answer.Ai, argument.Parameter)))
            return true;

        return MayHold(answer, given.Select(static argument => argument.Value).Where(IsOptions)) || IsSetElsewhere(answer);
    }

    private static bool IsOptions(IOperation argument) =>
        argument.SkipConversions() is { ConstantValue.HasValue: false, Type: INamedTypeSymbol type }
        && OptionNames.Any(name => type.Name.EndsWith(name, StringComparison.Ordinal));

    /// <summary>Whether some options hold a form, themselves or in options that they are made of, or are not wholly known.</summary>
    private static bool MayHold(ModelAnswer answer, IEnumerable<IOperation> options)
    {
        var seen = new HashSet<SyntaxNode>();
        for (var pending = new Queue<IOperation>(options); pending.Count > 0;)
        {
            if (ObjectConstruction.Of(pending.Dequeue(), answer.Scope.Code, answer.CancellationToken) is not { } construction
                || construction.SetMembers().Any(member => HasRole(answer.Ai, member)))
            {
                return true;
            }

            foreach (var part in seen.Add(construction.Creation.Syntax) ? Parts(construction.Creation).Where(IsOptions) : [])
                pending.Enqueue(part);
        }

        return false;
    }

    private static IEnumerable<IOperation> Parts(IObjectCreationOperation creation) => creation.Arguments
        .Where(static argument => argument.ArgumentKind == ArgumentKind.Explicit)
        .Select(static argument => argument.Value)
        .Concat(creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Select(static assignment => assignment.Value) ?? []);

    /// <summary>
    /// Whether the application sets a form anywhere but in the arguments of a call: on what an agent or a pipeline is built with, or on options
    /// that may be those of this call.
    /// </summary>
    private static bool IsSetElsewhere(ModelAnswer answer) =>
        answer.Ai.Members.WithParameters(ApiRole.StructuredOutput)
            .Select(static row => row.Row.Member!)
            .Distinct()
            .SelectMany(name => answer.Scope.Code.Nodes(NamedBucket.Assignment, name, answer.CancellationToken))
            .Select(node => answer.Scope.Code.Bodies.GetOperation(node, answer.CancellationToken))
            .OfType<ISimpleAssignmentOperation>()
            .Any(setting => IsForm(answer, setting) && !IsOfOtherCall(answer, setting));

    private static bool IsForm(ModelAnswer answer, ISimpleAssignmentOperation setting) =>
        setting.Target is IMemberReferenceOperation target && HasRole(answer.Ai, target.Member);

    /// <summary>Whether the setting stands in a call of a model, or is one of options that only such calls are given.</summary>
    private static bool IsOfOtherCall(ModelAnswer answer, ISimpleAssignmentOperation setting) =>
        setting.Ancestors().Any(call => IsModelCall(answer, call)) || IsOfOptionsForCalls(answer, setting);

    /// <summary>Whether what the options are given to is seen, and all that takes them in is calls of a model.</summary>
    private static bool IsOfOptionsForCalls(ModelAnswer answer, ISimpleAssignmentOperation setting)
    {
        if (ObjectConstruction.Behind(setting, answer.Scope.Code, answer.CancellationToken) is not { } made
            || ObjectConstruction.By(made, answer.Scope.Code, answer.CancellationToken) is not { References.Count: > 0 } construction)
        {
            return false;
        }

        return construction.References.All(reference => ObjectConstruction.IsMemberAccess(reference)
            || TakerOf(reference) is { } taker && (IsModelCall(answer, taker) || IsOfOtherLibrary(answer, reference, taker)));
    }

    private static IOperation? TakerOf(IOperation reference) =>
        reference.Ancestors().FirstOrDefault(static parent => parent is not (IConversionOperation or IArgumentOperation));

    /// <summary>Whether the options are an argument of a method that knows no model, such as one that writes to a log.</summary>
    private static bool IsOfOtherLibrary(ModelAnswer answer, IOperation reference, IOperation taker) => taker is IInvocationOperation call
        && call.Arguments.Any(argument => argument.Value.SkipConversions() == reference)
        && !answer.Ai.Declares(call.TargetMethod)
        && call.TargetMethod.Parameters.All(static parameter => parameter.OriginalDefinition.Type.SpecialType is not SpecialType.None)
        && !answer.Ai.IsOfAiSdk(call.TargetMethod.ContainingType);

    private static bool IsModelCall(ModelAnswer answer, IOperation? operation) => operation is IInvocationOperation call
        && answer.Ai.Members.Of(call.TargetMethod).Any(static row => row.Row.Role == ApiRole.ModelCall);

    private static bool HasRole(AiContext ai, ISymbol? member) => member switch
    {
        IParameterSymbol parameter => ai.Members.Of(parameter, ApiRole.StructuredOutput) is not null,
        _ => ai.Members.Of(member, ApiRole.StructuredOutput) is not null,
    };
}

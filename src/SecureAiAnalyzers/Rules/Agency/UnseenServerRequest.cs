using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency.Support;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6009: an MCP client does what a server asks for, and no person sees the request.</summary>
internal sealed class UnseenServerRequest() : AiRule(RuleTable.UnseenServerRequest)
{
    /// <summary>What the protocol says where somebody agrees.</summary>
    private const string Accepted = "accept";

    private const string Accepts = "accepts what a server asks a person for";
    private const string Answers = "has a model answer what a server asks";

    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.ServerRequestHandler, Analyze);

    private void Analyze(ApiUse use)
    {
        if (use is { Operation: ISimpleAssignmentOperation { Target: { } target }, Value: { } handler } && FaultOf(handler, use) is { } fault)
            use.Report(Definition, new Finding(MemberNames.LocationOf(target), use.TargetName, fault));
    }

    private static string? FaultOf(IOperation handler, ApiUse use)
    {
        if (new ValueOrigins(use.Scope.Code, use.CancellationToken).Of(handler).Any(origin => IsModelHandler(origin.Value, use)))
            return HasTools(use) ? Answers : null;

        var asked = new AskedPerson(use.Scope, use.CancellationToken);
        return Delegates.In(handler, use.Scope.Code, use.CancellationToken)
            .Select(function => asked.CodeOf(function).ToArray())
            .Where(code => !asked.IsIn(code, value => IsModelHandler(value, use)))
            .Select(code => FaultIn(code, use))
            .FirstOrDefault(static fault => fault is not null);
    }

    private static string? FaultIn(IReadOnlyList<IOperation> code, ApiUse use) =>
        code.Any(body => AcceptedIn(body, use)) ? Accepts : code.Any(body => AsksModel(body, use)) && HasTools(use) ? Answers : null;

    private static bool IsModelHandler(IOperation value, ApiUse use) =>
        value is IInvocationOperation call && use.Ai.Members.Of(call.TargetMethod).Any(static row => row.Row.Role == ApiRole.ModelRequestHandler);

    /// <summary>Whether the function accepts a request, and looks at nothing before but what the request is.</summary>
    private static bool AcceptedIn(IOperation function, ApiUse use) => function.Descendants().OfType<ISimpleAssignmentOperation>().Any(assignment =>
        assignment.Target is IPropertyReferenceOperation { Property: var property }
        && use.Ai.Members.Of(property, ApiRole.RequestAnswer) is not null
        && use.Scope.Code.Constants.Resolve(assignment.Value, use.CancellationToken).Any(static value => value.Text == Accepted)
        && !BranchConditions.Of(assignment).Any(IsDecision));

    /// <summary>Whether the condition asks code of the application, or looks at more than what the handler was given.</summary>
    private static bool IsDecision(IOperation condition) => condition.DescendantsAndSelf().Any(static part => part
        is IInvocationOperation { TargetMethod.ContainingType.SpecialType: not SpecialType.System_String }
        or IFieldReferenceOperation { Field.IsConst: false, Field.ContainingType.TypeKind: not TypeKind.Enum }
        or IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation }
        or ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean });

    private static bool AsksModel(IOperation function, ApiUse use) => function.Descendants().OfType<IInvocationOperation>().Any(call =>
        use.Ai.Members.Of(call.TargetMethod).Any(static row => row.Row.Role is ApiRole.ModelCall)
        || (call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
            && new ValueOrigins(use.Scope.Code, use.CancellationToken) { Everywhere = true }
                .Of(call.Instance)
                .Any(origin => IsModelHandler(origin.Value, use))));

    /// <summary>Whether the program gives tools to a model, its own or those of a server.</summary>
    private static bool HasTools(ApiUse use) => use.Scope.Program.Tools(use.CancellationToken).Any()
        || use.Scope.Code.TreesWith(NamedBucket.Invocation, ApiRole.RemoteToolList)
            .Any(tree => !CallingFunctions.Of(tree, ApiRole.RemoteToolList, use.Scope.Code, use.CancellationToken).IsEmpty);
}

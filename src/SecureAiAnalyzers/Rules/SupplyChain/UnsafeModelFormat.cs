using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.SupplyChain.Support;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.SupplyChain;

/// <summary>SAI7005: a model is read from a file that can hold code beside its data.</summary>
internal sealed class UnsafeModelFormat() : AiRule(RuleTable.UnsafeModelFormat)
{
    private const string ForeignFile = "a pickled file";

    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.PickledModel, AnalyzeFile);
        registry.OnUse(ApiRole.ForeignCode, AnalyzeCode);
        registry.OnOperation(OperationKind.DynamicInvocation, AnalyzeLateBoundCall);
    }

    private void AnalyzeFile(ApiUse use)
    {
        if (use.Value is { } model
            && new FilePlaces(use.Scope.Code, use.CancellationToken).Of(model).OfType<string>().FirstOrDefault(PickledModels.IsPath) is { } path)
        {
            use.Report(Definition, new Finding(model.Syntax.GetLocation(), use.TargetName, FileName(path)));
        }
    }

    private void AnalyzeCode(ApiUse use)
    {
        var readers = use.Scope.Code.Constants.Resolve(use.Value, use.CancellationToken)
            .Select(static code => code.Text is { } text ? PickledModels.ReaderIn(text) : null);
        if (readers.FirstOrDefault(static reader => reader is not null) is { } found)
            use.Report(Definition, new Finding(use.Value!.Syntax.GetLocation(), found, ForeignFile));
    }

    private void AnalyzeLateBoundCall(OperationUse use)
    {
        if (use.Operation is not IDynamicInvocationOperation { Operation: IDynamicMemberReferenceOperation { Instance: { } module } member } call
            || ModuleOf(module, use).FirstOrDefault(name => PickledModels.IsReader(name, member.MemberName)) is not { } reader
            || IsMadeSafe(call, use))
        {
            return;
        }

        var places = new FilePlaces(use.Scope.Code, use.CancellationToken);
        var paths = call.Arguments.Where(static argument => argument.Type?.SpecialType == SpecialType.System_String).SelectMany(places.Of).OfType<string>();
        var file = paths.FirstOrDefault(PickledModels.IsPath) is { } path ? FileName(path) : ForeignFile;
        use.Report(Definition, new Finding(call.Syntax.GetLocation(), reader + "." + member.MemberName, file));
    }

    /// <summary>The names of the modules that an object can be which calls are bound to when they run.</summary>
    private static IEnumerable<string> ModuleOf(IOperation module, OperationUse use) =>
        from origin in new ValueOrigins(use.Scope.Code, use.CancellationToken) { Everywhere = true }.Of(module)
        let import = origin.Value as IInvocationOperation
        from argument in import?.Arguments ?? Enumerable.Empty<IArgumentOperation>()
        where use.Ai.Members.Of(argument.Parameter, ApiRole.ForeignModule) is not null
        from name in use.Scope.Code.Constants.Resolve(argument.Value, use.CancellationToken)
        where name.Text is not null
        select name.Text;

    private static bool IsMadeSafe(IDynamicInvocationOperation call, OperationUse use) => call.Arguments
        .Where((argument, index) => PickledModels.IsSafeArgument(call.GetArgumentName(index)) || IsNamedSafe(argument))
        .Any(argument => argument is IInvocationOperation || !use.Scope.Code.Constants.Is(argument, false, use.CancellationToken));

    /// <summary>Whether the argument is made by a call that is given the name of one and its value, which is not <c>false</c>.</summary>
    private static bool IsNamedSafe(IOperation argument) => argument is IInvocationOperation { Arguments: [var first, ..] } named
        && PickledModels.IsSafeArgument(first.Value.ConstantValue.Value as string ?? ArrayName(first.Value))
        && !named.Descendants().Any(static part => part.ConstantValue is { HasValue: true, Value: false });

    private static string? ArrayName(IOperation arguments) => arguments is IArrayCreationOperation { Initializer.ElementValues: [var name, ..] }
        ? name.DescendantsAndSelf().Select(static part => part.ConstantValue.Value as string).FirstOrDefault(static text => text is not null)
        : null;

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}

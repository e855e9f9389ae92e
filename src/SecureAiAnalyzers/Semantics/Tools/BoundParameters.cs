using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>
/// Parameters of tools to which the application gives the value. Which ones is decided by a function that is asked for each parameter: those that
/// the conditions round its answer name, or all where they name none.
/// </summary>
internal sealed class BoundParameters(CodeScope code)
{
    private ILookup<FunctionId, ToolMethod>? _made;

    /// <summary>Whether the application gives the value of the parameter wherever a tool is made of its function.</summary>
    public bool Contains(
        IParameterSymbol parameter, Func<CancellationToken, IReadOnlyList<ToolMethod>> tools, CancellationToken cancellationToken)
    {
        if (!code.TreesWith(NamedBucket.Assignment, ApiRole.ParameterBinding).Any()
            || parameter.ContainingSymbol is not IMethodSymbol function
            || FunctionId.Of(function) is not { } id)
        {
            return false;
        }

        _made ??= tools(cancellationToken).Where(static tool => tool.Form == ToolForm.Factory).ToLookup(static tool => tool.Function);
        var file = SourceSpan.Of(function)?.Tree;
        var places = _made[id].Where(tool => id.Member is not null || tool.Place.Tree == file).ToArray();
        return places.Length > 0 && places.All(place => Binds(place, parameter, cancellationToken));
    }

    /// <summary>Whether the application gives, or may give, the value of the parameter where the call makes a tool of its function.</summary>
    public bool MayBeBoundBy(IInvocationOperation call, IParameterSymbol parameter, CancellationToken cancellationToken) =>
        HasUnseenOptions(call, cancellationToken) || Binds(call, parameter, cancellationToken);

    private bool Binds(ToolMethod tool, IParameterSymbol parameter, CancellationToken cancellationToken) =>
        code.Bodies.GetOperation(tool.Registration.Node(cancellationToken), cancellationToken) is IInvocationOperation call
        && Binds(call, parameter, cancellationToken);

    private bool Binds(IInvocationOperation call, IParameterSymbol parameter, CancellationToken cancellationToken) => call.Arguments
        .SelectMany(argument => SettingsOf(argument.Value, cancellationToken))
        .Where(setting => Has(setting, ApiRole.ParameterBinding))
        .SelectMany(setting => FunctionValues.Of(setting.Value, code, cancellationToken).Found)
        .Any(function => Binds(function, parameter, cancellationToken));

    /// <summary>Whether the call is given options that other code makes.</summary>
    private bool HasUnseenOptions(IInvocationOperation call, CancellationToken cancellationToken) => call.Arguments.Any(argument =>
        argument.ArgumentKind != ArgumentKind.DefaultValue
        && TakesBinding(argument.Value.SkipConversions()?.Type)
        && new ValueOrigins(code, cancellationToken).Of(argument.Value)
            .Any(static origin => origin.Value is not IObjectCreationOperation and not ILiteralOperation));

    private bool TakesBinding(ITypeSymbol? type) =>
        type is not null && code.Ai.Members.Of(ApiRole.ParameterBinding).Any(row => type.IsOrDerivesFrom(row.Type));

    private bool Binds(FunctionValue function, IParameterSymbol parameter, CancellationToken cancellationToken) =>
        AnswersOf(function, cancellationToken)
            .SelectMany(Alternatives)
            .Any(answer => GivesValue(answer, cancellationToken) && Concerns(answer, parameter));

    private IEnumerable<IOperation> AnswersOf(FunctionValue function, CancellationToken cancellationToken) =>
        (code.Bodies.GetOperation(function.Syntax, cancellationToken) is IAnonymousFunctionOperation lambda
            ? lambda.Body
            : FunctionBodies.Of(function.Method, code, cancellationToken)) is { } body
            ? FunctionBodies.Returns(body)
            : [];

    private static IEnumerable<IOperation> Alternatives(IOperation? answer) => answer.SkipConversions() switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } choice => Alternatives(choice.WhenTrue).Concat(Alternatives(otherwise)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(static arm => Alternatives(arm.Value)),
        { } value => [value],
        null => [],
    };

    private bool GivesValue(IOperation answer, CancellationToken cancellationToken) =>
        SettingsOf(answer, cancellationToken).Any(setting => Has(setting, ApiRole.ParameterBinder) && !IsNull(setting.Value));

    private static bool IsNull(IOperation value) => value.SkipConversions() is { ConstantValue: { HasValue: true, Value: null } };

    private bool Has(ISimpleAssignmentOperation setting, ApiRole role) =>
        setting.Target is IMemberReferenceOperation { Member: var member } && code.Ai.Members.Of(member, role) is not null;

    /// <summary>What is assigned to members of the object, where it is made and later.</summary>
    private IEnumerable<ISimpleAssignmentOperation> SettingsOf(IOperation value, CancellationToken cancellationToken) =>
        new ValueOrigins(code, cancellationToken).Of(value)
            .SelectMany(origin => origin.Value is IObjectCreationOperation creation
                ? ObjectConstruction.By(creation, code, cancellationToken, origin.Frame)?.Assignments()
                    ?? creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
                    ?? []
                : []);

    /// <summary>Whether the conditions round the answer name the parameter, its type or an attribute of it, or nothing of the kind.</summary>
    private static bool Concerns(IOperation answer, IParameterSymbol parameter)
    {
        var parts = BranchConditions.Of(answer)
            .Where(condition => condition.Parent is not ISwitchExpressionArmOperation arm || arm.Value.Syntax.Span.Contains(answer.Syntax.Span))
            .SelectMany(static condition => condition.DescendantsAndSelf())
            .ToArray();
        var names = parts.Select(static part => part.ConstantValue is { HasValue: true, Value: string name } ? name : null).OfType<string>().ToArray();
        var types = parts.SelectMany(NamedTypes).ToArray();
        return (names.Length == 0 && types.Length == 0)
            || names.Contains(parameter.Name)
            || types.Any(type => IsOf(parameter, type));
    }

    private static IEnumerable<ITypeSymbol> NamedTypes(IOperation part) => part switch
    {
        ITypeOfOperation named => [named.TypeOperand],
        IInvocationOperation { TargetMethod: var method } => method.TypeArguments.AsEnumerable(),
        _ => [],
    };

    private static bool IsOf(IParameterSymbol parameter, ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(parameter.Type, type)
        || parameter.GetAttributes().Any(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type));
}

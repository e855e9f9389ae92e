using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>
/// What code fills one variable of a template with. A list or an object is refused unless its variable takes dangerous content, so that the
/// setting is right where the application encodes the items. What stands in the code itself needs no encoding.
/// </summary>
internal sealed class VariableArguments
{
    private readonly AnalysisScope _scope;
    private readonly CancellationToken _cancellationToken;

    private VariableArguments(AnalysisScope scope, CancellationToken cancellationToken)
    {
        _scope = scope;
        _cancellationToken = cancellationToken;
    }

    /// <summary>
    /// Whether the setting is one of a single variable, and all that is seen to fill it are constants, objects, or lists whose texts are encoded.
    /// </summary>
    public static bool AreEncoded(ApiUse use)
    {
        var arguments = new VariableArguments(use.Scope, use.CancellationToken);
        return use.Operation is ISimpleAssignmentOperation setting
            && arguments.VariableOf(setting) is { } variable
            && arguments.Of(variable, setting).ToArray() is { Length: > 0 } values
            && Array.TrueForAll(values, arguments.IsEncoded);
    }

    /// <summary>The name of the variable whose settings the assignment is one of; null for others.</summary>
    private string? VariableOf(ISimpleAssignmentOperation setting)
    {
        var names = ObjectConstruction.Behind(setting, _scope.Code, _cancellationToken) is { } creation
            ? ObjectConstruction.By(creation, _scope.Code, _cancellationToken)?.Assignments().Where(IsName).ToArray()
            : null;
        return names is [var name] && _scope.Code.Constants.Resolve(name.Value, _cancellationToken) is [{ IsWhole: true, Text: { } variable }]
            ? variable
            : null;
    }

    private bool IsName(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IMemberReferenceOperation target && _scope.Ai.Members.Of(target.Member, ApiRole.TemplateVariable) is not null;

    /// <summary>What is put under the name into dictionaries of arguments: by the member that has the setting, or if that fills none, by any.</summary>
    private IEnumerable<IOperation> Of(string variable, IOperation setting)
    {
        var values = (from write in Writes(variable)
                      where write.Type is { } type && _scope.Ai.Is(ApiRole.TemplateArguments, type) && Equals(write.Key.ConstantValue.Value, variable)
                      select write.Value).ToArray();
        var member = setting.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var near = values.Where(value => value.Syntax.SyntaxTree == setting.Syntax.SyntaxTree && member?.Span.Contains(value.Syntax.Span) == true).ToArray();
        return near.Length > 0 ? near : values;
    }

    private IEnumerable<(ITypeSymbol? Type, IOperation Key, IOperation Value)> Writes(string variable)
    {
        foreach (var tree in _scope.Code.Compilation.SyntaxTrees)
        {
            var index = TreeIndex.Of(tree);
            foreach (var node in index.Find(UnnamedBucket.ElementAssignment).Concat(index.Find(NamedBucket.Invocation, "Add")))
            {
                if (MayBe(KeyOf(node), variable) && EntryOf(node) is { } entry)
                    yield return entry;
            }

            foreach (var list in index.Find(UnnamedBucket.CollectionInitializer).OfType<InitializerExpressionSyntax>())
            {
                if (list.Expressions.Any(entry => entry is InitializerExpressionSyntax pair && MayBe(pair.Expressions.FirstOrDefault(), variable)))
                {
                    foreach (var entry in EntriesOf(list))
                        yield return entry;
                }
            }
        }
    }

    /// <summary>Whether the key may say so, as far as its text tells: a literal says what it says, and no other is bound.</summary>
    private static bool MayBe(ExpressionSyntax? key, string variable) =>
        key is not null && (key is not LiteralExpressionSyntax literal || literal.Token.ValueText == variable);

    private static ExpressionSyntax? KeyOf(SyntaxNode write) => write switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] } } => key.Expression,
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } } => key.Expression,
        InvocationExpressionSyntax { ArgumentList.Arguments: [var key, _] } => key.Expression,
        _ => null,
    };

    private (ITypeSymbol? Type, IOperation Key, IOperation Value)? EntryOf(SyntaxNode write) =>
        _scope.Code.Bodies.GetOperation(write, _cancellationToken) switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } element } assignment =>
                (element.Instance?.Type, key.Value, assignment.Value),
            IInvocationOperation { Arguments: [var key, var value] } call => (call.Instance?.Type, key.Value, value.Value),
            _ => null,
        };

    private IEnumerable<(ITypeSymbol? Type, IOperation Key, IOperation Value)> EntriesOf(InitializerExpressionSyntax list) =>
        _scope.Code.Bodies.GetOperation(list, _cancellationToken) is IObjectOrCollectionInitializerOperation added
            ? added.Initializers.OfType<IInvocationOperation>()
                .Where(static entry => entry.Arguments.Length == 2)
                .Select(entry => (added.Type, entry.Arguments[0].Value, entry.Arguments[1].Value))
            : [];

    private bool IsEncoded(IOperation value)
    {
        var type = value.SkipConversions()?.Type;
        return IsWritten(value)
            || type is { SpecialType: not (SpecialType.System_String or SpecialType.System_Object) }
            && (!HoldsTexts(type) || new ValueOrigins(_scope.Code, _cancellationToken).Of(value).All(origin => IsMadeByEncoder(origin.Value)));
    }

    /// <summary>Whether the code itself says all of the text.</summary>
    private bool IsWritten(IOperation value) =>
        _scope.Code.Constants.ResolveAll(value, _cancellationToken) is { IsEmpty: false } texts
        && texts.All(static text => text is { IsWhole: true, Text: not null });

    private static bool HoldsTexts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.SpecialType == SpecialType.System_String,
        INamedTypeSymbol named => named.AllInterfaces.Prepend(named).Any(static one => one.TypeArguments is [{ SpecialType: SpecialType.System_String }]),
        _ => false,
    };

    private bool IsMadeByEncoder(IOperation value) => value.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call =>
        _scope.Ai.Members.FlowOf(call.TargetMethod).Any(row =>
            row.Row is { Role: FlowRole.Sanitizer } && (row.Row.Sinks & SinkKinds.Html) != 0 && row.Row.SpeaksOf(call.Instance?.Type)));
}

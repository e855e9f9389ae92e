using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Secrets.Support;

/// <summary>
/// Answers: is this value read from what an application is delivered with? Follows locals, members of the application, fallbacks, awaits,
/// readers and methods of texts.
/// </summary>
internal sealed class ShippedValues
{
    private const int MaxSteps = 60;

    private readonly AiContext _ai;
    private readonly CodeScope _code;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);

    private ShippedValues(AiContext ai, CodeScope code, CancellationToken cancellationToken)
    {
        _ai = ai;
        _code = code;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether the value, or what it falls back to, is delivered with the application.</summary>
    public static bool Hold(IOperation value, AiContext ai, CodeScope code, CancellationToken cancellationToken) =>
        new ShippedValues(ai, code, cancellationToken).Run(value);

    private bool Run(IOperation value)
    {
        var waiting = new Queue<IOperation?>([value]);
        for (var step = 0; step < MaxSteps && waiting.Count > 0; step++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (waiting.Dequeue().SkipConversions() is not { } current)
                continue;
            if (IsShipped(current))
                return true;
            foreach (var origin in Origins(current))
                waiting.Enqueue(origin);
        }

        return false;
    }

    private bool IsShipped(IOperation value) => value switch
    {
        IPropertyReferenceOperation property => _ai.Members.Of(property.Property, ApiRole.ShippedValue) is not null,
        IInvocationOperation call => _ai.Members.Of(call.TargetMethod, ApiRole.ShippedValue) is not null,
        _ => false,
    };

    private IEnumerable<IOperation?> Origins(IOperation value) => value switch
    {
        ICoalesceOperation choice => [choice.Value, choice.WhenNull],
        IConditionalOperation choice => [choice.WhenTrue, choice.WhenFalse],
        IConditionalAccessOperation access => [access.Operation, access.WhenNotNull],
        IAwaitOperation wait => [wait.Operation],
        IObjectCreationOperation reader => reader.Arguments.Select(static argument => argument.Value),
        IInvocationOperation { Instance.Type: { } type } call when IsReader(type) => [call.Instance],
        ILocalReferenceOperation local when _visited.Add(local.Local) => [_code.Constants.InitializerOf(local.Local, _cancellationToken)],
        IFieldReferenceOperation field when _visited.Add(field.Field) => ValuesOf(field.Field),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property when _visited.Add(property.Property) => ValuesOf(property.Property),
        _ => [],
    };

    private static bool IsReader(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || type.Name is "StreamReader" or "TextReader";

    /// <summary>What a member of the application is initialized with or gives, and what is assigned to it.</summary>
    private IEnumerable<IOperation?> ValuesOf(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences is not [var reference])
            return [];

        SyntaxNode? initial = reference.GetSyntax(_cancellationToken) switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value,
            _ => null,
        };

        return _code.Nodes(NamedBucket.Assignment, member.Name, _cancellationToken)
            .Select(node => _code.Bodies.GetOperation(node, _cancellationToken))
            .OfType<ISimpleAssignmentOperation>()
            .Where(assignment => assignment.Target is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member, member))
            .Select(static assignment => (IOperation?)assignment.Value)
            .Prepend(initial is null ? null : _code.Bodies.GetOperation(initial, _cancellationToken));
    }
}

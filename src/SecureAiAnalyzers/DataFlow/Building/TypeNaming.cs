using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Whether what reads a text lets the text name the types of the objects that are made of it.</summary>
internal sealed class TypeNaming(CodeScope code, CancellationToken cancellationToken)
{
    private readonly ValueOrigins _origins = new(code, cancellationToken) { Everywhere = true };
    private readonly HashSet<SyntaxNode> _asked = [];

    /// <summary>Whether the reader, or settings of one, lets it; null where neither says anything of it.</summary>
    public bool? IsLetBy(IOperation? reader)
    {
        bool? said = null;
        foreach (var origin in _origins.Of(reader.AsWritten(code.Bodies, cancellationToken)))
        {
            if (origin.IsEnd || !_asked.Add(origin.Value.Syntax))
                continue;

            var answer = IsLetByMade(origin);
            if (answer == true)
                return true;
            said ??= answer;
        }

        return said;
    }

    /// <summary>Whether the default of the application lets it, or a member of the type that the call asks for.</summary>
    public bool IsLetByDefault(IInvocationOperation call) => call.TargetMethod.TypeArguments.Any(HasNamingMember)
        || code.AssignmentsTo(ApiRole.DefaultReaderSettings, cancellationToken).SelectMany(SettingsMadeBy).Any(settings => IsLetBy(settings) == true);

    private IEnumerable<IOperation> SettingsMadeBy(IAssignmentOperation assignment) =>
        from function in FunctionValues.Of(assignment.Value, code, cancellationToken).Found
        let body = BodyOf(function)
        where body is not null
        from returned in FunctionBodies.Returns(body)
        select returned;

    private IOperation? BodyOf(FunctionValue function) => code.Bodies.GetOperation(function.Syntax, cancellationToken) switch
    {
        IAnonymousFunctionOperation lambda => lambda.Body,
        _ => FunctionBodies.Of(function.Method, code, cancellationToken),
    };

    private bool HasNamingMember(ITypeSymbol type) => PartsOf(type).SelectMany(static part => part.GetMembers().Prepend(part))
        .SelectMany(static member => member.GetAttributes())
        .Where(static mark => mark.AttributeClass is not null)
        .Any(mark => mark.NamedArguments.Any(setting => setting.Value.Value is not (null or 0)
            && mark.AttributeClass!.SelfAndAncestors().SelectMany(type => type.GetMembers(setting.Key)).Any(member => Plays(member, ApiRole.TypeNaming))));

    /// <summary>The type with its bases, and the types of elements.</summary>
    private static IEnumerable<ITypeSymbol> PartsOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => PartsOf(array.ElementType),
        INamedTypeSymbol { TypeArguments: { Length: > 0 } elements } => type.SelfAndAncestors().Concat(elements.SelectMany(PartsOf)),
        _ => type.SelfAndAncestors(),
    };

    private bool? IsLetByMade(Origin made) => made.Value switch
    {
        IMemberReferenceOperation { Member.IsStatic: true } member => code.Ai.Is(ApiRole.TypeNamingReader, member.Member.ContainingType) ? true : null,
        IObjectCreationOperation { Type: var type } => IsSetOn(made) ?? (code.Ai.Is(ApiRole.TypeNamingReader, type) && !HasBinder(made) ? true : Given(made)),
        IInvocationOperation call => IsSetOn(made) ?? Given(made) ?? IsLetBy(call.Receiver()),
        _ => null,
    };

    /// <summary>What the object is told by assignments; a binder decides on what else they let.</summary>
    private bool? IsSetOn(Origin made)
    {
        bool? said = null;
        foreach (var assignment in ObjectSettings.Assignments(made.Value, code, cancellationToken, made.Frame))
        {
            if (!Plays((assignment.Target as IMemberReferenceOperation)?.Member, ApiRole.TypeNaming))
                continue;
            if (_origins.Of(assignment.Value).Any(IsNaming))
                return !HasBinder(made);
            said = false;
        }

        return said;
    }

    private bool IsNaming(Origin value) => value.Value.ConstantValue.HasValue
        && !Plays((value.Value as IMemberReferenceOperation)?.Member, ApiRole.NoTypeNaming);

    private bool HasBinder(Origin made) => ObjectSettings.Assignments(made.Value, code, cancellationToken, made.Frame)
        .Any(assignment => Plays((assignment.Target as IMemberReferenceOperation)?.Member, ApiRole.TypeBinder)
            && _origins.Of(assignment.Value).All(binder => !IsAnyType(binder.Value)));

    private bool IsAnyType(IOperation binder) =>
        binder.ConstantValue is { HasValue: true, Value: null }
        || (binder.Type is { } type && code.Ai.RowNaming(ApiRole.AnyTypeBinder, type) is not null);

    /// <summary>What the object is given, when it is made or later.</summary>
    private bool? Given(Origin made)
    {
        var calls = ObjectSettings.Calls(made.Value, code, cancellationToken, made.Frame);
        foreach (var argument in calls.Prepend(made.Value).SelectMany(static call => call.GivenArguments()))
        {
            if (code.Ai.Is(ApiRole.TypeNamingReader, argument.Value.SkipConversions()?.Type))
                return true;
            if (code.Ai.Members.Of(argument.Parameter, ApiRole.ReaderSettings) is not null && IsLetBy(argument.Value) is { } said)
                return said;
        }

        return null;
    }

    private bool Plays(ISymbol? member, ApiRole role) => code.Ai.Members.Of(member, role) is not null;
}

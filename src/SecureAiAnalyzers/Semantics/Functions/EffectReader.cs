using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>
/// Reads from the code of one function what it changes outside of the program, and what of others it reads. Files below a temporary path are its own,
/// and so are the books that a program keeps about itself.
/// </summary>
internal sealed class EffectReader(CodeScope code, CancellationToken cancellationToken)
{
    private readonly TemporaryFiles _temporary = new(code, cancellationToken);
    private readonly StatementEffects _statements = new(code, cancellationToken);
    private readonly ProgramEffects _programs = new(code, cancellationToken);
    private readonly ReadCalls _reads = new(code);
    private readonly GivenStatements _given = new(code, cancellationToken);

    /// <summary>What the function that is declared there changes, reads and calls.</summary>
    public FunctionEffects Read(SyntaxNode declaration)
    {
        if (code.Bodies.GetOperation(declaration, cancellationToken) is not { } body)
            return FunctionEffects.None;

        var effects = ImmutableArray.CreateBuilder<EffectSite>();
        var reads = ImmutableArray.CreateBuilder<ReadSite>();
        var calls = ImmutableArray.CreateBuilder<CalledFunction>();
        var asks = false;
        var looks = false;
        var records = false;
        foreach (var operation in body.Descendants())
        {
            var effect = EffectOf(operation);
            if (effect is not null && !IsCleanUp(operation))
            {
                effects.Add(effect);
                effects.AddRange(FurtherEffectsOf(operation));
            }

            reads.AddRange(_reads.Of(operation).Where(read => effect is null or { Statement: not null } || read.Kind == ReadKind.Web || IsTold(operation)));
            looks |= LooksAtFile(operation);
            records |= RecordCalls.Is(operation, code.Ai);
            asks |= MethodOf(operation) is { } method && IsQuestion(method, operation);
            if (!IsCleanUp(operation))
                calls.AddRange(RunningIn(operation));
        }

        return new FunctionEffects(effects.ToImmutable(), reads.ToImmutable(), calls.ToImmutable(), asks, looks, records);
    }

    /// <summary>Whether another project, or the team, tells what the call changes and what it reads, each for itself.</summary>
    private bool IsTold(IOperation operation) => operation is IInvocationOperation { TargetMethod: var method } && !code.Ai.Members.ToldOf(method).IsEmpty;

    /// <summary>Whether the code only undoes what failed, or puts away what is no longer needed.</summary>
    private static bool IsCleanUp(IOperation operation)
    {
        var child = operation;
        foreach (var parent in operation.Ancestors())
        {
            if (parent is ICatchClauseOperation || (parent is ITryOperation { Finally: { } last } && last == child))
                return true;
            child = parent;
        }

        return false;
    }

    private static IMethodSymbol? MethodOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IMethodReferenceOperation reference => reference.Method,
        _ => null,
    };

    private bool LooksAtFile(IOperation operation) =>
        operation is IInvocationOperation or IPropertyReferenceOperation
        && code.Ai.Members.Of((operation as IInvocationOperation)?.TargetMethod ?? ((IMemberReferenceOperation)operation).Member, ApiRole.FileLook) is not null;

    private bool IsQuestion(IMethodSymbol method, IOperation call) =>
        (ConsentNames.AskPerson(NameOf(method, call)) && !method.ReturnsVoid)
        || code.Ai.Members.FlowOf(method).Any(static row => row.Row.Role == FlowRole.Question);

    /// <summary>What a call is known by: that of a delegate by the variable that holds it.</summary>
    private static string NameOf(IMethodSymbol method, IOperation call) =>
        method.MethodKind == MethodKind.DelegateInvoke && (call as IInvocationOperation)?.Instance.ReferencedVariable() is { } variable
            ? variable.Name
            : method.Name;

    /// <summary>The functions of the program that run where the operation does: a method, a constructor, the accessors of a property.</summary>
    private IEnumerable<CalledFunction> RunningIn(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Constructor: { } constructor } => ConstructorAt(constructor, operation),
        IPropertyReferenceOperation property => AccessorsOf(property).SelectMany(accessor => AccessorAt(accessor, property)),
        _ => MethodOf(operation) is { } method ? FunctionsOf(method, operation) : [],
    };

    private IEnumerable<CalledFunction> ConstructorAt(IMethodSymbol constructor, IOperation creation) =>
        from declaration in constructor.Declared().DeclaringSyntaxReferences
        where declaration.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax
        from called in CalledAt(declaration, constructor.ContainingType.Name, constructor.ContainingType, creation)
        select called with { IsSetUp = true };

    private static IEnumerable<IMethodSymbol> AccessorsOf(IPropertyReferenceOperation property)
    {
        if (!property.IsReplaced() && property.Property.GetMethod is { } getter)
            yield return getter;
        if (property.IsAssigned() && property.Property.SetMethod is { } setter)
            yield return setter;
    }

    /// <summary>An accessor that has code of its own; what other types make of it is not looked for, since properties are everywhere.</summary>
    private IEnumerable<CalledFunction> AccessorAt(IMethodSymbol accessor, IPropertyReferenceOperation property) => IsOpen(accessor, property)
        ? []
        : from declaration in accessor.Declared().DeclaringSyntaxReferences
          where declaration.GetSyntax(cancellationToken) is not AccessorDeclarationSyntax { Body: null, ExpressionBody: null }
          from called in CalledAt(declaration, property.Property.Name, accessor.ContainingType, property)
          select called;

    private IEnumerable<CalledFunction> FunctionsOf(IMethodSymbol method, IOperation call)
    {
        var declared = ExtensionBlocks.MemberBehind(method) ?? method.Declared();
        return from declaration in (declared.PartialImplementationPart ?? declared).DeclaringSyntaxReferences
               from called in CalledAt(declaration, declared.Name, declared.ContainingType, call)
               select called with { IsOpen = IsOpen(declared, call), Given = _given.GivenTo(call) };
    }

    private IEnumerable<CalledFunction> CalledAt(SyntaxReference declaration, string name, INamedTypeSymbol? type, IOperation call)
    {
        if (BookkeepingNames.Tell(name, type?.Name) || !code.Compilation.ContainsSyntaxTree(declaration.SyntaxTree))
            yield break;

        code.Bodies.Read(declaration.SyntaxTree);
        yield return new CalledFunction(FilePlace.Of(new SourceSpan(declaration.SyntaxTree, declaration.Span)), name, call.Syntax.Span);
    }

    private static bool IsOpen(IMethodSymbol method, IOperation call) =>
        (method.IsVirtual || method.IsAbstract || method.IsOverride) && !IsOfBase(call);

    private static bool IsOfBase(IOperation call) => call is IInvocationOperation { IsVirtual: false };

    private EffectSite? EffectOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => SiteOf(call, call.TargetMethod, EffectOfCall(call, call.TargetMethod)),
        IObjectCreationOperation { Constructor: { } constructor } creation => SiteOf(creation, constructor, EffectOfCall(creation, constructor)),
        IMemberReferenceOperation { Member.IsStatic: true } value when !value.IsCompared() => EffectOfValue(value),
        _ => null,
    };

    /// <summary>What else a member changes of which another project or the team tells.</summary>
    private IEnumerable<EffectSite> FurtherEffectsOf(IOperation operation) => operation is IInvocationOperation { TargetMethod: var method }
        ? code.Ai.Members.ToldOf(method)
            .Where(static row => row.Row.Role == ApiRole.Effect)
            .Skip(1)
            .Select(row => SiteOf(operation, method, row.Row.Effect))
            .OfType<EffectSite>()
        : [];

    /// <summary>A value by which a call changes something: the site is the call that takes it.</summary>
    private EffectSite? EffectOfValue(IMemberReferenceOperation value)
    {
        var kind = code.Ai.Members.Of(value.Member, ApiRole.Effect)?.Effect ?? EffectKind.None;
        if (kind == EffectKind.None)
            return null;

        var taking = value.Ancestors().FirstOrDefault(static parent => parent is IInvocationOperation or IObjectCreationOperation);
        return taking is null ? SiteOf(value, value.Member, kind) : SiteOf(taking, taking.CalledMember() ?? value.Member, kind);
    }

    private EffectKind EffectOfCall(IOperation call, IMethodSymbol method)
    {
        foreach (var row in code.Ai.Members.Of(method))
        {
            if (row.Row.Role == ApiRole.Effect && (row.Row.Parameter is null || IsGiven(call, row.Row.Parameter)))
                return row.Row.Effect;
        }

        return code.Ai.TypesOf(ApiRole.ChangingClient).IsEmpty ? EffectKind.None : EffectByName(method);
    }

    private static bool IsGiven(IOperation call, string parameter) => call.GivenArguments().Any(argument => argument.Parameter?.Name == parameter);

    /// <summary>What a method of a client does whose name says so; where it only posts, the name of the client may say it.</summary>
    private EffectKind EffectByName(IMethodSymbol method)
    {
        if (!ChangeVerbs.BeginName(method.Name) || code.Ai.RowOf(ApiRole.ChangingClient, method.ContainingType) is not { } row)
            return EffectKind.None;

        return NameWords.Of(method.Name).First() switch
        {
            "delete" or "remove" or "prune" or "kill" when row.Effect == EffectKind.ChangeService => EffectKind.DeleteFromService,
            "post" when !ChangeVerbs.TellChange(method.ContainingType.Name) => EffectKind.Post,
            _ => row.Effect,
        };
    }

    private EffectSite? SiteOf(IOperation call, ISymbol member, EffectKind kind)
    {
        var effective = kind switch
        {
            EffectKind.None => EffectKind.None,
            EffectKind.QueryData or EffectKind.ChangeData => _statements.Of(call, kind),
            EffectKind.RunProgram => _programs.Of(call),
            EffectKind.MakeFolder or EffectKind.AddFile or EffectKind.WriteFile or EffectKind.DeleteFile when _temporary.AreUsedBy(call) => EffectKind.None,
            _ => kind,
        };
        return effective != EffectKind.None ? new EffectSite(effective, DisplayNames.Of(member), call.Syntax.Span)
            : kind == EffectKind.QueryData ? GivenStatement(call, member)
            : null;
    }

    /// <summary>A statement that is not known here, where a caller writes all of it: what reads can also change.</summary>
    private EffectSite? GivenStatement(IOperation call, ISymbol member) => _statements.ParameterOf(call) is { } parameter
        ? new EffectSite(EffectKind.RunStatement, DisplayNames.Of(member), call.Syntax.Span) { Statement = parameter }
        : null;
}

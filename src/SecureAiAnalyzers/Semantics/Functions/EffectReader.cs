using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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

            if (_reads.Of(operation) is { } read && (effect is null || read.Kind == ReadKind.Web))
                reads.Add(read);
            looks |= LooksAtFile(operation);
            records |= RecordCalls.Is(operation, code.Ai);
            if (MethodOf(operation) is not { } method)
                continue;

            asks |= IsQuestion(method, operation);
            if (!IsCleanUp(operation))
                calls.AddRange(FunctionsOf(method, operation));
        }

        return new FunctionEffects(effects.ToImmutable(), reads.ToImmutable(), calls.ToImmutable(), asks, looks, records);
    }

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

    private IEnumerable<CalledFunction> FunctionsOf(IMethodSymbol method, IOperation call)
    {
        var declared = ExtensionBlocks.MemberBehind(method) ?? method.Declared();
        if (BookkeepingNames.Tell(declared.Name, declared.ContainingType?.Name))
            yield break;

        var isOpen = (declared.IsVirtual || declared.IsAbstract || declared.IsOverride) && !IsOfBase(call);
        foreach (var reference in (declared.PartialImplementationPart ?? declared).DeclaringSyntaxReferences)
        {
            if (!code.Compilation.ContainsSyntaxTree(reference.SyntaxTree))
                continue;

            code.Bodies.Read(reference.SyntaxTree);
            yield return new CalledFunction(
                FilePlace.Of(new SourceSpan(reference.SyntaxTree, reference.Span)), declared.Name, call.Syntax.Span, isOpen);
        }
    }

    private static bool IsOfBase(IOperation call) => call is IInvocationOperation { IsVirtual: false };

    private EffectSite? EffectOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => SiteOf(call, call.TargetMethod, EffectOfCall(call, call.TargetMethod)),
        IObjectCreationOperation { Constructor: { } constructor } creation => SiteOf(creation, constructor, EffectOfCall(creation, constructor)),
        IMemberReferenceOperation { Member.IsStatic: true } value when !value.IsCompared() => EffectOfValue(value),
        _ => null,
    };

    /// <summary>What else a member of another project changes.</summary>
    private IEnumerable<EffectSite> FurtherEffectsOf(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: var method } && code.Ai.Members.Shared is { } shared
            ? shared.ApiOf(method)
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
        return effective == EffectKind.None ? null : new EffectSite(effective, DisplayNames.Of(member), call.Syntax.Span);
    }
}

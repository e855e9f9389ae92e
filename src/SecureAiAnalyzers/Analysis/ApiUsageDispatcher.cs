using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Analysis;

/// <summary>Finds the uses of SDK members among the operations of one compilation and tells the rules.</summary>
internal sealed class ApiUsageDispatcher(RuleRegistry registry)
{
    /// <summary>Tells the rules what they want to know of an operation.</summary>
    public void Analyze(IOperation operation, ISymbol owner, FileAnalysis file)
    {
        if (!registry.Wants(operation.Kind))
            return;

        var use = new OperationUse(operation, owner, file);
        switch (operation)
        {
            case IInvocationOperation invocation:
                Call(use, invocation.TargetMethod, invocation.Arguments);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                Call(use, constructor, creation.Arguments);
                break;
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment:
                Assignment(use, target.Member, assignment.Value);
                break;
            case ICompoundAssignmentOperation { Target: IMemberReferenceOperation { Type.TypeKind: TypeKind.Delegate } target } added:
                Assignment(use, target.Member, added.Value);
                break;
            case IMemberReferenceOperation { Member.IsStatic: true } reference when !reference.IsAssigned():
                Reference(use, reference.Member);
                break;
        }

        registry.Dispatch(use);
    }

    private void Call(OperationUse use, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        var rows = use.Ai.Members.Of(method);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i].Row;
            var argument = row.Parameter is null ? null : Argument(arguments, row.Parameter);
            if ((row.Parameter is null || argument is not null) && !IsRepeated(rows, i, arguments))
                registry.Dispatch(new ApiUse(use, rows[i], method, argument?.Value));
        }
    }

    /// <summary>
    /// Whether an earlier row has told the same: a fact about the call as a whole counts once, whichever of its parameters the rows name.
    /// </summary>
    private static bool IsRepeated(ImmutableArray<ResolvedRow<ApiRow>> rows, int index, ImmutableArray<IArgumentOperation> arguments)
    {
        var row = rows[index].Row;
        for (var i = 0; i < index; i++)
        {
            var earlier = rows[i].Row;
            if (earlier.Role == row.Role
                && (earlier.Parameter == row.Parameter ? earlier.SaysTheSameAs(row) : row.Role == ApiRole.ModelCall)
                && (earlier.Parameter is null || Argument(arguments, earlier.Parameter) is not null))
            {
                return true;
            }
        }

        return false;
    }

    private void Assignment(OperationUse use, ISymbol member, IOperation value)
    {
        foreach (var row in use.Ai.Members.Of(member))
            registry.Dispatch(new ApiUse(use, row, member, value));
    }

    private void Reference(OperationUse use, ISymbol member)
    {
        foreach (var row in use.Ai.Members.Of(member))
        {
            if (row.Row.Parameter is null)
                registry.Dispatch(new ApiUse(use, row, member, value: null));
        }
    }

    private static IArgumentOperation? Argument(ImmutableArray<IArgumentOperation> arguments, string parameter)
    {
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Name == parameter)
                return argument;
        }

        return null;
    }
}

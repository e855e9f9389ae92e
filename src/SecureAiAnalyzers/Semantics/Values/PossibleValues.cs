using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// The texts that an expression may be on some way, for questions in which one of several decides: over branches, all that is written to a
/// variable or member of the program, elements of tuples and members of records, and what methods return.
/// </summary>
internal sealed class PossibleValues(CodeScope code, CancellationToken cancellationToken)
{
    private const int MaxDepth = 10;
    private const int MaxTexts = 16;

    private readonly HashSet<ISymbol> _visiting = new(SymbolEqualityComparer.Default);

    /// <summary>The texts, in which one character stands for parts that are not known; null among them for what is not known at all.</summary>
    public IReadOnlyList<string?> TextsOf(IOperation? operation)
    {
        _visiting.Clear();
        return [.. Leaves(operation, depth: 0).SelectMany(Texts).Distinct().Take(MaxTexts)];
    }

    private IEnumerable<string?> Texts(IOperation? leaf)
    {
        if (leaf is null)
            return [null];
        if (leaf is IInvocationOperation call && Named(call) is { } known)
            return [known];

        var texts = code.Constants.Resolve(leaf, cancellationToken).Select(static value => value.Text).ToArray();
        return texts.Length == 0 ? [null] : texts;
    }

    /// <summary>The text of a call of the platform that tells where a program is, or which one the user has chosen.</summary>
    private string? Named(IInvocationOperation call) => call.TargetMethod switch
    {
        { ContainingType.Name: "Environment", Name: "GetEnvironmentVariable" } => call.Arguments[0].Value.ConstantValue.Value switch
        {
            string name when name.Equals("SHELL", StringComparison.OrdinalIgnoreCase) => "sh",
            string name when name.Equals("ComSpec", StringComparison.OrdinalIgnoreCase) => "cmd",
            _ => null,
        },
        { ContainingType: { Name: "Path", ContainingNamespace.Name: "IO" }, Name: "Combine" or "Join" } =>
            code.Constants.Resolve(call.Arguments[call.Arguments.Length - 1].Value, cancellationToken) is [{ Text: { } file }] ? file : null,
        _ => null,
    };

    /// <summary>The expressions that the operation may be, none of which branches; null for one that is not known.</summary>
    private IEnumerable<IOperation?> Leaves(IOperation? operation, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var value = operation.AsWritten(code.Bodies, cancellationToken);
        if (value is null || depth > MaxDepth)
            return [null];
        if (value.ConstantValue.HasValue)
            return [value];

        return value switch
        {
            IConditionalOperation { WhenFalse: { } whenFalse } choice => [.. Leaves(choice.WhenTrue, depth + 1), .. Leaves(whenFalse, depth + 1)],
            ICoalesceOperation choice => [.. Leaves(choice.Value, depth + 1), .. Leaves(choice.WhenNull, depth + 1)],
            ISwitchExpressionOperation choice => [.. choice.Arms.Where(static arm => !Throws(arm.Value)).SelectMany(arm => Leaves(arm.Value, depth + 1))],
            ILocalReferenceOperation { Local: var local } => Written(local, Scope(local), depth),
            IFieldReferenceOperation { Field.ContainingType.IsTupleType: true, Instance: { } tuple } element => Members(tuple, element.Field, depth),
            IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member => OfMember(member, depth),
            IInvocationOperation call => Returned(call, depth),
            _ => [value],
        };
    }

    private static bool Throws(IOperation operation) => operation.SkipConversions() is IThrowOperation;

    private IEnumerable<IOperation?> OfMember(IMemberReferenceOperation reference, int depth)
    {
        var member = reference.Member.OriginalDefinition;
        if (reference.Instance is { } owner and not IInstanceReferenceOperation)
        {
            var members = Members(owner, member, depth).ToArray();
            if (members.Length > 0 && !members.Contains(null))
                return members;
        }

        code.Bodies.Read(member);
        var types = member.ContainingType.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellationToken)).Where(code.Bodies.Contains).ToArray();
        return types.Length == 0 ? [reference] : Written(member, types, depth);
    }

    /// <summary>The member of the objects that are made where the owner comes from.</summary>
    private IEnumerable<IOperation?> Members(IOperation owner, ISymbol member, int depth)
    {
        foreach (var made in Leaves(owner, depth + 1).ToArray())
        {
            var values = made switch
            {
                ITupleOperation tuple => [IndexOf(member) is var index && index >= 0 && index < tuple.Elements.Length ? tuple.Elements[index] : null],
                IObjectCreationOperation creation => Given(creation, member),
                _ => [null],
            };
            foreach (var value in values.SelectMany(value => value is null ? [null] : Leaves(value, depth + 1)))
                yield return value;
        }
    }

    private static int IndexOf(ISymbol member) =>
        member is IFieldSymbol { ContainingType: { IsTupleType: true } tuple } field
            ? tuple.TupleElements.Select(static element => element.CorrespondingTupleField?.Name ?? element.Name).ToList()
                .IndexOf(field.CorrespondingTupleField?.Name ?? field.Name)
            : -1;

    private static IOperation?[] Given(IObjectCreationOperation creation, ISymbol member)
    {
        var assigned = creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(assignment => assignment.Target is IMemberReferenceOperation target && target.Member.Name == member.Name);
        return [assigned?.Value ?? creation.Arguments.FirstOrDefault(argument => Fits(argument.Parameter, member))?.Value];
    }

    private static bool Fits(IParameterSymbol? parameter, ISymbol member) => member.Name.Equals(parameter?.Name, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<IOperation?> Returned(IInvocationOperation call, int depth)
    {
        if (call is { TargetMethod: { Name: "Trim" or "ToString" or "ToLowerInvariant", Parameters.IsEmpty: true }, Instance: { } text })
            return Leaves(text, depth + 1);

        var method = call.TargetMethod.Declared();
        code.Bodies.Read(method);
        if (method.IsAbstract || FunctionBodies.Of(method, code, cancellationToken) is not { } body || !_visiting.Add(method))
            return [call];

        var returned = FunctionBodies.Returns(body).SelectMany(value => Leaves(value, depth + 1)).ToArray();
        _visiting.Remove(method);
        return returned;
    }

    private SyntaxNode[] Scope(ILocalSymbol local) => local.DeclaringSyntaxReferences is [var reference]
        && BodyLocator.Find(reference.GetSyntax(cancellationToken)) is { } body ? [body] : [];

    /// <summary>All that is written to a variable or member in the code, its initializer first.</summary>
    private IEnumerable<IOperation?> Written(ISymbol symbol, IReadOnlyList<SyntaxNode> scope, int depth)
    {
        if (!_visiting.Add(symbol))
            return [];

        var values = Initializers(symbol).Concat(scope.SelectMany(static node => node.DescendantNodes()).OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == symbol.Name && WriteSyntax.IsWritten(name))
            .SelectMany(name => Assigned(Whole(name), []))).ToArray();
        var leaves = values.Length == 0 ? [null] : values.SelectMany(value => Leaf(value, depth)).ToArray();
        _visiting.Remove(symbol);
        return leaves;
    }

    private IEnumerable<IOperation?> Leaf((SyntaxNode? Value, IReadOnlyList<int> Path) written, int depth)
    {
        var value = written.Value is null ? null : code.Bodies.GetOperation(written.Value, cancellationToken);
        var leaves = Leaves(value, depth + 1);
        foreach (var index in written.Path)
            leaves = leaves.SelectMany(leaf => Element(leaf, index, depth)).ToArray();
        return leaves;
    }

    /// <summary>What stands at a position of a tuple, or of a record that is made by its primary constructor.</summary>
    private IEnumerable<IOperation?> Element(IOperation? value, int index, int depth) => value switch
    {
        ITupleOperation tuple when index < tuple.Elements.Length => Leaves(tuple.Elements[index], depth + 1),
        IObjectCreationOperation { Type.IsRecord: true } made when index < made.Arguments.Length => Leaves(made.Arguments[index].Value, depth + 1),
        _ => [null],
    };

    private IEnumerable<(SyntaxNode? Value, IReadOnlyList<int> Path)> Initializers(ISymbol symbol) => symbol.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellationToken))
        .SelectMany(declaration => declaration switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => [(value, [])],
            PropertyDeclarationSyntax { Initializer.Value: { } value } => [(value, [])],
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => [(value, [])],
            PropertyDeclarationSyntax { AccessorList: { } accessors } => accessors.Accessors
                .Where(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
                .SelectMany(static getter => getter.DescendantNodes().OfType<ReturnStatementSyntax>().Select(static returned => returned.Expression)
                    .Append(getter.ExpressionBody?.Expression))
                .OfType<ExpressionSyntax>()
                .Select(static value => ((SyntaxNode?)value, (IReadOnlyList<int>)[])),
            SingleVariableDesignationSyntax designation => Designated(designation),
            ForEachStatementSyntax or ParameterSyntax => [(null, [])],
            _ => Enumerable.Empty<(SyntaxNode?, IReadOnlyList<int>)>(),
        });

    /// <summary>The value of which a declared variable is a part.</summary>
    private IEnumerable<(SyntaxNode? Value, IReadOnlyList<int> Path)> Designated(SingleVariableDesignationSyntax designation)
    {
        var path = new List<int>();
        SyntaxNode part = designation;
        while (part.Parent is ParenthesizedVariableDesignationSyntax parts)
        {
            path.Insert(0, parts.Variables.IndexOf((VariableDesignationSyntax)part));
            part = parts;
        }

        return part.Parent is DeclarationExpressionSyntax declaration ? Assigned(declaration, path) : [(null, [])];
    }

    /// <summary>What is written to an expression, and at which position of that it stands.</summary>
    private IEnumerable<(SyntaxNode? Value, IReadOnlyList<int> Path)> Assigned(ExpressionSyntax target, IReadOnlyList<int> path)
    {
        switch (target.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == target:
                return [(assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression)
                    ? assignment.Right : null, path)];
            case ParenthesizedExpressionSyntax parenthesized:
                return Assigned(parenthesized, path);
            case ArgumentSyntax { Parent: TupleExpressionSyntax tuple } element:
                return Assigned(tuple, [tuple.Arguments.IndexOf(element), .. path]);
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument:
                return GivenOut(call, argument);
            default:
                return [(null, [])];
        }
    }

    /// <summary>What a method of the program writes to its out parameter.</summary>
    private IEnumerable<(SyntaxNode? Value, IReadOnlyList<int> Path)> GivenOut(InvocationExpressionSyntax call, ArgumentSyntax argument)
    {
        var given = (code.Bodies.GetOperation(call, cancellationToken) as IInvocationOperation)?.Arguments
            .FirstOrDefault(candidate => candidate.Syntax == argument)?.Parameter;
        if (given?.OriginalDefinition is not { DeclaringSyntaxReferences: [var reference], ContainingSymbol: IMethodSymbol method } parameter
            || BodyLocator.Find(reference.GetSyntax(cancellationToken).Parent!) is not { } body
            || !code.Bodies.Contains(body))
        {
            return [(null, [])];
        }

        code.Bodies.Read(method);
        return body.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == parameter.Name && WriteSyntax.IsWritten(name))
            .SelectMany(name => Assigned(name, []));
    }

    /// <summary>The name with what stands before it, if that is the object itself.</summary>
    private static ExpressionSyntax Whole(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
}

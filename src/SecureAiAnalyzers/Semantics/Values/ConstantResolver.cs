using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// Answers: which constants can this expression be, and where do they come from? Follows constants, readonly fields, get-only and default
/// property values, locals assigned once, conditional and fallback expressions, concatenation, interpolation, <c>Uri</c> and
/// <c>UriBuilder</c>, and methods that only return an expression. What it cannot tell is left out.
/// </summary>
internal sealed class ConstantResolver(BodyProvider bodies)
{
    private const int MaxDepth = 12;
    private const int MaxValues = 16;

    /// <summary>The constants that the operation can be; empty when none is known.</summary>
    public ImmutableArray<ConstantValue> Resolve(IOperation? operation, CancellationToken cancellationToken)
    {
        var values = new Walk(bodies, cancellationToken).Resolve(operation, depth: 0).Take(MaxValues + 1).ToImmutableArray();
        return values.Length > MaxValues ? ImmutableArray<ConstantValue>.Empty : values;
    }

    /// <summary>What the local is initialized with, or null when its declaration has no initializer.</summary>
    public IOperation? InitializerOf(ILocalSymbol local, CancellationToken cancellationToken) =>
        Walk.Initializer(local) is { } node ? bodies.GetOperation(node, cancellationToken) : null;

    /// <summary>What the local, readonly field or get-only property that is read always holds; null when nothing shows that.</summary>
    public IOperation? DefinitionOf(IOperation? reference, CancellationToken cancellationToken) =>
        Walk.Definition(reference, cancellationToken) is { } node ? bodies.GetOperation(node, cancellationToken) : null;

    /// <summary>Whether the operation is always this boolean.</summary>
    public bool Is(IOperation? operation, bool expected, CancellationToken cancellationToken)
    {
        var values = Resolve(operation, cancellationToken);
        return !values.IsEmpty && values.All(value => value is { IsDefault: false, Value: bool actual } && actual == expected);
    }

    private sealed class Walk(BodyProvider bodies, CancellationToken cancellationToken)
    {
        private readonly HashSet<ISymbol> _visiting = new(SymbolEqualityComparer.Default);

        public IEnumerable<ConstantValue> Resolve(IOperation? operation, int depth)
        {
            cancellationToken.ThrowIfCancellationRequested();
            operation = operation.SkipConversions();
            if (operation is null || depth > MaxDepth)
                return [];

            return operation.ConstantValue.HasValue ? [Constant(operation, operation.ConstantValue.Value)] : Follow(operation, depth + 1);
        }

        private IEnumerable<ConstantValue> Follow(IOperation operation, int depth) => operation switch
        {
            IFieldReferenceOperation { Field.IsReadOnly: true } field => Member(field.Field, depth),
            IConversionOperation { OperatorMethod.Parameters: [{ Type.SpecialType: SpecialType.System_String }] } text =>
                Resolve(text.Operand, depth),
            IPropertyReferenceOperation property when UriText.IsUriOfBuilder(property) =>
                UriText.IsChangedLater(property) ? [] : Resolve(property.Instance, depth),
            IPropertyReferenceOperation { Arguments.Length: 0 } property => Member(property.Property, depth),
            ILocalReferenceOperation local => Local(local, depth),
            IConditionalOperation { WhenFalse: not null } conditional =>
                Resolve(conditional.WhenTrue, depth).Concat(Resolve(conditional.WhenFalse, depth)),
            ICoalesceOperation coalesce => Resolve(coalesce.Value, depth).Concat(Resolve(coalesce.WhenNull, depth)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Resolve(arm.Value, depth)),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
                Compose([sum.LeftOperand, sum.RightOperand], depth),
            IInterpolatedStringOperation text => Compose(text.Parts.Select(Part), depth),
            IObjectCreationOperation creation when UriText.Parts(creation) is var (scheme, host) => Address(scheme, host, depth),
            IObjectCreationOperation creation => Resolve(UriText.Head(creation), depth),
            IInvocationOperation invocation => Call(invocation, depth),
            IFlowCaptureReferenceOperation temporary => Resolve(temporary.AsWritten(bodies, cancellationToken), depth),
            _ => [],
        };

        private ConstantValue Constant(IOperation operation, object? value)
        {
            var head = operation;
            while (Beginning(head) is { } beginning)
                head = beginning;

            var owner = head switch
            {
                IFieldReferenceOperation field => field.Field,
                ILocalReferenceOperation local => (ISymbol)local.Local,
                _ => null,
            };

            var initializer = Initializer(owner);
            return new ConstantValue(value, initializer is not null && bodies.Contains(initializer) ? initializer : head.Syntax, owner);
        }

        /// <summary>The first part of a composed constant; null when it is not composed.</summary>
        private static IOperation? Beginning(IOperation operation) => operation switch
        {
            IBinaryOperation sum => sum.LeftOperand.SkipConversions(),
            IInterpolatedStringOperation { Parts: [var first, ..] } => Part(first).SkipConversions(),
            _ => null,
        };

        private IEnumerable<ConstantValue> Member(ISymbol member, int depth)
        {
            bodies.Read(member);
            var isDefault = member is IPropertySymbol { SetMethod: not null };
            if ((!isDefault && IsAssignedInConstructor(member)) || !_visiting.Add(member))
                return [];

            var values = Initializer(member) is { } node ? Owned(member, node, isDefault, depth) : [];
            _visiting.Remove(member);
            return values;
        }

        /// <summary>Whether a constructor or <c>init</c> accessor may replace the initializer. By name, which may only hide a value.</summary>
        private static bool IsAssignedInConstructor(ISymbol member) => member.ContainingType.DeclaringSyntaxReferences
            .SelectMany(static part => part.GetSyntax().DescendantNodes())
            .Where(static node => node is ConstructorDeclarationSyntax or AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.InitAccessorDeclaration })
            .SelectMany(static code => code.DescendantNodes().OfType<IdentifierNameSyntax>())
            .Any(name => name.Identifier.ValueText == member.Name && Named(name) is { } target && WriteSyntax.IsWritten(target));

        /// <summary>The member of the type itself that the name stands for; null for one of another object.</summary>
        private static ExpressionSyntax? Named(IdentifierNameSyntax name) => name.Parent switch
        {
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access when access.Name == name => access,
            MemberAccessExpressionSyntax access when access.Name == name => null,
            _ => name,
        };

        private IEnumerable<ConstantValue> Local(ILocalReferenceOperation reference, int depth)
        {
            var local = reference.Local;
            if (Initializer(local) is not { } node || !LocalWrites.IsWrittenOnce(local, cancellationToken) || !_visiting.Add(local))
                return [];

            var values = Owned(local, node, isDefault: false, depth);
            _visiting.Remove(local);
            return values;
        }

        private IEnumerable<ConstantValue> Call(IInvocationOperation invocation, int depth)
        {
            if (PassedThrough(invocation) is { } text)
                return Resolve(text, depth);

            var method = invocation.TargetMethod;
            bodies.Read(method);
            if (method.IsVirtual || method.IsAbstract || method.IsOverride || !_visiting.Add(method.OriginalDefinition))
                return [];

            var values = ReturnedExpression(method) is { } node ? Owned(method, node, isDefault: false, depth) : [];
            _visiting.Remove(method.OriginalDefinition);
            return values;
        }

        private ConstantValue[] Owned(ISymbol owner, SyntaxNode node, bool isDefault, int depth) =>
            Resolve(bodies.GetOperation(node, cancellationToken), depth)
                .Select(value => value with { Owner = value.Owner ?? owner, IsDefault = value.IsDefault || isDefault })
                .Take(MaxValues + 1)
                .ToArray();

        /// <summary>Joins the parts of a text; a part with several values or none is unknown.</summary>
        private IEnumerable<ConstantValue> Compose(IEnumerable<IOperation?> parts, int depth)
        {
            var text = string.Empty;
            ConstantValue? head = null;
            SyntaxNode? first = null;
            foreach (var part in parts)
            {
                first ??= part?.Syntax;
                var values = Resolve(part, depth).Take(2).ToArray();
                var value = values.Length == 1 ? values[0] : null;
                if (text.Length == 0)
                    head = value;
                text += value?.Value is string known ? known : ConstantValue.Unknown.ToString();
            }

            if (first is not null && text.Any(character => character != ConstantValue.Unknown))
                yield return new ConstantValue(text, head?.Origin ?? first, head?.Owner, head?.IsDefault ?? false);
        }

        /// <summary>The address that a builder makes of a scheme and a host.</summary>
        private IEnumerable<ConstantValue> Address(IOperation scheme, IOperation host, int depth) =>
            from first in Resolve(scheme, depth)
            from second in Resolve(host, depth)
            where first.Text is not null && second.Text is not null
            select first with { Value = first.Text + "://" + second.Text };

        private static IOperation? Part(IInterpolatedStringContentOperation part) => part switch
        {
            IInterpolatedStringTextOperation text => text.Text,
            IInterpolationOperation hole => hole.Expression,
            _ => null,
        };

        /// <summary>The text that a call returns unchanged but for its ends.</summary>
        private static IOperation? PassedThrough(IInvocationOperation invocation) =>
            invocation.TargetMethod is { ContainingType.SpecialType: SpecialType.System_String, Name: "Trim" or "TrimEnd" or "TrimStart" or "ToString" }
                ? invocation.Instance
                : null;

        private static SyntaxNode? ReturnedExpression(IMethodSymbol method) => Declaration(method) switch
        {
            MethodDeclarationSyntax declaration => Returned(declaration.ExpressionBody, declaration.Body),
            LocalFunctionStatementSyntax function => Returned(function.ExpressionBody, function.Body),
            _ => null,
        };

        private static SyntaxNode? Returned(ArrowExpressionClauseSyntax? arrow, BlockSyntax? body) =>
            arrow?.Expression ?? (body is { Statements: [ReturnStatementSyntax { Expression: { } returned }] } ? returned : null);

        public static SyntaxNode? Definition(IOperation? reference, CancellationToken cancellationToken) => reference switch
        {
            ILocalReferenceOperation { Local: var local } when LocalWrites.IsWrittenOnce(local, cancellationToken) => Initializer(local),
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } when !IsAssignedInConstructor(field) => Initializer(field),
            IPropertyReferenceOperation { Property: { SetMethod: null, IsVirtual: false } property } when !IsAssignedInConstructor(property) =>
                Initializer(property),
            _ => null,
        };

        public static SyntaxNode? Initializer(ISymbol? symbol) => symbol is null ? null : Declaration(symbol) switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } expression } => expression,
            PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { AccessorList.Accessors: [{ ExpressionBody: var arrow, Body: var body }] } => Returned(arrow, body),
            _ => null,
        };

        private static SyntaxNode? Declaration(ISymbol symbol) =>
            symbol.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax() : null;
    }
}

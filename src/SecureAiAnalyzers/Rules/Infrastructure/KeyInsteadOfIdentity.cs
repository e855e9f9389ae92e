using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Rules.Shared.Assets;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Infrastructure;

/// <summary>SAI1008: a client of a cloud service receives an API key, though it can be given the credential of a managed identity.</summary>
internal sealed class KeyInsteadOfIdentity() : AiRule(RuleTable.KeyInsteadOfIdentity)
{
    public override bool AppliesTo(AnalysisScope scope) => scope.Ai.Has(ApiRole.IdentityCredential) || scope.Ai.Has(ApiRole.TokenPolicy);

    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.Credential, Analyze);
        registry.OnUse(ApiRole.CredentialObject, Analyze);
    }

    private void Analyze(ApiUse use)
    {
        if (!TakesKey(use) || PropertiesOf(use) is not { } properties || IsKeyOnly(use) || use.IsDevelopmentOnly || OffersIdentityBeside(use))
            return;
        if (Expressions(use).Any(value => IsChosenByCaller(use, value) || IsOfUser(use, value) || IsOfRequest(use, value)))
            return;

        use.Report(Definition, new Finding(use.Value!.Syntax.GetLocation(), use.TargetName) { Properties = properties });
    }

    /// <summary>Whether a key arrives: a text, or an object that wraps one and was not chosen by the caller.</summary>
    private static bool TakesKey(ApiUse use) => use.Row.Role == ApiRole.Credential
        ? use.Value is { Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false }
        : use.Value?.SkipConversions() is not IParameterReferenceOperation && CredentialKinds.WrapsKey(use.Ai, use.Value.SkipConversions()?.Type);

    /// <summary>What the fix needs to know where the SDK takes a managed identity here; null where it does not.</summary>
    private static ImmutableDictionary<string, string?>? PropertiesOf(ApiUse use)
    {
        if (use.Symbol is not IMethodSymbol method)
            return IdentityAlternatives.Member(use.Symbol.ContainingType, use.Ai) is { } member ? OfMember(member) : null;

        var parameter = IdentityAlternatives.Overload(method, ApiRole.IdentityCredential, use.Ai);
        var isConstructor = method.MethodKind == MethodKind.Constructor;
        var hasSibling = parameter is null && isConstructor && IdentityAlternatives.HasSibling(method.ContainingType, use.Ai);
        var takesPolicy = parameter is null && !hasSibling && IdentityAlternatives.Overload(method, ApiRole.TokenPolicy, use.Ai) is not null;
        if (parameter is null && !hasSibling && !takesPolicy)
            return null;

        var hosts = new ServiceHosts(use.Scope, use.CancellationToken).Of(use.Operation).ToArray();
        if (hosts.Length == 0 ? takesPolicy : !hosts.All(ModelHosts.AcceptsIdentity))
            return null;

        return parameter is null ? ImmutableDictionary<string, string?>.Empty : FindingProperties.Of(FindingProperties.Parameter, parameter.Name);
    }

    private static ImmutableDictionary<string, string?> OfMember(ISymbol member) =>
        FindingProperties.Of(FindingProperties.Member, (member as IPropertySymbol)?.Name);

    /// <summary>A constant is reported as such, or stands for a key that is not there; a person's token has no identity behind it.</summary>
    private static bool IsKeyOnly(ApiUse use) => Expressions(use).Any(value =>
        use.Scope.Code.Constants.Resolve(value, use.CancellationToken).Any(static constant => constant.Text is { Length: > 0 })
        || ModelHosts.NamesPersonalToken(value.Syntax.ToString()));

    /// <summary>Whether a public member of a library only passes on what it is given.</summary>
    private static bool IsChosenByCaller(ApiUse use, IOperation value) => !use.Scope.Project.IsExecutable
        && value.SkipConversions() is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol method }
        && method.MethodKind != MethodKind.AnonymousFunction
        && Accessibilities(method).All(static accessibility =>
            accessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal);

    private static IEnumerable<Accessibility> Accessibilities(ISymbol member)
    {
        for (ISymbol? current = member; current is not (null or INamespaceSymbol); current = current.ContainingSymbol)
            yield return current.DeclaredAccessibility;
    }

    /// <summary>Whether the key comes from a record that the application looks up, as the key that a user brings does.</summary>
    private static bool IsOfUser(ApiUse use, IOperation value) => value.DescendantsAndSelf()
        .OfType<IPropertyReferenceOperation>()
        .Any(member => IsOfRecord(use, member));

    /// <summary>Whether a user sends the key along with a request.</summary>
    private static bool IsOfRequest(ApiUse use, IOperation value) => value.DescendantsAndSelf().Any(part => part switch
    {
        IParameterReferenceOperation { Parameter: var parameter } => use.Scope.Program.Requests.IsRequestParameter(parameter, use.CancellationToken),
        IPropertyReferenceOperation { Property: var property } =>
            IsRequestData(use, property) || use.Scope.Program.Requests.IsRequestMember(property, use.CancellationToken),
        IInvocationOperation call => IsRequestData(use, call.TargetMethod),
        _ => false,
    });

    private static bool IsRequestData(ApiUse use, ISymbol member) => use.Ai.Members.FlowOf(member)
        .Any(static row => row.Row is { Role: FlowRole.Source, Parameter: null } && (row.Row.Labels & FlowLabels.UserInput) != 0);

    private static bool IsOfRecord(ApiUse use, IPropertyReferenceOperation member) =>
        member is { Property.ContainingType: { } type, Instance: { } record }
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, use.Scope.Code.Compilation.Assembly)
        && !use.Scope.Program.Options.IsFilled(type, use.CancellationToken)
        && new ValueOrigins(use.Scope.Code, use.CancellationToken).Of(record) is { Count: > 0 } origins
        && origins.All(origin => origin.IntoCollections || (origin.Value is IInvocationOperation { Arguments.Length: > 0 } lookUp && IsLookUp(use, lookUp)));

    /// <summary>Whether the call finds an object by something that it is given; settings have no such thing.</summary>
    private static bool IsLookUp(ApiUse use, IInvocationOperation call) =>
        !use.Ai.Members.Of(call.TargetMethod).Any(static row => row.Row.Role is ApiRole.OptionsBinding)
        && call.TargetMethod.ContainingNamespace?.ToDisplayString().StartsWith("Microsoft.Extensions", StringComparison.Ordinal) != true
        && !call.Arguments.All(static argument => argument.Value.ConstantValue.HasValue || argument.ArgumentKind == ArgumentKind.DefaultValue);

    /// <summary>The expression that gives the key, what that can be, and what these wrap.</summary>
    private static IEnumerable<IOperation> Expressions(ApiUse use)
    {
        var origins = new ValueOrigins(use.Scope.Code, use.CancellationToken);
        foreach (var origin in origins.Of(use.Value).Prepend(new Origin(use.Value!)))
        {
            yield return origin.Value;
            if (origin.Value is not IObjectCreationOperation { Arguments: [var key, ..] })
                continue;
            foreach (var inner in origins.Of(key.Value, origin.Frame).Prepend(new Origin(key.Value)))
                yield return inner.Value;
        }
    }

    /// <summary>
    /// Whether the same code also signs in by identity: in another branch, or in another member that is given the credential. The key is then
    /// one way of several, and who runs the application chooses.
    /// </summary>
    private static bool OffersIdentityBeside(ApiUse use)
    {
        var keyed = use.Operation.Syntax;
        var owner = keyed.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? keyed.SyntaxTree.GetRoot();
        return CallsIn(owner, use.Symbol).Any(call => IsChoice(keyed, call)
            ? TakesIdentity(use, use.Scope.Code.Bodies.GetSymbol(call, use.CancellationToken))
            : MemberOf(call) != MemberOf(keyed) && (IsGivenIdentity(use, call) || IsMadeInOtherBranch(use, keyed, call)));
    }

    /// <summary>Whether a method makes the client by identity that is called where the key is not used.</summary>
    private static bool IsMadeInOtherBranch(ApiUse use, SyntaxNode keyed, SyntaxNode call) =>
        MemberOf(call) is MethodDeclarationSyntax method
        && TakesIdentity(use, use.Scope.Code.Bodies.GetSymbol(call, use.CancellationToken))
        && TreeIndex.Of(keyed.SyntaxTree).Find(NamedBucket.Invocation, method.Identifier.ValueText).Any(other => IsChoice(keyed, other));

    private static bool TakesIdentity(ApiUse use, ISymbol? called) =>
        called is IMethodSymbol method
        && method.Name == use.Symbol.Name
        && SymbolEqualityComparer.Default.Equals(method.ContainingType, use.Symbol.ContainingType)
        && method.Parameters.Any(parameter => use.Ai.Is(ApiRole.IdentityCredential, parameter.Type));

    private static bool IsGivenIdentity(ApiUse use, SyntaxNode call) => use.Scope.Code.Bodies.GetOperation(call, use.CancellationToken) switch
    {
        IObjectCreationOperation { Constructor: { } constructor } creation => TakesIdentity(use, constructor) && HasGiven(use, creation.Arguments),
        IInvocationOperation invocation => TakesIdentity(use, invocation.TargetMethod) && HasGiven(use, invocation.Arguments),
        _ => false,
    };

    private static bool HasGiven(ApiUse use, ImmutableArray<IArgumentOperation> arguments) => arguments.Any(argument =>
        argument.Value.SkipConversions() is IParameterReferenceOperation or IMemberReferenceOperation
        && use.Ai.Is(ApiRole.IdentityCredential, argument.Parameter?.Type));

    /// <summary>Whether a condition decides between the two calls.</summary>
    private static bool IsChoice(SyntaxNode keyed, SyntaxNode other) => MemberOf(keyed) == MemberOf(other)
        && keyed.AncestorsAndSelf().TakeWhile(node => !node.Span.Contains(other.Span))
            .Concat(other.AncestorsAndSelf().TakeWhile(node => !node.Span.Contains(keyed.Span)))
            .Append(keyed.AncestorsAndSelf().First(node => node.Span.Contains(other.Span)))
            .Any(static node => node is IfStatementSyntax or ConditionalExpressionSyntax or SwitchStatementSyntax or SwitchExpressionSyntax);

    private static MemberDeclarationSyntax? MemberOf(SyntaxNode node) =>
        node.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault(static member => member is not GlobalStatementSyntax);

    private static IEnumerable<SyntaxNode> CallsIn(SyntaxNode owner, ISymbol member)
    {
        var index = TreeIndex.Of(owner.SyntaxTree);
        var calls = member is IMethodSymbol { MethodKind: MethodKind.Constructor }
            ? index.Find(NamedBucket.Creation, member.ContainingType.Name).Concat(index.Find(UnnamedBucket.TargetTypedCreation))
            : index.Find(NamedBucket.Invocation, member.Name);
        return calls.Where(call => owner.FullSpan.Contains(call.Span));
    }
}

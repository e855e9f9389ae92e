using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Services;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Prompts;

/// <summary>SAI4007: a web application keeps one conversation for all of its users.</summary>
internal sealed class SharedConversation() : AiRule(RuleTable.SharedConversation)
{
    public override bool AppliesTo(AnalysisScope scope) => scope.Project.IsWeb;

    public override void Register(RuleRegistry registry)
    {
        registry.OnDeclaration(SymbolKind.Field, use => Analyze(use, ((IFieldSymbol)use.Symbol).Type));
        registry.OnDeclaration(SymbolKind.Property, use => Analyze(use, ((IPropertySymbol)use.Symbol).Type));
        registry.OnUse(ApiRole.SingletonRegistration, AnalyzeRegistration);
        registry.OnUse(ApiRole.RequestHandler, AnalyzeHandler);
    }

    private void Analyze(DeclarationUse use, ITypeSymbol type)
    {
        if (ConversationTypes.IsConversation(use.Scope.Ai, type)
            && HoldsValue(use.Symbol)
            && ServesUsers(use.Scope, use.CancellationToken)
            && (use.Symbol.IsStatic || use.Scope.Program.Lifetimes.IsKept(use.Symbol.ContainingType, use.CancellationToken))
            && new ConversationChanges(use.Scope.Ai, use.Scope.Code, use.CancellationToken).AreMadeTo(use.Symbol))
        {
            use.Report(Definition, new Finding(use.Symbol.Locations[0], DisplayNames.Of(use.Symbol)));
        }
    }

    /// <summary>Whether the member is a variable of its own, and not one for each thread.</summary>
    private static bool HoldsValue(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false } =>
            !member.GetAttributes().Any(static mark => mark.AttributeClass?.Name == "ThreadStaticAttribute"),
        IPropertySymbol { IsIndexer: false } property => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)),
        _ => false,
    };

    /// <summary>A project that can serve requests, and does not, may have one user.</summary>
    private static bool ServesUsers(AnalysisScope scope, CancellationToken cancellationToken) =>
        scope.Project is { IsExecutable: true, UsesWebSdk: true }
        || scope.Program.Requests.HasRoutes(cancellationToken)
        || scope.Program.Endpoints.All(cancellationToken).Any();

    private void AnalyzeRegistration(ApiUse use)
    {
        if (use.Operation is IInvocationOperation call
            && RegisteredTypes.Of(call).FirstOrDefault(type => ConversationTypes.IsConversation(use.Ai, type)) is { } type
            && ServesUsers(use.Scope, use.CancellationToken))
        {
            use.Report(Definition, new Finding(MemberNames.LocationOf(call), type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
        }
    }

    /// <summary>A local of the start-up code, which a handler of requests captures, lives as long as the application.</summary>
    private void AnalyzeHandler(ApiUse use)
    {
        if (use.Value.SkipConversions() is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation handler })
            return;

        var captured = handler.Body.Descendants().OfType<ILocalReferenceOperation>()
            .Select(static reference => reference.Local)
            .Where(local => IsDeclaredOutside(local, handler) && ConversationTypes.IsConversation(use.Ai, local.Type))
            .Distinct<ILocalSymbol>(SymbolEqualityComparer.Default);
        foreach (var local in captured)
        {
            var changes = new ConversationChanges(use.Ai, use.Scope.Code, use.CancellationToken);
            if (changes.In(local, handler.Syntax.Span).Any() && !changes.In(local, Before(handler)).Any(IsInFunction))
                use.Report(Definition, new Finding(local.Locations[0], local.Name));
        }
    }

    private static bool IsDeclaredOutside(ILocalSymbol local, IOperation handler) =>
        local.Locations[0].SourceTree == handler.Syntax.SyntaxTree && !handler.Syntax.Span.Contains(local.Locations[0].SourceSpan);

    private static TextSpan Before(IOperation handler) => TextSpan.FromBounds(0, handler.Syntax.SpanStart);

    private static bool IsInFunction(IOperation change) => change.Ancestors().Any(static parent => parent is IAnonymousFunctionOperation);
}

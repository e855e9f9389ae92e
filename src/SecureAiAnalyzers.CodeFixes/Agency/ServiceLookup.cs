using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.CodeFixes.Agency;

/// <summary>How a function takes services from a provider that it had as parameters.</summary>
internal sealed class ServiceLookup
{
    private const string Provider = "System.IServiceProvider";
    private const string Extensions = "Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions";

    private static readonly string[] Names = ["services", "serviceProvider"];

    private readonly int[] _positions;
    private readonly string[] _lookups;
    private readonly string _provider;
    private readonly bool _hasProvider;
    private readonly bool _returns;

    private ServiceLookup(int[] positions, string[] lookups, string provider, bool hasProvider, bool returns)
    {
        _positions = positions;
        _lookups = lookups;
        _provider = provider;
        _hasProvider = hasProvider;
        _returns = returns;
    }

    /// <summary>How the function does so; null where the code would not compile, or where something else calls the function.</summary>
    public static ServiceLookup? Of(SyntaxNode function, ParameterSyntax[] parameters, RepairContext context)
    {
        if (ListOf(function) is not { } list
            || SymbolOf(function, context.Model) is not { } symbol
            || context.Model.Compilation.GetTypeByMetadataName(Extensions) is null
            || !MayChange(function, symbol, context))
        {
            return null;
        }

        var given = list.Parameters.FirstOrDefault(parameter => IsProvider(parameter, context.Model));
        var provider = given?.Identifier.ValueText ?? Names.FirstOrDefault(name => IsFree(name, function, context.Model));
        var positions = parameters.Select(parameter => list.Parameters.IndexOf(parameter)).ToArray();
        var lookups = parameters.Select(parameter => LookupOf(parameter, provider, context.Model)).OfType<string>().ToArray();
        return provider is null || lookups.Length != parameters.Length || (given is null && HasDefaultBefore(list, positions[0]))
            ? null
            : new ServiceLookup(positions, lookups, provider, given is not null, ReturnsValue(symbol));
    }

    /// <summary>The function with the provider in place of the services, which it asks for first.</summary>
    public SyntaxNode In(SyntaxNode function) => function switch
    {
        ParenthesizedLambdaExpressionSyntax lambda => lambda
            .WithParameterList(Changed(lambda.ParameterList))
            .WithBody(WithLookups(lambda.Block, lambda.ExpressionBody)),
        LocalFunctionStatementSyntax local => local
            .WithParameterList(Changed(local.ParameterList))
            .WithExpressionBody(null)
            .WithSemicolonToken(default)
            .WithBody(WithLookups(local.Body, local.ExpressionBody?.Expression)),
        MethodDeclarationSyntax method => method
            .WithParameterList(Changed(method.ParameterList))
            .WithExpressionBody(null)
            .WithSemicolonToken(default)
            .WithBody(WithLookups(method.Body, method.ExpressionBody?.Expression))
            .WithTriviaFrom(method),
        _ => function,
    };

    private static ParameterListSyntax? ListOf(SyntaxNode function) => function switch
    {
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList,
        LocalFunctionStatementSyntax local => local.ParameterList,
        MethodDeclarationSyntax { Body: not null } or MethodDeclarationSyntax { ExpressionBody: not null } => ((MethodDeclarationSyntax)function).ParameterList,
        _ => null,
    };

    private static IMethodSymbol? SymbolOf(SyntaxNode function, SemanticModel model) =>
        (function is LambdaExpressionSyntax ? model.GetSymbolInfo(function).Symbol : model.GetDeclaredSymbol(function)) as IMethodSymbol;

    /// <summary>Whether only what makes a tool of the function says which parameters it has.</summary>
    private static bool MayChange(SyntaxNode function, IMethodSymbol symbol, RepairContext context) => function is LambdaExpressionSyntax
        ? context.Model.GetTypeInfo(function).ConvertedType is { Name: "Delegate", ContainingNamespace.Name: "System" }
        : symbol is { IsVirtual: false, IsOverride: false, IsAbstract: false, PartialImplementationPart: null, PartialDefinitionPart: null }
            && !IsCalled(symbol, context)
            && !IsOffered(symbol, context.Model.Compilation);

    private static bool IsCalled(IMethodSymbol function, RepairContext context) => context.Model.Compilation.SyntaxTrees
        .SelectMany(tree => tree.GetRoot(context.CancellationToken).DescendantNodes())
        .OfType<InvocationExpressionSyntax>()
        .Any(call => NameOf(call.Expression) == function.Name);

    private static string? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Whether other projects may call the function, or know it by an interface.</summary>
    private static bool IsOffered(IMethodSymbol function, Compilation compilation) => function.MethodKind == MethodKind.Ordinary
        && (ImplementsInterface(function) || (compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary && function.IsVisibleOutside()));

    private static bool ImplementsInterface(IMethodSymbol function) => function.ContainingType.AllInterfaces
        .SelectMany(static type => type.GetMembers())
        .Any(member => SymbolEqualityComparer.Default.Equals(function.ContainingType.FindImplementationForInterfaceMember(member), function));

    private static bool IsProvider(ParameterSyntax parameter, SemanticModel model) =>
        model.GetDeclaredSymbol(parameter) is IParameterSymbol { Type: var type } && type.ToDisplayString().TrimEnd('?') == Provider;

    private static bool IsFree(string name, SyntaxNode function, SemanticModel model) =>
        model.LookupSymbols(function.Span.End - 1, name: name).IsEmpty
        && !function.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name);

    private static bool HasDefaultBefore(ParameterListSyntax list, int position) =>
        list.Parameters.Take(position).Any(static parameter => parameter.Default is not null);

    /// <summary>The statement that asks for the service; one that may be missing is asked for in the same way.</summary>
    private static string? LookupOf(ParameterSyntax parameter, string? provider, SemanticModel model)
    {
        if (parameter.Type is null || ServiceMark.On(parameter, model) is not { } mark)
            return null;

        var isOptional = parameter.Default is not null || parameter.Type is NullableTypeSyntax;
        var type = parameter.Type is NullableTypeSyntax nullable ? nullable.ElementType : parameter.Type;
        var method = (isOptional ? "Get" : "GetRequired") + (mark.HasKey ? "KeyedService" : "Service");
        return $"var {parameter.Identifier.Text} = {provider}.{method}<{type.WithoutTrivia()}>({mark.Key?.WithoutTrivia()});";
    }

    private static bool ReturnsValue(IMethodSymbol function) =>
        !function.ReturnsVoid && !(function.IsAsync && function.ReturnType is INamedTypeSymbol { TypeArguments.IsEmpty: true });

    private ParameterListSyntax Changed(ParameterListSyntax list)
    {
        var kept = list.Parameters.Where((_, position) => !_positions.Contains(position)).ToList();
        if (!_hasProvider)
        {
            var type = SyntaxFactory.ParseTypeName("global::" + Provider)
                .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation)
                .WithTrailingTrivia(SyntaxFactory.Space);
            kept.Insert(_positions[0], SyntaxFactory.Parameter(SyntaxFactory.Identifier(_provider)).WithType(type));
        }

        var separator = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        return list.WithParameters(SyntaxFactory.SeparatedList(
            kept.Select(static parameter => parameter.WithoutTrivia()), Enumerable.Repeat(separator, Math.Max(kept.Count - 1, 0))));
    }

    private BlockSyntax WithLookups(BlockSyntax? block, ExpressionSyntax? expression)
    {
        var lookups = _lookups.Select(static lookup => SyntaxFactory.ParseStatement(lookup).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed));
        var body = block ?? SyntaxFactory.Block(StatementOf(expression!));
        return body.WithStatements(SyntaxFactory.List(lookups.Concat(body.Statements)));
    }

    private StatementSyntax StatementOf(ExpressionSyntax expression) => (expression, _returns) switch
    {
        (ThrowExpressionSyntax thrown, _) => SyntaxFactory.ThrowStatement(thrown.Expression),
        (_, true) => SyntaxFactory.ReturnStatement(
            SyntaxFactory.Token(SyntaxKind.ReturnKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            expression.WithoutTrivia(),
            SyntaxFactory.Token(SyntaxKind.SemicolonToken)),
        _ => SyntaxFactory.ExpressionStatement(expression.WithoutTrivia()),
    };
}

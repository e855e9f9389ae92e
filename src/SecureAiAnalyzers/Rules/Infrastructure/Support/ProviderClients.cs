using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Infrastructure.Support;

/// <summary>The clients of models that a program makes or registers, and whose models they ask.</summary>
internal sealed class ProviderClients(AnalysisScope scope, CancellationToken cancellationToken)
{
    private IOperation[]? _places;

    /// <summary>The first place that makes one; null where none does.</summary>
    public IOperation? First() => Places.FirstOrDefault();

    /// <summary>
    /// Whether all ask the service of one provider. Whom a gateway, a class of the application or a model of one's own stands for is not known, and
    /// none of them depends on that provider alone.
    /// </summary>
    public bool AreOfOneProvider() =>
        Places.Select(ProviderOf).Distinct().ToArray() is [{ } provider]
        && !ModelHosts.IsOwn(provider)
        && !Places.Any(place => IsElsewhere(place, provider))
        && !HasOwnClient()
        && !scope.Code.Uses(ApiRole.ModelFile, cancellationToken)
        && !AsksOverHttp();

    /// <summary>Whether code asks for one of several clients by its name.</summary>
    public bool HasNamedSecond() =>
        scope.Code.CallsGiving(ApiRole.ServiceKey, cancellationToken).Count(IsClient) is var named and > 0 && Math.Max(named, Places.Length) > 1;

    private IOperation[] Places => _places ??= FindPlaces();

    private IOperation[] FindPlaces()
    {
        var order = new SourceOrder(scope.Code.Files);
        return Made().Concat(scope.Code.CallsOf(ApiRole.ProviderClient, cancellationToken)).OrderBy(place => order.Of(place.Syntax)).ToArray();
    }

    private IEnumerable<IOperation> Made() => scope.Ai.Members.Of(ApiRole.ProviderClient)
        .Where(static row => row.Row.Member == SdkRow.Ctor)
        .SelectMany(row => Creations.Of(row.Type, scope.Code, cancellationToken));

    private string? ProviderOf(IOperation place)
    {
        var made = place.CalledMember();
        return scope.Ai.Members.Of(made, ApiRole.ProviderClient)?.Provider
            ?? scope.Ai.Members.Of(made?.ContainingType.BaseType?.InstanceConstructors.FirstOrDefault(), ApiRole.ProviderClient)?.Provider;
    }

    private bool IsElsewhere(IOperation place, string provider) =>
        ModelHosts.OwnOf(provider) is { } host && new ModelService(scope, host, cancellationToken).IsForeign(place);

    /// <summary>Whether the application has clients of its own, which may ask anybody; one that is made round a single client asks that one.</summary>
    private bool HasOwnClient() => scope.Ai.TypesOf(ApiRole.ObservableClient)
        .SelectMany(type => scope.Code.Nodes(NamedBucket.Base, type.Name, cancellationToken))
        .Select(ancestor => ancestor.FirstAncestorOrSelf<TypeDeclarationSyntax>())
        .Any(declaration => declaration is not null && DeclaredType(declaration) is { } type && scope.Ai.Is(ApiRole.ClientType, type) && !IsRoundOne(type));

    private INamedTypeSymbol? DeclaredType(TypeDeclarationSyntax declaration) =>
        scope.Code.Bodies.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) as INamedTypeSymbol;

    private bool IsRoundOne(INamedTypeSymbol type) => type.InstanceConstructors.All(constructor =>
        constructor.Parameters.Count(parameter => scope.Ai.Is(ApiRole.ClientType, parameter.Type)) == 1);

    /// <summary>Whether code asks a model without a client for it.</summary>
    private bool AsksOverHttp() => scope.Code.CallsGiving(ApiRole.HttpEndpoint, cancellationToken)
        .SelectMany(static call => call.GivenArguments())
        .Where(argument => scope.Ai.Members.Of(argument.Parameter, ApiRole.HttpEndpoint) is not null)
        .Select(static argument => argument.Value)
        .Concat(scope.Code.AssignmentsTo(ApiRole.HttpEndpoint, cancellationToken).Select(static assignment => assignment.Value))
        .SelectMany(address => scope.Code.Constants.Resolve(address, cancellationToken))
        .Any(static value => value.Text is { } text && HostName.Of(text) is { } host && ModelHosts.IsModelHost(host));

    private bool IsClient(IInvocationOperation registration) =>
        scope.Ai.Members.Of(registration.TargetMethod, ApiRole.ClientRegistration) is not null
        || registration.TargetMethod.TypeArguments.Any(type => scope.Ai.Is(ApiRole.ClientType, type));
}

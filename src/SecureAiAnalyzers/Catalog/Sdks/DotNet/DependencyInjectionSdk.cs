using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <summary>Dependency injection: how an application offers a model client to its own classes.</summary>
internal static class DependencyInjectionSdk
{
    private const string Services = "Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions";
    private const string Descriptors = "Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions";

    private const string Descriptor = "Microsoft.Extensions.DependencyInjection.ServiceDescriptor";
    private const string Lifetimes = "Microsoft.Extensions.DependencyInjection.ServiceLifetime";
    private const string HostedServices = "Microsoft.Extensions.DependencyInjection.ServiceCollectionHostedServiceExtensions";
    private const string HttpClients = "Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions";

    private static readonly string[] Singletons = ["AddSingleton", "AddKeyedSingleton"];

    private static readonly string[] Scoped = ["AddScoped", "AddKeyedScoped"];

    private static readonly string[] KeyedFactories = ["AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient"];

    private static readonly string[] Factories = [.. Singletons, .. Scoped, "AddTransient", "AddKeyedTransient"];

    public static SdkCatalog Catalog { get; } = new(
        "Dependency injection",
        packages: ["Microsoft.Extensions.DependencyInjection.Abstractions"],
        newestVersion: "10.0",
        anchors: ["Microsoft.Extensions.DependencyInjection"],
        rows:
        [
            Parameter(ApiRole.CreatedType, "Microsoft.Extensions.DependencyInjection.ActivatorUtilities", "CreateInstance", "instanceType"),
            Parameter(HttpClientRegistration, HttpClients, "AddHttpClient", "name"),
            Parameter(HttpClientDefaults, HttpClients, "ConfigureHttpClientDefaults", "configure"),
            Parameter(HttpClientName, "System.Net.Http.IHttpClientFactory", "CreateClient", "name"),
            .. Parameter(
                HttpClientUser,
                "Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions",
                ["AddTypedClient"],
                "factory"),
            .. Parameter(HttpClientUser, HttpClients, ["AddHttpClient"], "factory"),
            .. Members(UnnamedHttpClient, "System.Net.Http.HttpClientFactoryExtensions", "CreateClient"),
            .. For(ToolHosts.Server, Types(ServiceAttribute, "Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute")),
            .. Members(ServiceTypeRegistration, Services, Factories),
            .. Members(ServiceTypeRegistration, Descriptors, [.. Factories.Select(name => "Try" + name)]),
            .. Parameter(ServiceKey, Services, KeyedFactories, "serviceKey"),
            .. Parameter(ServiceKey, Descriptors, [.. KeyedFactories.Select(name => "Try" + name)], "serviceKey"),
            .. Members(SingletonRegistration, Services, Singletons),
            .. Members(SingletonRegistration, Descriptors, [.. Singletons.Select(name => "Try" + name)]),
            .. Members(ScopedRegistration, Services, Scoped),
            .. Members(ScopedRegistration, Descriptors, [.. Scoped.Select(name => "Try" + name)]),
            .. Members(ServiceTypeRegistration, HostedServices, "AddHostedService"),
            .. Members(SingletonRegistration, HostedServices, "AddHostedService"),
            .. Members(HostedServiceRegistration, HostedServices, "AddHostedService"),
            .. Members(
                ServiceTypeRegistration,
                Descriptor,
                "Singleton",
                "KeyedSingleton",
                "Scoped",
                "KeyedScoped",
                "Transient",
                "KeyedTransient",
                "Describe",
                "DescribeKeyed",
                Ctor),
            .. Members(SingletonRegistration, Descriptor, "Singleton", "KeyedSingleton"),
            .. Members(ScopedRegistration, Descriptor, "Scoped", "KeyedScoped"),
            .. Parameter(ServiceLifetime, Descriptor, ["Describe", "DescribeKeyed", Ctor], "lifetime"),
            Member(SingletonLifetime, Lifetimes, "Singleton"),
            Member(ScopedLifetime, Lifetimes, "Scoped"),
            .. Members(
                ServiceCreation,
                "Microsoft.Extensions.DependencyInjection.ActivatorUtilities",
                "CreateInstance",
                "GetServiceOrCreateInstance"),
            .. Parameter(ServiceRegistration, Services, Factories, "implementationFactory"),
            .. Parameter(ServiceRegistration, Services, Singletons, "implementationInstance"),
            .. Parameter(ServiceRegistration, Descriptors, [.. Factories.Select(name => "Try" + name)], "implementationFactory"),
            .. Parameter(ServiceRegistration, Descriptors, [.. Singletons.Select(name => "Try" + name)], "instance"),
        ],
        isAiSdk: false);
}

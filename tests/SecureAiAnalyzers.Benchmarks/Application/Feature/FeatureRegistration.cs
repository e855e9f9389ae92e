using Measured.Library;

namespace Measured.Feature;

/// <summary>The services of the feature.</summary>
internal static class FeatureRegistration
{
    public static IServiceCollection AddFeature(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<FeatureOptions>(configuration.GetSection(FeatureOptions.Section));
        services.AddSingleton<IClock, SystemClock>();
        services.AddSingleton<FeatureRules>();
        services.AddScoped<IFeatureRepository, FeatureRepository>();
        services.AddScoped<FeatureTools>();
        services.AddScoped<FeaturePlugin>();
        services.AddScoped<IFeatureAssistant, FeatureAssistant>();
        services.AddScoped<FeatureSummaries>();
        services.AddHostedService<FeatureWorker>();
        services.AddHttpClient("feature", client => client.Timeout = TimeSpan.FromSeconds(30));
        return services;
    }
}

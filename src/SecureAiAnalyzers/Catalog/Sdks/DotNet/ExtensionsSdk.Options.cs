using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Objects that are filled from configuration.</content>
internal static partial class ExtensionsSdk
{
    private const string OptionsNamespace = "Microsoft.Extensions.Options.";
    private const string Registrations = "Microsoft.Extensions.DependencyInjection.";

    private static SdkRow[] OptionsRows =>
    [
        .. Rows.Options(OptionsNamespace + "IOptions`1", "Value"),
        .. Rows.Options(OptionsNamespace + "IOptionsSnapshot`1", "Get"),
        .. Rows.Options(OptionsNamespace + "IOptionsMonitor`1", "CurrentValue", "Get"),
        .. Rows.Options(OptionsNamespace + "IOptionsFactory`1", "Create"),
        .. Rows.Options(Configuration + "ConfigurationBinder", "Get"),
        FilledArgument(FlowLabels.Secret, Configuration + "ConfigurationBinder", "Bind", "instance") with { Condition = FlowCondition.SecretMember },

        .. Members(OptionsBinding, Configuration + "ConfigurationBinder", "Get", "Bind"),
        .. Members(OptionsBinding, Registrations + "OptionsConfigurationServiceCollectionExtensions", "Configure"),
        .. Members(OptionsBinding, Registrations + "OptionsBuilderConfigurationExtensions", "Bind", "BindConfiguration"),
    ];
}

using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Switches of prompt templates.</content>
internal static partial class SemanticKernelSdk
{
    private static ApiRow[] TemplateRows =>
    [
        Switch(UnencodedTemplateContent, Kernels + "PromptTemplateConfig", "AllowDangerouslySetContent"),
        Switch(UnencodedTemplateContent, Kernels + "InputVariable", "AllowDangerouslySetContent"),
        Switch(UnencodedTemplateContent, Kernels + "KernelPromptTemplateFactory", "AllowDangerouslySetContent"),
        Switch(
            UnencodedTemplateContent, Kernels + "PromptTemplates.Handlebars.HandlebarsPromptTemplateFactory", "AllowDangerouslySetContent"),
        Member(TemplateVariable, Kernels + "InputVariable", "Name"),
        .. Types(TemplateArguments, Kernels + "KernelArguments"),
        Member(RenderedPrompt, Kernels + "PromptRenderContext", "RenderedPrompt"),
        Parameter(TemplateText, Config, Ctor, "template"),
        Member(TemplateText, Config, "Template"),
        .. Parameter(TemplateSettings, Kernels + "IPromptTemplateFactory", ["TryCreate"], "templateConfig"),
        .. Parameter(TemplateSettings, Kernels + "PromptTemplateFactoryExtensions", ["Create"], "templateConfig"),
        Switch(UnencodedTemplateContent, Kernels + "PromptTemplates.Liquid.LiquidPromptTemplateFactory", "AllowDangerouslySetContent"),
    ];
}

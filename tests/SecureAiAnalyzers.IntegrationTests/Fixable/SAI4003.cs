using Microsoft.SemanticKernel;

namespace Fixable.SAI4003;

public static class Prompts
{
    public static PromptTemplateConfig Summary() => new("<message role=\"user\">Summarize: {{$document}}</message>")
    {
        AllowDangerouslySetContent = true,
        Name = "summary",
    };
}
